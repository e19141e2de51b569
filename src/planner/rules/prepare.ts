/** I am about to meet somebody for the first time. */
import { attend, expectedAt } from '../attendance.ts';
import { briefDraft } from '../drafts/brief.ts';
import type { Instant, Meeting, Person } from '../meeting.ts';
import { isToKeep } from '../promises/history.ts';
import { defineRule, type World } from '../rule.ts';
import { namesIn, titleIn } from '../sentence.ts';
import { ANA, facts, meeting, STORY_NOW } from '../story.ts';
import { businessDaysBefore, DAY, HOUR, lastMomentBefore, MINUTE } from '../working-time.ts';

const BO = { address: 'bo@contoso.com', name: 'Bo Lind' };
const CY = { address: 'cy@contoso.com', name: 'Cy Reed' };
/** With data from before. */
const given = (...meetings: readonly Meeting[]) => ({ now: STORY_NOW, facts: facts([meeting(-90, { with: [CY] }), ...meetings]) });
const series = (isFirst: boolean) => ({ id: 's', isFirst, beganAt: STORY_NOW + (isFirst ? 3 : -60) * DAY });

export const prepare = defineRule({
  id: 'prepare',
  strategy: 7,
  about: 'meeting',
  meta: {
    summary: 'You are about to meet someone for the first time.',
    rationale: 'Knowing who they are, and what is open between you, lets both of you begin with what matters.',
    kind: 'brief',
    channel: 'none',
    basis: [
      { part: 'timing', kind: 'assumption', source: 'From the business day before until an hour before is our assumption.' },
      { part: 'why', kind: 'study', source: 'Allen et al.: even five to ten minutes’ lateness costs a meeting satisfaction and ideas.' },
    ],
    priority: 55,
    isObligation: true,
    largest: 8,
    seriesGapDays: 0,
    needsAttendance: true,
    defaults: { daysBefore: 1, hoursBefore: 1, gapMinutes: 10, knownDays: 60 },
    messages: {
      first:
        'You meet {people} {here, select, yes {for the first time in this calendar} other {for the first time}} {startsAt}, in {title}.{tight, select, yes { Another meeting of yours ends just before, so there is no gap.} other {}} Take a few minutes to prepare?',
      known:
        'You meet {people} {here, select, yes {for the first time in this calendar} other {for the first time}} {startsAt}, in {title}, and have {promises, plural, one {an open promise} other {# open promises}} to them.{tight, select, yes { Another meeting of yours ends just before, so there is no gap.} other {}} Take a few minutes to prepare?',
    },
    silences: {
      begun: 'It has begun.',
      unanswered: 'You have not said yet whether you will come.',
      alone: 'Nobody else comes.',
      metBefore: 'You have met everyone who comes before.',
    },
  },

  suggest(world, one, options) {
    const {
      now,
      facts: { time },
    } = world;
    const { meeting: near } = one;
    // Afterwards there is nothing to make up for: no word of a moment that has passed.
    if (now >= near.start) return 'begun';
    if (one.myResponse === 'notResponded') return 'unanswered';
    if (one.invited.length === 0) return 'alone';
    const people = expectedAt(one).filter((person) => isFirst(near, person, world));
    if (people.length === 0) return 'metBefore';
    const opensAt = businessDaysBefore(time, near.start, options.daysBefore);
    if (now < opensAt) return { lookAgainAt: opensAt };

    const promises = world.facts.promises.filter((promise) => isToKeep(promise) && promise.people.some((address) => isOneOf(people, address, world)));
    return {
      people,
      because: promises.length > 0 ? 'known' : 'first',
      data: {
        people: namesIn(people),
        title: titleIn(near),
        startsAt: near.start,
        here: near.start - world.dataSince >= options.knownDays * DAY ? 'no' : 'yes',
        tight: endsJustBefore(near.start, options.gapMinutes, world) ? 'yes' : 'no',
        promises: promises.length,
      },
      opensAt,
      dueAt: lastMomentBefore(time, near.start - options.hoursBefore * HOUR, opensAt),
      closesAt: near.start,
      evidence: promises.map(({ id, madeAt, text }) => ({ kind: 'promise', id, at: madeAt, text })),
    };
  },

  draft: briefDraft,

  examples: [
    { name: 'a customer whom I have never met, this afternoon', given: given(meeting(0.2)), then: { because: 'first' } },
    { name: 'a new colleague, on Monday, which is the next business day', given: given(meeting(3, { with: [BO] })), then: { because: 'first' } },
    { name: 'on Tuesday', given: given(meeting(4)), then: 'not yet' },
    { name: 'we have met before', given: given(meeting(-200), meeting(3)), then: { nothing: 'metBefore' } },
    { name: 'we meet on Monday morning and again at noon: the first is the one', given: given(meeting(3), meeting(3.1)), then: { because: 'first' } },
    { name: 'one of two is new', given: given(meeting(-20, { with: [BO] }), meeting(3, { with: [BO, ANA] })), then: { because: 'first' } },
    { name: 'she has declined', given: given(meeting(3, { with: [{ ...ANA, response: 'declined' }, CY] })), then: { nothing: 'metBefore' } },
    { name: 'a later occurrence of a series that began without her, as far as anybody can tell', given: given(meeting(3, { series: series(false) })), then: { nothing: 'metBefore' } },
    { name: 'the first of a series', given: given(meeting(3, { series: series(true) })), then: { because: 'first' } },
    {
      name: 'I have promised her something already',
      given: {
        now: STORY_NOW,
        facts: facts([meeting(3)], { promises: [{ id: 'p1', text: 'send the deck', people: [ANA.address], madeAt: STORY_NOW - DAY, dueAt: null, state: 'open', meeting: null }] }),
      },
      then: { because: 'known' },
    },
    { name: 'I have not answered yet, and that comes first', given: given(meeting(3, { mine: 'notResponded' })), then: { nothing: 'unanswered' } },
    { name: 'I have declined', given: given(meeting(3, { mine: 'declined' })), then: { heldBack: 'declined' } },
    {
      name: 'a gathering of many',
      given: given(meeting(3, { with: Array.from({ length: 9 }, (_, n) => ({ address: `g${String(n)}@fabrikam.com`, name: `G${String(n)} Hart` })) })),
      then: { heldBack: 'too-large' },
    },
    { name: 'it was yesterday', given: { now: STORY_NOW, facts: facts([meeting(-1)]) }, then: { nothing: 'begun' } },
  ],
});

/** Nothing has brought us together before. */
function isFirst({ start }: Meeting, { address }: Person, { relationshipOf }: World): boolean {
  return start <= (relationshipOf(address)?.firstEventAt ?? start);
}

function isOneOf(people: readonly Person[], address: string, { relationshipOf }: World): boolean {
  return people.some((person) => person.address === address || relationshipOf(person.address)?.addresses.includes(address));
}

/** Whether a meeting or an appointment of mine ends so close before that no time is left between. */
function endsJustBefore(start: Instant, gapMinutes: number, { facts, mine }: World): boolean {
  return facts.meetings.some((other) => {
    if (other.end > start || other.end <= start - gapMinutes * MINUTE || other.start >= other.end) return false;
    const { accepted, isCancelled, isAllDay } = attend(other, mine);
    return accepted && !isCancelled && !isAllDay && other.showAs !== 'free';
  });
}
