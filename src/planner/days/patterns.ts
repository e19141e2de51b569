/** Every way to name a day in one language, ready to be found in folded text. Pure. */
import type { DayWords } from './day-words.ts';
import { DAY_WORDS } from './languages.ts';
import { endOfMonth, endOfNamed, endOfWeek, monthsOn, nthOfMonth, ofDate, oneOf, ofWeekday, sure, unlessPast, workingDaysOn, type Beside, type Meant, type OnDay } from './moments.ts';
import { anyOf, END, START, whichOf } from './phrase-pattern.ts';

/** What stands in the groups of a match. */
type Groups = Readonly<Record<string, string | undefined>>;

/** In which order a language writes 3/4: null where either is usual. */
export type SlashOrder = 'day-first' | 'month-first' | null;

export interface On extends OnDay {
  readonly slashes: SlashOrder;
}

/** What a match means: a day, or minutes from now; null where it means nothing. */
export type Reading = (Meant & { readonly after?: number }) | null;

export interface DayPattern {
  readonly find: RegExp;
  /** Read only behind "by" or "on". */
  readonly isShy: boolean;
  /** It says no more than the weekday. */
  readonly isWeekday: boolean;
  /** It is a limit itself: "within three days", "end of week". */
  readonly isDeadline: boolean;
  /** It ends at this many minutes after midnight; null where work does. */
  readonly minutes: number | null;
  read(groups: Groups, on: On): Reading;
}

export const EVENING = 20 * 60;

/** In any language: lines mix them. */
const NOT_DATES = `${START}${anyOf(...DAY_WORDS.map(({ notDates }) => notDates))}`;

/** The patterns of a language. */
export function patternsOf(words: DayWords): readonly DayPattern[] {
  const month = anyOf(...words.months);
  const unit = anyOf(words.workingDays, words.days, words.weeks, words.monthsLong, words.hours, words.minutes);
  const number = `(?<count>\\d{1,3}|${anyOf(...words.numbers)})`;
  const monthAt = whichOf(words.months);
  const numberAt = whichOf(words.numbers);
  const unitAt = whichOf([words.workingDays, words.days, words.weeks, words.monthsLong, words.hours, words.minutes]);
  const of = words.of === '' ? '' : `(?:${anyOf(words.of)}\\s+)?`;
  const notNumbered = `(?<!${NOT_DATES}\\s{0,2})`;
  const countOf = (text: string) => (/^\d/.test(text) ? Number(text) : numberAt(text) + 1);
  const today = ({ today: day }: On) => sure(day);

  return [
    one(String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})`, readNumbers),
    one(String.raw`${notNumbered}(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.(?:\s?(?<year>\d{4}|\d{2}(?!:)))?`, readNumbers, { end: String.raw`(?!\d)` }),
    one(String.raw`${notNumbered}(?<first>\d{1,2})\/(?<second>\d{1,2})(?:\/(?<year>\d{4}|\d{2}))?(?![/%])`, readSlashes),
    one(String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+${of}(?<name>${month})\.?(?:,?\s+${of}(?<year>\d{4}))?`, readNamed),
    one(String.raw`(?<name>${month})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?!:|\s?[ap]\.?m|\.\d)(?:,?\s+(?<year>\d{4}))?`, readNamed),
    one(words.nth, ({ 1: day }, on) => nthOfMonth(Number(day), on), { isShy: true, end: String.raw`(?!\d|\s?\d)` }),
    ...weekdays(words),
    one(anyOf(words.today), (_, on) => today(on)),
    one(anyOf(words.tonight), (_, on) => today(on), { minutes: EVENING }),
    one(anyOf(words.endOfDay), (_, on) => today(on), { isDeadline: true }),
    one(anyOf(words.tomorrow), (_, on) => sure(on.today + 1)),
    one(anyOf(words.dayAfterTomorrow), (_, on) => sure(on.today + 2)),
    one(anyOf(words.yesterday), (_, on) => unlessPast(on.today - 1, on)),
    one(anyOf(words.dayBeforeYesterday), (_, on) => unlessPast(on.today - 2, on)),
    one(String.raw`${anyOf(words.within)}\s+${number}\s+(?<unit>${unit})`, readSpan, { isDeadline: true }),
    one(`(?:${anyOf(words.endOf)}\\s+)?${anyOf(words.thisWeek)}|${anyOf(words.endOf)}\\s+${anyOf(words.ofWeek)}|${anyOf(words.endOfWeek)}`, (_, on) => endOfWeek(0, on), { isDeadline: true }),
    one(`(?:${anyOf(words.endOf)}\\s+)?(?:${anyOf(words.of)}\\s+)?${anyOf(words.nextWeek)}`, (_, on) => endOfWeek(1, on)),
    one(anyOf(words.lastWeek), (_, on) => ({ days: [...endOfWeek(0, on).days], doubt: 'past' })),
    one(anyOf(words.weekend), (_, on) => weekend(on)),
    one(`(?:${anyOf(words.endOf)}\\s+)?${anyOf(words.thisMonth)}|${anyOf(words.endOf)}\\s+${anyOf(words.ofMonth)}|${anyOf(words.endOfMonth)}`, (_, on) => endOfMonth(0, on), { isDeadline: true }),
    one(`(?:${anyOf(words.endOf)}\\s+)?(?:${anyOf(words.of)}\\s+)?${anyOf(words.nextMonth)}`, (_, on) => endOfMonth(1, on)),
    one(String.raw`${anyOf(words.endOf)}\s+${of}(?<name>${month})`, ({ name = '' }, on) => endOfNamed(monthAt(name) + 1, on), { isDeadline: true }),
    one(`(?<name>${month})`, ({ name = '' }, on) => ofMonth(monthAt(name) + 1, on), { isShy: true }),
  ];

  function readNumbers({ day, month: m, year }: Groups, on: On): Reading {
    return ofDate({ month: Number(m), dayOfMonth: Number(day) }, yearOf(year), on);
  }

  function readNamed({ day, name = '', year }: Groups, on: On): Reading {
    return ofDate({ month: monthAt(name) + 1, dayOfMonth: Number(day) }, yearOf(year), on);
  }

  function readSpan({ count = '', unit: named = '' }: Groups, on: On): Reading {
    const many = countOf(count);
    const days = [workingDaysOn(many, on), on.today + many, on.today + 7 * many, monthsOn(many, on)][unitAt(named)];
    return days === undefined ? { ...sure(on.today), after: many * (unitAt(named) === 4 ? 60 : 1) } : sure(days);
  }
}

interface How {
  readonly isShy?: boolean;
  readonly isDeadline?: boolean;
  readonly isWeekday?: boolean;
  readonly minutes?: number;
  readonly end?: string;
}

function one(source: string, read: DayPattern['read'], { isShy = false, isDeadline = false, isWeekday = false, minutes, end = END }: How = {}): DayPattern {
  return { find: new RegExp(`${START}(?:${source})${end}`, 'gu'), isShy, isDeadline, isWeekday, minutes: minutes ?? null, read };
}

function weekdays(words: DayWords): DayPattern[] {
  const which = whichOf(words.weekdays);
  const whichShort = whichOf(words.shortWeekdays);
  const beside = whichOf([words.coming, words.next, words.last, words.weekLater]);
  const named = `(?<weekday>${anyOf(...words.weekdays)})`;
  const nextWeek = anyOf(words.nextWeek);
  const behind = words.isBehind ? anyOf(words.coming, words.next, words.last, words.weekLater) : anyOf(words.weekLater);
  const read: DayPattern['read'] = ({ weekday = '', before, after }, on) => ofWeekday(which(weekday) + 1, besideOf(before ?? after), on);
  const inNextWeek: DayPattern['read'] = ({ weekday = '' }, on) => ofWeekday(which(weekday) + 1, 'nextWeek', on);
  return [
    one(`(?:(?<before>${anyOf(words.coming, words.next, words.last)})\\s+)?${named}(?:,?\\s+(?<after>${behind}))?`, read, { isWeekday: true }),
    one(`${named},?\\s+(?:${anyOf(words.of, words.on)}\\s+)?${nextWeek}|${nextWeek},?\\s+(?:${anyOf(words.on)}\\s+)?${named.replace('weekday', 'late')}`, (groups, on) =>
      inNextWeek({ weekday: groups['weekday'] ?? groups['late'] }, on),
    ),
    one(`(?<weekday>${anyOf(...words.shortWeekdays)})`, ({ weekday = '' }, on) => ofWeekday(whichShort(weekday) + 1, null, on), { isShy: true, isWeekday: true }),
  ];

  function besideOf(word: string | undefined): Beside {
    const kinds = ['coming', 'next', 'last', 'weekLater'] as const;
    return word === undefined ? null : (kinds[beside(word)] ?? null);
  }
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function readSlashes({ first, second, year }: Groups, on: On): Reading {
  const [a, b] = [Number(first), Number(second)];
  const dayFirst = ofDate({ dayOfMonth: a, month: b }, yearOf(year), on);
  const monthFirst = ofDate({ dayOfMonth: b, month: a }, yearOf(year), on);
  if (on.slashes === 'day-first') return dayFirst;
  if (on.slashes === 'month-first') return monthFirst;
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
  const days = [...new Set([dayFirst, monthFirst].filter(({ doubt }) => doubt === null).flatMap((meant) => meant.days))].sort((x, y) => x - y);
  return days.length === 0 ? dayFirst : { days, doubt: days.length === 1 && a === b ? null : 'ambiguous' };
}

/** By the weekend: before it begins, or before it is over. */
function weekend(on: OnDay): Meant {
  const [last] = endOfWeek(0, on).days;
  const sunday = on.today + ((7 - ((on.today + 3) % 7) - 1 + 7) % 7);
  return last === undefined || last > sunday ? sure(sunday) : oneOf(last, sunday);
}

/** "By March" may be before it begins, or before it is over. */
function ofMonth(month: number, on: OnDay): Meant {
  const [last] = endOfNamed(month, on).days;
  const first = ofDate({ month, dayOfMonth: 1 }, null, on)?.days[0];
  const before = first === undefined ? undefined : first - 1;
  if (last === undefined) return sure(on.today);
  return before === undefined || before < on.today || before > last ? sure(last) : oneOf(before, last);
}
