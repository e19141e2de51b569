/** An invitation to me starts within two days and has no answer. */
import { defineRule } from '../rule.ts';
import { namesOf, titleOf } from '../sentence.ts';
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
    oncePerSeries: false,
    needsAttendance: false,
    defaults: { hoursBefore: 48 },
    messages: { soon: '{{organizer}} invited you to {{title}}, {{startsAt}}. Answer it?' },
  },

  suggest(world, one, options) {
    const {
      now,
      facts: { time },
    } = world;
    const { meeting: asked } = one;
    if (one.iOrganized || one.myResponse !== 'notResponded' || !asked.organizer) return null;
    if (world.unanswered.get(asked.iCalUId) !== one) return null;

    const opensAt = asked.start - (options['hoursBefore'] ?? 48) * HOUR;
    if (now < opensAt) return { lookAgainAt: opensAt };

    return {
      people: [asked.organizer],
      because: 'soon',
      data: { organizer: namesOf([asked.organizer]), title: titleOf(asked), startsAt: asked.start },
      opensAt,
      dueAt: Math.max(opensAt, lastWorkingMoment(time, asked.start - MINUTE)),
      closesAt: asked.start,
      about: asked.series ? asked.iCalUId : asked.id,
    };
  },

  draft: () => null,

  examples: [
    { name: 'an invitation for tomorrow', given: invited(1), then: { because: 'soon' } },
    { name: 'an invitation for next week', given: invited(6), then: 'not yet' },
    { name: 'answered', given: invited(1, { mine: 'accepted' }), then: 'nothing' },
    { name: 'answered with maybe is an answer', given: invited(1, { mine: 'tentativelyAccepted' }), then: 'nothing' },
    { name: 'no answer given in the file is not an open question', given: invited(1, { mine: 'none' }), then: 'nothing' },
    { name: 'the meeting was cancelled', given: invited(1, { isCancelled: true }), then: { heldBack: 'cancelled' } },
    { name: 'sent by a machine', given: invited(1, { with: [{ address: 'no-reply@fabrikam.com', name: '' }] }), then: { heldBack: 'not-a-person' } },
    { name: 'it began yesterday', given: invited(-1), then: { heldBack: 'too-old' } },
  ],
});
