/** What is said on the screen. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { explain, failureOf, RequestFailed } from '../../src/tab/api/problem.ts';
import { saidOfSeveral } from '../../src/tab/queue/several-words.ts';
import { absoluteText, nearText } from '../../src/tab/time.ts';
import { troubleOf } from '../../src/tab/trouble/troubles.ts';
import { languageOf } from '../../src/tab/words/languages.ts';
import { language, learn, locale, sayIfKnown, speak } from '../../src/tab/words/say.ts';
import { kindName } from '../../src/tab/words.ts';

await speak('en');
// These wait for words as they are loaded.
const { codeName, coversText, ruleName } = await import('../../src/tab/reasons.ts');
const { saidOf } = await import('../../src/tab/trouble/trouble-words.ts');
const { foundText, openText, organisationOf, saidOfCircle } = await import('../../src/tab/people/person-words.ts');

const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');

describe('names', () => {
  it('are readable, also of what is not known yet', () => {
    expect(['recap', 'agenda', 'choice', 'praise', 'thank-you', 'new-kind'].map(kindName)).toEqual(['Recap', 'Agenda', 'Double booking', 'Praise', 'Thank-you note', 'New kind']);
    expect(ruleName('recap-owed')).toBe('Recap owed');
    expect(codeName('new-code')).toBe('New code');
  });

  it('say what a follow-up also covers', () => {
    const ana = { address: 'ana@fabrikam.com', name: 'Ana' };
    const bo = { address: 'bo@fabrikam.com', name: '' };
    expect(plain(coversText([{ id: '1', rule: 'thanks-owed', strategy: 5, people: [ana] }]))).toBe('the thank-you note to Ana');
    expect(
      plain(
        coversText([
          { id: '1', rule: 'thanks-owed', strategy: 5, people: [ana, bo] },
          { id: '2', rule: 'new-rule', strategy: 1, people: [] },
        ]),
      ),
    ).toBe('the thank-you note to Ana and bo@fabrikam.com and “New rule” for the others');
  });
});

describe('a decision about several', () => {
  const stale = { id: 'a', code: 'stale_follow_up', detail: 'It changed.' };
  it.each([
    ['complete', 3, [], '3 done.'],
    ['dismiss', 2, [], '2 dismissed. They will not be suggested again.'],
    ['snooze', 2, [], '2 snoozed until tomorrow 09:00.'],
    ['undo', 3, [], 'All 3 are back.'],
    ['complete', 2, [stale], '2 done; 1 changed somewhere else and stays as it is.'],
    ['complete', 0, [stale, stale], 'Nothing was done: 2 changed somewhere else and stay as they are.'],
    ['snooze', 1, [{ ...stale, code: 'other' }], '1 snoozed until tomorrow 09:00; 1 could not be changed (It changed) and stays as it is.'],
  ] as const)('%s of %i with refusals %j', (verb, count, refused, words) => {
    expect(saidOfSeveral(verb, count, [...refused], 'tomorrow 09:00')).toBe(words);
  });
});

describe('a person', () => {
  const person = {
    id: 'p',
    name: 'Ana',
    address: 'ana@fabrikam.com',
    addresses: [],
    isExternal: true,
    circle: null,
    isNever: false,
    hasNote: false,
    lastAt: null,
    nextAt: null,
    rhythmDays: null,
    sentence: '',
    openFollowUps: 0,
  };
  it('is told by organisation, circle and what is open', () => {
    expect(organisationOf(person)).toBe('fabrikam.com');
    expect(organisationOf({ ...person, isExternal: false })).toBeNull();
    expect(openText({ openFollowUps: 2 })).toBe('2 open');
    expect(openText(person)).toBeNull();
    expect(plain(saidOfCircle(person, 'inner'))).toBe('Ana is in your inner circle.');
    expect(plain(saidOfCircle(person, null))).toBe('Ana is in no circle.');
  });

  it('is counted where it was looked for', () => {
    expect([foundText(3, false, 'a'), foundText(200, true, 'a'), foundText(0, false, 'a'), foundText(9, false, '')]).toEqual(['3 found.', '200 or more found.', 'Nobody found.', '']);
  });
});

describe('what the server refuses with', () => {
  afterAll(() => speak('en'));
  const told = async (body: object, status = 400) => explain(await failureOf(new Response(JSON.stringify(body), { status })));

  it('is told by its code, and by its reason where one code means several things', async () => {
    await speak('de');
    expect(await told({ code: 'not_open', detail: 'This follow-up is not open any more.' })).toBe('Dieses Follow-up ist nicht mehr offen.');
    expect(await told({ code: 'not_open', reason: 'promise-kept', detail: 'This promise was kept.' })).toMatch(/^Diese Zusage wurde gehalten\./);
    expect(await told({ code: 'bad_request', reason: 'too-long', most: 10_000, detail: 'Too big' })).toBe('Das ist zu lang: höchstens 10.000 Zeichen.');
  });

  it('keeps what the server says of a field, and all of it where there are no words', async () => {
    await speak('de');
    expect(await told({ code: 'bad_request', detail: '"day": is no day.' })).toBe('Das wurde nicht angenommen: "day": is no day.');
    expect(await told({ code: 'not_open', reason: 'brand-new', detail: 'New.' })).toBe('Dieses Follow-up ist nicht mehr offen.');
    expect(await told({ code: 'brand_new', detail: 'New.' })).toBe('New.');
    expect(await told({}, 502)).toBe('Followthrough konnte nicht antworten (502). Versuchen Sie es gleich noch einmal.');
  });

  it('names a clock’s error with the numbers of the language', async () => {
    await speak('de');
    const says = (ahead: number) => {
      const trouble = troubleOf(new RequestFailed(401, 'clock_skew', '', { ahead }));
      return trouble && saidOf(trouble).says;
    };
    expect(says(-1_200)).toContain('(20 Minuten nach)');
    expect(says(3 * 3_600)).toContain('(3 Stunden vor)');
  });
});

describe('in another language', () => {
  afterAll(() => speak('en'));

  it('words that are loaded while the language changes are those of the new one, and none is lost', async () => {
    await speak('en');
    const late = learn(async (language) => {
      await new Promise((resolve) => setTimeout(resolve, language === 'en' ? 200 : 5));
      return { 'test.late': `late in ${language}` };
    });
    await Promise.all([speak('de'), late]);
    expect([sayIfKnown('test.late'), sayIfKnown('undo')]).toEqual(['late in de', 'Rückgängig']);
  });

  it('numbers, lists and days are those of that language', async () => {
    await speak('de');
    expect(saidOfSeveral('complete', 2000, [])).toBe('2.000 erledigt.');
    expect(plain(coversText([{ id: '1', rule: 'thanks-owed', strategy: 5, people: ['Ana', 'Bo', 'Cy'].map((name) => ({ name, address: `${name}@fabrikam.com` })) }]))).toBe(
      'den Dank an Ana, Bo und Cy',
    );
    expect(nearText('2026-03-12T09:00:00Z', Date.parse('2026-03-11T10:00:00Z'), 'Europe/Berlin')).toBe('morgen 10:00');
    expect(absoluteText('2026-03-12T09:00:00Z', 'Europe/Berlin')).toBe('Donnerstag, 12. März 2026 um 10:00, Europe/Berlin');
    expect([language(), locale()]).toEqual(['de', 'de']);
  });

  it.each([
    ['de-AT', 'de'],
    ['pt_BR', 'pt'],
    ['FR', 'fr'],
    ['ja-JP', 'en'],
    ['', 'en'],
  ])('who reads %s is spoken to in %s', (tag, spoken) => {
    expect(languageOf(tag)).toBe(spoken);
  });
});
