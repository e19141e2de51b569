/** A person in a sentence, and what is kept of them. */
import { describe, expect, it } from '@jest/globals';
import { contactsOf, MOST_MEETINGS, personId, sentenceOf, shownName, wordsIn, type Telling } from '../../src/planner/contact.ts';
import type { Facts } from '../../src/planner/facts.ts';
import { plan } from '../../src/planner/plan.ts';
import { ANA, facts, meeting, STORY_NOW as NOW, withAna } from '../../src/planner/story.ts';
import { DAY, HOUR } from '../../src/planner/working-time.ts';

const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
const UTC = withAna().facts.time.zone;
const NOBODY: Telling = { firstAt: null, lastAt: null, nextAt: null, meetsEveryDays: null, wroteLast: null };
const tell = (about: Partial<Telling>) => sentenceOf({ ...NOBODY, ...about }, UTC, NOW);
const at = (text: string) => Date.parse(text);
const contacts = (known: Facts) => contactsOf(plan(known, [], NOW).world);
const only = (known: Facts) => {
  const [one, ...others] = contacts(known);
  if (!one || others.length > 0) throw new Error(`There are ${String(others.length + (one ? 1 : 0))} people.`);
  return one;
};

describe('the sentence about a person', () => {
  it.each<[string, string, Partial<Telling>]>([
    ['met and nothing else known', 'Last met 2 March.', { lastAt: at('2026-03-02T09:00Z') }],
    [
      'everything known',
      'Last met 2 March. You wrote last. You usually meet every 5 weeks. Next: Monday at 10:00.',
      { lastAt: at('2026-03-02T09:00Z'), wroteLast: 'me', meetsEveryDays: 35.2, nextAt: at('2026-03-16T10:00Z') },
    ],
    ['they wrote last', 'Last met yesterday. They wrote last.', { lastAt: at('2026-03-12T09:00Z'), wroteLast: 'them' }],
    ['every week', 'Last met Monday. You usually meet every week.', { lastAt: at('2026-03-09T09:00Z'), meetsEveryDays: 7.4 }],
    ['every few days', 'Last met Monday. You usually meet every 12 days.', { lastAt: at('2026-03-09T09:00Z'), meetsEveryDays: 12 }],
    ['every day at least', 'Last met Monday. You usually meet every day.', { lastAt: at('2026-03-09T09:00Z'), meetsEveryDays: 0.2 }],
    ['another year', 'Last met 12 May 2025. Next: 4 January 2027.', { lastAt: at('2025-05-12T09:00Z'), nextAt: at('2027-01-04T09:00Z') }],
    ['a next meeting that has passed since', 'Last met yesterday.', { lastAt: at('2026-03-12T09:00Z'), nextAt: NOW - HOUR }],
    ['never met, and about to', 'You have not met yet: the first meeting is tomorrow at 10:00.', { firstAt: NOW + DAY, nextAt: NOW + DAY }],
    ['never met, as of this moment', 'You have not met yet.', { firstAt: NOW, nextAt: NOW }],
    ['never met, and nothing small to come', 'You have not met yet.', { firstAt: NOW + DAY }],
    ['never met: all was cancelled', 'You have not met yet.', {}],
    ['in the calendar, but not met as far as it shows', 'In your calendar since 2 March. Next: tomorrow at 10:00.', { firstAt: at('2026-03-02T09:00Z'), nextAt: NOW + DAY }],
    ['known from before the window: no first meeting', 'In your calendar since 3 May 2023. Next: tomorrow at 10:00.', { firstAt: at('2023-05-03T09:00Z'), nextAt: NOW + DAY }],
  ])('%s: %s', (_, sentence, about) => {
    expect(tell(about)).toBe(sentence);
  });

  it('is told for now: what is kept stays the same as days go by', () => {
    const about = { ...NOBODY, lastAt: at('2026-03-12T09:00Z'), nextAt: at('2026-03-17T09:30Z') };
    const told = [0, 3, 6, 7].map((days) => sentenceOf(about, UTC, NOW + days * DAY));
    expect(told).toEqual(['Last met yesterday. Next: Tuesday at 09:30.', 'Last met Thursday. Next: tomorrow at 09:30.', 'Last met 12 March.', 'Last met 12 March.']);
  });
});

describe('what is kept of a person', () => {
  it('is when they were met last and are met next, and how often', () => {
    expect(only(withAna(-8, -15, -22, 3).facts)).toMatchObject({
      id: personId(ANA.address),
      name: 'Ana Torres',
      address: ANA.address,
      addresses: [ANA.address],
      isExternal: true,
      firstAt: NOW - 22 * DAY,
      lastAt: NOW - 8 * DAY,
      nextAt: NOW + 3 * DAY,
      rhythmDays: 7,
      meetsEveryDays: 7,
      wroteLast: null,
    });
  });

  it('is nothing where a cancelled absence is all there was', () => {
    expect(contactsOf(plan(facts([meeting(-0.01, { isAllDay: true, showAs: 'oof', isCancelled: true })]), [], NOW).world)).toEqual([]);
  });

  it('names the one who wrote last only where messages are known', () => {
    const message = (days: number, direction: 'sent' | 'received', channel: 'mail' | 'chat' = 'mail') => ({ at: NOW + days * DAY, channel, direction, people: [ANA.address], automatic: false });
    const wrote = (...messages: ReturnType<typeof message>[]) => only(facts([meeting(-9)], { granted: ['calendar', 'mail'], messages })).wroteLast;
    expect([wrote(), wrote(message(-3, 'sent'), message(-2, 'received')), wrote(message(-2, 'sent'), message(-3, 'received'))]).toEqual([null, 'them', 'me']);
    expect(wrote(message(-3, 'sent', 'chat'))).toBe('me');
  });

  it('counts a note written from here as a message where there are others, and a meeting never', () => {
    const message = (days: number) => ({ at: NOW + days * DAY, channel: 'mail' as const, direction: 'received' as const, people: [ANA.address], automatic: false });
    const note = { rule: 'gone-quiet', people: [ANA.address], at: NOW - 3 * DAY };
    const wrote = (...days: number[]) => only(facts([meeting(-9), meeting(-1)], { granted: ['calendar', 'mail'], messages: days.map(message), preferences: { completed: [note] } })).wroteLast;
    expect([wrote(), wrote(-4), wrote(-2)]).toEqual([null, 'me', 'them']);
  });

  it('tells the rhythm of meetings apart from that of all touches', () => {
    const messages = [-1, -2, -3, -4].map((weeks) => ({ at: NOW + (weeks * 7 - 1) * DAY, channel: 'mail' as const, direction: 'sent' as const, people: [ANA.address], automatic: false }));
    expect(
      only(
        facts(
          [-2, -30, -58].map((days) => meeting(days)),
          { granted: ['calendar', 'mail'], messages },
        ),
      ),
    ).toMatchObject({ rhythmDays: 7, meetsEveryDays: 28 });
  });

  it('is one person under several addresses, found by each', () => {
    const home = { address: 'ana.torres@gmail.com', name: 'Torres, Ana' };
    const one = only(facts([meeting(-20), meeting(-2, { with: [home] })]));
    expect(one).toMatchObject({ id: personId(ANA.address), address: home.address, addresses: [ANA.address, home.address] });
    expect(shownName(one)).toBe('Ana Torres');
    expect(one.meetings).toHaveLength(2);
  });

  it('holds the next and the latest meetings, whatever became of them, and no more', () => {
    const past = Array.from({ length: 300 }, (_, i) => meeting(-i - 1));
    const coming = Array.from({ length: 50 }, (_, i) => meeting(i + 1));
    const cancelled = meeting(-0.5, { isCancelled: true });
    const { meetings } = only(facts([...past, ...coming, cancelled]));
    expect(meetings).toHaveLength(MOST_MEETINGS);
    expect(meetings.slice(-21)).toEqual([cancelled.id, ...coming.slice(0, 20).map(({ id }) => id)]);
    expect(only(facts(past)).meetings).toEqual(past.slice(0, MOST_MEETINGS).toReversed().map(({ id }) => id)); // prettier-ignore
  });

  it('holds them by start, one that begins now among those that were, each once', () => {
    const [past, now, next] = [meeting(-1), meeting(0), meeting(1)];
    const twice = meeting(2, { with: [ANA, { address: 'ana.torres@fabrikam.com', name: 'Torres, Ana' }] });
    const soon = meeting(0.5);
    expect(only(facts([twice, next, soon, now, past])).meetings).toEqual([past, now, soon, next, twice].map(({ id }) => id));
    const [a, b] = ['a', 'b'].map((id) => ({ ...meeting(-1, { iCalUId: id }), id })) as [typeof past, typeof past];
    for (const known of [[a, b], [b, a]]) expect(only(facts(known)).meetings).toEqual(['a', 'b']); // prettier-ignore
    const many = Array.from({ length: MOST_MEETINGS + 20 }, (_, i) => meeting(-i - 1));
    const coming = Array.from({ length: 20 }, (_, i) => meeting(i + 1));
    expect(only(facts([...many, now, ...coming])).meetings.slice(-21)).toEqual([now, ...coming].map(({ id }) => id));
  });

  it('holds the meetings of each apart', () => {
    const [both, hers, his] = [meeting(-3, { with: [ANA, BO] }), meeting(-2), meeting(2, { with: [BO] })];
    expect(contacts(facts([both, hers, his])).map(({ name, meetings }) => [name, meetings])).toEqual([
      ['Ana Torres', [both.id, hers.id]],
      ['Bo Lind', [both.id, his.id]],
    ]);
  });

  it('knows which meeting gave way to another at the same time', () => {
    const stood = meeting(-200, { iCalUId: 'a', organizer: { address: 'ada@contoso.com', name: 'Ada Okafor' } });
    const missed = meeting(-200, { iCalUId: 'b' });
    expect(only(facts([stood, missed])).missed).toEqual([missed.id]);
    const since = Array.from({ length: MOST_MEETINGS }, (_, i) => meeting(-i - 1));
    expect(only(facts([stood, missed, ...since])).missed).toEqual([]);
  });

  it('leaves out rooms, lists, machines and me', () => {
    const with_ = ['room-1@fabrikam.com', 'no-reply@fabrikam.com', 'team@fabrikam.com'].map((address) => ({ address, name: '' }));
    expect(contacts(facts([meeting(-1, { with: [ANA, ...with_] })])).map(({ address }) => address)).toEqual([ANA.address]);
  });
});

it('a person’s id stays what it is, and is no other’s', () => {
  expect(personId('ana@fabrikam.com')).toBe('zY85_N4rdozPU7qoAlDclq');
  expect(personId('bo@fabrikam.com')).not.toBe(personId('ana@fabrikam.com'));
});

describe('the name that is shown', () => {
  it('is as people say it, and empty where the calendar has none', () => {
    expect(['Torres, Ana', ''].map((name) => shownName({ name, address: 'ana.torres@fabrikam.com' }))).toEqual(['Ana Torres', '']);
  });
});

describe('the words of a search', () => {
  it('are told without case, accents and control characters', () => {
    expect(wordsIn('  Tomás\tSØRENSEN\u0000 @Fabrikam.com ')).toEqual(['tomas', 'sorensen', '@fabrikam.com']);
    expect(wordsIn('ana\u0000\u0001torres')).toEqual(['ana', 'torres']);
    expect(wordsIn(' ')).toEqual([]);
  });
});

it('whoever is known from private meetings alone is nobody else’s business, and is not listed', () => {
  const secret = meeting(-1, { sensitivity: 'private', subject: '' });
  expect(contacts(facts([secret]))).toEqual([]);
  expect(contacts(facts([secret, meeting(-9)])).map(({ lastAt }) => lastAt)).toEqual([secret.start]);
});
