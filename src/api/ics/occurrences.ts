/** What stands of a series or event -> its meetings in a window, whatever its rules say. */
import { meetingId } from '../../planner/id.ts';
import type { Instant, Meeting, Series } from '../../planner/meeting.ts';
import { fromLocal, toLocal, type Zone } from '../../planner/zone.ts';
import type { FileEvent } from './file-event.ts';
import type { Problems } from './problems.ts';
import { wallTimes, type Budget } from './recurrence.ts';
import type { Standing } from './versions.ts';
import type { WallTime } from './wall-time.ts';
import type { Zones } from './zones.ts';

const DAY = 86_400_000;
/** Steps that one series may take, and occurrences it may have in the window: more than any sensible one needs. */
const MOST_STEPS = 50_000;
const MOST_OCCURRENCES = 3_000;

export interface Expanding {
  readonly window: { readonly from: Instant; readonly to: Instant };
  readonly zones: Zones;
  readonly problems: Problems;
}

/** All meetings of one UID that end after the window begins and start before it ends. */
export function* meetingsOf(uid: string, standing: Standing, at: Expanding): Generator<Meeting> {
  const masters = standing.masters.map((event) => placed(event, at));
  const beganAt = Math.min(...masters.map(({ start }) => start));
  const isOneSeries = masters.some(({ event }) => isSeries(event));
  const exceptions = standing.exceptions.map((event) => ({ ...placed(event, at), original: originalOf(event, masters[0], at) })).sort((a, b) => a.original - b.original);
  const single = new Map(exceptions.filter(({ event }) => !event.isThisAndFuture).map((one) => [one.original, one]));
  const onwards = exceptions.filter(({ event }) => event.isThisAndFuture);
  const said = new Set<Instant>();
  for (const master of masters) {
    for (const original of startsOf(master, at)) {
      if (said.has(original)) continue;
      said.add(original);
      const exception = single.get(original);
      const since = onwards.findLast((one) => one.original <= original);
      const series: Series | null = isOneSeries || exceptions.length > 0 ? { id: uid, isFirst: original === beganAt, beganAt } : null;
      if (exception) yield meetingOf(uid, exception, original, exception.start, series);
      else if (since) yield meetingOf(uid, since, original, original + since.start - since.original, series);
      else yield meetingOf(uid, master, original, original, series);
    }
  }
  for (const exception of exceptions) {
    if (said.has(exception.original)) continue;
    said.add(exception.original);
    yield meetingOf(uid, exception, exception.original, exception.start, { id: uid, isFirst: exception.original === beganAt, beganAt: Math.min(beganAt, exception.original) });
  }
}

/** An event with its instants. */
interface Placed {
  readonly event: FileEvent;
  readonly zone: Zone;
  readonly start: Instant;
  /** Milliseconds on the wall, where both ends hang in one zone; else as time passes. */
  readonly wallLength: number | null;
  readonly length: number;
}

function placed(event: FileEvent, { zones }: Expanding): Placed {
  const { start, end, length, calendar, line } = event;
  const zone = zones.of(start, calendar, line);
  const begins = fromLocal(zone, start.at);
  const least = start.isDate ? DAY : 0;
  if (!end) return { event, zone, start: begins, wallLength: start.isDate ? Math.max(least, length ?? DAY) : null, length: Math.max(least, length ?? 0) };
  const isOneZone = end.zone === start.zone && end.isDate === start.isDate;
  return { event, zone, start: begins, wallLength: isOneZone ? Math.max(least, end.at - start.at) : null, length: Math.max(least, zones.instant(end, calendar, line) - begins) };
}

function meetingOf(uid: string, { event, zone, wallLength, length }: Placed, original: Instant, start: Instant, series: Series | null): Meeting {
  const end = wallLength === null ? start + length : fromLocal(zone, toLocal(zone, start) + wallLength);
  return { ...event.shared, id: meetingId(uid, original), iCalUId: uid, series, start, end: Math.max(start, end), isAllDay: event.start.isDate };
}

function isSeries({ rules, more }: FileEvent): boolean {
  return rules.length > 0 || more.length > 0;
}

/** The instant that an exception stands for; a date alone means that day's occurrence. */
function originalOf({ original, start, calendar, line }: FileEvent, master: Placed | undefined, { zones }: Expanding): Instant {
  if (!original) return zones.instant(start, calendar, line);
  if (original.isDate && master && !master.event.start.isDate) return fromLocal(master.zone, original.at + timeOfDay(master.event.start));
  return zones.instant(original, calendar, line);
}

function timeOfDay({ at }: WallTime): number {
  return ((at % DAY) + DAY) % DAY;
}

/** The instants at which an event or series starts, exceptions not yet considered, around the window; the first one always. */
function startsOf(master: Placed, { window, zones, problems }: Expanding): Instant[] {
  const { event, zone, start, length } = master;
  if (!isSeries(event)) return [start];
  const { calendar, line, start: first } = event;
  const budget: Budget = { left: MOST_STEPS };
  const from = toLocal(zone, window.from) - length - DAY;
  const starts = new Set<Instant>(start + length >= window.from && start <= window.to ? [start] : []);
  for (const rule of event.rules) {
    const last = Math.min(toLocal(zone, window.to), rule.until ? lastWall(rule.until, first, zone, (time) => zones.instant(time, calendar, line)) : Infinity);
    for (const wall of wallTimes(rule, first.at, from, last, budget)) {
      starts.add(fromLocal(zone, wall));
      if (starts.size > MOST_OCCURRENCES) break;
    }
  }
  if (budget.left < 0 || starts.size > MOST_OCCURRENCES) problems.warn(line, 'This series repeats too often; only some of its occurrences were read.');
  for (const { start: extra } of event.more) starts.add(zones.instant(extra.isDate && !first.isDate ? { ...first, at: extra.at + timeOfDay(first) } : extra, calendar, line));
  for (const { start: none } of event.except) {
    if (none.isDate && !first.isDate) starts.delete(fromLocal(zone, none.at + timeOfDay(first)));
    else starts.delete(zones.instant(none, calendar, line));
  }
  return [...starts].sort((a, b) => a - b);
}

/** The last wall time that UNTIL allows, in the zone of the series. A date allows its whole day. */
function lastWall(until: WallTime, first: WallTime, zone: Zone, instant: (time: WallTime) => Instant): number {
  if (until.isDate) return first.isDate ? until.at : until.at + DAY - 1;
  return until.zone === null ? until.at : toLocal(zone, instant(until));
}
