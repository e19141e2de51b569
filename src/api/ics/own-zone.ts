/** A file's own VTIMEZONE -> an offset table, bounded like any other rule. Pure. */
import type { Instant } from '../../planner/meeting.ts';
import type { Zone } from '../../planner/zone.ts';
import { propertyOf } from './property.ts';
import { wallTimes, type Budget } from './recurrence.ts';
import { ruleOf, type Rule } from './rule.ts';
import { datesOf, wallTimeOf } from './wall-time.ts';
import { DAY, MINUTE } from '../../planner/working-time.ts';

const YEAR = 366 * DAY;
/** A yearly rule needs 366 a year. */
const MOST_STEPS = 20_000;
const MOST_CHANGES = 1_000;

/** STANDARD or DAYLIGHT: from when on the clock shows what. */
interface Observance {
  start: number | null;
  from: number | null;
  to: number | null;
  readonly rules: Rule[];
  readonly dates: number[];
}

/** The table around a window; null for a zone that does not say when its clock shows what. What it takes is taken from `ofFile`: where that is used up, the table ends early. */
export function ownZone(id: string, text: string, window: { readonly from: Instant; readonly to: Instant }, ofFile: Budget): Zone | null {
  const steps = Math.max(0, Math.min(MOST_STEPS, ofFile.left));
  const budget: Budget = { left: steps };
  const onsets: { at: Instant; before: number; offset: number }[] = [];
  for (const { start, from, to, rules, dates } of observancesOf(text)) {
    if (start === null || to === null) continue;
    const before = from ?? to;
    for (const wall of [start, ...dates, ...rules.flatMap((rule) => [...onsetsOf(rule, start, before, window, budget)])]) onsets.push({ at: wall - before, before, offset: to });
  }
  ofFile.left -= steps - Math.max(0, budget.left);
  onsets.sort((a, b) => a.at - b.at);
  const [first] = onsets;
  if (!first) return null;
  const changes: { at: Instant; offset: number }[] = [];
  let offset = first.before;
  for (const onset of onsets) {
    if (onset.offset === offset || changes.length >= MOST_CHANGES) continue;
    offset = onset.offset;
    changes.push({ at: onset.at, offset });
  }
  return { id, firstOffset: first.before, changes };
}

/** Those that matter in the window: some years before it, too, or the last years of a rule that has ended. */
function onsetsOf(rule: Rule, start: number, before: number, { from, to }: { readonly from: Instant; readonly to: Instant }, budget: Budget): Iterable<number> {
  const ends = rule.until ? rule.until.at + (rule.until.zone === 'UTC' ? before : 0) : Infinity;
  const last = Math.min(to + YEAR, ends);
  return wallTimes(rule, start, Math.min(from - YEAR, last) - 2 * YEAR, last, budget);
}

function observancesOf(text: string): Observance[] {
  const found: Observance[] = [];
  for (const line of text.split('\r\n')) {
    if (/^BEGIN:(STANDARD|DAYLIGHT)/i.test(line)) found.push({ start: null, from: null, to: null, rules: [], dates: [] });
    const one = found.at(-1);
    if (one) tell(one, line);
  }
  return found;
}

function tell(one: Observance, line: string): void {
  const property = propertyOf(line);
  switch (/^[\w-]*/.exec(line)?.[0].toUpperCase()) {
    case 'DTSTART':
      one.start = wallTimeOf(property)?.at ?? null;
      break;
    case 'TZOFFSETFROM':
      one.from = offsetOf(property.value);
      break;
    case 'TZOFFSETTO':
      one.to = offsetOf(property.value);
      break;
    case 'RRULE': {
      const rule = ruleOf(property.value);
      if (rule) one.rules.push(rule);
      break;
    }
    case 'RDATE':
      one.dates.push(...datesOf(property).dates.slice(0, MOST_CHANGES).map(({ start }) => start.at)); // prettier-ignore
  }
}

/** Milliseconds of "+0100"; null for what is no offset. */
function offsetOf(text: string): number | null {
  const found = /^([+-])(\d\d):?(\d\d)(?::?\d\d)?$/.exec(text.trim());
  if (!found) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return minutes > 24 * 60 ? null : (found[1] === '-' ? -1 : 1) * minutes * MINUTE;
}
