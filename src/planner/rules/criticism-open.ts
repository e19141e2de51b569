/** Somebody told me what they think of my work, and has heard nothing back. */
import { acknowledgementDraft } from '../drafts/feedback.ts';
import type { Feedback } from '../facts.ts';
import { feedbackIn, type FeedbackGiven } from '../feedback-given.ts';
import { defineRule, type World } from '../rule.ts';
import { namesIn, shortened } from '../sentence.ts';
import { ANA, facts, meeting, STORY_NOW } from '../story.ts';
import { addDays, HOUR, nextWorkingMoment } from '../working-time.ts';

const feedback = (hoursAgo: number, more: Partial<Feedback> = {}): Feedback => ({
  from: ANA.address,
  at: STORY_NOW - hoursAgo * HOUR,
  text: 'the report came too late to be of use',
  acknowledgedAt: null,
  toldAt: null,
  ...more,
});
const given = (one: Feedback, more: Parameters<typeof facts>[1] = {}) => ({ now: STORY_NOW, facts: facts([meeting(-2)], { feedback: [one], ...more }) });

export const criticismOpen = defineRule({
  id: 'criticism-open',
  strategy: 12,
  about: 'thing',
  meta: {
    summary: 'Somebody gave you criticism or feedback, and you have not answered it yet.',
    rationale: 'Whoever says what is wrong takes a risk. An answer that does not defend makes it likely that they will say it again.',
    kind: 'answer',
    channel: 'mail',
    basis: [
      { part: 'timing', kind: 'assumption', source: 'Not before an hour, so that the first sting has passed, and within 48 hours: our assumption.' },
      { part: 'why', kind: 'etiquette', source: 'Feedback is thanked for and taken up, not argued with.' },
    ],
    priority: 70,
    isObligation: false,
    largest: null,
    seriesGapDays: 0,
    needsAttendance: false,
    defaults: { restHours: 1, dueHours: 48, windowDays: 14 },
    messages: {
      open: '{people} told you {heardAt}: "{feedback}". Thank them, and say what you take from it?',
      noWords: '{people} gave you feedback {heardAt}. Thank them, and say what you take from it?',
    },
    silences: { acknowledged: 'You have answered it.' },
  },

  things: feedbackIn,

  suggest({ now, facts: { time } }: World, { people, feedback: { at, text, acknowledgedAt }, id }: FeedbackGiven, { restHours, dueHours, windowDays }) {
    if (acknowledgedAt !== null) return 'acknowledged';

    const opensAt = at + restHours * HOUR;
    if (now < opensAt) return { lookAgainAt: opensAt };

    const words = shortened(text);
    return {
      people,
      because: words === '' ? 'noWords' : 'open',
      data: { people: namesIn(people), feedback: words, heardAt: at },
      opensAt,
      dueAt: nextWorkingMoment(time, at + dueHours * HOUR),
      closesAt: addDays(time.zone, at, windowDays),
      evidence: [{ kind: 'feedback', id, at, text }],
    };
  },

  draft: acknowledgementDraft,

  examples: [
    { name: 'Ana told me yesterday that my report came too late', given: given(feedback(24)), then: { because: 'open' } },
    { name: 'she told me a moment ago, and it still stings', given: given(feedback(0.5)), then: 'not yet' },
    { name: 'she told me an hour ago to the moment', given: given(feedback(1)), then: { because: 'open' } },
    { name: 'I wrote down that she did, and not what she said', given: given(feedback(24, { text: ' ' })), then: { because: 'noWords' } },
    { name: 'I thanked her this morning', given: given(feedback(24, { acknowledgedAt: STORY_NOW - HOUR })), then: { nothing: 'acknowledged' } },
    {
      name: 'a mail to her since may have been about anything',
      given: given(feedback(24), { messages: [{ at: STORY_NOW - HOUR, channel: 'mail', direction: 'sent', people: [ANA.address], automatic: false }] }),
      then: { because: 'open' },
    },
    {
      name: 'she is away, and an answer would find nobody',
      given: given(feedback(24), { messages: [{ at: STORY_NOW - HOUR, channel: 'mail', direction: 'received', people: [ANA.address], automatic: true }] }),
      then: { heldBack: 'out-of-office' },
    },
    { name: 'it came from a survey, which nobody answers', given: given(feedback(24, { from: 'no-reply@fabrikam.com' })), then: { heldBack: 'not-a-person' } },
    { name: 'after a fortnight an answer would only reopen it', given: given(feedback(24 * 15)), then: { heldBack: 'too-old' } },
    { name: 'a month ago', given: given(feedback(24 * 30)), then: 'past' },
    { name: 'there is none', given: { now: STORY_NOW, facts: facts([meeting(-2)]) }, then: 'nothing of the kind' },
    { name: 'I do not want to hear of her', given: given(feedback(24), { preferences: { never: ['@fabrikam.com'] } }), then: { heldBack: 'excluded' } },
  ],
});
