/** A follow-up as every surface shows it. */
import { describe, expect, it } from '@jest/globals';
import { plan } from '../../src/planner/plan.ts';
import { ADA, ANA, facts, meeting, STORY_NOW, withAna } from '../../src/planner/story.ts';
import { basisOf, evidenceOf, heldBackOf, meetingRef, rowOf, why } from '../../src/planner/view.ts';
import { zoneTable } from '../../src/planner/zone.ts';

const UTC = zoneTable('UTC', 0, 0);
const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };

function firstOf(known: Parameters<typeof plan>[0]) {
  const [one] = plan(known, [], STORY_NOW).followUps;
  if (!one) throw new Error('Nothing was planned.');
  return one;
}

describe('a follow-up about a meeting', () => {
  const thanks = firstOf(facts([meeting(-1)]));

  it('is a row with ids, people, times with Z, and no words', () => {
    expect(rowOf(thanks)).toEqual({
      id: thanks.id,
      rule: 'thanks-owed',
      strategy: 5,
      people: [ANA],
      kind: 'thank-you',
      because: 'firstHere',
      meeting: { id: thanks.meeting?.id, subject: 'Project talk', start: '2026-03-12T10:00:00Z', end: '2026-03-12T11:00:00Z' },
      opensAt: '2026-03-12T12:00:00Z',
      dueAt: '2026-03-13T11:00:00Z',
      closesAt: '2026-03-26T11:00:00Z',
      channel: 'mail',
      alsoCovers: [],
    });
  });

  it('says why in a sentence told for now', () => {
    expect(why(thanks, UTC, STORY_NOW)).toMatch(/^You met Ana yesterday/);
    expect(why(thanks, UTC, STORY_NOW + 3 * 86_400_000)).toMatch(/^You met Ana on Thursday/);
  });

  it('rests on the meeting', () => {
    expect(evidenceOf(thanks, UTC, STORY_NOW)).toEqual([{ kind: 'meeting', id: thanks.meeting?.id, at: '2026-03-12T10:00:00Z', text: '"Project talk" yesterday' }]);
  });

  it('rests on a meeting, where that has no title', () => {
    expect(evidenceOf(firstOf(facts([meeting(-1, { subject: '' })])), UTC, STORY_NOW).map(({ text }) => text)).toEqual(['A meeting yesterday']);
  });

  it('rests on a meeting by the title that it has', () => {
    expect(evidenceOf(firstOf(facts([meeting(-1, { subject: 'Talk to a client' })])), UTC, STORY_NOW).map(({ text }) => text)).toEqual(['"Talk to a client" yesterday']);
  });

  it('shows what it covers by rule and people', () => {
    const asked = facts([meeting(-1, { with: [ANA], organizer: { address: ADA, name: 'Ada Okafor' } })]);
    const one = { ...firstOf(asked), alsoCovers: [{ id: 'c', rule: 'recap-owed', strategy: 4, people: [{ ...BO, response: 'accepted' }] }] };
    expect(rowOf(one).alsoCovers).toEqual([{ id: 'c', rule: 'recap-owed', strategy: 4, people: [BO] }]);
  });
});

describe('a follow-up about a person', () => {
  const quiet = firstOf(withAna(-20, -27, -34, -41, -48).facts);

  it('has no meeting, and rests on the last touch', () => {
    expect(rowOf(quiet).meeting).toBeNull();
    expect(evidenceOf(quiet, UTC, STORY_NOW)).toEqual([{ kind: 'meeting', id: quiet.touch?.meeting?.id, at: '2026-02-21T10:00:00Z', text: '"Project talk" on 21 February' }]);
  });

  it('rests on a message, where that was the last touch', () => {
    const touch = { id: 'mail:1', at: STORY_NOW - 86_400_000, channel: 'mail', byMe: false, meeting: null } as const;
    expect(evidenceOf({ ...quiet, touch }, UTC, STORY_NOW)).toEqual([{ kind: 'touch', id: 'mail:1', at: '2026-03-12T10:00:00Z', text: 'In touch yesterday' }]);
  });

  it('rests on nothing, where nothing is known', () => {
    expect(evidenceOf({ ...quiet, touch: null }, UTC, STORY_NOW)).toEqual([]);
    const bare = (['change', 'note'] as const).map((kind) => ({ kind, id: kind, at: STORY_NOW - 86_400_000, text: '' }));
    expect(evidenceOf({ ...quiet, touch: null, evidence: bare }, UTC, STORY_NOW).map(({ text }) => text)).toEqual(['Changed yesterday', 'In touch yesterday']);
  });
});

describe('what is said of a rule', () => {
  it('is its basis', () => {
    expect(basisOf('thanks-owed').map(({ part, kind }) => [part, kind])).toEqual([
      ['timing', 'etiquette'],
      ['why', 'study'],
    ]);
  });

  it('is nothing for a rule that is no more', () => {
    expect(basisOf('no-such-rule')).toEqual([]);
    expect(why({ rule: 'no-such-rule', because: 'x', data: {} }, UTC, STORY_NOW)).toBe('');
    expect(why({ rule: 'thanks-owed', because: 'no-such-message', data: {} }, UTC, STORY_NOW)).toBe('');
  });
});

describe('what was held back', () => {
  it('says its code, a sentence, the people and the meeting', () => {
    const [held] = plan(facts([meeting(-1, { isCancelled: true })]), [], STORY_NOW).heldBack;
    if (!held?.meeting) throw new Error('Nothing was held back.');
    expect(heldBackOf(held)).toEqual({ id: held.id, rule: 'thanks-owed', strategy: 5, people: [ANA], meeting: meetingRef(held.meeting), code: 'cancelled', sentence: held.sentence });
  });

  it('says nothing of a private meeting', () => {
    const [held] = plan(facts([meeting(-1, { sensitivity: 'private' })]), [], STORY_NOW).heldBack;
    expect(held && heldBackOf(held)).toMatchObject({ people: [], meeting: null, code: 'private' });
  });
});
