/** What is told in other languages than English: the same story, with their own days, lists, quotes and plurals. */
import { describe, expect, it } from '@jest/globals';
import { sentenceOf } from '../../src/planner/contact.ts';
import { explain } from '../../src/planner/explain.ts';
import { plan } from '../../src/planner/plan.ts';
import { gapOf, listOf, relativeDay, titleOf } from '../../src/planner/sentence.ts';
import { ANA, facts, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { basisOf, evidenceOf, why } from '../../src/planner/view.ts';
import { LANGUAGES } from '../../src/planner/words/language.ts';
import { zoneTable } from '../../src/planner/zone.ts';

const UTC = zoneTable('UTC', 0, 0);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OTHERS = LANGUAGES.filter((language) => language !== 'en');

describe('a day', () => {
  // STORY_NOW is Friday, 13 March 2026, 10:00 UTC.
  it.each([
    [-1 * DAY, 'gestern', 'hier', 'ayer', 'ontem'],
    [4 * HOUR, 'heute um 14:00', 'aujourd’hui à 14:00', 'hoy a las 14:00', 'hoje às 14:00'],
    [-2 * DAY, 'am Mittwoch', 'mercredi dernier', 'el miércoles pasado', 'na última quarta-feira'],
    [-5 * DAY, 'am Sonntag', 'dimanche dernier', 'el domingo pasado', 'no último domingo'],
    [3 * DAY, 'am Montag um 10:00', 'lundi à 10:00', 'el lunes a las 10:00', 'na segunda-feira às 10:00'],
    [60 * DAY, 'am 12. Mai', 'le 12 mai', 'el 12 de mayo', 'em 12 de maio'],
    [-300 * DAY, 'am 17. Mai 2025', 'le 17 mai 2025', 'el 17 de mayo de 2025', 'em 17 de maio de 2025'],
  ])('%d ms away is told as people say it', (away, ...told) => {
    expect(OTHERS.map((language) => relativeDay(UTC, STORY_NOW + away, STORY_NOW, language))).toEqual(told);
  });
});

it('rhythms, lists and titles are told as people say them', () => {
  expect(OTHERS.map((language) => [1, 7, 12, 35, 120].map((days) => gapOf(days, language)).join(', '))).toEqual([
    'jeden Tag, jede Woche, alle 12 Tage, alle 5 Wochen, alle 4 Monate',
    'tous les jours, toutes les semaines, tous les 12 jours, toutes les 5 semaines, tous les 4 mois',
    'cada día, cada semana, cada 12 días, cada 5 semanas, cada 4 meses',
    'todos os dias, toda semana, a cada 12 dias, a cada 5 semanas, a cada 4 meses',
  ]);
  expect(OTHERS.map((language) => listOf(['Ana', 'Bo', 'Inés'], language))).toEqual(['Ana, Bo und Inés', 'Ana, Bo et Inés', 'Ana, Bo e Inés', 'Ana, Bo e Inés']);
  expect(OTHERS.map((language) => listOf(['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'], language))).toEqual([
    'Ana, Bo, Cy und 3 weitere',
    'Ana, Bo, Cy et 3 autres',
    'Ana, Bo, Cy y 3 más',
    'Ana, Bo, Cy e mais 3',
  ]);
  expect(OTHERS.map((language) => titleOf({ subject: 'Talk', sensitivity: 'normal' }, language))).toEqual(['„Talk“', '« Talk »', '«Talk»', '“Talk”']);
  expect(OTHERS.map((language) => titleOf({ subject: 'Talk', sensitivity: 'private' }, language))).toEqual(['eine Besprechung', 'une réunion', 'una reunión', 'uma reunião']);
});

it('a follow-up tells its reason, its evidence and its grounds', () => {
  const [thanks] = plan(facts([meeting(-1)]), [], STORY_NOW).followUps;
  expect(thanks && OTHERS.map((language) => why(thanks, UTC, STORY_NOW, language))).toEqual([
    'Sie haben Ana gestern getroffen, zum ersten Mal in diesem Kalender, und seither nicht geschrieben, soweit Ihr Kalender zeigt. Danke sagen?',
    'Vous avez rencontré Ana hier, une première dans ce calendrier, et n’avez pas écrit depuis, d’après votre calendrier. Dire merci ?',
    'Viste a Ana ayer, por primera vez en este calendario, y no has escrito desde entonces, por lo que muestra tu calendario. ¿Dar las gracias?',
    'Você encontrou Ana ontem, pela primeira vez neste calendário, e não escreveu desde então, pelo que seu calendário mostra. Agradecer?',
  ]);
  expect(thanks && OTHERS.map((language) => evidenceOf(thanks, UTC, STORY_NOW, language)[0]?.text)).toEqual([
    '„Project talk“ gestern',
    '« Project talk » hier',
    '«Project talk» ayer',
    '“Project talk” ontem',
  ]);
  expect(basisOf('thanks-owed', 'de')[1]).toEqual({ part: 'why', kind: 'study', source: 'Kumar und Epley: Wer dankt, unterschätzt, wie sehr es freut, auch spät.' });
});

it('a person is told of', () => {
  const about = { firstAt: STORY_NOW - 90 * DAY, lastAt: STORY_NOW - 2 * DAY, nextAt: STORY_NOW + 3 * DAY, meetsEveryDays: 35, wroteLast: 'me' } as const;
  expect(OTHERS.map((language) => sentenceOf(about, UTC, STORY_NOW, language))).toEqual([
    'Zuletzt getroffen: Mittwoch. Sie haben zuletzt geschrieben. Gewöhnlich treffen Sie sich alle 5 Wochen. Als Nächstes: Montag um 10:00.',
    'Dernière rencontre : mercredi dernier. Vous avez écrit en dernier. D’habitude, vous vous voyez toutes les 5 semaines. Prochaine fois : lundi à 10:00.',
    'La última vez que os visteis: el miércoles pasado. Tú escribiste lo último. Soléis veros cada 5 semanas. Próxima vez: el lunes a las 10:00.',
    'Último encontro: última quarta-feira. Você escreveu por último. Vocês costumam se ver a cada 5 semanas. Próximo: segunda-feira às 10:00.',
  ]);
});

it.each(OTHERS)('every verdict is told in %s, none in English', (language) => {
  const planned = plan(facts([meeting(-1), meeting(-4, { sensitivity: 'private' }), meeting(2)]), [], STORY_NOW);
  const question = { rule: null, person: ANA.address, meeting: null };
  const english = explain(planned, question);
  const told = explain(planned, question, language);
  expect(told.map(({ rule, verdict }) => [rule, verdict])).toEqual(english.map(({ rule, verdict }) => [rule, verdict]));
  expect(told.filter(({ sentence }, at) => sentence === '' || sentence === english[at]?.sentence)).toEqual([]);
});
