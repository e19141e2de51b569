/** What pages tell, in parts: the last word on each event counts, though an earlier one was kept elsewhere already. */
import { describe, expect, it } from '@jest/globals';
import { Gathering, type Item } from '../../../src/api/graph/gathering.ts';
import { STORY_NOW } from '../../../src/planner/story.ts';

const at = (dateTime: string) => ({ dateTime: `${dateTime}:00.0000000`, timeZone: 'UTC' });
const event = (id: string, start: string, more: Partial<Item> = {}): Item => ({
  id,
  iCalUId: `uid of ${id}`,
  type: 'singleInstance',
  subject: id,
  start: at(start),
  end: at(start.replace('T09', 'T10')),
  organizer: { emailAddress: { name: 'Ana Torres', address: 'ana@fabrikam.com' } },
  ...more,
});
const inSeries = (id: string, start: string, more: Partial<Item> = {}) => event(id, start, { type: 'occurrence', seriesMasterId: 'series', ...more });
const master = event('series', '2026-03-02T09:00', { type: 'seriesMaster' });
const gathering = (...items: Item[]) => {
  const made = new Gathering({ id: 'UTC', firstOffset: 0, changes: [] }, STORY_NOW);
  made.take(items);
  return made;
};
const sources = (told: { readonly upserted: readonly { readonly source: string }[] }) => told.upserted.map(({ source }) => source);

describe('a part that is handed out', () => {
  it('holds what can be told, once', () => {
    const made = gathering(event('a', '2026-03-02T09:00'), event('b', '2026-03-03T09:00'));
    expect(sources(made.handOut())).toEqual(['a', 'b']);
    expect(sources(made.handOut())).toEqual([]);
    expect([made.events, made.handedOut.size]).toEqual([2, 2]);
  });

  it('leaves out occurrences that wait for their master, and tells them once it is there', () => {
    const made = gathering(inSeries('x', '2026-03-02T09:00'), inSeries('y', '2026-03-09T09:00', { type: 'exception' }));
    expect(sources(made.handOut())).toEqual([]);
    expect(made.strangers()).toEqual(['series']);
    made.take([master]);
    expect(sources(made.handOut())).toEqual(['x', 'y']);
    expect(made.strangers()).toEqual([]);
  });

  it('names what an earlier one held that is told again, or is no more', () => {
    const made = gathering(event('a', '2026-03-02T09:00'), event('b', '2026-03-03T09:00'), event('c', '2026-03-04T09:00'));
    made.handOut();
    made.take([event('a', '2026-03-05T09:00'), { id: 'b', '@removed': { reason: 'deleted' } }]);
    const { upserted, gone } = made.handOut();
    expect(upserted.map(({ source, meeting }) => [source, new Date(meeting.start).toISOString().slice(0, 10)])).toEqual([['a', '2026-03-05']]);
    expect(gone).toEqual(['a', 'b']);
    expect(made.revoked()).toEqual([]);
    expect(made.events).toBe(2);
  });

  it('takes nothing back that no part has held', () => {
    const made = gathering(event('a', '2026-03-02T09:00'));
    made.take([event('a', '2026-03-05T09:00')]);
    expect(made.handOut().gone).toEqual([]);
    made.take([{ id: 'never told', '@removed': { reason: 'deleted' } }]);
    expect(made.revoked()).toEqual([]);
  });
});
