/** Somebody brought me together with somebody else, and we have met now. */
import type { Attended } from '../attendance.ts';
import { introductionDraft } from '../drafts/introduction.ts';
import { introductionIn, recordedIn } from '../introduction.ts';
import type { Person } from '../meeting.ts';
import { defineRule, type World } from '../rule.ts';
import { namesIn } from '../sentence.ts';
import { ANA, facts, meeting, STORY_NOW } from '../story.ts';
import { addBusinessDays, addDays, DAY, HOUR, nextWorkingMoment } from '../working-time.ts';

const ERIN = { address: 'erin@adatum.com', name: 'Erin Walsh' };
const OLD = meeting(-90, { with: [ERIN] });
const intro = (days: number, more: Parameters<typeof meeting>[1] = {}) => meeting(days, { subject: 'Intro: Ana / Ada', organizer: ERIN, with: [ERIN, ANA], ...more });
const given = (...meetings: Parameters<typeof facts>[0]) => ({ now: STORY_NOW, facts: facts([OLD, ...meetings]) });
const recorded = (days: number) => ({ now: STORY_NOW, facts: facts([OLD, meeting(days)], { introductions: [{ by: ERIN.address, to: ANA.address, at: STORY_NOW - 40 * DAY }] }) });

export const introduced = defineRule({
  id: 'introduced',
  strategy: 13,
  about: 'meeting',
  meta: {
    summary: 'Somebody introduced you to someone, and you have met them.',
    rationale: 'Whoever introduces people lends them their good name, and seldom hears what came of it.',
    kind: 'thank-you',
    channel: 'mail',
    basis: [
      { part: 'timing', kind: 'etiquette', source: 'Thanks to an introducer are usual within a day; the word after two weeks is our assumption.' },
      { part: 'why', kind: 'etiquette', source: 'An introduction is a favour: its giver is thanked, and told how it went.' },
    ],
    priority: 65,
    isObligation: false,
    largest: 8,
    seriesGapDays: Infinity,
    needsAttendance: true,
    defaults: { windowDays: 7, outcomeDays: 14, outcomeUntilDays: 28 },
    messages: {
      met: '{introducer} introduced you to {people}, and you met {metAt}. Thank {introducer}?',
      outcome: '{introducer} introduced you to {people}; you met {metAt}. Tell {introducer} what came of it?',
    },
    silences: {
      noCue: 'Its subject names no introduction, and you recorded none.',
      series: 'It is part of a series, and an introduction happens once.',
      tooMany: 'More than four people are on it: that is no introduction.',
      mine: 'You organised it yourself.',
      noThird: 'No third person brought you together.',
      notMe: 'Others are introduced to each other in it, not you.',
      alone: 'Nobody was there but the one who introduced you.',
      knownBefore: 'You had met before.',
    },
  },

  suggest(world, one, options) {
    const {
      now,
      facts: { time },
    } = world;
    const found = recordedIn(one, world) ?? introductionIn(one, world);
    if (typeof found === 'string') return found;
    const people = found.to.filter((person) => isFirstMeeting(one, person, world));
    if (people.length === 0) return 'knownBefore';
    const { end, start, id } = one.meeting;
    const opensAt = end + HOUR;
    if (now < opensAt) return { lookAgainAt: opensAt };

    const data = { introducer: namesIn([found.by]), people: namesIn(people), metAt: start };
    const outcomeAt = addDays(time.zone, end, options.outcomeDays);
    if (now < outcomeAt) {
      return { people: [found.by], because: 'met', data, opensAt, dueAt: nextWorkingMoment(time, end + DAY), closesAt: addDays(time.zone, end, options.windowDays), changesAt: outcomeAt };
    }
    return {
      people: [found.by],
      kind: 'report',
      because: 'outcome',
      data,
      opensAt: outcomeAt,
      dueAt: addBusinessDays(time, outcomeAt, 2),
      closesAt: addDays(time.zone, end, options.outcomeUntilDays),
      about: `${id} outcome`,
    };
  },

  draft: introductionDraft,

  examples: [
    { name: 'Erin introduced Ana yesterday', given: given(intro(-1)), then: { because: 'met' } },
    { name: 'sixteen days later she may hear what came of it', given: given(intro(-16)), then: { because: 'outcome' } },
    { name: 'the introduction is tomorrow', given: given(intro(1)), then: 'not yet' },
    { name: 'I wrote down that Erin introduced me, and we met yesterday', given: recorded(-1), then: { because: 'met' } },
    { name: 'I had met Ana before', given: given(intro(-1), meeting(-50)), then: { nothing: 'knownBefore' } },
    {
      name: 'Ana herself invited, so nobody introduced us',
      given: given(intro(-1, { organizer: ANA, with: [ANA, { address: 'assistant@fabrikam.com', name: 'Pat Moor' }] })),
      then: { nothing: 'noThird' },
    },
    { name: 'Ana did not come', given: given(intro(-1, { with: [ERIN, { ...ANA, response: 'declined' }] })), then: { nothing: 'alone' } },
    {
      name: 'two others were introduced to each other',
      given: given(intro(-1, { subject: 'Intro: Ana / Bo', with: [ERIN, ANA, { address: 'bo@adatum.com', name: 'Bo Lind' }] })),
      then: { nothing: 'notMe' },
    },
    { name: 'an introduction to a subject', given: given(intro(-1, { subject: 'Introduction to Kubernetes' })), then: { nothing: 'noCue' } },
    { name: 'every week', given: given(intro(-1, { series: { id: 's', isFirst: true, beganAt: STORY_NOW - DAY } })), then: { nothing: 'series' } },
    { name: 'it was cancelled', given: given(intro(-1, { isCancelled: true })), then: { heldBack: 'cancelled' } },
    { name: 'six weeks ago', given: given(intro(-42)), then: 'past' },
  ],
});

/** Whether nothing had brought us together before. */
function isFirstMeeting({ meeting }: Attended, { address }: Person, { relationshipOf }: World): boolean {
  return meeting.start <= (relationshipOf(address)?.firstEventAt ?? meeting.start);
}
