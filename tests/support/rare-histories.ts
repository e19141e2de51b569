/** Histories that chance seldom brings. */
import { KEYS, OLD, PEOPLE, type ADDRESSES, type History, type Step, type What } from './histories.ts';

const met = (days: number, ...people: (typeof PEOPLE)[number][]): What => ({
  ...OLD,
  when: { isFromNow: true, quarters: days * 96 },
  with: people.map((one) => ({ person: one, response: 'accepted' as const })),
});
const [ANA, BO, DI] = [PEOPLE[0], PEOPLE[2], PEOPLE[8]];
/** Something about somebody else, so that there is a plan. */
const ELSEWHERE: History['parts'][number] = { steps: [{ do: 'say', address: DI.address, circle: 'inner', isNever: false, note: '' }], minutes: 1 };
const events = (...all: readonly What[]) => all.map((one, n) => ({ key: KEYS[n] ?? String(n), what: one }));

function decided(how: 'complete' | 'revive'): History['parts'][number] {
  return { steps: [{ do: 'decide', nth: 0, how }], minutes: 1 };
}

function wrote(id: number, to: Extract<Step, { do: 'mail' }>['with'][number], more: Pick<Extract<Step, { do: 'mail' }>, 'isMine' | 'thread' | 'asks'>): Step {
  return { do: 'mail', id, ago: 1, with: [to], isInBoth: false, automatic: false, ...more };
}

function mailed(id: number, address: (typeof ADDRESSES)[number], minutes: number): History['parts'][number] {
  return { steps: [{ do: 'mail', id, ago: 24, with: [address], isMine: false, isInBoth: false, automatic: false, thread: null, asks: null }], minutes };
}

export const EXAMPLES: readonly History[] = [
  // Somebody goes quiet, and nothing else happens.
  { isOld: false, calendar: events(met(-22, ANA), met(-15, ANA), met(-8, ANA)), parts: [{ steps: [], minutes: 3 * 1440 }] },
  // Somebody goes quiet later today, and meanwhile something else changes.
  { isOld: false, calendar: events(met(-22, DI), ...[-24.5, -17.5, -10.5].map((days) => met(days + 1 / 12, ANA))), parts: [ELSEWHERE] },
  // Somebody has gone quiet, and then something else changes.
  { isOld: false, calendar: events(met(-22, DI), met(-34, ANA), met(-27, ANA), met(-20, ANA)), parts: [ELSEWHERE] },
  // The same, but that a meeting far ahead is booked.
  { isOld: false, calendar: events(met(-22, DI), met(-34, ANA), met(-27, ANA), met(-20, ANA), met(30, ANA)), parts: [ELSEWHERE] },
  // An agenda goes on from the last time, two months ago.
  {
    isOld: true,
    calendar: events(met(-22, DI)),
    parts: [{ steps: [{ do: 'repeat', key: 's1', what: { ...met(-59, BO), isMine: true, hasAgenda: false, subject: 'Weekly sync' }, count: 2, days: 60 }], minutes: 1 }, ELSEWHERE],
  },
  // The only meeting with a body loses it.
  {
    isOld: false,
    calendar: events(met(-5, ANA), { ...met(1, BO), isMine: true, hasAgenda: null }, ...Array.from({ length: 20 }, (_, n) => ({ ...met(-10 - n, ANA), hasAgenda: null }))),
    parts: [{ steps: [{ do: 'put', key: 'a', what: { ...met(-5, ANA), hasAgenda: null } }], minutes: 1 }],
  },
  // I turn out to have another name.
  { isOld: false, calendar: events(met(-20, BO), met(-1, PEOPLE[10])), parts: [{ steps: [{ do: 'put', key: 'c', what: met(-2, PEOPLE[11]) }], minutes: 1 }] },
  // What was done is to be done again.
  { isOld: false, calendar: events(met(-1, ANA)), parts: [decided('complete'), decided('revive')] },
  // A message is too old to be kept.
  { isOld: false, calendar: events(met(-30, ANA), met(-29, BO)), parts: [mailed(0, ANA.address, 1), mailed(1, BO.address, 21 * 1440)] },
  // Somebody I never met has answered in another thread, and later something else changes.
  {
    isOld: false,
    calendar: events(met(-30, DI)),
    parts: [
      { steps: [wrote(0, 'er@litware.com', { isMine: true, thread: 't1', asks: true })], minutes: 1 },
      { steps: [wrote(1, 'er@litware.com', { isMine: false, thread: null, asks: false })], minutes: 6 * 1440 },
      ELSEWHERE,
    ],
  },
  // A question of no thread, and later something else changes.
  {
    isOld: false,
    calendar: events(met(-30, DI)),
    parts: [
      { steps: [wrote(0, ANA.address, { isMine: true, thread: null, asks: true })], minutes: 1 },
      { ...ELSEWHERE, minutes: 6 * 1440 },
    ],
  },
  // A message of a clock that is ahead becomes past, and nothing else happens.
  {
    isOld: false,
    calendar: events(met(0, ANA)),
    parts: [
      { steps: [], minutes: 720 },
      { steps: [{ do: 'mail', id: 0, ago: -1, with: [ANA.address], isMine: false, isInBoth: false, automatic: false, thread: null, asks: true }], minutes: 60 },
      { steps: [], minutes: 60 },
    ],
  },
  // Two of different names are one by my word, and then comes somebody whom only the name of the one shows to be theirs.
  {
    isOld: false,
    calendar: events(met(-20, ANA), met(-10, DI)),
    parts: [
      { steps: [{ do: 'merge', address: ANA.address, with: DI.address }], minutes: 1 },
      { steps: [{ do: 'put', key: 'c', what: met(-1, PEOPLE[1]) }], minutes: 1 },
    ],
  },
  // The meeting goes that showed an address to be mine.
  { isOld: false, calendar: events(met(-20, BO), met(-10, ANA, PEOPLE[9]), met(-1, PEOPLE[10])), parts: [{ steps: [{ do: 'delete', key: 'b' }], minutes: 1 }] },
];
