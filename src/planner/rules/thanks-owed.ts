/** Somebody gave me their time for the first time, or after a long while, and has not been thanked. */
import { expectedAt, type Attended } from '../attendance.ts';
import { thanksDraft } from '../drafts/thanks.ts';
import type { Person } from '../meeting.ts';
import { defineRule, type World } from '../rule.ts';
import { namesIn } from '../sentence.ts';
import { ADA, ANA, facts, meeting, STORY_NOW, withAna } from '../story.ts';
import { addDays, DAY, HOUR, lastWorkingMoment, nextWorkingMoment } from '../working-time.ts';

const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };

export const thanksOwed = defineRule({
  id: 'thanks-owed',
  strategy: 5,
  about: 'meeting',
  meta: {
    summary: 'You met someone for the first time, or after a long while, and have not thanked them.',
    rationale: 'Thanks are welcome and rarely sent: people who write them underestimate how much they please.',
    kind: 'thank-you',
    channel: 'mail',
    basis: [
      { part: 'timing', kind: 'etiquette', source: 'A thank-you is usual within a day of the meeting; late thanks until day 14 are our assumption.' },
      { part: 'why', kind: 'study', source: 'Kumar and Epley: senders underestimate how much thanks please, even late.' },
    ],
    priority: 60,
    isObligation: false,
    largest: 8,
    seriesGapDays: Infinity,
    needsAttendance: true,
    defaults: { quietDays: 30, windowDays: 3, firstWindowDays: 14 },
    messages: {
      first: 'You met {people} for the first time {metAt}{unseen, select, yes {, and have not written since, as far as your calendar shows} other {}}. Thank them?',
      firstHere: 'You met {people} {metAt}, the first in this calendar{unseen, select, yes {, and have not written since, as far as your calendar shows} other {}}. Thank them?',
      late: 'You met {people} for the first time {metAt}{unseen, select, yes {, and have not written since, as far as your calendar shows} other {}}. A late thank-you still pleases.',
      lateHere: 'You met {people} {metAt}, the first in this calendar{unseen, select, yes {, and have not written since, as far as your calendar shows} other {}}. A late thank-you still pleases.',
      again:
        'You met {people} {metAt}, after more than {days, plural, one {# day} other {# days}}{unseen, select, yes {, and have not written since, as far as your calendar shows} other {}}. Thank them?',
      mixed:
        'You met {firsts} for the first time {metAt}, and {again} after more than {days, plural, one {# day} other {# days}}{unseen, select, yes {, and have not written since, as far as your calendar shows} other {}}. Thank them?',
      lateMixed:
        'You met {firsts} for the first time {metAt}, and {again} after more than {days, plural, one {# day} other {# days}}{unseen, select, yes {, and have not written since, as far as your calendar shows} other {}}. A late thank-you still pleases.',
    },
    silences: {
      alone: 'Nobody else was there.',
      recap: 'You organised it for more than three: the recap carries the thanks.',
      nobodyCalled: 'More than three were there, and the calendar does not say who called it.',
      metLately: 'You had met not long before.',
      colleague: 'You had met before, and it was a colleague whom you had not asked for it.',
    },
  },

  suggest(world, one, options) {
    const {
      now,
      facts: { time },
    } = world;
    const { meeting: met } = one;
    const opensAt = met.end + HOUR;
    const days = options.quietDays;
    const { firsts, again, silence } = whomToThank(world, one, days);
    const people = [...firsts, ...again];
    if (people.length === 0) return silence;
    if (now < opensAt) return { lookAgainAt: opensAt };

    const isFirst = firsts.length > 0;
    const windowDays = options.windowDays;
    const closesAt = addDays(time.zone, met.end, isFirst ? options.firstWindowDays : windowDays);
    const lateAt = addDays(time.zone, met.end, windowDays);
    const isLate = isFirst && now >= lateAt;
    const dueAt = isLate ? lastWorkingMoment(time, closesAt) : nextWorkingMoment(time, met.end + DAY);
    const unseen = world.facts.granted.includes('mail') ? 'no' : 'yes';
    const isMixed = isFirst && again.length > 0;
    const data = { metAt: met.start, days, unseen, ...(isMixed ? { firsts: namesIn(firsts), again: namesIn(again) } : { people: namesIn(people) }) };
    return { people, because: messageFor(met.start - world.dataSince, firsts.length, again.length, isLate), data, opensAt, dueAt, closesAt, changesAt: lateAt, isLate };
  },

  draft: thanksDraft,

  examples: [
    { name: 'a first meeting yesterday', given: withAna(-1), then: { because: 'firstHere' } },
    { name: 'a first meeting, with data from before', given: { now: STORY_NOW, facts: facts([meeting(-1), meeting(-90, { with: [BO] })]) }, then: { because: 'first' } },
    { name: 'a first meeting five days ago', given: withAna(-5), then: { because: 'lateHere' } },
    { name: 'an outside contact after forty days', given: withAna(-1, -41), then: { because: 'again' } },
    {
      name: 'one of two for the first time, the other after a long while: one note to both',
      given: { now: STORY_NOW, facts: facts([meeting(-1, { with: [ANA, BO] }), meeting(-90, { with: [BO] })]) },
      then: { because: 'mixed' },
    },
    { name: 'nobody came but a machine', given: { now: STORY_NOW, facts: facts([meeting(-1, { with: [{ address: 'no-reply@fabrikam.com', name: '' }] })]) }, then: { heldBack: 'not-a-person' } },
    {
      name: 'met years ago, before the window: not the first meeting, yet after a long while',
      given: { now: STORY_NOW, facts: facts([meeting(-1)], { earlier: { [ANA.address]: STORY_NOW - 1500 * DAY } }) },
      then: { because: 'again' },
    },
    { name: 'met within the month before, so nothing is owed', given: withAna(-1, -25), then: { nothing: 'metLately' } },
    { name: 'it ended half an hour ago', given: withAna(-1.5 / 24), then: 'not yet' },
    {
      name: 'they declined, so they were not there',
      given: { now: STORY_NOW, facts: facts([meeting(-1, { with: [BO, { ...ANA, response: 'declined' }] }), meeting(-25, { with: [BO] })]) },
      then: { nothing: 'metLately' },
    },
    { name: 'the meeting was cancelled', given: { now: STORY_NOW, facts: facts([meeting(-1, { isCancelled: true })]) }, then: { heldBack: 'cancelled' } },
    { name: 'I had accepted only tentatively', given: { now: STORY_NOW, facts: facts([meeting(-1, { mine: 'tentativelyAccepted' })]) }, then: { heldBack: 'declined' } },
    { name: 'a private meeting', given: { now: STORY_NOW, facts: facts([meeting(-1, { sensitivity: 'private' })]) }, then: { heldBack: 'private' } },
    {
      name: 'an e-mail went out after it',
      given: {
        now: STORY_NOW,
        facts: facts([meeting(-1)], { granted: ['calendar', 'mail'], messages: [{ at: STORY_NOW - HOUR, channel: 'mail', direction: 'sent', people: [ANA.address], automatic: false }] }),
      },
      then: { heldBack: 'already-done' },
    },
    {
      name: 'a later occurrence of a series',
      given: { now: STORY_NOW, facts: facts([meeting(-1, { series: { id: 's', isFirst: false, beganAt: STORY_NOW - 61 * DAY } })]) },
      then: { heldBack: 'recurring' },
    },
    {
      name: 'I organised it for many: the recap carries the thanks',
      given: { now: STORY_NOW, facts: facts([meeting(-1, { organizer: { address: ADA, name: 'Ada Okafor' }, with: ['a', 'b', 'c', 'd'].map((n) => ({ address: `${n}@fabrikam.com`, name: n })) })]) },
      then: { nothing: 'recap' },
    },
    {
      name: 'she has changed her employer, and her name is written the other way round: not the first meeting',
      given: { now: STORY_NOW, facts: facts([meeting(-1, { with: [{ address: 'a.torres@adatum.com', name: 'TORRES, Ana (Adatum)' }] }), meeting(-25)]) },
      then: { nothing: 'metLately' },
    },
  ],
});

/** Which message tells it; with less than 60 days of data before, "first" is said of this calendar only. */
function messageFor(known: number, firsts: number, again: number, isLate: boolean): string {
  if (firsts === 0) return 'again';
  if (again > 0) return isLate ? 'lateMixed' : 'mixed';
  return (isLate ? 'late' : 'first') + (known >= 60 * DAY ? '' : 'Here');
}

/** Whom a meeting would have me thank: people met for the first time, and people met after a long while; else why nobody. Where nobody is a person, a gate says so. */
function whomToThank(world: World, one: Attended, quietDays: number): { firsts: Person[]; again: Person[]; silence: string } {
  const { meeting: met } = one;
  if (one.invited.length === 0) return { firsts: [...one.notPeople], again: [], silence: 'alone' };
  const present = expectedAt(one);
  const asked = one.iOrganized && one.others.length === 1;
  const pool = present.length <= 3 ? present : one.organizer ? [one.organizer] : [];
  const firsts: Person[] = [];
  const again: Person[] = [];
  let silence = one.iOrganized ? 'recap' : 'nobodyCalled';
  for (const person of pool) {
    const relationship = world.relationshipOf(person.address);
    if (met.start <= (relationship?.firstEventAt ?? met.start) && (met.series === null || met.series.isFirst)) {
      firsts.push(person);
      continue;
    }
    const metBefore = relationship?.heldAt.some((at) => at < met.start && at >= met.start - quietDays * DAY) ?? false;
    if (!metBefore && (asked || (relationship?.isExternal ?? true))) again.push(person);
    else if (metBefore || silence !== 'metLately') silence = metBefore ? 'metLately' : 'colleague';
  }
  return { firsts, again, silence };
}
