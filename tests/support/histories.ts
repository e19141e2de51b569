/** Histories of a calendar as chance has them, told by steps: meetings that come, move, overlap, are renamed, answered, cancelled and go. */
import fc from 'fast-check';
import { meetingId } from '../../src/planner/id.ts';
import type { Attendee, Meeting, Response } from '../../src/planner/meeting.ts';
import { HOUR, MINUTE } from '../../src/planner/working-time.ts';

export const START = Date.parse('2026-03-12T10:00:00Z');
const I = { address: 'ada@contoso.com', name: 'Ada Okafor' };
/** Some are one person at two addresses, some share a name and are two; one is nameless, one is me, some are nobody. */
export const PEOPLE = [
  { address: 'ana@fabrikam.com', name: 'Ana Torres' },
  { address: 'ana.torres@gmail.com', name: 'TORRES, Ana' },
  { address: 'bo@fabrikam.com', name: 'Bo Lind' },
  { address: 'bo@adatum.com', name: 'Bo Lind' },
  { address: 'bo.lind@mail.fabrikam.com', name: 'Lind, Bo' },
  { address: 'cy@litware.com', name: '' },
  { address: 'cy@litware.com', name: 'Cy Reed' },
  { address: 'cy.reed@gmail.com', name: 'Cy Reed' },
  { address: 'di@contoso.com', name: 'Di Wolf' },
  { address: 'ada.okafor@gmail.com', name: 'Ada Okafor' },
  { address: 'ada.okafor@gmail.com', name: 'Ada Smith' },
  { address: 'ada@contoso.com', name: 'Ada Smith' },
  { address: 'room-4@contoso.com', name: 'Room 4' },
  { address: 'team@contoso.com', name: 'Whole team' },
] as const;
export const ADDRESSES = [...new Set(PEOPLE.map(({ address }) => address))];
export const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 's1', 's2'] as const;

const key = fc.constantFrom(...KEYS);
const person = fc.constantFrom(...PEOPLE);
const address = fc.constantFrom(...ADDRESSES);
const response = fc.constantFrom<Response>('accepted', 'accepted', 'declined', 'tentativelyAccepted', 'notResponded', 'none');
/** In quarters of an hour from now, or from the beginning: mostly near, and often at the same time as others. */
const when = fc.record({
  isFromNow: fc.boolean(),
  quarters: fc.oneof(fc.integer({ min: -4 * 96, max: 2 * 96 }), { weight: 2, arbitrary: fc.integer({ min: -8, max: 8 }) }, fc.integer({ min: -70 * 96, max: 50 * 96 })),
});
const odd = fc.record({
  when,
  quarters: fc.constantFrom<number>(1, 2, 4, 6, 12, 96, 200),
  with: fc.uniqueArray(fc.record({ person, response }), { maxLength: 4, selector: (one) => one.person.address }),
  isMine: fc.boolean(),
  mine: response,
  subject: fc.constantFrom('Budget', 'Launch of the portal', 'Intro: Bo / Ada', 'Lunch', 'Design review', 'Onboarding', 'Out of office', 'Weekly sync', ''),
  showAs: fc.constantFrom('busy', 'busy', 'busy', 'free', 'oof', 'tentative'),
  sensitivity: fc.constantFrom('normal', 'normal', 'normal', 'private'),
  hasAgenda: fc.constantFrom(true, false, null),
  isCancelled: fc.constantFrom(false, false, false, true),
  isAllDay: fc.constantFrom(false, false, false, true),
});
/** Most took place, and I was there. */
const plain = odd.map((one): What => ({ ...one, quarters: Math.min(one.quarters, 8), mine: 'accepted', showAs: 'busy', sensitivity: 'normal', isCancelled: false, isAllDay: false }));
const what = fc.oneof({ weight: 3, arbitrary: plain }, { weight: 2, arbitrary: odd });
export type What = typeof odd extends fc.Arbitrary<infer T> ? T : never;

/** What may happen to the calendar. */
const CALENDAR_STEPS = [
  { weight: 6, arbitrary: fc.record({ do: fc.constant('put' as const), key, what }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('repeat' as const), key: fc.constantFrom('s1', 's2'), what, count: fc.integer({ min: 1, max: 8 }), days: fc.constantFrom(1, 7, 60) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('move' as const), key, when }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('beside' as const), key, of: key, what, later: fc.integer({ min: -2, max: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('cancel' as const), key }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rename' as const), key, person }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('answer' as const), key, response, person }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), key }) },
] as const;
type CalendarStep = (typeof CALENDAR_STEPS)[number]['arbitrary'] extends fc.Arbitrary<infer T> ? T : never;

/** Some are in no calendar. */
const anyone = fc.oneof({ weight: 6, arbitrary: address }, fc.constant('eve@tailspin.com'));
/** Something written down anew. */
const writing = fc.record({
  do: fc.constant('write' as const),
  noun: fc.constantFrom('notes' as const, 'promises' as const, 'feedback' as const, 'introductions' as const),
  id: fc.nat(3),
  people: fc.uniqueArray(anyone, { minLength: 2, maxLength: 2 }),
  about: key,
  /** In hours: ago, and until a promise is due. */
  ago: fc.integer({ min: 0, max: 40 * 24 }),
  due: fc.option(fc.integer({ min: -48, max: 96 })),
  isOver: fc.boolean(),
  day: fc.option(fc.integer({ min: -8, max: 3 })),
});

/** A message comes, or is another. */
const mailing = fc.record({
  do: fc.constant('mail' as const),
  id: fc.nat(5),
  ago: fc.integer({ min: -30, max: 90 }),
  with: fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: address }, fc.constant('er@litware.com')), { minLength: 1, maxLength: 2 }),
  isMine: fc.boolean(),
  isInBoth: fc.constantFrom(false, false, false, true),
  automatic: fc.boolean(),
  thread: fc.constantFrom(null, 't1', 't2'),
  asks: fc.constantFrom(true, true, false, null),
});

/** What may happen. */
const step = fc.oneof(
  ...CALENDAR_STEPS,
  { weight: 4, arbitrary: mailing },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unwrite' as const), id: fc.nat(5), isMine: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('say' as const),
      address,
      circle: fc.constantFrom('inner' as const, 'active' as const, null),
      isNever: fc.constantFrom(false, false, true),
      note: fc.constantFrom('', 'Likes tea.'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('decide' as const), nth: fc.nat(9), how: fc.constantFrom('complete' as const, 'dismiss' as const, 'snooze' as const, 'undo' as const, 'revive' as const) }),
  },
  { weight: 4, arbitrary: writing },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('strike out' as const), noun: fc.constantFrom('notes' as const, 'promises' as const, 'feedback' as const, 'introductions' as const), id: fc.nat(3) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('merge' as const), address, with: address }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('unmerge' as const), address }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('set' as const),
      off: fc.constantFrom<readonly string[]>([], ['thanks-owed']),
      patience: fc.constantFrom(1.5, 3),
      perDay: fc.constantFrom(2, 5, 20),
      end: fc.constantFrom(720, 1020),
      never: fc.constantFrom<readonly string[]>([], ['adatum.com']),
      greeting: fc.constantFrom('first' as const, 'title' as const),
      forgets: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('earlier' as const), address, daysAgo: fc.integer({ min: 1, max: 900 }) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'start over' as const }) },
);
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
const minutes = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 60, max: 3 * 1440 }), fc.integer({ min: 1440, max: 16 * 1440 }));
const part = fc.record({ steps: fc.array(step, { maxLength: 5 }), minutes });
/** A calendar to begin with, of more than a few meetings or not, and what then happens. */
export const histories = fc.record({
  isOld: fc.boolean(),
  calendar: fc.array(fc.record({ key: fc.oneof(key, fc.integer({ min: 0, max: 30 }).map(String)), what }), { maxLength: 24 }),
  parts: fc.array(part, { minLength: 1, maxLength: 5 }),
});
export type History = typeof histories extends fc.Arbitrary<infer T> ? T : never;

/** From long ago: it has a body, and shows an address of mine that I did not say. */
export const OLD: What = {
  when: { isFromNow: true, quarters: -200 * 96 },
  quarters: 4,
  with: [
    { person: PEOPLE[0], response: 'accepted' },
    { person: PEOPLE[9], response: 'accepted' },
  ],
  isMine: false,
  mine: 'accepted',
  subject: 'Budget',
  showAs: 'busy',
  sensitivity: 'normal',
  hasAgenda: true,
  isCancelled: false,
  isAllDay: false,
};

/** What the calendar holds: by key, one meeting or the occurrences of a series. */
export type Book = Map<string, Meeting[]>;

function startOf({ isFromNow, quarters }: What['when'], now: number): number {
  return Math.floor((isFromNow ? now : START) / HOUR) * HOUR + quarters * 15 * MINUTE;
}

function meetingOf(uid: string, { when: at, quarters, with: guests, isMine, mine, ...more }: What, now: number, series: Meeting['series'] = null): Meeting {
  const start = startOf(at, now);
  const others = guests.map(({ person: one, response: answer }): Attendee => ({ ...one, response: answer, kind: 'person' }));
  return {
    ...more,
    id: meetingId(uid, start),
    iCalUId: uid,
    series,
    start,
    end: start + quarters * 15 * MINUTE,
    organizer: isMine ? I : (guests[0]?.person ?? null),
    attendees: [{ ...I, response: mine, kind: 'person' }, ...others],
    myResponse: null,
  };
}

function seriesOf(uid: string, first: What, count: number, days: number, now: number): Meeting[] {
  const beganAt = meetingOf(uid, first, now).start;
  return Array.from({ length: count }, (_, n) => meetingOf(uid, { ...first, when: { ...first.when, quarters: first.when.quarters + n * days * 96 } }, now, { id: uid, isFirst: n === 0, beganAt }));
}

/** What it holds to begin with. */
export function bookOf({ isOld, calendar }: History): Book {
  const events = isOld ? [...calendar, { key: 'old', what: OLD }] : calendar;
  return new Map(events.map(({ key: name, what: one }) => [name, [meetingOf(`uid ${name}`, one, START)]]));
}

/** What a step makes of a key; null where it is none of the calendar's. */
export function changed(one: { readonly do: string }, book: Book, now: number): { key: string; meetings: Meeting[] } | null {
  if (!isOfCalendar(one)) return null;
  if (one.do === 'put') return { key: one.key, meetings: [meetingOf(`uid ${one.key}`, one.what, now)] };
  if (one.do === 'beside') {
    const other = book.get(one.of)?.at(-1);
    const isFromNow = false;
    if (!other) return null;
    const quarters = (other.start - startOf({ isFromNow, quarters: 0 }, now)) / (15 * MINUTE) + one.later;
    return { key: one.key, meetings: [meetingOf(`uid ${one.key}`, { ...one.what, mine: 'accepted', when: { isFromNow, quarters } }, now)] };
  }
  if (one.do === 'repeat') return { key: one.key, meetings: seriesOf(`uid ${one.key}`, one.what, one.count, one.days, now) };
  const known = book.get(one.key);
  const last = known?.at(-1);
  if (!known || !last) return null;
  const instead = (more: Partial<Meeting>) => ({ key: one.key, meetings: [...known.slice(0, -1), { ...last, ...more }] });
  if (one.do === 'delete') return { key: one.key, meetings: known.slice(0, -1) };
  if (one.do === 'cancel') return instead({ isCancelled: !last.isCancelled });
  if (one.do === 'rename')
    return instead({ subject: `${last.subject}!`, attendees: last.attendees.map((other) => (other.address === one.person.address ? { ...other, name: one.person.name } : other)) });
  if (one.do === 'answer') return instead({ attendees: last.attendees.map((other, n) => (n === 0 || other.address === one.person.address ? { ...other, response: one.response } : other)) });
  const start = startOf(one.when, now);
  return instead({ ...(last.series ? {} : { id: meetingId(last.iCalUId, start) }), start, end: start + (last.end - last.start) });
}

function isOfCalendar(one: { readonly do: string }): one is CalendarStep {
  return ['put', 'beside', 'repeat', 'move', 'cancel', 'rename', 'answer', 'delete'].includes(one.do);
}
