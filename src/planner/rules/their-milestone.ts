/** Something that somebody worked towards has happened, and I was there: a launch, a talk, a first day. */
import { cuesOf } from '../cues/cues.ts';
import { praiseDraft } from '../drafts/praise.ts';
import { defineRule } from '../rule.ts';
import { namesIn, titleIn } from '../sentence.ts';
import { ADA, facts, meeting, STORY_NOW } from '../story.ts';
import { addDays, DAY, nextMorning } from '../working-time.ts';

const launch = (days: number, more: Parameters<typeof meeting>[1] = {}) => meeting(days, { subject: 'Product launch: Harbour 2', ...more });
const given = (...meetings: Parameters<typeof facts>[0]) => ({ now: STORY_NOW, facts: facts(meetings) });

export const theirMilestone = defineRule({
  id: 'their-milestone',
  strategy: 2,
  about: 'meeting',
  meta: {
    summary: 'Somebody else’s milestone has taken place, and you were there.',
    rationale: 'One specific thing that was good, said by someone who saw it, is worth more than a clap in the room.',
    kind: 'praise',
    channel: 'mail',
    basis: [
      { part: 'timing', kind: 'assumption', source: 'The next business morning, and at most once a week to the same person, is our assumption.' },
      { part: 'why', kind: 'study', source: 'Boothby and Bohns: people underestimate how much a compliment pleases the one who gets it.' },
    ],
    priority: 45,
    isObligation: false,
    largest: null,
    seriesGapDays: Infinity,
    daysBetween: 7,
    needsAttendance: true,
    defaults: { windowDays: 7 },
    messages: { ended: '{organizer} had {title} {heldAt}, and you were there. Say one thing that was good?' },
    silences: {
      mine: 'You organised it yourself.',
      noMilestone: 'Its subject names no milestone.',
      nobodyCalled: 'The calendar does not say who organised it.',
    },
  },

  suggest(world, one, options) {
    const {
      now,
      facts: { time },
    } = world;
    const { meeting: held } = one;
    if (one.iOrganized) return 'mine';
    if (!cuesOf(held.subject).has('milestone')) return 'noMilestone';
    if (!held.organizer) return 'nobodyCalled';
    if (now < held.end) return { lookAgainAt: held.end };

    return {
      people: [held.organizer],
      because: 'ended',
      data: { organizer: namesIn([held.organizer]), title: titleIn(held), heldAt: held.start },
      opensAt: held.end,
      dueAt: nextMorning(time, held.end),
      closesAt: addDays(time.zone, held.end, options.windowDays),
    };
  },

  draft: praiseDraft,

  examples: [
    { name: 'her launch was yesterday', given: given(launch(-1)), then: { because: 'ended' } },
    { name: 'her launch is tomorrow', given: given(launch(1)), then: 'not yet' },
    { name: 'the launch was only prepared', given: given(launch(-1, { subject: 'Launch preparation' })), then: { nothing: 'noMilestone' } },
    { name: 'a launch break is a misspelt lunch', given: given(launch(-1, { subject: 'Launch break' })), then: { nothing: 'noMilestone' } },
    { name: 'it was my own', given: given(launch(-1, { organizer: { address: ADA, name: 'Ada Okafor' } })), then: { nothing: 'mine' } },
    { name: 'I had declined', given: given(launch(-1, { mine: 'declined' })), then: { heldBack: 'declined' } },
    { name: 'a robot sent the invitation', given: given(launch(-1, { organizer: { address: 'no-reply@fabrikam.com', name: '' } })), then: { heldBack: 'not-a-person' } },
    { name: 'nine days ago', given: given(launch(-9)), then: { heldBack: 'too-old' } },
    {
      name: 'she was praised four days ago, and once a week is enough',
      given: {
        now: STORY_NOW,
        facts: facts([launch(-1)], { preferences: { completed: [{ rule: 'their-milestone', people: ['ana@fabrikam.com'], at: STORY_NOW - 4 * DAY }] } }),
      },
      then: { heldBack: 'capped' },
    },
  ],
});
