/** Somebody gave me their time for the first time, or after a long while, and has not been thanked. */
import type { Attended } from '../attendance.ts';
import { thanksDraft } from '../drafts/thanks.ts';
import type { Person } from '../meeting.ts';
import { defineRule, type World } from '../rule.ts';
import { namesOf } from '../sentence.ts';
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
    oncePerSeries: true,
    needsAttendance: true,
    defaults: { quietDays: 30, windowDays: 3, firstWindowDays: 14 },
    messages: {
      first: 'You met {{people}} for the first time {{metAt}}. Thank them?{{asFar}}',
      firstHere: 'You met {{people}} {{metAt}}, the first in this calendar. Thank them?{{asFar}}',
      late: 'You met {{people}} for the first time {{metAt}}. A late thank-you still pleases.{{asFar}}',
      lateHere: 'You met {{people}} {{metAt}}, the first in this calendar. A late thank-you still pleases.{{asFar}}',
      again: 'You met {{people}} {{metAt}}, after more than {{days}} days. Thank them?{{asFar}}',
    },
  },

  suggest(world, one, options) {
    const {
      now,
      facts: { time },
    } = world;
    const { meeting: met } = one;
    if (one.invited.length === 0) return null;

    const opensAt = met.end + HOUR;
    const { firsts, again } = whomToThank(world, one, options['quietDays'] ?? 30);
    const people = firsts.length > 0 ? firsts : again;
    if (people.length === 0) return null;
    if (now < opensAt) return { lookAgainAt: opensAt };

    const isFirst = firsts.length > 0;
    const windowDays = options['windowDays'] ?? 3;
    const closesAt = addDays(time.zone, met.end, isFirst ? (options['firstWindowDays'] ?? 14) : windowDays);
    const isLate = isFirst && now >= addDays(time.zone, met.end, windowDays);
    const dueAt = isLate ? lastWorkingMoment(time, closesAt) : nextWorkingMoment(time, met.end + DAY);
    const seen = world.facts.granted.includes('mail') ? '' : ' As far as your calendar shows, they have not had a note yet.';
    const known = met.start - world.dataSince >= 60 * DAY ? '' : 'Here';
    const because = isFirst ? (isLate ? 'late' : 'first') + known : 'again';
    return { people, because, data: { people: namesOf(people), metAt: met.start, days: options['quietDays'] ?? 30, asFar: seen }, opensAt, dueAt, closesAt, isLate };
  },

  draft: (people, met, world) => thanksDraft(people, met, world.facts.notes),

  examples: [
    { name: 'a first meeting yesterday', given: withAna(-1), then: { because: 'firstHere' } },
    { name: 'a first meeting, with data from before', given: { now: STORY_NOW, facts: facts([meeting(-1), meeting(-90, { with: [BO] })]) }, then: { because: 'first' } },
    { name: 'a first meeting five days ago', given: withAna(-5), then: { because: 'lateHere' } },
    { name: 'an outside contact after forty days', given: withAna(-1, -41), then: { because: 'again' } },
    { name: 'met within the month before, so nothing is owed', given: withAna(-1, -25), then: 'nothing' },
    { name: 'it ended half an hour ago', given: withAna(-1.5 / 24), then: 'not yet' },
    {
      name: 'they declined, so they were not there',
      given: { now: STORY_NOW, facts: facts([meeting(-1, { with: [BO, { ...ANA, response: 'declined' }] }), meeting(-25, { with: [BO] })]) },
      then: 'nothing',
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
      then: 'nothing',
    },
  ],
});

/** Whom a meeting would have me thank: people met for the first time, and people met after a long while. */
function whomToThank(world: World, one: Attended, quietDays: number): { firsts: Person[]; again: Person[] } {
  const { meeting: met } = one;
  const present = one.isCancelled ? one.invited : one.others;
  const asked = one.iOrganized && one.others.length === 1;
  const pool = present.length <= 3 ? present : one.organizer ? [one.organizer] : [];
  const firsts: Person[] = [];
  const again: Person[] = [];
  for (const person of pool) {
    const relationship = world.relationships.get(person.address);
    if (met.start <= (relationship?.firstEventAt ?? met.start) && (met.series === null || met.series.isFirst)) {
      firsts.push(person);
      continue;
    }
    const metBefore = relationship?.heldAt.some((at) => at < met.start && at >= met.start - quietDays * DAY) ?? false;
    if (!metBefore && (asked || (relationship?.isExternal ?? true))) again.push(person);
  }
  return { firsts, again };
}
