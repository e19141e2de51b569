/** What I promised, read from one line: "send Ana the deck by Friday". What is not sure is asked, never guessed. Pure. */
import type { Instant, Person } from '../meeting.ts';
import type { Language } from '../words/language.ts';
import { closingOf, DAY, localDay, MINUTE, type WorkingTime } from '../working-time.ts';
import { readDays, type NamedDay } from '../days/read-days.ts';
import { endOfWeek, type OnDay } from '../days/moments.ts';
import { fromLocal } from '../zone.ts';
import { namedPeople, type Named } from './named-people.ts';
import { askDay, askPerson } from './questions.ts';
import { withoutThose } from './line-text.ts';

/** What a line is read with. */
export interface ReadWith {
  readonly now: Instant;
  /** My zone and hours: a day without an hour ends when my working day does. */
  readonly time: WorkingTime;
  /** The others of the meeting it was written in, who are meant first; empty outside one. */
  readonly attendees: readonly Person[];
  /** Whoever else I know. */
  readonly people: readonly Person[];
  /** The others of the message it is written beside: one of them is meant where the line names nobody. Left out elsewhere. */
  readonly beside?: readonly Person[];
  /** Languages that I may write in, mine first, as "de" or "en-GB"; all are read whatever it holds. */
  readonly languages?: readonly string[];
  /** That questions are asked in; English where it is left out. */
  readonly language?: Language;
}

/** From and until, in UTF-16 units of the line. */
export type Span = readonly [from: number, until: number];

/** What was not sure. With an answer, or without one, the promise can be kept: `people` and `dueAt` hold only what is sure. */
export type Question =
  | {
      readonly about: 'person';
      readonly because: 'none' | 'several' | 'unknown' | 'doubtful';
      readonly sentence: string;
      /** Who may be meant; empty where nobody known may. */
      readonly choices: readonly Person[];
    }
  | {
      readonly about: 'day';
      readonly because: 'none' | 'several' | 'ambiguous' | 'past';
      readonly sentence: string;
      /** When it may be due, in order. */
      readonly choices: readonly Instant[];
    };

export interface ParsedPromise {
  /** What, without when, and without for whom where that leaves a sentence: "send the deck". */
  readonly text: string;
  readonly people: readonly Person[];
  readonly dueAt: Instant | null;
  readonly questions: readonly Question[];
  /** Where the line names somebody or a day, in order. */
  readonly found: readonly { readonly about: Question['about']; readonly span: Span }[];
}

/** More are no choice. */
const MOST_BESIDE = 6;

/** Reads one line. Never throws; the same line, read with the same, gives the same. */
export function parsePromise(line: string, { now, time, attendees, people, beside = [], languages = [], language = 'en' }: ReadWith): ParsedPromise {
  const on: OnDay = { today: localDay(time.zone, now), workdays: time.hours.days };
  const read = readDays(line, on, languages);
  const days = read?.days ?? [];
  const limits = days.filter(({ isDeadline }) => isDeadline);
  const meant = days.length > 1 && limits.length === 1 ? limits : days;
  const names = namedPeople(line, { attendees: [...attendees, ...beside], people, taken: days, language: read?.language ?? languages[0]?.slice(0, 2) ?? 'en' });
  const named = names.some(({ isOwner }) => !isOwner) ? names.filter(({ isOwner }) => !isOwner) : names;

  const [only, ...more] = named.length === 0 ? beside : [];
  const due = dueOf(meant, on, { now, time }, language);
  const asked = [
    ...named.flatMap((one) => askAbout(one, line, [...attendees, ...beside], language)),
    ...(only && more.length > 0 ? [askPerson('none', '', beside.slice(0, MOST_BESIDE), language)] : []),
    ...(due.question ? [due.question] : []),
  ];
  return {
    text: withoutThose(line, meant.length === 1 ? meant : [], named.filter(isSure)),
    people: only && more.length === 0 ? [only] : once(named.filter(isSure).flatMap((one) => one.people)),
    dueAt: due.at,
    questions: asked,
    found: [
      ...named.map(({ from, until }) => ({ about: 'person' as const, span: [from, until] as const })),
      ...meant.map(({ from, until }) => ({ about: 'day' as const, span: [from, until] as const })),
    ].sort((a, b) => a.span[0] - b.span[0]),
  };
}

function isSure({ people, isDoubtful }: Named): boolean {
  return people.length === 1 && !isDoubtful;
}

function once(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((person) => [person.address, person])).values()];
}

function askAbout(one: Named, line: string, attendees: readonly Person[], language: Language): Question[] {
  if (isSure(one)) return [];
  const name = line.slice(one.from, one.until);
  if (one.isDoubtful) return [askPerson('doubtful', name, one.people, language)];
  return one.people.length > 1 ? [askPerson('several', name, one.people, language)] : [askPerson('unknown', name, attendees, language)];
}

type Clock = Pick<ReadWith, 'now' | 'time'>;

/** When it is due, or what is to be asked about it. */
function dueOf(days: readonly NamedDay[], on: OnDay, clock: Clock, language: Language): { at: Instant | null; question?: Question } {
  const ask = (because: Parameters<typeof askDay>[0], choices: readonly Instant[]) => ({ at: null, question: askDay(because, choices, language) });
  const [day] = days;
  if (!day) return ask('none', usualDays(on, clock));
  const moments = inOrder(
    days.flatMap((one) => momentsOf(one, on, clock)),
    clock.now,
  );
  const [moment] = moments;
  if (days.length > 1) return moment !== undefined && moments.length === 1 && days.every(({ doubt }) => doubt === null) ? { at: moment } : ask('several', moments);
  if (moment !== undefined && day.doubt === null) return { at: moment };
  if (moment !== undefined && day.doubt === 'ambiguous') return ask('ambiguous', moments);
  return ask('past', moments.length > 0 ? moments : later(day, on, clock));
}

/** Tomorrow, the end of this week, and of the next. */
function usualDays(on: OnDay, clock: Clock): Instant[] {
  const days = [on.today + 1, ...endOfWeek(0, on).days, ...endOfWeek(1, on).days];
  return inOrder(
    days.map((day) => momentOf(day, null, on, clock)),
    clock.now,
  );
}

function momentsOf(day: NamedDay, on: OnDay, clock: Clock): Instant[] {
  if (day.after !== null) return [clock.now + day.after * MINUTE];
  return day.days.map((one) => momentOf(one, day.minutes, on, clock));
}

/** An hour that is over today may be meant tomorrow. */
function later({ days, minutes }: NamedDay, on: OnDay, clock: Clock): Instant[] {
  return days.includes(on.today) ? [momentOf(on.today + 1, minutes, on, clock)] : [];
}

/** The hour of that day; without one when work ends, and of today, where it has, when the day does. */
function momentOf(day: number, minutes: number | 'end' | null, { today }: OnDay, { now, time }: Clock): Instant {
  if (typeof minutes === 'number') return fromLocal(time.zone, day * DAY + minutes * MINUTE);
  const closing = closingOf(time, day);
  return day === today && closing < now ? fromLocal(time.zone, (day + 1) * DAY) - MINUTE : closing;
}

/** Those that are still to come. */
function inOrder(moments: readonly Instant[], now: Instant): Instant[] {
  return [...new Set(moments)].filter((at) => at >= now).sort((a, b) => a - b);
}
