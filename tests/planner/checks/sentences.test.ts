/** What the draft checks say, in the language of whoever writes. */
import { describe, expect, it } from '@jest/globals';
import { checkDraft } from '../../../src/planner/checks/check-draft.ts';
import { CHECKS } from '../../../src/planner/checks/index.ts';
import { SENTENCES, tell, type Said } from '../../../src/planner/checks/sentences/tell.ts';
import { LANGUAGES } from '../../../src/planner/words/language.ts';
import { drafted } from './drafted.ts';

const BO = { name: 'Bo Lind', address: 'bo@fabrikam.com' };
const EXAMPLES = CHECKS.flatMap(({ examples }) => examples.map(({ given }) => drafted(given)));
const inEach = (body: string, more = {}) => LANGUAGES.map((language) => checkDraft(drafted({ body, ...more }), language));

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.entries(SENTENCES.en))('%s is told with its values, and no place is left', (sentence, english) => {
    const places = [...english.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place);
    const told = tell({ sentence, values: Object.fromEntries(places.map((place) => [place, `the ${place}`])) } as Said, language);
    expect(places.filter((place) => !told.includes(`the ${place}`))).toEqual([]);
    expect(told).toMatch(/^[^!{}]{10,300}[.?]$/);
  });

  it('every draft gets the findings that it gets in English', () => {
    const found = EXAMPLES.map((draft) => checkDraft(draft, language));
    const english = EXAMPLES.map((draft) => checkDraft(draft));
    const same = found.map((all, at) => all.map((one, i) => ({ ...one, sentence: english[at]?.[i]?.sentence })));
    expect(same).toEqual(english);
    expect(found.flat().filter(({ sentence }) => english.flat().some((one) => one.sentence === sentence))).toEqual(language === 'en' ? english.flat() : []);
  });
});

describe('a draft', () => {
  it('is spoken about in the language of whoever writes it', () => {
    expect(inEach('Ana, I ask you because Bo is hopeless with dates.', { to: [{ name: 'Ana Torres', address: 'ana@fabrikam.com' }], knownPeople: [BO] }).map(([one]) => one?.sentence)).toEqual([
      'Would you send this with Bo copied?',
      'Würden Sie das auch mit Bo in Kopie senden?',
      'Enverriez-vous cela avec Bo en copie\u00a0?',
      '¿Enviarías esto con Bo en copia?',
      'Você enviaria isto com Bo em cópia?',
    ]);
  });

  it('is given words of its own language', () => {
    const suggested = (body: string) => [...new Set(inEach(body, { kind: 'recap' }).map(([one]) => one?.suggestion))];
    expect(suggested('Alle,\n\nJemand muss die Druckerei anrufen.')).toEqual(['Jemand muss die Druckerei anrufen ([Name], bis [Datum]).']);
    expect(suggested('All,\n\nSomeone needs to ring the printers.')).toEqual(['Someone needs to ring the printers ([name], by [date]).']);
  });

  it('is quoted as it is', () => {
    expect(inEach('Hi Ana,\n\n[name $& {gap}] came.').map(([one]) => one?.sentence.includes('[name $& {gap}]'))).toEqual(LANGUAGES.map(() => true));
  });
});
