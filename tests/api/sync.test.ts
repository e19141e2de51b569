/** What is said while a round runs. */
import { describe, expect, it } from '@jest/globals';
import { complete } from '../../src/api/actions/complete.ts';
import { changePerson } from '../../src/api/actions/change-person.ts';
import type { Store } from '../../src/api/ports.ts';
import { sync } from '../../src/api/sync.ts';
import { personId } from '../../src/planner/contact.ts';
import { connect, event, OWNER } from '../support/sandbox.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const ANA = personId('ana@fabrikam.com');

/** The store, slow to say what was suggested before: the first time it lets `meanwhile` go ahead. */
function slow(store: Store, meanwhile: () => Promise<unknown>): Store {
  let isFirst = true;
  const existing: Store['existing'] = async (owner) => {
    const found = await store.existing(owner);
    if (isFirst) {
      isFirst = false;
      await Promise.race([meanwhile(), new Promise((resolve) => setTimeout(resolve, 200))]);
    }
    return found;
  };
  return new Proxy(store, {
    get: (of, name: keyof Store) => {
      if (name === 'existing') return existing;
      if (name === 'connections' || name === 'records' || name === 'wishes' || name === 'whoIsWho') return of[name];
      return (of[name] as () => unknown).bind(of);
    },
  });
}

describe('a round', () => {
  it('does not bring back what was said never to suggest while it ran', async () => {
    const to = await connect();
    try {
      to.mailbox.put(event('first meeting', '2026-03-11T10:00'));
      await sync(to, OWNER, NOW);
      const open = async () => (await to.store.list(OWNER, ['open'])).length;
      expect(await open()).toBe(1);
      to.mailbox.change('first meeting', { subject: 'Renamed' });
      let said: Promise<void> = Promise.resolve();
      const store = slow(to.store, () => (said = changePerson(to.store, OWNER, ANA, { isNever: true }, NOW, null)));
      await sync({ store, calendar: to.calendar }, OWNER, NOW);
      await said;
      expect(await open()).toBe(0);
      expect(await to.store.person(OWNER, ANA)).toMatchObject({ listed: { isNever: true } });
    } finally {
      await to.close();
    }
  });
});

describe('a plan', () => {
  const planned = async (work: (to: Awaited<ReturnType<typeof connect>>, round: (now?: number) => Promise<boolean>) => Promise<void>) => {
    const to = await connect();
    to.mailbox.put(event('first meeting', '2026-03-11T10:00'));
    to.mailbox.put(event('later today', '2026-03-12T15:00'));
    const round = async (now = NOW) => (await sync(to, OWNER, now)).isPlanned;
    try {
      expect(await round()).toBe(true);
      expect(await round(NOW + 60_000)).toBe(false);
      await work(to, round);
    } finally {
      await to.close();
    }
  };

  it('is made again when a meeting changed, and only then', () =>
    planned(async ({ mailbox }, round) => {
      mailbox.change('first meeting', { subject: 'Renamed' });
      expect([await round(), await round()]).toEqual([true, false]);
      mailbox.remove('first meeting');
      expect([await round(), await round()]).toEqual([true, false]);
    }));

  it('is made again when something was decided or said', () =>
    planned(async ({ store }, round) => {
      const [open] = await store.list(OWNER, ['open']);
      await complete(store, { owner: OWNER, id: open?.id ?? '', revision: open?.revision ?? 0, now: NOW, receipt: null });
      expect([await round(), await round()]).toEqual([true, false]);
      await changePerson(store, OWNER, ANA, { circle: 'inner' }, NOW, null);
      expect(await round()).toBe(false);
      await store.changePerson(OWNER, ANA, { circle: null }, null);
      expect([await round(), await round()]).toEqual([true, false]);
    }));

  it('is made again when time has come for it: a meeting begins, it ends, a day is over', () =>
    planned(async (_to, round) => {
      const at = (time: string) => Date.parse(`2026-03-${time}:00Z`);
      expect([await round(at('12T13:59')), await round(at('12T14:00')), await round(at('12T14:44')), await round(at('12T14:45'))]).toEqual([false, true, false, true]);
      expect([await round(at('12T23:00')), await round(at('12T23:01'))]).toEqual([true, false]);
    }));

  it('is made again where the clock was put back', () =>
    planned(async (_to, round) => {
      expect(await round(NOW - 1)).toBe(true);
    }));

  it('leaves what was said while it was made to the next', () =>
    planned(async (to, round) => {
      to.mailbox.change('first meeting', { subject: 'Renamed' });
      const store = slow(to.store, () => to.store.changePerson(OWNER, ANA, { circle: 'inner' }, null));
      await sync({ store, calendar: to.calendar }, OWNER, NOW);
      expect([await round(), await round()]).toEqual([true, false]);
    }));

  it('that still holds is a round all the same', () =>
    planned(async ({ store }, round) => {
      await round(NOW + 120_000);
      expect((await store.profile(OWNER))?.syncedAt).toBe(NOW + 120_000);
    }));
});
