/** Somebody has made time for me, or answered me, again and again, and has not been thanked for it. */
import { civil } from '../civil.ts';
import { patternDraft } from '../drafts/thanks.ts';
import type { Message } from '../facts.ts';
import { fullName } from '../person-name.ts';
import type { Instant, Person } from '../meeting.ts';
import type { Relationship } from '../relationship.ts';
import { defineRule } from '../rule.ts';
import { ADA, ANA, facts, meeting, STORY_NOW } from '../story.ts';
import { addDays, DAY, lastWorkingMoment, localDay, nextMorning } from '../working-time.ts';
import type { Zone } from '../zone.ts';

/** So many times within so many days; a colleague met so often in them is everyday company. */
const DEFAULTS = { times: 3, days: 90, everyday: 20 };

const I = { address: ADA, name: 'Ada Okafor' };
const DI = { address: 'di@contoso.com', name: 'Di Wolf' };

export const gratitudeReview = defineRule({
  id: 'gratitude-review',
  strategy: 13,
  about: 'person',
  meta: {
    summary: 'Somebody has made time for you, or answered you, three times in three months, and you have not thanked them.',
    rationale: 'What is done for you again and again is soon taken for granted. Thanks for all of it say that it was seen.',
    kind: 'thank-you',
    channel: 'mail',
    basis: [
      { part: 'timing', kind: 'assumption', source: 'Three times in ninety days, and once a quarter for each person: our assumption. Colleagues met several times a week are left out.' },
      { part: 'why', kind: 'study', source: 'Kumar and Epley: senders underestimate how much thanks please, even late.' },
    ],
    priority: 30,
    isObligation: false,
    largest: null,
    seriesGapDays: 0,
    daysBetween: 90,
    sparing: { most: 2, restDays: 7, organisationRestDays: 0, waitsBeside: 6, turns: 'latest' },
    needsAttendance: false,
    defaults: DEFAULTS,
    messages: {
      came: '{person} made time for {count} meetings that you called, the last one {lastAt}, and no thanks have gone out from here. Thank them for all of it?',
      answered: '{person} answered {count} questions of yours, the last one {lastAt}, and no thanks have gone out from here. Thank them for all of it?',
    },
    silences: {
      few: 'They have not made time for you, or answered you, often enough of late.',
      everyday: 'You meet this colleague several times a week: thanks have their place there.',
      thanked: 'You have thanked them not long ago.',
    },
  },

  suggest(world, relationship, options) {
    const {
      now,
      facts: { time },
    } = world;
    const { person, isExternal, cameAt, answeredAt, thankedAt } = relationship;
    const came = patternIn(cameAt, time.zone, options);
    const pattern = came ?? patternIn(answeredAt, time.zone, options);
    if (!pattern) return 'few';
    const { metAt, endsAt, lastAt, count } = pattern;
    if (!isExternal && heldIn(relationship, addDays(time.zone, metAt, -options.days), metAt) >= options.everyday) return 'everyday';

    const opensAt = nextMorning(time, metAt);
    if (opensAt >= endsAt) return 'few';
    const freeAt = thankedAt === null ? -Infinity : addDays(time.zone, thankedAt, options.days);
    if (now < freeAt) return freeAt < endsAt ? { lookAgainAt: freeAt } : 'thanked';

    if (now < opensAt) return { lookAgainAt: opensAt };
    return {
      people: [person],
      because: came ? 'came' : 'answered',
      data: { person: fullName(person), count, lastAt },
      opensAt,
      dueAt: Math.max(opensAt, lastWorkingMoment(time, endsAt)),
      closesAt: endsAt,
      about: quarterOf(metAt, time.zone),
      evidence: [{ kind: 'touch', id: `${came ? 'came' : 'answered'}:${String(lastAt)}`, at: lastAt, text: '' }],
    };
  },

  draft: patternDraft,

  examples: [
    { name: 'three meetings that I called since January', given: called([-60, -40, -5]), then: { because: 'came' } },
    { name: 'two are no pattern', given: called([-40, -5]), then: { nothing: 'few' } },
    { name: 'three in half a year are none either', given: called([-150, -80, -5]), then: { nothing: 'few' } },
    { name: 'she called one of them herself', given: { now: STORY_NOW, facts: facts([...mine([-60, -5]), meeting(-40)]) }, then: { nothing: 'few' } },
    {
      name: 'she never said that she would come',
      given: { now: STORY_NOW, facts: facts([-60, -40, -5].map((day) => meeting(day, { organizer: I, with: [{ ...ANA, response: 'none' }] }))) },
      then: { nothing: 'few' },
    },
    {
      name: 'a series that she accepted once',
      given: { now: STORY_NOW, facts: facts([-60, -40, -20, -5].map((day, n) => meeting(day, { organizer: I, iCalUId: 's', series: { id: 's', isFirst: n === 0, beganAt: STORY_NOW - 60 * DAY } }))) },
      then: { nothing: 'few' },
    },
    { name: 'a colleague from another part of the house', given: called([-60, -40, -5], DI), then: { because: 'came' } },
    {
      name: 'a colleague whom I meet at every stand-up',
      given: { now: STORY_NOW, facts: facts([...mine([-60, -40, -5], DI), ...Array.from({ length: 40 }, (_, n) => meeting(-6.5 - n, { with: [DI] }))]) },
      then: { nothing: 'everyday' },
    },
    {
      name: 'thanked last month',
      given: { now: STORY_NOW, facts: facts(mine([-60, -40, -5]), { preferences: { completed: [{ rule: 'gratitude-review', people: [ANA.address], at: STORY_NOW - 30 * DAY }] } }) },
      then: { nothing: 'thanked' },
    },
    {
      name: 'thanked eighty days ago, and the quarter is nearly over',
      given: { now: STORY_NOW, facts: facts(mine([-60, -40, -5]), { preferences: { completed: [{ rule: 'gratitude-review', people: [ANA.address], at: STORY_NOW - 80 * DAY }] } }) },
      then: 'not yet',
    },
    { name: 'she answered three questions', given: answered(-50, -30, -10), then: { because: 'answered' } },
    { name: 'what she wrote answered nothing of mine', given: answered(-50, -30), then: { nothing: 'few' } },
    { name: 'the third was this morning, and Monday is soon enough', given: called([-60, -40, -2 / 24]), then: 'not yet' },
    { name: 'all of it long ago', given: called([-200, -190, -180]), then: 'past' },
  ],
});

/** What was done for me again and again: since when it was a pattern in the quarter that it was last done in, until when it is of late, and how often it was done of late. */
interface Pattern {
  readonly metAt: Instant;
  readonly endsAt: Instant;
  readonly lastAt: Instant;
  readonly count: number;
}

function patternIn(times: readonly Instant[], zone: Zone, { times: least, days }: typeof DEFAULTS): Pattern | null {
  const [from, lastAt] = [times.at(-least), times.at(-1)];
  if (from === undefined || lastAt === undefined || addDays(zone, from, days) <= lastAt) return null;
  const quarter = quarterOf(lastAt, zone);
  const completes = (at: Instant, n: number) => n >= least - 1 && at < addDays(zone, times[n - least + 1] ?? at, days);
  const metAt = times.find((at, n) => completes(at, n) && quarterOf(at, zone) === quarter) ?? lastAt;
  return { metAt, endsAt: addDays(zone, from, days), lastAt, count: times.filter((at) => addDays(zone, at, days) > lastAt).length };
}

/** "2026 1": thanks for a pattern are one thing a quarter, however it goes on. */
function quarterOf(at: Instant, zone: Zone): string {
  const { year, month } = civil(localDay(zone, at));
  return `${String(year)} ${String(Math.ceil(month / 3))}`;
}

/** How many meetings of any size were held. */
function heldIn({ heldAt }: Relationship, from: Instant, until: Instant): number {
  return heldAt.filter((at) => at > from && at <= until).length;
}

/** Meetings of mine on these days. */
function mine(days: readonly number[], person: Person = ANA) {
  return days.map((day) => meeting(day, { organizer: I, with: [person] }));
}

function called(days: readonly number[], person?: Person) {
  return { now: STORY_NOW, facts: facts(mine(days, person)) };
}

/** What I asked her, and her answer two hours later, on these days; beside them she wrote by herself. */
function answered(...days: readonly number[]) {
  const said = (day: number, more: Partial<Message>): Message => ({
    at: STORY_NOW + day * DAY,
    channel: 'mail',
    direction: 'received',
    people: [ANA.address],
    automatic: false,
    thread: String(day),
    ...more,
  });
  const messages = days.flatMap((day) => [said(day, { direction: 'sent', asks: true }), said(day, { at: STORY_NOW + (day + 0.1) * DAY })]);
  return { now: STORY_NOW, facts: facts([meeting(-100)], { granted: ['calendar', 'mail', 'mail-text'], messages: [...messages, said(-3, {})] }) };
}
