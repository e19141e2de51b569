/** I took feedback up a month ago, and have not said what came of it. */
import { changedDraft } from '../drafts/feedback.ts';
import type { Feedback } from '../facts.ts';
import { feedbackIn, type FeedbackGiven } from '../feedback-given.ts';
import { defineRule, type World } from '../rule.ts';
import { namesIn, shortened } from '../sentence.ts';
import { ANA, facts, meeting, STORY_NOW } from '../story.ts';
import { addBusinessDays, addDays, DAY, HOUR } from '../working-time.ts';

const feedback = (acknowledgedDaysAgo: number | null, more: Partial<Feedback> = {}): Feedback => ({
  from: ANA.address,
  at: STORY_NOW - ((acknowledgedDaysAgo ?? 0) + 1) * DAY,
  text: 'the report came too late to be of use',
  acknowledgedAt: acknowledgedDaysAgo === null ? null : STORY_NOW - acknowledgedDaysAgo * DAY,
  toldAt: null,
  ...more,
});
const given = (one: Feedback, more: Parameters<typeof facts>[1] = {}) => ({ now: STORY_NOW, facts: facts([meeting(-2)], { feedback: [one], ...more }) });

export const loopUnclosed = defineRule({
  id: 'loop-unclosed',
  strategy: 12,
  about: 'thing',
  meta: {
    summary: 'A month ago you thanked somebody for feedback, and they have not heard what changed.',
    rationale: 'A loop never ends at "received". Who hears that their words changed something will speak again.',
    kind: 'loop',
    channel: 'mail',
    basis: [
      { part: 'timing', kind: 'assumption', source: 'Thirty days to change something is our assumption.' },
      { part: 'why', kind: 'etiquette', source: 'Feedback that is seen to change something keeps coming.' },
    ],
    priority: 40,
    isObligation: false,
    largest: null,
    seriesGapDays: 0,
    needsAttendance: false,
    defaults: { afterDays: 30, untilDays: 60 },
    messages: {
      untold: 'You thanked {people} {thankedAt} for telling you: "{feedback}". Say what has changed since?',
      noWords: 'You thanked {people} {thankedAt} for feedback. Say what has changed since?',
    },
    silences: {
      unacknowledged: 'You have not answered it yet: that comes first.',
      told: 'You have told them what changed.',
    },
  },

  things: feedbackIn,

  suggest({ now, facts: { time } }: World, { people, feedback: { at, text, acknowledgedAt, toldAt }, id }: FeedbackGiven, { afterDays, untilDays }) {
    if (toldAt !== null) return 'told';
    if (acknowledgedAt === null) return 'unacknowledged';

    const opensAt = addDays(time.zone, acknowledgedAt, afterDays);
    if (now < opensAt) return { lookAgainAt: opensAt };

    const words = shortened(text);
    return {
      people,
      because: words === '' ? 'noWords' : 'untold',
      data: { people: namesIn(people), feedback: words, thankedAt: acknowledgedAt },
      opensAt,
      dueAt: addBusinessDays(time, opensAt, 5),
      closesAt: addDays(time.zone, acknowledgedAt, untilDays),
      evidence: [{ kind: 'feedback', id, at, text }],
    };
  },

  draft: changedDraft,

  examples: [
    { name: 'I thanked Ana five weeks ago, and she has heard nothing since', given: given(feedback(35)), then: { because: 'untold' } },
    { name: 'thirty days ago to the moment', given: given(feedback(30)), then: { because: 'untold' } },
    { name: 'four weeks ago there is still time to change something', given: given(feedback(28)), then: 'not yet' },
    { name: 'I wrote down no words of hers', given: given(feedback(35, { text: '' })), then: { because: 'noWords' } },
    { name: 'I have told her what changed', given: given(feedback(35, { toldAt: STORY_NOW - HOUR })), then: { nothing: 'told' } },
    { name: 'I told her at once, without thanking her first', given: given(feedback(null, { at: STORY_NOW - 40 * DAY, toldAt: STORY_NOW - 39 * DAY })), then: { nothing: 'told' } },
    { name: 'I never answered it, so there is nothing to add to', given: given(feedback(null, { at: STORY_NOW - 40 * DAY })), then: { nothing: 'unacknowledged' } },
    { name: 'after two months the word would come from nowhere', given: given(feedback(61)), then: { heldBack: 'too-old' } },
    { name: 'a year ago', given: given(feedback(365)), then: 'past' },
    { name: 'I switched it off', given: given(feedback(35), { preferences: { off: ['loop-unclosed'] } }), then: { heldBack: 'switched-off' } },
  ],
});
