/** The days that a line names, in whichever language names most. Pure. */
import { evenFold } from '../cues/name-list.ts';
import type { DayWords } from './day-words.ts';
import { hoursOf, type HourPattern } from './hours.ts';
import { DAY_WORDS } from './languages.ts';
import type { OnDay } from './moments.ts';
import { patternsOf, type DayPattern, type SlashOrder } from './patterns.ts';
import { anyOf, START } from './phrase-pattern.ts';

/** A day as a line names it, or several that it may mean. */
export interface NamedDay {
  /** With the word before it ("by") and the hour beside it, in UTF-16 units. */
  readonly from: number;
  readonly until: number;
  /** Days since 1970-01-01 that it may mean, in order; of a past one what may be meant instead. */
  readonly days: readonly number[];
  readonly doubt: 'ambiguous' | 'past' | null;
  /** The hour named, in minutes after midnight, or the end of work; null where none is. */
  readonly minutes: number | 'end' | null;
  /** Minutes from now, where it says so instead: "in two hours". */
  readonly after: number | null;
  /** It says by when: "by Friday", not "on Friday". */
  readonly isDeadline: boolean;
}

/** A line is read so far. */
const LONGEST = 1_000;

interface Ready {
  readonly language: string;
  readonly days: readonly DayPattern[];
  readonly hours: readonly HourPattern[];
  readonly by: RegExp;
  readonly on: RegExp;
  readonly at: RegExp;
  /** What must stand before a name that is doubtful alone. */
  readonly behind: RegExp;
  /** What may stand between two names of one day. */
  readonly between: RegExp;
}

const ready: readonly Ready[] = DAY_WORDS.map((words: DayWords) => ({
  language: words.language,
  days: patternsOf(words),
  hours: hoursOf(words),
  by: new RegExp(String.raw`${START}${anyOf(words.by)}(?:\s+${anyOf(words.by, words.on)})*\s+$`, 'u'),
  on: new RegExp(String.raw`${START}${anyOf(words.on)}(?:\s+${anyOf(words.on)})*\s+$`, 'u'),
  at: new RegExp(String.raw`^\s*,?\s*(?:${anyOf(words.at)}\s+)?$`, 'u'),
  behind: new RegExp(String.raw`${START}${anyOf(words.by, words.on, ...words.weekdays)},?\s+$`, 'u'),
  between: new RegExp(String.raw`^\s*,?\s*(?:${anyOf(words.on)}\s+)?$`, 'u'),
}));

/** The days named, in order, and the language they are named in; null where there are none. `languages` are mine, the first first: they decide where several could be read. */
export function readDays(line: string, on: OnDay, languages: readonly string[] = []): { readonly language: string; readonly days: readonly NamedDay[] } | null {
  const text = evenFold(line.slice(0, LONGEST));
  const rank = new Map(languages.map((tag, i) => [tag.slice(0, 2).toLowerCase(), i] as const).toReversed());
  const inOrder = ready.toSorted((a, b) => (rank.get(a.language) ?? Infinity) - (rank.get(b.language) ?? Infinity) || 0);
  let best: { language: string; days: readonly NamedDay[]; length: number } | null = null;
  for (const each of inOrder) {
    const days = daysIn(text, each, { ...on, slashes: slashesOf(each.language, languages) });
    const length = days.reduce((sum, { from, until }) => sum + until - from, 0);
    if (length > (best?.length ?? 0)) best = { language: each.language, days, length };
  }
  return best;
}

/** British write the day first, Americans the month: where only "English" is known, either may be meant. */
function slashesOf(language: string, languages: readonly string[]): SlashOrder {
  if (language !== 'en') return 'day-first';
  const [tag] = languages;
  if (tag === undefined || /^en$/i.test(tag)) return null;
  return /^en-US$/i.test(tag) ? 'month-first' : 'day-first';
}

function daysIn(text: string, { days, hours, by, on: onWords, behind, at, between }: Ready, on: OnDay & { slashes: SlashOrder }): NamedDay[] {
  const hoursFound = longestFirst(hours.flatMap((pattern) => matchesOf(pattern, text)));
  const found: Found[] = [];
  for (const { pattern, from, until, groups } of longestFirst(days.flatMap((each) => matchesOf(each, text)))) {
    if (found.some((other) => overlaps(other, { from, until })) || hoursFound.some((hour) => hour.from <= from && until <= hour.until && hour.until - hour.from > until - from)) continue;
    const before = text.slice(0, from);
    if (pattern.isShy && !behind.test(before)) continue;
    const meant = pattern.read(groups, on);
    if (meant === null) continue;
    const prefix = by.exec(before) ?? onWords.exec(before);
    const isDeadline = pattern.isDeadline || by.test(before);
    found.push({ from: from - (prefix?.[0].length ?? 0), until, days: meant.days, doubt: meant.doubt, minutes: pattern.minutes, after: meant.after ?? null, isDeadline, isWeekday: pattern.isWeekday });
  }
  const timed = found.sort(byPlace).map((day) => (day.after === null ? withHour(day, text, hoursFound, { at, by, on: onWords }) : day));
  const apart = timed.filter((day) => !timed.some((other) => other !== day && other.from <= day.from && day.until <= other.until && other.until - other.from > day.until - day.from));
  return joined(apart.length > 0 ? apart : hoursAlone(text, hoursFound, by, on), text, between);
}

interface Match<P> {
  readonly pattern: P;
  readonly from: number;
  readonly until: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** `isWeekday`: it says no more than the weekday. */
type Found = NamedDay & { readonly isWeekday?: boolean };

type Place = Pick<NamedDay, 'from' | 'until'>;

const byPlace = (a: Place, b: Place) => a.from - b.from;
const overlaps = (a: Place, b: Place) => a.from < b.until && b.from < a.until;

function matchesOf<P extends { readonly find: RegExp }>(pattern: P, text: string): Match<P>[] {
  return [...text.matchAll(pattern.find)].map((match) => ({ pattern, from: match.index, until: match.index + match[0].length, groups: { 1: match[1], ...match.groups } }));
}

function longestFirst<M extends Place>(all: readonly M[]): M[] {
  return all.toSorted((a, b) => b.until - b.from - (a.until - a.from));
}

/** The day with the hour that stands right behind it, or right before. */
function withHour(day: Found, text: string, hours: readonly Match<HourPattern>[], { at, by, on }: Pick<Ready, 'at' | 'by' | 'on'>): Found {
  for (const { pattern, from, until, groups } of hours) {
    const isBehind = from >= day.until && at.test(text.slice(day.until, from));
    const isBefore = pattern.mayLead && until <= day.from && /^\s*,?\s*$/.test(text.slice(until, day.from));
    const minutes = isBehind || isBefore ? pattern.read(groups) : null;
    if (minutes === null) continue;
    if (isBehind) return { ...day, until, minutes };
    const before = text.slice(0, from);
    return { ...day, from: from - ((by.exec(before) ?? on.exec(before))?.[0].length ?? 0), minutes, isDeadline: day.isDeadline || by.test(before) };
  }
  return day;
}

/** "By 5pm": today. */
function hoursAlone(text: string, hours: readonly Match<HourPattern>[], by: RegExp, { today }: OnDay): NamedDay[] {
  const found: NamedDay[] = [];
  for (const { pattern, from, until, groups } of hours) {
    const prefix = pattern.standsAlone ? by.exec(text.slice(0, from)) : null;
    const minutes = prefix ? pattern.read(groups) : null;
    if (prefix && minutes !== null && !found.some((other) => overlaps(other, { from, until }))) {
      found.push({ from: from - prefix[0].length, until, days: [today], doubt: null, minutes, after: null, isDeadline: true });
    }
  }
  return found.sort(byPlace);
}

/** "Friday, 20 March" is one day: what two that stand together may both mean. */
function joined(days: readonly Found[], text: string, between: RegExp): NamedDay[] {
  const all: Found[] = [];
  for (const day of days) {
    const last = all.at(-1);
    const both = last && between.test(text.slice(last.until, Math.max(last.until, day.from))) ? sharedBy(last, day) : [];
    if (!last || both.length === 0) all.push(day);
    else
      all[all.length - 1] = {
        ...last,
        until: day.until,
        days: both,
        doubt: both.length === 1 ? null : 'ambiguous',
        minutes: last.minutes ?? day.minutes,
        isDeadline: last.isDeadline || day.isDeadline,
      };
  }
  return all.map(({ from, until, days: meant, doubt, minutes, after, isDeadline }) => ({ from, until, days: meant, doubt, minutes, after, isDeadline }));
}

/** A weekday may be any, beside a date. */
function sharedBy(a: Found, b: Found): readonly number[] {
  const shared = a.days.filter((day) => b.days.includes(day));
  if (shared.length > 0 || a.isWeekday === b.isWeekday) return shared;
  const [named, dated] = a.isWeekday ? [a, b] : [b, a];
  return dated.doubt === null ? dated.days.filter((day) => named.days.some((other) => (day - other) % 7 === 0)) : [];
}
