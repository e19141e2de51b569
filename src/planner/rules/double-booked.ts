/** Two things that I said yes to take the same time. */
import type { Attended } from '../attendance.ts';
import { choiceDraft } from '../drafts/choice.ts';
import type { Person } from '../meeting.ts';
import { defineRule, type MessageData } from '../rule.ts';
import { titleIn } from '../sentence.ts';
import { ADA, facts, meeting, STORY_NOW } from '../story.ts';
import { businessDaysBefore, HOUR, lastMomentBefore, MINUTE } from '../working-time.ts';

const BO = { address: 'bo@adatum.com', name: 'Bo Lind' };
const given = (...meetings: Parameters<typeof facts>[0]) => ({ now: STORY_NOW, facts: facts(meetings) });
/** On Monday, with Ana; `later` begins that many hours after it, with Bo. */
const first = meeting(3, { subject: 'Review' });
const later = (hours: number, more: Parameters<typeof meeting>[1] = {}) => meeting(3 + hours / 24, { with: [BO], subject: 'Board', ...more });

/** More than these are not told one by one: then the other meeting is the one to leave. */
const FEW = 8;

export const doubleBooked = defineRule({
  id: 'double-booked',
  strategy: 7,
  about: 'meeting',
  meta: {
    summary: 'Two meetings that you accepted or organise overlap in the next two business days.',
    rationale: 'You can be at one of them. Whoever hears early can plan without you.',
    kind: 'choice',
    channel: 'mail',
    basis: [
      { part: 'timing', kind: 'assumption', source: 'Two business days before leaves the other side time to move; that is our assumption.' },
      { part: 'why', kind: 'etiquette', source: 'Cancel early, and tell the one you cannot come to yourself.' },
    ],
    priority: 75,
    isObligation: true,
    largest: null,
    seriesGapDays: 0,
    needsAttendance: false,
    defaults: { daysBefore: 2 },
    messages: {
      two: '{first, select, private {a private appointment} other {{firstTitle}}} and {second, select, private {a private appointment} other {{secondTitle}}} overlap {startsAt}. Choose one, and tell the other early?',
      several:
        '{first, select, private {a private appointment} other {{firstTitle}}}, {second, select, private {a private appointment} other {{secondTitle}}} and {more, plural, one {{third, select, private {a private appointment} other {{thirdTitle}}}} other {# more}} overlap {startsAt}. Choose, and tell the others early?',
    },
    silences: {
      noClash: 'Nothing else that you accepted or organise takes the same time.',
      toldOnce: 'It is told with the first of the meetings that take this time.',
    },
  },

  suggest(world, one, options) {
    const {
      now,
      facts: { time },
    } = world;
    const cluster = world.clashes.get(one.meeting.id);
    const [earliest, second, ...more] = cluster ?? [];
    if (!cluster || !earliest || !second) return 'noClash';
    if (leadOf(cluster) !== one) return 'toldOnce';

    const { start } = earliest.meeting;
    const opensAt = businessDaysBefore(time, start, options.daysBefore);
    if (now < opensAt) return { lookAgainAt: opensAt };

    return {
      people: concerned(cluster),
      because: more.length === 0 ? 'two' : 'several',
      data: { ...named('first', earliest), ...named('second', second), ...named('third', more[0] ?? null), more: more.length, startsAt: second.meeting.start },
      opensAt,
      dueAt: lastMomentBefore(time, start - MINUTE, opensAt),
      closesAt: start,
      about: cluster.map(({ meeting: { id } }) => id).join(' '),
    };
  },

  draft: choiceDraft,

  examples: [
    { name: 'two accepted meetings on Monday overlap', given: given(first, later(0.5)), then: { because: 'two' } },
    { name: 'three take the same time', given: given(first, later(0.5), later(0.75, { subject: 'Pitch' })), then: { because: 'several' } },
    { name: 'one ends as the other begins', given: given(first, later(1)), then: { nothing: 'noClash' } },
    { name: 'I have not accepted the other', given: given(first, later(0.5, { mine: 'tentativelyAccepted' })), then: { nothing: 'noClash' } },
    { name: 'the other is shown as free', given: given(first, later(0.5, { showAs: 'free' })), then: { nothing: 'noClash' } },
    { name: 'the same meeting twice in the calendar', given: given(first, { ...first, id: 'copy', iCalUId: 'copy' }), then: { nothing: 'noClash' } },
    { name: 'the other was cancelled', given: given(first, later(0.5, { isCancelled: true })), then: { nothing: 'noClash' } },
    { name: 'an appointment of my own counts', given: given(first, later(0.5, { subject: 'Dentist', organizer: null, attendees: [] })), then: { because: 'two' } },
    { name: 'my lunch gives way by itself', given: given(first, later(0.5, { subject: 'Lunch', organizer: null, attendees: [] })), then: { nothing: 'noClash' } },
    {
      name: 'on Wednesday, which is three business days away',
      given: given(...[first, later(0.5)].map((one) => ({ ...one, start: one.start + 48 * HOUR, end: one.end + 48 * HOUR }))),
      then: 'not yet',
    },
    { name: 'yesterday, so nothing is left to choose', given: given(meeting(-1), meeting(-1 + 0.5 / 24, { with: [BO] })), then: { heldBack: 'too-old' } },
    {
      name: 'a conference of the whole day is no meeting',
      given: given(first, meeting(2.9, { subject: 'Fair', isAllDay: true, end: STORY_NOW + 4 * 24 * HOUR, with: [BO] })),
      then: { nothing: 'noClash' },
    },
    {
      name: 'both are with robots: nobody to tell',
      given: given(...[first, later(0.5)].map((one) => ({ ...one, organizer: { address: 'no-reply@fabrikam.com', name: '' }, attendees: one.attendees.filter(({ address }) => address === ADA) }))),
      then: { nothing: 'noClash' },
    },
  ],
});

/** The meeting that speaks for a cluster: the first that is not private and has another person in it, else the first. */
function leadOf(cluster: readonly Attended[]): Attended | undefined {
  return cluster.find(({ isPrivate, invited }) => !isPrivate && invited.length > 0) ?? cluster[0];
}

/** Whom I would tell: those who called the meetings, and the few whom I called together; whom it costs least first. */
function concerned(cluster: readonly Attended[]): Person[] {
  const people = new Map<string, Person>();
  const byCost = cluster.filter(({ isPrivate }) => !isPrivate).sort((a, b) => Number(a.iOrganized) - Number(b.iOrganized) || b.others.length - a.others.length);
  const isFew = byCost.some(({ organizer, iOrganized, others }) => organizer !== null || (iOrganized && others.length <= FEW));
  for (const { organizer, iOrganized, others } of byCost) {
    const called = iOrganized && (others.length <= FEW || !isFew) ? others : [];
    for (const person of organizer ? [organizer] : called) people.set(person.address, person);
  }
  return [...people.values()];
}

/** A meeting's title under a key, or that it is private. */
function named(key: string, one: Attended | null): MessageData {
  if (!one) return {};
  return one.isPrivate ? { [key]: 'private' } : { [key]: 'shown', [`${key}Title`]: titleIn(one.meeting) };
}
