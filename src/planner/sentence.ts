/** The words that sentences are made of: days, gaps, names and titles. */
import { civil } from './civil.ts';
import type { Instant, Meeting, Person } from './meeting.ts';
import { fullName, givenName } from './person-name.ts';
import { DAY, localDay, MINUTE, weekday } from './working-time.ts';
import { toLocal, type Zone } from './zone.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "yesterday", "tomorrow", a weekday within a week, else the date; a coming moment with its time. */
export function relativeDay(zone: Zone, at: Instant, now: Instant): string {
  const day = localDay(zone, at);
  const away = day - localDay(zone, now);
  const time = at > now && away < 7 ? ` at ${clock(zone, at)}` : '';
  if (away === 0) return `today${time}`;
  if (away === -1) return 'yesterday';
  if (away === 1) return `tomorrow${time}`;
  const name = WEEKDAYS[weekday(day) - 1] ?? '';
  if (away < 0 && away > -7) return `on ${name}`;
  if (away > 0 && away < 7) return `on ${name}${time}`;
  return `on ${date(day, localDay(zone, now))}`;
}

/** "09:05", on the clocks of a zone. */
export function clock(zone: Zone, at: Instant): string {
  const minutes = Math.floor((((toLocal(zone, at) % DAY) + DAY) % DAY) / MINUTE);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** "12 May", with the year where that is not this year. */
function date(day: number, today: number): string {
  const { year, month, dayOfMonth } = civil(day);
  return `${String(dayOfMonth)} ${MONTHS[month - 1] ?? ''}${year === civil(today).year ? '' : ` ${String(year)}`}`;
}

/** What comes after "every": "day", "week", "12 days", "5 weeks", "4 months". */
export function gapOf(days: number): string {
  const whole = Math.max(1, Math.round(days));
  const [count, unit] = whole >= 60 ? [Math.round(whole / 30.4), 'month'] : whole % 7 === 0 ? [whole / 7, 'week'] : [whole, 'day'];
  return count === 1 ? unit : `${String(count)} ${unit}s`;
}

const MOST_NAMES = 4;

/** "Ana", "Ana and Bo", "Ana, Bo, Cy and 3 others"; surnames where first names repeat; the address where there is no name. */
export function namesOf(people: readonly Person[]): string {
  return listOf(namesIn(people));
}

/** The names that people are told by, for a message's data: of more than four the first three, and nothing but the address of the others. */
export function namesIn(people: readonly Person[]): readonly string[] {
  const told = people.length > MOST_NAMES ? people.slice(0, MOST_NAMES - 1) : people;
  const firsts = told.map(givenName);
  const names = told.map((person, i) => (firsts.filter((one) => one === firsts[i]).length > 1 ? fullName(person) : (firsts[i] ?? '')));
  return [...names, ...people.slice(told.length).map(({ address }) => address)];
}

/** A list of names (`namesIn`) as a sentence has it. */
export function listOf(names: readonly string[]): string {
  if (names.length > MOST_NAMES) return `${names.slice(0, MOST_NAMES - 1).join(', ')} and ${String(names.length - MOST_NAMES + 1)} others`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

const LONGEST_TITLE = 80;

/** A meeting's subject in quotes, shortened where it is long; "a meeting" for one without, or a private one. */
export function titleOf(meeting: Pick<Meeting, 'subject' | 'sensitivity'>): string {
  return quoted(titleIn(meeting));
}

/** A meeting's title for a message's data: its subject, shortened where it is long; empty for one without, or a private one. */
export function titleIn({ subject, sensitivity }: Pick<Meeting, 'subject' | 'sensitivity'>): string {
  if (sensitivity !== 'normal') return '';
  const characters = Array.from(subject.trim().replace(/\s+/g, ' '));
  if (characters.length <= LONGEST_TITLE) return characters.join('');
  const kept = characters.slice(0, LONGEST_TITLE - 1).join('');
  return `${kept.trimEnd()}…`;
}

/** A title (`titleIn`) as a sentence has it. */
export function quoted(title: string): string {
  return title === '' ? 'a meeting' : `"${title}"`;
}

/** The name for a greeting: "Ana", "Ana and Bo", "all" for more than three, "there" for nobody's. */
export function greetingOf(people: readonly Person[]): string {
  if (people.length > 3) return 'all';
  const names = namesOf(people);
  return people.length === 1 && names.includes('@') ? 'there' : names;
}
