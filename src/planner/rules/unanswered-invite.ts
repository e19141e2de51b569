/** An invitation to me starts within two days and has no answer. */
import { defineRule } from '../rule.ts';
import { namesIn, titleIn } from '../sentence.ts';
import { facts, meeting, STORY_NOW } from '../story.ts';
import { HOUR, lastWorkingMoment, MINUTE } from '../working-time.ts';

const invited = (days: number, more: Parameters<typeof meeting>[1] = {}) => ({ now: STORY_NOW, facts: facts([meeting(days, { mine: 'notResponded', ...more })]) });

export const unansweredInvite = defineRule({
  id: 'unanswered-invite',
  strategy: 7,
  about: 'meeting',
  meta: {
    summary: 'An invitation starts within two days and you have not answered it.',
    rationale: 'The organizer plans with your answer, yes or no.',
    kind: 'invitation',
    channel: 'calendar',
    basis: [
      { part: 'timing', kind: 'assumption', source: 'Two days before is our assumption of the latest useful moment.' },
      { part: 'why', kind: 'etiquette', source: 'An invitation deserves an answer before it starts.' },
    ],
    priority: 70,
    isObligation: true,
    largest: null,
    seriesGapDays: 0,
    needsAttendance: false,
    defaults: { hoursBefore: 48 },
    messages: { soon: '{organizer} invited you to {title}, {startsAt}. Answer it?' },
    silences: {
      mine: 'You organise it yourself.',
      answered: 'You have answered it, or the calendar does not say that an answer is awaited.',
      nobodyAsks: 'The calendar does not say who organises it.',
      oncePerSeries: 'The next one of its series stands for all.',
    },
  },

  suggest(world, one, options) {
    const {
      now,
      facts: { time },
    } = world;
    const { meeting: asked } = one;
    if (one.iOrganized) return 'mine';
    if (one.myResponse !== 'notResponded') return 'answered';
    if (!asked.organizer) return 'nobodyAsks';
    if (world.unanswered.get(asked.iCalUId) !== one) return 'oncePerSeries';

    const opensAt = asked.start - options.hoursBefore * HOUR;
    if (now < opensAt) return { lookAgainAt: opensAt };

    return {
      people: [asked.organizer],
      because: 'soon',
      data: { organizer: namesIn([asked.organizer]), title: titleIn(asked), startsAt: asked.start },
      opensAt,
      dueAt: Math.max(opensAt, lastWorkingMoment(time, asked.start - MINUTE)),
      closesAt: asked.start,
      about: asked.series ? asked.iCalUId : asked.id,
    };
  },

  isDone: ({ myResponse }) => myResponse !== 'notResponded',

  draft: () => null,

  examples: [
    { name: 'an invitation for tomorrow', given: invited(1), then: { because: 'soon' } },
    { name: 'an invitation for next week', given: invited(6), then: 'not yet' },
    { name: 'answered', given: invited(1, { mine: 'accepted' }), then: { nothing: 'answered' } },
    { name: 'answered with maybe is an answer', given: invited(1, { mine: 'tentativelyAccepted' }), then: { nothing: 'answered' } },
    { name: 'no answer given in the file is not an open question', given: invited(1, { mine: 'none' }), then: { nothing: 'answered' } },
    { name: 'the meeting was cancelled', given: invited(1, { isCancelled: true }), then: { heldBack: 'cancelled' } },
    { name: 'sent by a machine', given: invited(1, { with: [{ address: 'no-reply@fabrikam.com', name: '' }] }), then: { heldBack: 'not-a-person' } },
    { name: 'it began yesterday', given: invited(-1), then: { heldBack: 'too-old' } },
  ],
});
