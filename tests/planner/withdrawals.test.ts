/** Why an open follow-up is taken back. */
import { describe, expect, it } from '@jest/globals';
import type { Facts } from '../../src/planner/facts.ts';
import type { Existing } from '../../src/planner/follow-up.ts';
import type { Meeting } from '../../src/planner/meeting.ts';
import { plan } from '../../src/planner/plan.ts';
import { ADA, facts, meeting, message, STORY_NOW, withAna } from '../../src/planner/story.ts';
import { DAY, HOUR } from '../../src/planner/working-time.ts';
import { kept } from './kept.ts';

const mine = { organizer: { address: ADA, name: 'Ada Okafor' }, iCalUId: 'mine' };
const empty = meeting(0.2, { ...mine, hasAgenda: false });
const agenda = openOf('no-agenda', [empty]);

/** What a plan makes of such meetings, open, with the meeting that it is about. */
function openOf(rule: string, meetings: readonly Meeting[]): Existing {
  const made = plan(facts(meetings), [], STORY_NOW);
  const one = kept(made).find((open) => open.rule === rule);
  if (!one) throw new Error('nothing was planned');
  return { ...one, meeting: made.followUps.find(({ id }) => id === one.id)?.meeting?.id ?? null };
}

function codes(meetings: readonly Meeting[], existing: readonly Existing[], more: Parameters<typeof facts>[1] = {}) {
  return plan(facts(meetings, more), existing, STORY_NOW).withdrawn.map(({ code }) => code);
}

describe('about a meeting', () => {
  const other = meeting(3, { iCalUId: 'other' });
  const change = (kind: 'moved' | 'cancelled', uid = 'mine', start = empty.start): Facts['changes'][number] => ({ meeting: uid, seenAt: STORY_NOW - HOUR, kind, was: { start, end: start + HOUR } });

  it('that has what was missing: it is done', () => {
    expect(codes([{ ...empty, hasAgenda: true }], [agenda])).toEqual(['already-done']);
  });

  it('that I have answered: it is done', () => {
    const invite = openOf('unanswered-invite', [meeting(1, { mine: 'notResponded', iCalUId: 'asked' })]);
    expect(codes([meeting(1, { mine: 'tentativelyAccepted', iCalUId: 'asked' })], [invite])).toEqual(['already-done']);
    expect(codes([meeting(1, { mine: 'notResponded', iCalUId: 'asked', isCancelled: true })], [invite])).toEqual(['cancelled']);
  });

  it('that is gone, and nobody saw why: there is no telling', () => {
    expect(codes([other], [agenda])).toEqual([null]);
    expect(codes([{ ...empty, hasAgenda: true, end: empty.start + HOUR / 4 }, other], [{ ...agenda, rule: 'no rule of ours' }])).toEqual([null]);
  });

  it('that was moved or cancelled, by the last that was seen of it', () => {
    expect(codes([other], [agenda], { changes: [change('cancelled'), change('moved'), change('cancelled', 'other')] })).toEqual(['moved']);
    expect(codes([other], [agenda], { changes: [change('moved'), change('cancelled'), change('moved', 'mine', empty.start + DAY)] })).toEqual(['cancelled']);
  });

  it('whose rule knows of nothing that does it', () => {
    const thanks = openOf('thanks-owed', [meeting(-1)]);
    expect(codes([meeting(-1, { end: STORY_NOW + HOUR })], [thanks])).toEqual([null]);
  });
});

describe('about a person', () => {
  const { facts: known } = withAna(-11, -18, -25);
  const quiet = { ...openOf('gone-quiet', known.meetings), opensAt: STORY_NOW - DAY };

  it('with whom I have been in touch since', () => {
    expect(codes(known.meetings, [quiet], { messages: [message(-0.1, { thread: null })] })).toEqual(['in-touch']);
    expect(codes([...known.meetings, meeting(-0.2)], [quiet])).toEqual(['in-touch']);
  });

  it('stays open where nothing has happened', () => {
    expect(codes(known.meetings, [quiet], { messages: [message(0.1, { thread: null })] })).toEqual([]);
  });

  it('whom I met until it opened, as only now is known: there is no telling', () => {
    expect(codes([...known.meetings, meeting(-0.2)], [{ ...quiet, opensAt: meeting(-0.2).end }])).toEqual([null]);
  });

  it('stays open where it is wanted all the same, unless there is no telling', () => {
    const preferences = { revived: [quiet.id] };
    expect(codes([...known.meetings, meeting(-0.2)], [quiet], { preferences })).toEqual([]);
    expect(codes([...known.meetings, meeting(-0.2)], [{ ...quiet, opensAt: STORY_NOW }], { preferences })).toEqual([null]);
  });

  it('that was decided is not taken back', () => {
    expect(codes([...known.meetings, meeting(-0.2)], [{ ...quiet, state: 'dismissed', decidedAt: STORY_NOW }])).toEqual([]);
  });
});
