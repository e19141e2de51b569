/** The words that sentences are made of: days, gaps, names and titles. */
import type { Instant, Meeting, Person } from './meeting.ts';
import { fullName, givenName } from './person-name.ts';
import { civil } from './civil.ts';
import { clock } from './clock.ts';
import { LANGUAGES, localeOf, type Language } from './words/language.ts';
import { phrase } from './words/phrase.ts';
import { DAY, localDay, weekday } from './working-time.ts';
import type { Zone } from './zone.ts';

/** "yesterday", "tomorrow at 09:00", a weekday within a week, else the date; a coming moment with its time. As a sentence has it ("on Thursday"), or alone, as it stands after "by" or a colon ("Thursday"). */
export function relativeDay(zone: Zone, at: Instant, now: Instant, language: Language = 'en', how: 'day' | 'alone' = 'day'): string {
  const day = localDay(zone, at);
  const away = day - localDay(zone, now);
  const time = clock(zone, at);
  if (away === 0) return at > now ? phrase('day.todayAt', { clock: time }, language) : phrase('day.today', {}, language);
  if (away === -1) return phrase('day.yesterday', {}, language);
  if (away === 1) return phrase('day.tomorrowAt', { clock: time }, language);
  return away > 0 && away < 7 ? phrase(`${how}.weekdayAt`, { ...weekdayOf(day, language), clock: time }, language) : namedDay(zone, at, now, language, how);
}

/** A day by a name that stays true when it is read a day later: a weekday within a week, else the date. `how` as in `relativeDay`. */
export function namedDay(zone: Zone, at: Instant, now: Instant, language: Language, how: 'day' | 'alone' = 'day'): string {
  const [day, today] = [localDay(zone, at), localDay(zone, now)];
  return Math.abs(day - today) < 7 ? phrase(`${how}.weekday`, weekdayOf(day, language), language) : phrase(`${how}.date`, { date: date(day, today, language) }, language);
}

function weekdayOf(day: number, language: Language): { weekday: string; day: number } {
  return { weekday: weekdays[language][weekday(day) - 1] ?? '', day: weekday(day) };
}

/** "12 May", with the year where that is not this year. */
function date(day: number, today: number, language: Language): string {
  return dates[language][civil(day).year === civil(today).year ? 'near' : 'far'].format(day * DAY);
}

// Days since 1970 are told as midnights in UTC: the zone has been reckoned with.
const writing = (language: Language, parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(localeOf(language), { ...parts, timeZone: 'UTC' });
const inEach = <T>(make: (language: Language) => T) => Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Readonly<Record<Language, T>>;

const dates = inEach((language) => ({ near: writing(language, { day: 'numeric', month: 'long' }), far: writing(language, { day: 'numeric', month: 'long', year: 'numeric' }) }));
/** From Monday on. The fourth day of 1970 was one, counted from 0. */
const weekdays = inEach((language) => [4, 5, 6, 7, 8, 9, 10].map((day) => writing(language, { weekday: 'long' }).format(day * DAY)));
const lists = inEach((language) => new Intl.ListFormat(localeOf(language)));

/** A span of days as a rhythm. In English what comes after "every": "day", "week", "12 days", "5 weeks", "4 months"; in other languages with their "every": "alle 12 Tage". */
export function gapOf(days: number, language: Language = 'en'): string {
  const whole = Math.max(1, Math.round(days));
  const [count, unit] = whole >= 60 ? [Math.round(whole / 30.4), 'month'] : whole % 7 === 0 ? [whole / 7, 'week'] : [whole, 'day'];
  return phrase('every', { count, unit }, language);
}

const MOST_NAMES = 4;

/** The names that people are told by, for a message's data: surnames where first names repeat, the address where there is no name; of more than four the first three, and nothing but the address of the others. */
export function namesIn(people: readonly Person[]): readonly string[] {
  const told = people.length > MOST_NAMES ? people.slice(0, MOST_NAMES - 1) : people;
  const firsts = told.map(givenName);
  const names = told.map((person, i) => (firsts.filter((one) => one === firsts[i]).length > 1 ? fullName(person) : (firsts[i] ?? '')));
  return [...names, ...people.slice(told.length).map(({ address }) => address)];
}

/** A list of names (`namesIn`) as a sentence has it: "Ana", "Ana and Bo", "Ana, Bo, Cy and 3 others". */
export function listOf(names: readonly string[], language: Language = 'en'): string {
  if (names.length > MOST_NAMES) return phrase('names.more', { names: names.slice(0, MOST_NAMES - 1).join(', '), count: names.length - MOST_NAMES + 1 }, language);
  return allOf(names, language);
}

/** All of these names, however many. */
export function allOf(names: readonly string[], language: Language): string {
  return lists[language].format(names);
}

const LONGEST_TITLE = 80;

/** A meeting's subject in quotes, shortened where it is long; "a meeting" for one without, or a private one. */
export function titleOf(meeting: Pick<Meeting, 'subject' | 'sensitivity'>, language: Language = 'en'): string {
  return quoted(titleIn(meeting), language);
}

/** A meeting's title for a message's data: its subject, shortened where it is long; empty for one without, or a private one. */
export function titleIn({ subject, sensitivity }: Pick<Meeting, 'subject' | 'sensitivity'>): string {
  return sensitivity === 'normal' ? shortened(subject) : '';
}

/** A text on one line, cut where it is longer than titles are. */
export function shortened(text: string): string {
  const characters = Array.from(text.trim().replace(/\s+/g, ' '));
  if (characters.length <= LONGEST_TITLE) return characters.join('');
  const kept = characters.slice(0, LONGEST_TITLE - 1).join('');
  return `${kept.trimEnd()}…`;
}

/** A title (`titleIn`) as a sentence has it. */
export function quoted(title: string, language: Language = 'en'): string {
  return title === '' ? phrase('title.none', {}, language) : phrase('title.quoted', { title }, language);
}
