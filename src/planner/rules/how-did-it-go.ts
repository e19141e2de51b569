/** Something that somebody had before them was due in the last days. */
import type { Attended } from '../attendance.ts';
import { comingInNote, comingInSubject, dayNamedIn, type Coming, type NoComing } from '../coming/coming-thing.ts';
import { askingAfterDraft } from '../drafts/asking-after.ts';
import type { Note } from '../facts.ts';
import { knownAs } from '../known.ts';
import type { Person } from '../meeting.ts';
import { namedPeople } from '../promises/named-people.ts';
import { defineRule, type Evidence, type Thing, type World } from '../rule.ts';
import { namesIn, shortened, titleIn } from '../sentence.ts';
import { ANA, facts, meeting, STORY_NOW } from '../story.ts';
import { addBusinessDays, DAY, HOUR, localDay, nextMorning, type WorkingTime } from '../working-time.ts';
import { fromLocal } from '../zone.ts';

/** What a note or a meeting tells of them. */
interface Told extends Thing {
  readonly coming: Coming | NoComing;
  /** On my calendar, or null where it names none for sure. */
  readonly day: number | null;
  readonly told: { readonly because: 'noted'; readonly evidence: Evidence } | { readonly because: 'prepared'; readonly title: string; readonly evidence: readonly Evidence[] };
}

/** Days after which what a note speaks of is nobody's news. */
const LONGEST_AHEAD = 400;

const note = (daysAgo: number, text: string, more: Partial<Note> = {}): Note => ({ at: STORY_NOW - daysAgo * DAY, people: [ANA.address], meeting: null, text, ...more });
const given = (one: Note, more: Parameters<typeof facts>[1] = {}) => ({ now: STORY_NOW, facts: facts([meeting(-20)], { notes: [one], ...more }) });
const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
const prep = (subject: string, more: Parameters<typeof meeting>[1] = {}) => ({ now: STORY_NOW, facts: facts([meeting(-6, { subject, ...more })]) });

export const howDidItGo = defineRule({
  id: 'how-did-it-go',
  strategy: 9,
  about: 'thing',
  meta: {
    summary: 'Something that somebody had before them, by your own note or a meeting that prepared it, was due in the last week.',
    rationale: 'Many wish good luck before. Few ask after, which is when people have something to tell.',
    kind: 'check-in',
    channel: 'mail',
    basis: [
      { part: 'timing', kind: 'assumption', source: 'From the next morning on, for a week: our assumption.' },
      { part: 'why', kind: 'study', source: 'Liu et al.: being reached out to is valued more than people expect.' },
    ],
    priority: 50,
    isObligation: false,
    largest: null,
    seriesGapDays: 0,
    needsAttendance: false,
    defaults: { dueBusinessDays: 2, untilDays: 7 },
    messages: {
      noted: 'You noted about {people}: "{note}". That was {dayAt}. Ask how it went?',
      hard: 'You noted about {people}: "{note}". That was {dayAt}. Ask how they are?',
      prepared: '{meetingTitle} was for something of {people} that was due {dayAt}. Ask how it went?',
    },
    silences: {
      noCue: 'It names nothing that somebody had before them.',
      mine: 'It is yours, not theirs.',
      calledOff: 'It says that it was put off, or did not take place.',
      noDay: 'It names no day for sure.',
      nobody: 'It names nobody whom you could ask.',
    },
  },

  *things(world, recent) {
    for (const one of world.facts.notes) yield ofNote(one, recent, world);
    for (const one of recent) if (!one.isPrivate && !one.isCancelled && comingInSubject(one.meeting.subject) !== 'noCue') yield ofMeeting(one, world);
  },

  suggest({ now, facts: { time } }: World, { people, coming, day, told }: Told, { dueBusinessDays, untilDays }) {
    if (typeof coming === 'string') return coming;
    if (day === null) return 'noDay';
    if (people.length === 0) return 'nobody';

    const endsAt = noonOf(time, day);
    const opensAt = nextMorning(time, endsAt);
    if (now < opensAt) return { lookAgainAt: opensAt };

    const text = told.because === 'noted' ? told.evidence.text : told.title;
    const words = shortened(text);
    return {
      people,
      because: coming.kind === 'hardship' ? 'hard' : told.because,
      data: { people: namesIn(people), dayAt: endsAt, ...(told.because === 'noted' ? { note: words } : { meetingTitle: words }) },
      opensAt,
      dueAt: addBusinessDays(time, opensAt, dueBusinessDays),
      closesAt: fromLocal(time.zone, (day + untilDays + 1) * DAY),
      since: fromLocal(time.zone, (day + 1) * DAY),
      evidence: told.because === 'noted' ? [told.evidence] : told.evidence,
    };
  },

  draft: askingAfterDraft,

  examples: [
    { name: 'I noted on Monday that her launch is on Thursday, and that was yesterday', given: given(note(4, 'her launch is on Thursday')), then: { because: 'noted' } },
    { name: 'I gave the note its day myself', given: given(note(9, 'job interview', { day: 20_523 })), then: { because: 'noted' } },
    { name: 'ihr Vorstellungsgespräch war am Dienstag', given: given(note(5, 'Vorstellungsgespräch am Dienstag')), then: { because: 'noted' } },
    { name: 'her launch is today', given: given(note(4, 'her launch is on Friday')), then: 'not yet' },
    { name: 'her operation was on Wednesday, as I wrote down myself', given: given(note(5, 'operation on Wednesday, was nervous')), then: { because: 'hard' } },
    { name: 'the launch is mine', given: given(note(4, 'our launch is on Thursday, she will watch')), then: { nothing: 'mine' } },
    { name: 'it was put off', given: given(note(4, 'launch on Thursday postponed')), then: { nothing: 'calledOff' } },
    { name: 'a break for lunch, misspelt', given: given(note(4, 'lunch on Thursday with the team')), then: { nothing: 'noCue' } },
    { name: 'someday this spring', given: given(note(4, 'her launch is in spring')), then: { nothing: 'noDay' } },
    { name: 'the interview is on Tuesday, or on Thursday', given: given(note(4, 'interview on Tuesday or Thursday')), then: { nothing: 'noDay' } },
    { name: 'we have met since', given: { now: STORY_NOW, facts: facts([meeting(-20), meeting(-1)], { notes: [note(9, 'launch on 10 March')] }) }, then: { heldBack: 'already-done' } },
    {
      name: 'we meet on Monday, and I can ask then',
      given: { now: STORY_NOW, facts: facts([meeting(-20), meeting(3)], { notes: [note(4, 'launch on Thursday')] }) },
      then: { heldBack: 'already-booked' },
    },
    { name: 'a meeting prepared her interview on 11 March', given: prep('Prep for Ana’s interview on 11 March'), then: { because: 'prepared' } },
    { name: 'of two who were there, the subject names her', given: prep('Rehearsal: Ana’s keynote on 11 March', { with: [ANA, BO] }), then: { because: 'prepared' } },
    { name: 'of two who were there, it names neither', given: prep('Rehearsal: keynote on 11 March', { with: [ANA, BO] }), then: { nothing: 'nobody' } },
    { name: 'a meeting that prepared an operation tells nobody anything', given: prep('Prep for Ana’s operation on 11 March'), then: 'nothing of the kind' },
    { name: 'a private one does not either', given: prep('Prep for Ana’s interview on 11 March', { sensitivity: 'private' }), then: 'nothing of the kind' },
    { name: 'eight days ago is too late to ask', given: given(note(12, 'launch on 5 March')), then: { heldBack: 'too-old' } },
    { name: 'a month ago is long past', given: given(note(40, 'launch on 10 February')), then: 'past' },
    {
      name: 'I wrote to her this morning',
      given: given(note(4, 'launch on Thursday'), { messages: [{ at: STORY_NOW - HOUR, channel: 'mail', direction: 'sent', people: [ANA.address], automatic: false }] }),
      then: { heldBack: 'already-done' },
    },
  ],
});

function ofNote(one: Note, recent: readonly Attended[], world: World): Told {
  const written = localDay(world.facts.time.zone, one.at);
  const coming = comingInNote(one.text);
  const day = typeof coming === 'string' ? null : (one.day ?? dayNamedIn(one.text, written));
  const id = one.id ?? `note ${String(one.at)} ${one.people.join(',')} ${one.meeting ?? ''}`;
  return {
    id: `${id} ${String(day)}`,
    people: one.people.length > 0 ? one.people.map((address) => knownAs(world, address)) : metIn(one, recent),
    one: null,
    coming,
    day: day !== null && day < written + LONGEST_AHEAD ? day : null,
    told: { because: 'noted', evidence: { kind: 'note', id, at: one.at, text: one.text } },
  };
}

/** Whom a note on a meeting is about, where only one other was there. */
function metIn({ meeting: uid, at }: Note, recent: readonly Attended[]): readonly Person[] {
  const met = uid === null ? undefined : (recent.findLast(({ meeting }) => meeting.iCalUId === uid && meeting.start <= at) ?? recent.find(({ meeting }) => meeting.iCalUId === uid));
  return met?.others.length === 1 && !met.isPrivate ? met.others : [];
}

function ofMeeting(one: Attended, world: World): Told {
  const { id, subject, start } = one.meeting;
  const held = localDay(world.facts.time.zone, start);
  const [named, ...more] = namedPeople(subject, { attendees: one.others, people: [], taken: [], language: 'en' }).filter(({ people }) => people.length > 0);
  const alone = one.others.length === 1 ? one.others : [];
  return {
    id: `prepared ${id}`,
    people: named && more.length === 0 && named.people.length === 1 ? named.people : alone,
    one: null,
    coming: comingInSubject(subject),
    day: dayNamedIn(subject, held),
    told: { because: 'prepared', title: subject, evidence: [{ kind: 'touch', id, at: start, text: titleIn(one.meeting) }] },
  };
}

/** Within that day, on my clocks. */
function noonOf({ zone }: WorkingTime, day: number): number {
  return fromLocal(zone, day * DAY + 12 * HOUR);
}
