/** Somebody I used to meet often, and have not been in touch with for more than a year. */
import { reconnectDraft } from '../drafts/check-in.ts';
import { fullName } from '../person-name.ts';
import type { Relationship } from '../relationship.ts';
import { defineRule, type World } from '../rule.ts';
import { facts, meeting, ANA, STORY_NOW, withAna } from '../story.ts';
import { addBusinessDays, addDays, DAY, localWeek } from '../working-time.ts';

/** Days of silence; meetings in so many weeks of the year before it are often; days after which nobody is looked up again. */
const DEFAULTS = { silentDays: 365, weeks: 6, untilDays: 1825 };

const MANY = Array.from({ length: 8 }, (_, n) => ({ address: `guest${String(n)}@fabrikam.com`, name: '' }));

export const dormantTie = defineRule({
  id: 'dormant-tie',
  strategy: 9,
  about: 'person',
  meta: {
    summary: 'You used to meet somebody often, and have not been in touch for more than a year.',
    rationale: 'Old ties know you, and have lived among other people since. Most are glad to hear from you.',
    kind: 'check-in',
    channel: 'mail',
    basis: [
      {
        part: 'timing',
        kind: 'assumption',
        source: 'A year of silence; often is in six weeks of the year before it, about as many as one piece of work together takes. One person a week, drawn by lot.',
      },
      { part: 'why', kind: 'study', source: 'Levin, Walter and Murnighan: advice from dormant ties was newer than that of current ones, and as trustworthy.' },
    ],
    priority: 30,
    isObligation: false,
    largest: null,
    seriesGapDays: 0,
    sparing: { most: 1, restDays: 7, organisationRestDays: 0, waitsBeside: 6, turns: 'weekly' },
    needsAttendance: false,
    endedByTouch: true,
    defaults: DEFAULTS,
    messages: {
      silent: 'You and {person} used to meet often; the last time you were in touch{unseen, select, yes {, as far as your calendar shows,} other {}} was {lastAt}. Get in touch again?',
    },
    silences: {
      neverInTouch: 'You have not been in touch yet, as far as your calendar shows.',
      seldom: 'You did not meet often before you lost touch.',
      tooLong: 'It is too long ago.',
    },
  },

  suggest(world, relationship, options) {
    const {
      now,
      facts: { time, granted },
    } = world;
    const { lastTouch, person } = relationship;
    if (!lastTouch) return 'neverInTouch';
    if (!metOften(relationship, options.weeks, world)) return 'seldom';

    const opensAt = addDays(time.zone, lastTouch.at, options.silentDays);
    const closesAt = addDays(time.zone, lastTouch.at, options.untilDays);
    if (opensAt >= closesAt) return 'tooLong';
    if (now < opensAt) return { lookAgainAt: opensAt };

    return {
      people: [person],
      because: 'silent',
      data: { person: fullName(person), lastAt: lastTouch.at, unseen: granted.includes('mail') ? 'no' : 'yes' },
      opensAt,
      dueAt: addBusinessDays(time, opensAt, 5),
      closesAt,
      about: lastTouch.id,
      touch: lastTouch,
    };
  },

  draft: reconnectDraft,

  examples: [
    { name: 'every week for two months, until fourteen months ago', given: withAna(...weekly(8, -420)), then: { because: 'silent' } },
    { name: 'every second month for a year, until fourteen months ago', given: withAna(...Array.from({ length: 6 }, (_, n) => -420 - 60 * n)), then: { because: 'silent' } },
    { name: 'until eleven months ago: the year is not over', given: withAna(...weekly(8, -330)), then: 'not yet' },
    { name: 'five times are not often', given: withAna(...weekly(5, -420)), then: { nothing: 'seldom' } },
    { name: 'eight meetings in two weeks were one occasion, not a habit', given: withAna(-420, -420.1, -421, -421.1, -422, -427, -428, -429), then: { nothing: 'seldom' } },
    { name: 'often, but years before the last time', given: withAna(-420, ...weekly(8, -900)), then: { nothing: 'seldom' } },
    {
      name: 'met often only among many',
      given: { now: STORY_NOW, facts: facts(weekly(8, -420).map((day) => meeting(day, { with: [ANA, ...MANY] }))) },
      then: { nothing: 'neverInTouch' },
    },
    { name: 'we meet again next week', given: withAna(...weekly(8, -420), 5), then: { heldBack: 'already-booked' } },
    {
      name: 'a message came last month',
      given: {
        now: STORY_NOW,
        facts: facts(
          weekly(8, -420).map((day) => meeting(day)),
          { messages: [{ at: STORY_NOW - 30 * DAY, channel: 'mail', direction: 'received', people: [ANA.address], automatic: false }] },
        ),
      },
      then: { nothing: 'seldom' },
    },
    {
      name: 'I got in touch in January, and it is her turn',
      given: {
        now: STORY_NOW,
        facts: facts(
          weekly(8, -420).map((day) => meeting(day)),
          { preferences: { completed: [{ rule: 'dormant-tie', people: [ANA.address], at: STORY_NOW - 60 * DAY }] } },
        ),
      },
      then: { nothing: 'seldom' },
    },
  ],
});

/** Whether we met in so many calendar weeks of the year up to the last touch, in small meetings. */
function metOften({ touches, lastTouch }: Relationship, weeks: number, { facts: { time } }: World): boolean {
  if (!lastTouch || touches.length < weeks) return false;
  const since = addDays(time.zone, lastTouch.at, -365);
  const met = new Set<number>();
  for (let i = touches.length - 1; i >= 0 && met.size < weeks; i--) {
    const touch = touches[i];
    if (!touch || touch.at <= since) break;
    if (touch.channel === 'meeting') met.add(localWeek(time.zone, touch.at));
  }
  return met.size >= weeks;
}

/** A week apart, the last of them on that day. */
function weekly(count: number, last: number): number[] {
  return Array.from({ length: count }, (_, n) => last - 7 * n);
}
