/** No touch for longer than this relationship's own rhythm, or its circle's cadence, allows. */
import { checkInDraft } from '../drafts/check-in.ts';
import { fullName } from '../person-name.ts';
import type { Relationship } from '../relationship.ts';
import { defineRule } from '../rule.ts';
import { facts, meeting, ANA, STORY_NOW, withAna } from '../story.ts';
import { addBusinessDays, addDays, DAY, HOUR } from '../working-time.ts';

/** `patience` times the rhythm; a circle's cadence, and the least after a note of mine without an answer, in days. */
const DEFAULTS = { patience: 1.5, inner: 30, active: 90, network: 180, unanswered: 30 };

export const goneQuiet = defineRule({
  id: 'gone-quiet',
  strategy: 9,
  about: 'person',
  meta: {
    summary: 'You and a contact have stopped being in touch at your usual rhythm, and nothing is booked.',
    rationale: 'Relationships fade in silence. The calendar notices before you do.',
    kind: 'check-in',
    channel: 'mail',
    basis: [
      { part: 'timing', kind: 'measured', source: 'The median gap between your own meetings and messages, times 1.5; for a circle without a rhythm its usual cadence (Ferrazzi).' },
      { part: 'why', kind: 'study', source: 'Liu et al.: being reached out to is valued more than people expect.' },
    ],
    priority: 55,
    isObligation: false,
    largest: null,
    seriesGapDays: 0,
    sparing: { most: 3, restDays: 1, organisationRestDays: 14, waitsBeside: 6, turns: 'latest' },
    needsAttendance: false,
    endedByTouch: true,
    defaults: DEFAULTS,
    messages: {
      rhythm: 'You and {person} are usually in touch every {rhythmGap}; the last time{unseen, select, yes {, as far as your calendar shows,} other {}} was {lastAt}. Check in?',
      circle:
        '{person} is in your {circle, select, inner {inner} active {active} other {network}} circle; the last time you were in touch{unseen, select, yes {, as far as your calendar shows,} other {}} was {lastAt}. Check in?',
    },
    silences: {
      neverInTouch: 'You have not been in touch yet, as far as your calendar shows.',
      noRhythm: 'There are fewer than three touches to tell a rhythm from, and no circle is chosen.',
      tooLong: 'Your usual gap is so long that a year of silence comes first.',
    },
  },

  suggest(world, relationship, options) {
    const {
      now,
      facts: { time, granted },
    } = world;
    const { lastTouch, rhythmDays, person, circle } = relationship;
    const limit = limitDays(relationship, options);
    if (!lastTouch) return 'neverInTouch';
    if (limit === null) return 'noRhythm';

    const closesAt = addDays(time.zone, lastTouch.at, 365);
    const opensAt = lastTouch.at + Math.round(limit * DAY);
    if (opensAt >= closesAt) return 'tooLong';
    if (now < opensAt) return { lookAgainAt: opensAt };

    return {
      people: [person],
      because: rhythmDays === null ? 'circle' : 'rhythm',
      data: {
        person: fullName(person),
        circle: circle ?? '',
        rhythmGap: rhythmDays ?? 0,
        lastAt: lastTouch.at,
        unseen: granted.includes('mail') ? 'no' : 'yes',
      },
      opensAt,
      dueAt: addBusinessDays(time, opensAt, 5),
      closesAt,
      about: lastTouch.id,
      touch: lastTouch,
    };
  },

  draft: checkInDraft,

  examples: [
    { name: 'weekly contact, silent for eleven days', given: withAna(-11, -18, -25), then: { because: 'rhythm' } },
    { name: 'still within the usual gap', given: withAna(-8, -15, -22), then: 'not yet' },
    { name: 'the next meeting is already booked', given: withAna(-20, -27, -34, 2), then: { heldBack: 'already-booked' } },
    { name: 'two meetings are no rhythm', given: withAna(-60, -67), then: { nothing: 'noRhythm' } },
    { name: 'three meetings in one week are one touch', given: withAna(-60, -60.1, -60.2), then: { nothing: 'noRhythm' } },
    {
      name: 'I checked in a fortnight ago, and it is her turn',
      given: {
        now: STORY_NOW,
        facts: facts(
          [-25, -32, -39].map((d) => meeting(d)),
          { preferences: { completed: [{ rule: 'gone-quiet', people: [ANA.address], at: STORY_NOW - 14 * DAY }] } },
        ),
      },
      then: 'not yet',
    },
    {
      name: 'in the inner circle, silent for forty days',
      given: { now: STORY_NOW, facts: facts([meeting(-40)], { preferences: { circles: { [ANA.address]: 'inner' } } }) },
      then: { because: 'circle' },
    },
    { name: 'a year of silence is for another rule', given: withAna(-400, -407, -414), then: 'past' },
    {
      name: 'a message came yesterday',
      given: {
        now: STORY_NOW,
        facts: facts(
          [-11, -18, -25].map((d) => meeting(d)),
          { messages: [{ at: STORY_NOW - 24 * HOUR, channel: 'mail', direction: 'received', people: [ANA.address], automatic: false }] },
        ),
      },
      then: 'not yet',
    },
    {
      name: 'I said never to suggest her',
      given: {
        now: STORY_NOW,
        facts: facts(
          [-20, -27, -34].map((d) => meeting(d)),
          { preferences: { never: ['@fabrikam.com'] } },
        ),
      },
      then: { heldBack: 'excluded' },
    },
  ],
});

/** Days of silence that are too many. After a note that nothing has come back for, more: it is their turn. */
function limitDays({ rhythmDays, circle, lastTouch }: Relationship, options: typeof DEFAULTS): number | null {
  const limit = rhythmDays !== null ? rhythmDays * options.patience : circle === null ? null : options[circle];
  return limit !== null && lastTouch?.channel === 'follow-up' ? Math.max(limit, options.unanswered) : limit;
}
