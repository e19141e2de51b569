/** One event's lines -> what its meetings need, and nothing else of it. What cannot be read of an event costs itself, not the event. */
import type { Instant } from '../../planner/meeting.ts';
import { DAY } from '../../planner/working-time.ts';
import type { RawCalendar, RawEvent } from './components.ts';
import type { Problems } from './problems.ts';
import { propertiesOf, textIn, wordIn, type Properties, type SeenLines } from './properties.ts';
import type { Property } from './property.ts';
import { ruleOf, type Rule } from './rule.ts';
import { toShared, type Shared } from './to-meeting.ts';
import { datesOf, durationOf, wallTimeOf, type Dated, type WallTime } from './wall-time.ts';

/** An event as the file has it: times on the wall, not yet instants. */
export interface FileEvent {
  readonly line: number;
  readonly calendar: RawCalendar;
  /** As written; null where it has none. */
  readonly uid: string | null;
  readonly shared: Shared;
  readonly start: WallTime;
  readonly end: WallTime | null;
  /** Milliseconds, where it says how long instead of until when. */
  readonly length: number | null;
  readonly rules: readonly Rule[];
  readonly more: readonly Dated[];
  readonly except: readonly Dated[];
  /** EXRULE, as older programs write it: what it names does not happen. */
  readonly exceptRules: readonly Rule[];
  /** RECURRENCE-ID: which occurrence of a series it stands for. */
  readonly original: WallTime | null;
  /** It stands for all that follow, too. */
  readonly isThisAndFuture: boolean;
  /** How new it is among events of one UID: SEQUENCE, then when it was last written. */
  readonly version: readonly [sequence: number, writtenAt: number];
}

/** Of what is about another event and says no time of its own. */
export const NO_START: WallTime = { at: 0, zone: 'UTC', isDate: false };

export interface ReadingEvents {
  readonly problems: Problems;
  readonly seen: SeenLines;
  readonly now: Instant;
}

/** Reads an event. Null, with a problem, for one without a start that can be read. */
export function fileEventOf(raw: RawEvent, { problems, seen, now }: ReadingEvents): FileEvent | null {
  const { line, calendar } = raw;
  const properties = propertiesOf(raw, seen);
  const time = (name: string) => timeOf(properties.get(name)?.[0], name, line, problems);
  const start = time('DTSTART') ?? startlessOf(properties, calendar, time('RECURRENCE-ID'));
  if (!start) {
    problems.error(line, `This event could not be read and was skipped: ${properties.has('DTSTART') ? 'its DTSTART is no date.' : 'it has no start (DTSTART).'}`);
    return null;
  }
  // Unreadable, it still says that this is no whole series.
  const original = time('RECURRENCE-ID') ?? (properties.has('RECURRENCE-ID') ? start : null);
  const uid = textIn(properties, 'UID').trim();
  if (uid === '') problems.warn(line, 'This event has no UID; its summary and start name it instead.');
  const end = time('DTEND');
  const length = lengthOf(properties.get('DURATION')?.[0], line, problems);
  const rules = rulesOf(properties, 'RRULE', () => {
    problems.warn(line, 'The RRULE of this event cannot be read; only its first occurrence was.');
  });
  const more = allDates(properties.get('RDATE') ?? [], 'RDATE', line, problems);
  return {
    line,
    calendar,
    uid: uid === '' ? null : uid,
    shared: toShared(properties, rules.length + more.length === 0 && Math.max(start.at + (length ?? 0), end?.at ?? start.at) < now - DAY, () => {
      problems.warn(line, 'An ATTENDEE of this event has no address, and was left out.');
    }),
    start,
    end,
    length,
    rules,
    more,
    except: allDates(properties.get('EXDATE') ?? [], 'EXDATE', line, problems),
    exceptRules: rulesOf(properties, 'EXRULE', () => {
      problems.warn(line, 'The EXRULE of this event cannot be read; nothing was left out for it.');
    }),
    original,
    isThisAndFuture: original !== null && /^THISANDFUTURE$/i.test(properties.get('RECURRENCE-ID')?.[0]?.parameters.get('RANGE') ?? ''),
    version: [sequenceIn(properties), writtenAt(properties)],
  };
}

/** When an event is that need not say so, because it is about another: an answer, a cancellation, an occurrence that is no more. */
function startlessOf(properties: Properties, { method }: RawCalendar, original: WallTime | null): WallTime | null {
  if (properties.has('DTSTART')) return null;
  if (method === 'REPLY' || method === 'CANCEL') return original ?? NO_START;
  return wordIn(properties, 'STATUS') === 'CANCELLED' ? original : null;
}

function timeOf(property: Property | undefined, name: string, line: number, problems: Problems): WallTime | null {
  if (!property) return null;
  const time = wallTimeOf(property);
  if (!time && name !== 'DTSTART') problems.warn(line, `The ${name} of this event is no date, and was left out.`);
  return time;
}

function lengthOf(property: Property | undefined, line: number, problems: Problems): number | null {
  if (!property) return null;
  const length = durationOf(property.value);
  if (length === null) problems.warn(line, 'The DURATION of this event is none, and was left out.');
  return length;
}

function rulesOf(properties: Properties, name: string, onUnreadable: () => void): Rule[] {
  const rules: Rule[] = [];
  for (const { value } of properties.get(name) ?? []) {
    const rule = ruleOf(value);
    if (rule) rules.push(rule);
    else onUnreadable();
  }
  return rules;
}

function allDates(properties: readonly Property[], name: string, line: number, problems: Problems): Dated[] {
  const found: Dated[] = [];
  for (const property of properties) {
    const { dates, isWhole } = datesOf(property);
    if (!isWhole) problems.warn(line, `Part of an ${name} of this event is no date, and was left out.`);
    found.push(...dates);
  }
  return found;
}

/** How often an event was changed for those invited. */
export function sequenceIn(properties: Properties): number {
  return Math.max(0, Math.min(1e9, Number(wordIn(properties, 'SEQUENCE')) || 0));
}

function writtenAt(properties: Properties): number {
  const [written] = properties.get('LAST-MODIFIED') ?? properties.get('DTSTAMP') ?? [];
  return (written && wallTimeOf(written)?.at) ?? 0;
}
