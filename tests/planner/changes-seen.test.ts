/** What happened to meetings between two looks at a calendar. */
import { describe, expect, it } from '@jest/globals';
import { changesSeen } from '../../src/planner/changes-seen.ts';
import type { Meeting } from '../../src/planner/meeting.ts';
import { ADA, ANA, meeting, STORY_NOW as NOW } from '../../src/planner/story.ts';
import { HOUR } from '../../src/planner/working-time.ts';

const LOOKS = { at: NOW, lastAt: NOW - HOUR, mine: [ADA] };
const I = { address: ADA, name: 'Ada Okafor' };
const seen = (before: readonly Meeting[], after: readonly Meeting[]) => changesSeen(before, after, LOOKS);
const kinds = (before: readonly Meeting[], after: readonly Meeting[]) => seen(before, after).map(({ kind, was }) => [kind, was.start]);
const talk = meeting(3, { iCalUId: 'talk' });

describe('between two looks at a calendar', () => {
  it('nothing happened to a meeting that is as it was, whatever its subject is now, and none to a new one', () => {
    expect(seen([talk], [{ ...talk, subject: 'Talk', end: talk.end + HOUR }, meeting(4)])).toEqual([]);
  });

  it('a meeting that is gone, or says that it is cancelled, was cancelled', () => {
    const change = { meeting: 'talk', seenAt: NOW, kind: 'cancelled', by: ANA.address, was: { start: talk.start, end: talk.end } };
    expect(seen([talk], [])).toEqual([change]);
    expect(seen([talk], [{ ...talk, isCancelled: true, start: talk.start + HOUR }])).toEqual([change]);
  });

  it('a meeting moved where its start did: an occurrence keeps its id, a single event its iCalUId', () => {
    const change = { meeting: 'talk', seenAt: NOW, kind: 'moved', by: ANA.address, was: { start: talk.start, end: talk.end } };
    expect(seen([talk], [{ ...talk, start: talk.start - HOUR }])).toEqual([change]);
    expect(seen([talk], [meeting(5, { iCalUId: 'talk' })])).toEqual([change]);
  });

  it('what was cancelled before, or had begun by the look before, is history', () => {
    const begins = (hours: number) => seen([meeting(hours / 24)], []).length;
    expect(seen([{ ...talk, isCancelled: true }], [])).toEqual([]);
    expect([begins(-1), begins(-0.9)]).toEqual([0, 1]);
  });

  it('occurrences of a series that moved as a whole are paired by start, in whatever order they come', () => {
    const [a, b, c] = [1, 8, 15].map((day) => meeting(day, { iCalUId: 's' })) as [Meeting, Meeting, Meeting];
    const moved = [2, 9].map((day) => meeting(day, { iCalUId: 's' }));
    expect(kinds([c, a, b], moved.toReversed())).toEqual([['moved', a.start], ['moved', b.start], ['cancelled', c.start]]); // prettier-ignore
  });

  it('one that had begun takes its pair along, so that the next is not paired with it', () => {
    const [begun, next] = [meeting(-1, { iCalUId: 's' }), meeting(6, { iCalUId: 's' })];
    const cancelled = meeting(7, { iCalUId: 's', isCancelled: true });
    expect(kinds([begun, next], [meeting(0, { iCalUId: 's' }), cancelled])).toEqual([['cancelled', next.start]]);
  });

  it('an occurrence that stayed is no other’s new time', () => {
    const [stays, goes] = [meeting(1, { iCalUId: 's' }), meeting(8, { iCalUId: 's' })];
    expect(kinds([stays, goes], [stays])).toEqual([['cancelled', goes.start]]);
  });

  it('whoever organises a meeting changed it: I, another, or nobody knows who; of mine it is known whom it concerns, but of a private one', () => {
    const { people, subject } = seen([meeting(3, { organizer: I, subject: 'Talk', with: [ANA, { address: 'bo@fabrikam.com', name: 'Bo', response: 'declined' }] })], [])[0] ?? {};
    expect([people, subject]).toEqual([[ANA], 'Talk']);
    const by = (more: Partial<Meeting>) => seen([meeting(3, more)], []).map((change) => change.by);
    expect([by({ organizer: I }), by({ myResponse: 'organizer' }), by({ organizer: ANA }), by({ organizer: null })]).toEqual([['me'], ['me'], [ANA.address], [undefined]]);
    const told = (more: Partial<Meeting>) => seen([meeting(3, more)], []).map((change) => [change.people, change.subject]);
    expect([told({ organizer: I, sensitivity: 'private' }), told({ organizer: ANA })]).toEqual([[[undefined, undefined]], [[undefined, undefined]]]);
    expect(changesSeen([{ ...talk, organizer: null }], [], { ...LOOKS, mine: [] })[0]?.by).toBeUndefined();
  });
});
