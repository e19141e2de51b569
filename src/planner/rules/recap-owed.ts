/** I called people together for a while, it has ended, and nobody has written down what came of it. */
import { anyoneAt, expectedAt } from '../attendance.ts';
import { recapDraft } from '../drafts/recap.ts';
import { defineRule } from '../rule.ts';
import { namesIn, titleIn } from '../sentence.ts';
import { isSocial } from '../social.ts';
import { ADA, ANA, facts, meeting, STORY_NOW } from '../story.ts';
import { addBusinessDays, DAY, HOUR, MINUTE, nextWorkingMoment } from '../working-time.ts';

const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
const CY = { address: 'cy@fabrikam.com', name: 'Cy Reed' };
const I = { address: ADA, name: 'Ada Okafor' };
const mine = (days: number, more: Parameters<typeof meeting>[1] = {}) => meeting(days, { with: [ANA, BO], organizer: I, subject: 'Budget', ...more });
const given = (...meetings: Parameters<typeof facts>[0]) => ({ now: STORY_NOW, facts: facts(meetings) });

export const recapOwed = defineRule({
  id: 'recap-owed',
  strategy: 4,
  about: 'meeting',
  meta: {
    summary: 'A meeting that you organised for two or more others has ended, and no recap has gone out.',
    rationale: 'What was decided is remembered in as many ways as there were people. A few lines the same day make it one.',
    kind: 'recap',
    channel: 'mail',
    basis: [
      { part: 'timing', kind: 'etiquette', source: 'A recap is usual the same day, within 24 hours at the latest.' },
      { part: 'why', kind: 'etiquette', source: 'Whoever calls a meeting sends round what came of it: decisions, owners and dates, open questions.' },
    ],
    priority: 65,
    isObligation: false,
    largest: 25,
    seriesGapDays: 5,
    needsAttendance: true,
    defaults: { leastOthers: 2, leastMinutes: 30, windowDays: 2 },
    messages: { ended: 'You organised {title} {endedAt}, with {people}. Send a short recap?' },
    silences: {
      theirs: 'You did not organise it.',
      tooFew: 'Fewer than two others were there: a recap is for a group.',
      tooShort: 'It was shorter than half an hour.',
      social: 'It was a meal or a celebration, which nobody takes minutes of.',
    },
  },

  suggest(world, one, options) {
    const {
      now,
      facts: { time },
    } = world;
    const { meeting: ended } = one;
    if (!one.iOrganized) return 'theirs';
    if (expectedAt(one).length < options.leastOthers && !one.hasList) return 'tooFew';
    if (ended.end - ended.start < options.leastMinutes * MINUTE) return 'tooShort';
    if (isSocial(ended.subject)) return 'social';
    if (now < ended.end) return { lookAgainAt: ended.end };

    const people = anyoneAt(one);
    return {
      people,
      because: 'ended',
      data: { title: titleIn(ended), people: namesIn(people), endedAt: ended.start },
      opensAt: ended.end,
      dueAt: nextWorkingMoment(time, ended.end + DAY),
      closesAt: addBusinessDays(time, ended.end, options.windowDays),
    };
  },

  draft: recapDraft,

  examples: [
    { name: 'I organised an hour with two others yesterday', given: given(mine(-1)), then: { because: 'ended' } },
    { name: 'it is still going on', given: given(mine(-0.02)), then: 'not yet' },
    { name: 'two were invited, and one of them declined: nobody to send round to', given: given(mine(-1, { with: [ANA, { ...BO, response: 'declined' }] })), then: { nothing: 'tooFew' } },
    { name: 'half an hour is long enough', given: given(mine(-1, { end: STORY_NOW - DAY + HOUR / 2 })), then: { because: 'ended' } },
    { name: 'a quarter of an hour needs none', given: given(mine(-1, { end: STORY_NOW - DAY + HOUR / 4 })), then: { nothing: 'tooShort' } },
    { name: 'she organised it, so she owes it', given: given(meeting(-1, { with: [ANA, BO] })), then: { nothing: 'theirs' } },
    { name: 'a lunch that I called', given: given(mine(-1, { subject: 'Team lunch' })), then: { nothing: 'social' } },
    { name: 'everyone else declined', given: given(mine(-1, { with: [ANA, BO].map((one) => ({ ...one, response: 'declined' as const })) })), then: { heldBack: 'cancelled' } },
    { name: 'a room is nobody', given: given(mine(-1, { with: [ANA, { address: 'room-4@contoso.com', name: 'Room 4' }] })), then: { nothing: 'tooFew' } },
    {
      name: 'twenty-six others are too many',
      given: given(mine(-1, { with: Array.from({ length: 26 }, (_, i) => ({ address: `guest${String(i)}@fabrikam.com`, name: '' })) })),
      then: { heldBack: 'too-large' },
    },
    { name: 'a distribution list is many, whoever else is named', given: given(mine(-1, { with: [ANA, { address: 'all@contoso.com', name: '' }] })), then: { heldBack: 'too-large' } },
    {
      name: 'the stand-up of every morning',
      given: given(...[-1, -2, -3].map((days) => mine(days, { iCalUId: 'daily', series: { id: 'daily', isFirst: false, beganAt: STORY_NOW - 90 * DAY } }))),
      then: { heldBack: 'recurring' },
    },
    {
      name: 'a weekly meeting has something new each time',
      given: given(...[-1, -8, -15].map((days) => mine(days, { with: [ANA, BO, CY], iCalUId: 'weekly', series: { id: 'weekly', isFirst: false, beganAt: STORY_NOW - 90 * DAY } }))),
      then: { because: 'ended' },
    },
    { name: 'last week is too long ago', given: given(mine(-7)), then: { heldBack: 'too-old' } },
  ],
});
