/** No change is missed, however Graph tells of it; and nobody else can tell anything. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Owner } from '../../src/api/ports.ts';
import type { Mailbox } from '../../src/sandbox/mailbox.ts';
import { LENA } from '../../src/sandbox/people.ts';
import { event, OWNER } from '../support/sandbox.ts';
import { MINUTE, soon, told, type Told } from '../support/told.ts';

const RUNS = Number(process.env['HISTORIES'] ?? 0) > 0 ? 100 : 12;
const THEIRS: Owner = { tenant: LENA.tenantId, user: LENA.userId };

let to: Told;
let mailboxes: readonly (readonly [Owner, Mailbox])[];
beforeEach(async () => {
  to = await told();
  const theirs = to.sandbox.directory.add(LENA);
  to.tokens.remember(THEIRS, await to.sandbox.entra.userToken(LENA));
  await to.rounds.start(THEIRS);
  mailboxes = [
    [OWNER, to.mailbox],
    [THEIRS, theirs],
  ];
  await to.subscribing.work();
  await to.pass(MINUTE);
});
afterEach(async () => {
  await to.close();
});

/** What of an owner's calendar is kept, and what is in it. */
async function both([owner, mailbox]: readonly [Owner, Mailbox]): Promise<[string[], string[]]> {
  const kept = (await to.store.meetings(owner)).map(({ subject }) => subject);
  const there = mailbox.changes(0, Infinity).filter(({ isDeleted }) => !isDeleted).map(({ event: { subject } }) => subject); // prettier-ignore
  return [kept.sort(), there.sort()];
}

const share = fc.integer({ min: 0, max: 40 }).map((percent) => percent / 100);
const change = fc.record({ whose: fc.nat(1), key: fc.nat(9), how: fc.constantFrom('put', 'retitle', 'remove', 'pause'), subject: fc.string({ unit: 'grapheme', maxLength: 20 }) });

function apply({ whose, key, how, subject }: { whose: number; key: number; how: string; subject: string }): void {
  const mailbox = mailboxes[whose]?.[1];
  const name = `talk ${String(key)}`;
  if (!mailbox) return;
  if (how === 'put') mailbox.put(event(name, soon(9 + (key % 8), to.now()), { subject: `${name} ${subject}` }));
  else if (mailbox.find(name) && how === 'retitle') mailbox.change(name, { subject: `${name} again ${subject}` });
  else if (mailbox.find(name) && how === 'remove') mailbox.remove(name);
}

it('bursts of changes in two organisations arrive, told twice and three times, out of order, late, forged, or not at all', async () => {
  const burst = fc.record({ seed: fc.nat(), duplicates: share, replays: share, losses: share, forged: share, isDisordered: fc.boolean(), changes: fc.array(change, { minLength: 1, maxLength: 60 }) });
  await fc.assert(
    fc.asyncProperty(burst, async ({ changes, ...nature }) => {
      to.sandbox.notifier.behave({ ...nature, duplicates: Math.max(nature.duplicates, 0.3), forged: Math.max(nature.forged, 0.2) });
      for (const one of changes) {
        if (one.how === 'pause') await to.pass(2_500);
        else apply(one);
      }
      // What was lost is told to be so a minute later, and read then.
      for (let n = 0; n < 4; n++) await to.pass(MINUTE);
      for (const one of mailboxes) {
        const [kept, there] = await both(one);
        expect(kept).toEqual(there);
      }
    }),
    { numRuns: RUNS },
  );
  const { deliveries } = to.sandbox.notifier;
  expect(deliveries.every(({ attempt, status, outcome }) => attempt === 1 && status === 202 && outcome === 'taken')).toBe(true);
}, 300_000);

it('a burst of five hundred changes, with as many strangers between them, is a handful of rounds', async () => {
  to.sandbox.forgetRequests();
  to.sandbox.notifier.behave({ seed: 3, duplicates: 0.3, forged: 1, isDisordered: true });
  for (let n = 0; n < 500; n++) apply({ whose: 0, key: n % 10, how: 'put', subject: String(n) });
  for (let n = 0; n < 3; n++) await to.pass(MINUTE);
  const [kept, there] = await both([OWNER, to.mailbox]);
  expect(kept).toEqual(there);
  const rounds = to.sandbox.exchanges.filter(({ path }) => path.includes('/calendarView/delta')).length;
  expect(rounds).toBeGreaterThan(0);
  expect(rounds).toBeLessThanOrEqual(4);
  const sum = (of: 'forged' | 'unknown') => to.told.reduce((sum, counts) => sum + counts[of], 0);
  expect(sum('forged') + sum('unknown')).toBe(500);
  expect(Math.min(sum('forged'), sum('unknown'))).toBeGreaterThan(100);
});

it('a stranger who knows a subscription, but not its state, sets nothing going', async () => {
  const [mine] = to.sandbox.subscriptions.of(OWNER.tenant, OWNER.user);
  to.sandbox.forgetRequests();
  const forge = (clientState: unknown, more: object = {}) =>
    fetch(`${to.origin}/api/graph/lifecycle`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ value: [{ subscriptionId: mine?.id, tenantId: OWNER.tenant, clientState, changeType: 'updated', ...more }] }),
    });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string({ maxLength: 200 }), fc.jsonValue()),
      fc.constantFrom({}, { lifecycleEvent: 'subscriptionRemoved' }, { lifecycleEvent: 'reauthorizationRequired' }),
      async (state, more) => {
        expect((await forge(state, more)).status).toBe(202);
      },
    ),
    { numRuns: 200 },
  );
  await to.pass(MINUTE);
  await to.subscribing.work();
  expect(to.sandbox.exchanges).toEqual([]);
  expect((await forge(mine?.clientState)).status).toBe(202);
  await to.pass(MINUTE);
  expect(to.sandbox.exchanges.some(({ path }) => path.includes('/calendarView/delta'))).toBe(true);
});
