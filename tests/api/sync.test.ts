/** What is said while a round runs. */
import { describe, expect, it } from '@jest/globals';
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
  return new Proxy(store, { get: (of, name: keyof Store) => (name === 'existing' ? existing : (of[name] as () => unknown).bind(of)) });
}

describe('a round', () => {
  it('does not bring back what was said never to suggest while it ran', async () => {
    const to = await connect();
    try {
      to.mailbox.put(event('first meeting', '2026-03-11T10:00'));
      await sync(to, OWNER, NOW);
      const open = async () => (await to.store.list(OWNER, ['open'])).length;
      expect(await open()).toBe(1);
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
