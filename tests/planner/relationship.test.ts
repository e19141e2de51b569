/** What rules know of a relationship. */
import { describe, expect, it } from '@jest/globals';
import type { Facts } from '../../src/planner/facts.ts';
import { plan } from '../../src/planner/plan.ts';
import { ANA, facts, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { DAY, HOUR } from '../../src/planner/working-time.ts';

const ana = (meetings: Parameters<typeof facts>[0], more: Partial<Facts> = {}) => plan(facts(meetings, more), [], STORY_NOW, []).world.relationshipOf(ANA.address);
const message = (hoursAgo: number, more: Partial<Facts['messages'][number]> = {}) => ({
  at: STORY_NOW - hoursAgo * HOUR,
  channel: 'mail' as const,
  direction: 'received' as const,
  people: [ANA.address],
  automatic: false,
  ...more,
});
const guests = (count: number) => [ANA, ...Array.from({ length: count - 1 }, (_, i) => ({ address: `g${String(i)}@fabrikam.com`, name: '' }))];

describe('touches', () => {
  it('are held meetings with at most eight others, by their end, and messages both ways', () => {
    const one = ana([meeting(-5), meeting(-4, { with: guests(8) }), meeting(-3, { with: guests(9) })], { messages: [message(5), message(2, { direction: 'sent', channel: 'chat' })] });
    expect(one?.touches.map(({ channel, byMe }) => [channel, byMe])).toEqual([
      ['meeting', false],
      ['meeting', false],
      ['mail', false],
      ['chat', true],
    ]);
    expect(one?.touches[0]?.at).toBe(STORY_NOW - 5 * DAY + HOUR);
    expect(one?.lastTouch?.at).toBe(STORY_NOW - 2 * HOUR);
    expect(one?.heldAt).toEqual([-5, -4, -3].map((day) => STORY_NOW + day * DAY));
  });

  it('are not messages to come, automatic replies, or messages with strangers', () => {
    const one = ana([meeting(-5)], { messages: [message(-1), message(1, { automatic: true }), message(1, { people: ['stranger@adatum.com'] })] });
    expect(one?.touches.map(({ channel }) => channel)).toEqual(['meeting']);
  });

  it('are notes that I completed here, where they are letters', () => {
    const completed = [
      { rule: 'gone-quiet', people: [ANA.address], at: STORY_NOW - DAY },
      { rule: 'unanswered-invite', people: [ANA.address], at: STORY_NOW - DAY },
      { rule: 'gone-quiet', people: [ANA.address], at: STORY_NOW + DAY },
      { rule: 'gone-quiet', people: ['stranger@adatum.com'], at: STORY_NOW - DAY },
    ];
    const { world } = plan(facts([meeting(-5)], { preferences: { completed } }), [], STORY_NOW);
    expect(world.relationshipOf(ANA.address)?.touches.map(({ channel, byMe }) => [channel, byMe])).toEqual([
      ['meeting', false],
      ['follow-up', true],
    ]);
  });
});

describe('away', () => {
  const absence = (more: Partial<Parameters<typeof meeting>[1]>) => meeting(-0.5, { subject: 'Ana: annual leave', isAllDay: true, end: STORY_NOW + DAY, ...more });

  it('is who says so for today, or sent an automatic reply in the last three days', () => {
    expect(ana([meeting(-5), absence({})])?.isAway).toBe(true);
    expect(ana([meeting(-5), absence({ subject: 'Ana', showAs: 'oof' })])?.isAway).toBe(true);
    expect(ana([meeting(-5)], { messages: [message(71, { automatic: true })] })?.isAway).toBe(true);
  });

  it('is not who was away, will be, or had me write automatically', () => {
    expect(ana([meeting(-5), absence({ end: STORY_NOW })])?.isAway).toBe(false);
    expect(ana([meeting(-5), absence({ start: STORY_NOW + HOUR })])?.isAway).toBe(false);
    expect(ana([meeting(-5), absence({ subject: 'Conference' })])?.isAway).toBe(false);
    expect(ana([meeting(-5), absence({ isCancelled: true })])?.isAway).toBe(false);
    expect(ana([meeting(-5)], { messages: [message(73, { automatic: true })] })?.isAway).toBe(false);
    expect(ana([meeting(-5)], { messages: [message(1, { automatic: true, direction: 'sent' })] })?.isAway).toBe(false);
  });
});

describe('the next meeting', () => {
  it('is the first small one that stands', () => {
    const coming = [
      meeting(1, { isCancelled: true }),
      meeting(2, { mine: 'declined' }),
      meeting(3, { with: guests(9) }),
      meeting(4, { isAllDay: true }),
      meeting(5, { with: [ANA, { address: 'all@contoso.com', name: '' }] }),
      meeting(6, { with: [{ ...ANA, response: 'declined' }, ...guests(3).slice(1)] }),
      meeting(7),
      meeting(8),
    ];
    expect(ana(coming)?.nextMeeting?.start).toBe(STORY_NOW + 7 * DAY);
    expect(ana([meeting(-1)])?.nextMeeting).toBeNull();
  });
});

describe('when we first met', () => {
  it('is the earliest event that was not cancelled, whatever its size or answers', () => {
    expect(ana([meeting(-9, { isCancelled: true }), meeting(-8, { with: guests(30), mine: 'declined' }), meeting(-1)])?.firstEventAt).toBe(STORY_NOW - 8 * DAY);
    expect(ana([meeting(-7, { with: [{ ...ANA, response: 'declined' }, ...guests(2).slice(1)] }), meeting(-1)])?.firstEventAt).toBe(STORY_NOW - 7 * DAY);
  });

  it('may be older than the calendar', () => {
    expect(ana([meeting(-1)], { earlier: { [ANA.address]: 5 } })?.firstEventAt).toBe(5);
  });
});

describe('a person', () => {
  it('goes by the last name that is one', () => {
    const called = (...all: string[]) => ana(all.map((name, i) => meeting(-10 + i, { with: [{ ...ANA, name }], iCalUId: String(i) })))?.person.name;
    expect(called('', 'Ana Torres', '')).toBe('Ana Torres');
    expect(called('Ana', 'Ana Torres')).toBe('Ana Torres');
    expect(called('Ana Torres', 'ana@fabrikam.com')).toBe('Ana Torres');
  });

  it('is outside unless at a domain of mine or below it, and nobody is inside by a public provider', () => {
    const of = (address: string, internalDomains: readonly string[]) =>
      plan(facts([meeting(-1, { with: [{ address, name: '' }] })], { me: { addresses: ['ada@contoso.com'], internalDomains } }), [], STORY_NOW, []).world.relationshipOf(address)?.isExternal;
    expect(of('bo@contoso.com', ['contoso.com'])).toBe(false);
    expect(of('bo@de.contoso.com', ['contoso.com'])).toBe(false);
    expect(of('bo@notcontoso.com', ['contoso.com'])).toBe(true);
    expect(of('bo@gmail.com', ['gmail.com'])).toBe(true);
  });

  it('has the rhythm of the weeks in touch', () => {
    expect(ana([-28, -14, -13.9, 0.01 - 1].map((day) => meeting(day)))?.rhythmDays).toBeCloseTo(13.5, 0);
    expect(ana([-14, -7].map((day) => meeting(day)))?.rhythmDays).toBeNull();
  });
});

describe('one person at two addresses', () => {
  const other = { address: 'ana.torres@fabrikam.com', name: 'Torres, Ana' };
  const both = (meetings: Parameters<typeof facts>[0], more: Partial<Facts> = {}) => {
    const { world } = plan(facts(meetings, more), [], STORY_NOW, []);
    expect(world.relationshipOf(other.address)).toBe(world.relationshipOf(ANA.address));
    return world.relationshipOf(ANA.address);
  };

  it('has the touches of both, in order, each once', () => {
    const one = both([meeting(-9), meeting(-5, { with: [other] }), meeting(-3), meeting(-1, { with: [ANA, other] })]);
    expect(one?.touches.map(({ at }) => (at - HOUR - STORY_NOW) / DAY)).toEqual([-9, -5, -3, -1]);
    expect(one?.heldAt.map((at) => (at - STORY_NOW) / DAY)).toEqual([-9, -5, -3, -1]);
    expect(one?.addresses).toEqual([ANA.address, other.address]);
  });

  it('goes by the one used last, and was met when either was', () => {
    expect(both([meeting(-9), meeting(-5, { with: [other] })])?.person).toMatchObject(other);
    expect(both([meeting(-9, { with: [other] }), meeting(-5)])?.person).toMatchObject(ANA);
    expect(both([meeting(-9, { with: [other] }), meeting(-5)])?.firstEventAt).toBe(STORY_NOW - 9 * DAY);
    expect(both([meeting(-9), meeting(-5, { with: [other] })], { earlier: { [other.address]: 5 } })?.firstEventAt).toBe(5);
  });

  it('meets next when either does, and is away when either is', () => {
    const next = (...days: readonly [number, number]) => {
      const one = both([meeting(-9), meeting(-5, { with: [other] }), meeting(days[0]), meeting(days[1], { with: [other] })]);
      return one?.nextMeeting && (one.nextMeeting.start - STORY_NOW) / DAY;
    };
    expect([next(2, 5), next(5, 2)]).toEqual([2, 2]);
    expect(both([meeting(-9), meeting(-5, { with: [other] }), meeting(4, { with: [other] })])?.nextMeeting?.start).toBe(STORY_NOW + 4 * DAY);
    expect(both([meeting(-9), meeting(-5, { with: [other] })])?.nextMeeting).toBeNull();
    expect(both([meeting(-9), meeting(-5, { with: [other] })], { messages: [message(1, { automatic: true, people: [other.address] })] })?.isAway).toBe(true);
    expect(both([meeting(-9), meeting(-5, { with: [other] })])?.isAway).toBe(false);
  });
});

describe('to the moment', () => {
  it('a message or a note of now counts, a meeting that begins now is not to come', () => {
    expect(ana([meeting(-5)], { messages: [message(0)] })?.lastTouch?.channel).toBe('mail');
    expect(ana([meeting(-5), meeting(0)])?.nextMeeting).toBeNull();
  });

  it('an absence that begins now is one, and three days after an automatic reply none', () => {
    const begins = meeting(0, { subject: 'Ana: annual leave', isAllDay: true, end: STORY_NOW + DAY });
    expect(ana([meeting(-5), begins])?.isAway).toBe(true);
    expect(ana([meeting(-5)], { messages: [message(72, { automatic: true })] })?.isAway).toBe(false);
  });

  it('an absence of an hour, or that nobody called, is none', () => {
    expect(ana([meeting(-5), meeting(-0.5 / 24, { subject: 'Ana: pto review' })])?.isAway).toBe(false);
    expect(ana([meeting(-5), meeting(-0.5, { subject: 'Annual leave', isAllDay: true, end: STORY_NOW + DAY, organizer: null })])?.isAway).toBe(false);
  });

  it('touches of one moment stand by their ids, whatever the order', () => {
    const two = [message(1), message(1, { channel: 'chat' })];
    const channels = (messages: typeof two) =>
      ana([meeting(-5)], { messages })
        ?.touches.map(({ channel }) => channel)
        .slice(1);
    expect([channels(two), channels(two.toReversed())]).toEqual([['chat', 'mail'], ['chat', 'mail']]); // prettier-ignore
  });
});
