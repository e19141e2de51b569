/** The demo looks like a working week whenever somebody starts it. */
import { describe, expect, it } from '@jest/globals';
import { liveThroughWeeks } from '../../src/api/demo-history.ts';
import { fillDemoCalendar } from '../../src/sandbox/demo-calendar.ts';
import { connect, OWNER } from '../support/sandbox.ts';

const MONDAY = Date.parse('2026-03-23T00:00:00Z');
const HOUR = 3_600_000;

describe('the demo', () => {
  it.each(Array.from({ length: 14 }, (_, half) => new Date(MONDAY + half * 12 * HOUR + 8 * HOUR).toISOString()))('on %s has a short queue of several kinds, and some weeks behind it', async (text) => {
    const now = Date.parse(text);
    const to = await connect();
    try {
      fillDemoCalendar(to.mailbox, now);
      await liveThroughWeeks(to, OWNER, now);
      const open = await to.store.list(OWNER, ['open']);
      const done = await to.store.list(OWNER, ['done']);
      const held = await to.store.heldBack(OWNER);
      expect(open.length).toBeGreaterThanOrEqual(5);
      expect(open.length).toBeLessThanOrEqual(15);
      expect(new Set(open.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(2);
      expect(done.length).toBeGreaterThanOrEqual(4);
      expect(new Set(held.map(({ code }) => code)).size).toBeGreaterThanOrEqual(8);
      const { people } = await to.store.people(OWNER, [], { after: null, limit: 500 });
      expect([people.filter(({ circle }) => circle !== null).length, people.filter(({ hasNote }) => hasNote).length, people.filter(({ isNever }) => isNever).length]).toEqual([4, 3, 1]);
      const { promises, notes, feedback, introductions } = await to.store.records.all(OWNER, 0);
      expect(promises.map(({ state }) => state).sort()).toEqual(['kept', 'missed', 'open', 'renegotiated']);
      expect([notes.length, feedback.length, introductions.length]).toEqual([2, 1, 1]);
      expect(open.filter(({ rule }) => rule === 'promise-due')).toHaveLength(1);
      await liveThroughWeeks(to, OWNER, now);
      expect(await to.store.list(OWNER, ['open'])).toEqual(open);
    } finally {
      await to.close();
    }
  });
});
