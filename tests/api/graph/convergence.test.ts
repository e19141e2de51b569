/** Whatever happens in a calendar, and to the requests that read it: in the end the store holds what a full read gives. `HISTORIES=10000` tries more. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AppError } from '../../../src/api/errors.ts';
import type { Calendar, Owner } from '../../../src/api/ports.ts';
import { sync } from '../../../src/api/sync.ts';
import type { Meeting } from '../../../src/planner/meeting.ts';
import type { Mailbox } from '../../../src/sandbox/mailbox.ts';
import type { FaultRule } from '../../../src/sandbox/faults.ts';
import { CALM, wild } from '../../../src/sandbox/nature.ts';
import { ADA } from '../../../src/sandbox/people.ts';
import { connect, event, OWNER, type Connected } from '../../support/sandbox.ts';
import { TROUBLES } from '../../support/troubles.ts';

const HISTORIES = Number(process.env['HISTORIES'] ?? 500);
const DAY = 86_400_000;
const START = Date.parse('2026-03-12T10:00:00Z');
const KEYS = ['a', 'b', 'c', 'd'] as const;

let to: Connected;
beforeAll(async () => {
  to = await connect();
});
afterAll(() => to.close());

/** Every history has an owner of its own in the store; in the sandbox all are Ada, with a new mailbox each. Without the past before the window. */
const calendar = (): Calendar => ({ profile: () => to.calendar.profile(OWNER), changes: (_, ...asked) => to.calendar.changes(OWNER, ...asked) });

const key = fc.constantFrom(...KEYS);
const when = fc.record({ day: fc.integer({ min: -20, max: 75 }), hour: fc.integer({ min: 8, max: 17 }) });
const step = fc.oneof(
  fc.record({ do: fc.constant('create' as const), key, when }),
  fc.record({ do: fc.constant('repeat' as const), key, when, count: fc.integer({ min: 1, max: 6 }), unit: fc.constantFrom('day' as const, 'week' as const) }),
  fc.record({ do: fc.constant('move' as const), key, when }),
  fc.record({ do: fc.constant('cancel' as const), key }),
  fc.record({ do: fc.constant('delete' as const), key }),
  fc.record({ do: fc.constant('reword' as const), key, private: fc.boolean() }),
  fc.record({ do: fc.constant('delete occurrence' as const), key, nth: fc.nat(5) }),
  fc.record({ do: fc.constant('move occurrence' as const), key, nth: fc.nat(5), when }),
  fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 0, max: 20 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
const trouble = fc.record({ fault: fc.constantFrom<FaultRule[]>(...Object.values(TROUBLES)), after: fc.nat(4), times: fc.integer({ min: 1, max: 2 }) });
const part = fc.record({ steps: fc.array(step, { maxLength: 6 }), troubles: fc.array(trouble, { maxLength: 4 }) });
type Part = typeof part extends fc.Arbitrary<infer T> ? T : never;
/** The seed of a mailbox's nature, or null for a calm one. */
const nature = fc.option(fc.nat(1_000_000), { freq: 2 });

const wall = ({ day, hour }: { day: number; hour: number }) => `${new Date(START + day * DAY).toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:00`;

/** Does a step where it can be done; how many days pass. */
function act(mailbox: Mailbox, one: Step): number {
  if (one.do === 'wait') return one.days;
  const known = mailbox.find(one.key);
  if (one.do === 'create') mailbox.put(event(one.key, wall(one.when)));
  else if (one.do === 'repeat') mailbox.put(event(one.key, wall(one.when), { recurrence: { every: 1, unit: one.unit, count: one.count } }));
  else if (!known) return 0;
  else if (one.do === 'move') mailbox.change(one.key, { start: wall(one.when), exceptions: {} });
  else if (one.do === 'cancel') mailbox.change(one.key, { isCancelled: true });
  else if (one.do === 'delete') mailbox.remove(one.key);
  else if (one.do === 'reword') mailbox.change(one.key, { subject: `${known.subject}!`, sensitivity: one.private ? 'private' : 'normal' });
  else if (known.recurrence) {
    const day = new Date(Date.parse(`${known.start}Z`) + one.nth * DAY * (known.recurrence.unit === 'week' ? 7 : 1)).toISOString().slice(0, 10);
    mailbox.change(one.key, { exceptions: { ...known.exceptions, [day]: one.do === 'delete occurrence' ? null : { subject: 'Moved', start: wall(one.when) } } });
  }
  return 0;
}

/** By start and id, without what depends on when it was read. */
const comparable = (meetings: readonly Meeting[], from: number, until: number) =>
  meetings
    .filter(({ start }) => start >= from && start < until)
    .map((one) => ({ ...one, hasAgenda: null }))
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));

let run = 0;
async function converges(parts: readonly Part[], seed: number | null): Promise<void> {
  run += 1;
  const owner: Owner = { tenant: ADA.tenantId, user: `history ${String(run)}` };
  const mailbox = to.sandbox.directory.add(ADA);
  if (seed !== null) mailbox.nature = { ...wild(seed), customZones: 0, organizersListed: 0, hiddenAttendees: 0 };
  let now = START;
  for (const { steps, troubles } of parts) {
    for (const one of steps) now += act(mailbox, one) * DAY;
    to.sandbox.faults.add(...troubles.map(({ fault, ...more }) => ({ path: 'calendarView/delta', ...fault, ...more })));
    try {
      await sync({ store: to.store, calendar: calendar() }, owner, now);
    } catch (error) {
      // A round that failed leaves what was there; the next goes on.
      expect(error).toBeInstanceOf(AppError);
    }
    to.sandbox.faults.clear();
  }
  mailbox.nature = CALM;
  await sync({ store: to.store, calendar: calendar() }, owner, now);
  const { to: until } = JSON.parse((await to.store.cursor(owner)) ?? '') as { to: number };
  const full = await calendar().changes(OWNER, null, { now, timeZone: ADA.zone, onPage: () => undefined });
  const from = now - 400 * DAY;
  expect(comparable(await to.store.meetings(owner), from, until)).toEqual(
    comparable(
      full.upserted.map(({ meeting }) => meeting),
      from,
      until,
    ),
  );
  to.sandbox.forgetRequests();
}

it(
  `${String(HISTORIES)} histories of a calendar end as a full read does`,
  async () => {
    await fc.assert(fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 4 }), nature, converges), { numRuns: HISTORIES });
  },
  60_000 + HISTORIES * 600,
);
