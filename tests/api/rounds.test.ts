/** Rounds as the server runs them: one at a time a user, and none forgotten. */
import { describe, expect, it } from '@jest/globals';
import { Rounds, type Progress } from '../../src/api/rounds.ts';
import { connect, event, OWNER } from '../support/sandbox.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');

describe('rounds', () => {
  it('asked for while one runs, another follows that sees what changed meanwhile', async () => {
    const to = await connect();
    try {
      const calendar: typeof to.calendar = {
        ...to.calendar,
        async changes(...asked) {
          const read = await to.calendar.changes(...asked);
          if (!isChanged) {
            isChanged = true;
            to.mailbox.put(event('came late', '2026-03-11T10:00'));
            void rounds.start(OWNER);
            void rounds.start(OWNER);
          }
          return read;
        },
      };
      let isChanged = false;
      const rounds = new Rounds({ store: to.store, calendar }, () => NOW, console.error);
      const heard: Progress['phase'][] = [];
      rounds.watch(OWNER, ({ phase }) => heard.push(phase));
      await rounds.start(OWNER);
      expect(await to.store.list(OWNER, ['open'])).toHaveLength(1);
      expect(heard.filter((phase) => phase === 'done')).toHaveLength(2);
    } finally {
      await to.close();
    }
  });

  it('waited for while one runs, the one that follows is waited for', async () => {
    const to = await connect();
    try {
      const late: Promise<Progress>[] = [];
      const calendar: typeof to.calendar = {
        profile: (owner) => to.calendar.profile(owner),
        async changes(...asked) {
          const read = await to.calendar.changes(...asked);
          to.mailbox.put(event(late.length > 0 ? 'came later' : 'came late', '2026-03-11T10:00'));
          if (late.length === 0) late.push(rounds.run(OWNER));
          return read;
        },
      };
      const rounds = new Rounds({ store: to.store, calendar }, () => NOW, console.error);
      expect((await rounds.run(OWNER)).phase).toBe('done');
      expect(await to.store.meetings(OWNER)).toEqual([]);
      await Promise.all(late);
      expect(await to.store.meetings(OWNER)).toHaveLength(1);
    } finally {
      await to.close();
    }
  });
});
