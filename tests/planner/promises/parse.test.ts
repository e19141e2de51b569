/** What a line promises, to whom and by when; and what is asked instead of guessed. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePromise, type ReadWith } from '../../../src/planner/promises/parse.ts';
import { ANA, facts, STORY_NOW } from '../../../src/planner/story.ts';
import { LANGUAGES, type Language } from '../../../src/planner/words/language.ts';
import { DAY, USUAL_HOURS } from '../../../src/planner/working-time.ts';
import { zoneTable } from '../../../src/planner/zone.ts';

/** Thursday 12 March 2026, 10:00 UTC. */
const THURSDAY = STORY_NOW - DAY;
const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
const ANA_SMITH = { address: 'ana.smith@adatum.com', name: 'Ana Smith' };
const MARK = { address: 'mark@fabrikam.com', name: 'Mark Reed' };
const usual: ReadWith = { now: THURSDAY, time: facts([]).time, attendees: [ANA], people: [BO, ANA_SMITH, MARK] };
const iso = (at: number) => new Date(at).toISOString().slice(0, 16);

function read(line: string, more: Partial<ReadWith> = {}) {
  const { text, people, dueAt, questions } = parsePromise(line, { ...usual, ...more });
  return [text, people.map(({ name, address }) => name || address).join(' + '), dueAt === null ? null : iso(dueAt), questions.map(({ about, because }) => `${about} ${because}`).join(', ')];
}

describe('a line says what, to whom and by when', () => {
  it.each([
    ['send Ana the deck by Friday', 'send the deck', 'Ana Torres', '2026-03-13T17:00'],
    ['I will send Ana the deck by tomorrow.', 'send the deck', 'Ana Torres', '2026-03-13T17:00'],
    ['send the deck to Ana by Friday 3pm', 'send the deck to Ana', 'Ana Torres', '2026-03-13T15:00'],
    ['send Ana and Bo the deck by Monday', 'send the deck', 'Ana Torres + Bo Lind', '2026-03-16T17:00'],
    ['introduce Ana to Bo at 9:30 on Monday', 'introduce Ana to Bo', 'Ana Torres + Bo Lind', '2026-03-16T09:30'],
    ["review Ana's draft within two working days", "review Ana's draft", 'Ana Torres', '2026-03-16T17:00'],
    ["send Bo Ana's draft by EOD", "send Bo Ana's draft", 'Bo Lind', '2026-03-12T17:00'],
    ['tell Mark in two hours', 'tell Mark', 'Mark Reed', '2026-03-12T12:00'],
    ['mark the page as done by the end of the week', 'mark the page as done', '', '2026-03-13T17:00'],
    ['email kim@fabrikam.com the notes tomorrow at noon', 'email the notes', 'kim@fabrikam.com', '2026-03-13T12:00'],
    ['send Ana the notes from yesterday by Monday', 'send the notes from yesterday', 'Ana Torres', '2026-03-16T17:00'],
    ['Send Ana Smith my numbers in two weeks', 'Send my numbers', 'Ana Smith', '2026-03-26T17:00'],
    ['call Ana T. on the 20th of March', 'call Ana T', 'Ana Torres', '2026-03-20T17:00'],
    ['Ana bis Freitag die Folien schicken', 'die Folien schicken', 'Ana Torres', '2026-03-13T17:00'],
    ['Ana die Folien bis Ende der Woche schicken', 'die Folien schicken', 'Ana Torres', '2026-03-13T17:00'],
    ['Angebot für Ana übermorgen', 'Angebot für Ana', 'Ana Torres', '2026-03-14T17:00'],
    ['Folien an Ana am 3.4.', 'Folien an Ana', 'Ana Torres', '2026-04-03T17:00'],
    ['Frau Torres das Protokoll bis Montag, 15 Uhr', 'das Protokoll', 'Ana Torres', '2026-03-16T15:00'],
    ['envoyer à Ana les diapos avant lundi', 'envoyer les diapos', 'Ana Torres', '2026-03-16T17:00'],
    ['enviar a Ana las diapositivas antes del lunes', 'enviar las diapositivas', 'Ana Torres', '2026-03-16T17:00'],
    ['enviar à Ana os slides até segunda', 'enviar os slides', 'Ana Torres', '2026-03-16T17:00'],
    ['by Friday', 'by Friday', '', '2026-03-13T17:00'],
  ])('%s', (line, text, people, dueAt) => {
    expect(read(line)).toEqual([text, people, dueAt, '']);
  });
});

it('where no day tells its language, a line is in the first of mine', () => {
  expect(read('Ana Folien schicken', { languages: ['de-AT', 'en'] })[1]).toBe('Ana Torres');
  expect(read('Ana Folien schicken', { languages: ['en', 'de-AT'] })[1]).toBe('');
  expect(read('Ana Folien schicken')[1]).toBe('');
});

describe('what is not sure is asked', () => {
  const ruiz = { address: 'ana.ruiz@fabrikam.com', name: 'Ana Ruiz' };
  const asked = (line: string, more: Partial<ReadWith> = {}) => {
    const { questions } = parsePromise(line, { ...usual, ...more });
    return questions.map((one) => [one.because, one.about === 'day' ? one.choices.map(iso) : one.choices.map(({ name }) => name), one.sentence]);
  };
  const choices = (line: string) => {
    const [question] = asked(line);
    return question?.slice(0, 2);
  };

  it('which Ana, among the others of the meeting', () => {
    expect(read('send Ana the deck by Friday', { attendees: [ANA, ruiz] })).toEqual(['send Ana the deck', '', '2026-03-13T17:00', 'person several']);
    expect(asked('send Ana the deck by Friday', { attendees: [ANA, ruiz] })).toEqual([
      ['several', ['Ana Torres', 'Ana Ruiz'], 'You know several people called Ana: Ana Torres and Ana Ruiz. Whom do you mean?'],
    ]);
  });

  it('which Ana, among all whom I know, where none was there', () => {
    expect(asked('send Ana the deck by Friday', { attendees: [BO], people: [ANA, ruiz] }).map(([because]) => because)).toEqual(['several']);
    expect(read('send Ana the deck by Friday', { attendees: [], people: [ANA] })[1]).toBe('Ana Torres');
  });

  it('who Zoe is, and who Ana Jones is, though I know another Ana', () => {
    expect(asked('ask Zoe by Friday')).toEqual([['unknown', ['Ana Torres'], 'Nobody you know is called Zoe. Whom do you mean?']]);
    expect(asked('ask Ana Jones by Friday').map(([because]) => because)).toEqual(['unknown']);
    expect(asked('ask Dr. Okoro by Friday').map(([because]) => because)).toEqual(['unknown']);
  });

  it('to whom, of those on the message it is written beside, where it names nobody', () => {
    const beside = [ruiz, BO];
    expect(asked('send the deck by Friday', { beside })).toEqual([['none', ['Ana Ruiz', 'Bo Lind'], 'To whom do you promise this?']]);
    expect(asked('send Bo the deck by Friday', { beside })).toEqual([]);
    expect(asked('ask Zoe by Friday', { attendees: [], beside })).toEqual([['unknown', ['Ana Ruiz', 'Bo Lind'], 'Nobody you know is called Zoe. Whom do you mean?']]);
  });

  it('nothing, where it is written beside a message of one other person', () => {
    expect(read('send the deck by Friday', { beside: [ruiz] })).toEqual(['send the deck', 'Ana Ruiz', '2026-03-13T17:00', '']);
    expect(read('send Ana the deck by Friday', { attendees: [], people: [], beside: [ruiz] })[1]).toBe('Ana Ruiz');
    expect(read('send Bo the deck by Friday', { beside: [ruiz] })[1]).toBe('Bo Lind');
  });

  it('whether Mark begins the line, or to mark does', () => {
    expect(asked('Mark the page by Friday')).toEqual([['doubtful', ['Mark Reed'], 'Is Mark a person here?']]);
  });

  it('next Friday, on a Thursday', () => {
    expect(asked('call Ana next Friday')).toEqual([['ambiguous', ['2026-03-13T17:00', '2026-03-20T17:00'], 'That may be more than one day. Which one do you mean?']]);
    expect(read('call Ana next Friday').slice(0, 3)).toEqual(['call Ana', 'Ana Torres', null]);
    expect(read('call Ana next Tuesday')[2]).toBe('2026-03-17T17:00');
  });

  it('Thursday, on a Thursday, and 3/4, unless I am known to be British', () => {
    expect(choices('call Ana on Thursday')).toEqual(['ambiguous', ['2026-03-12T17:00', '2026-03-19T17:00']]);
    expect(choices('call Ana on 3/4')).toEqual(['ambiguous', ['2026-04-03T17:00']]);
    expect(choices('call Ana on 5/4')).toEqual(['ambiguous', ['2026-04-05T17:00', '2026-05-04T17:00']]);
    expect(read('call Ana on 5/4', { languages: ['en-GB'] })[2]).toBe('2026-04-05T17:00');
    expect(read('call Ana on 5/4', { languages: ['en-US'] })[2]).toBe('2026-05-04T17:00');
  });

  it('a day that is over', () => {
    expect(asked('call Ana by yesterday')).toEqual([['past', [], 'That day is over. Which one do you mean?']]);
    expect(choices('call Ana by 9am')).toEqual(['past', ['2026-03-13T09:00']]);
    expect(choices('call Ana by 3 March')).toEqual(['past', ['2027-03-03T17:00']]);
    expect(choices('Ana letzten Freitag anrufen')).toEqual(['past', ['2026-03-13T17:00']]);
  });

  it('no day, and two days', () => {
    expect(asked('send Ana the deck')).toEqual([['none', ['2026-03-13T17:00', '2026-03-20T17:00'], 'By when? Without a day, you will not be reminded.']]);
    expect(choices('call Ana Friday or Monday')).toEqual(['several', ['2026-03-13T17:00', '2026-03-16T17:00']]);
    expect(choices('call Ana by Friday, no later than Monday')).toEqual(['several', ['2026-03-13T17:00', '2026-03-16T17:00']]);
  });
});

describe('a question', () => {
  const lines = ['send Ana the deck by Friday', 'ask Zoe by Friday', 'Mark the page by Friday', 'call Bo', 'call Bo Friday or Monday', 'call Bo next Friday', 'call Bo by yesterday'];
  const asked = (language: Language) =>
    lines.flatMap((line) => parsePromise(line, { ...usual, attendees: [ANA, { address: 'ana.ruiz@fabrikam.com', name: 'Ana Ruiz' }], language }).questions.map(({ sentence }) => sentence));

  it('is asked in the language that I read', () => {
    expect(asked('de')).toEqual([
      'Sie kennen mehrere, die Ana heißen: Ana Torres und Ana Ruiz. Wen meinen Sie?',
      'Niemand, den Sie kennen, heißt Zoe. Wen meinen Sie?',
      'Ist Mark hier eine Person?',
      'Bis wann? Ohne Tag werden Sie nicht erinnert.',
      'Es ist mehr als ein Tag genannt. Welcher zählt?',
      'Das kann mehr als ein Tag sein. Welchen meinen Sie?',
      'Dieser Tag ist vorbei. Welchen meinen Sie?',
    ]);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))('is told in %s, and names who may be meant', (language) => {
    const told = asked(language);
    const english = asked('en');
    expect(told.filter((sentence, at) => sentence === english[at] || /[{}]/.test(sentence))).toEqual([]);
    expect(['Ana Torres', 'Ana Ruiz'].every((name) => told[0]?.includes(name))).toBe(true);
  });
});

describe('the moment it is due', () => {
  const berlin = { zone: zoneTable('Europe/Berlin', Date.UTC(2025, 0), Date.UTC(2028, 0)), hours: USUAL_HOURS };

  it('is the end of that working day on my clocks, before and after they change', () => {
    const due = (line: string) => read(line, { time: berlin })[2];
    expect([due('call Ana by 27 March'), due('call Ana by 30 March'), due('call Ana on Sunday 29 March at 2:30')]).toEqual(['2026-03-27T16:00', '2026-03-30T15:00', '2026-03-29T01:30']);
  });

  it('of today, once work has ended, is the end of the day', () => {
    const evening = THURSDAY + 8 * 3_600_000;
    expect([read('call Ana today', { now: evening })[2], read('call Ana today')[2]]).toEqual(['2026-03-12T23:59', '2026-03-12T17:00']);
  });

  it('is on a weekend where I say so, and ends a month on a working day', () => {
    expect([read('call Ana on Saturday')[2], read('call Ana by the end of May')[2]]).toEqual(['2026-03-14T17:00', '2026-05-29T17:00']);
  });
});

describe('any line', () => {
  const pieces =
    'send Ana the deck by Friday next week 3.4. 31/2 übermorgen bis Ende der Woche um 25 Uhr "Ana\'s" Bo Mark may 99:99 in 0 hours after-tomorrow İ 😀 ana@x.y last d’ici le 5 2026-02-30 segunda , ( ) .'.split(
      ' ',
    );
  const lines = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((words) => words.join(' ')),
  );
  const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Apia', 'Australia/Lord_Howe').map((id) => zoneTable(id, Date.UTC(2025, 0), Date.UTC(2030, 0)));
  const given = fc.record({ line: lines, zone: zones, now: fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 11) }), languages: fc.subarray(['en', 'de', 'en-GB', 'fr', 'xx']) });

  it('is read without a throw: what is found lies in it, moments are to come, and the same line reads the same', () => {
    fc.assert(
      fc.property(given, ({ line, zone, now, languages }) => {
        const all: ReadWith = { ...usual, now, languages, time: { zone, hours: USUAL_HOURS } };
        const parsed = parsePromise(line, all);
        expect(parsed.found.filter(({ span: [from, until] }) => from < 0 || from >= until || until > line.length)).toEqual([]);
        const moments = parsed.questions.flatMap((one) => (one.about === 'day' ? one.choices : []));
        expect([...moments, parsed.dueAt ?? now].filter((at) => at < now)).toEqual([]);
        expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
        expect(parsed.dueAt === null).toBe(parsed.questions.some(({ about }) => about === 'day'));
        expect(parsePromise(line, all)).toEqual(parsed);
      }),
      { numRuns: 400 },
    );
  });
});
