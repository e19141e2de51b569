/** When a series happens: its rules and further dates, without those taken out, around the window. */
import type { Instant } from '../../planner/meeting.ts';
import { fromLocal, toLocal, type Zone } from '../../planner/zone.ts';
import { instantNamed } from './named.ts';
import type { Expanding, Left, Placed } from './placed.ts';
import { wallTimes, type Budget } from './recurrence.ts';
import type { Rule } from './rule.ts';
import type { WallTime } from './wall-time.ts';
import { DAY } from '../../planner/working-time.ts';

/** Steps that one series may take, and occurrences it may have in the window: more than any sensible one needs. */
const MOST_STEPS = 50_000;
const MOST_OCCURRENCES = 3_000;

/** Many times what a full calendar needs, and still only seconds. */
export function leftForFile(): Left {
  return { steps: 5_000_000, occurrences: 200_000 };
}

/** By the instant at which it starts, in order, how long an occurrence lasts where it says so itself (milliseconds). A single event starts once, wherever that is. */
export function startsOf(master: Placed, at: Expanding): Map<Instant, number | null> {
  const { event, start, length } = master;
  const { window, zones, problems, left } = at;
  if (event.rules.length + event.more.length === 0) return new Map([[start, null]]);
  const starts = new Map<Instant, number | null>(start + length >= window.from && start <= window.to ? [[start, null]] : []);
  const steps = Math.min(MOST_STEPS, left.steps);
  const budget: Budget = { left: steps };
  const most = Math.min(MOST_OCCURRENCES, left.occurrences);
  for (const starting of byRules(event.rules, master, at, budget)) {
    if (starts.size >= most) {
      budget.left = -1;
      break;
    }
    starts.set(starting, null);
  }
  if (event.exceptRules.length > 0) for (const none of byRules(event.exceptRules, master, at, budget)) starts.delete(none);
  left.steps -= steps - Math.max(0, budget.left);
  left.occurrences -= starts.size;
  if (budget.left < 0) problems.warn(event.line, 'This series repeats too often; only some of its occurrences were read.');
  for (const { start: more, end, length: own } of event.more) {
    const from = instantNamed(more, event, event, zones);
    starts.set(from, own ?? (end && zones.instant(end, event.calendar, event.line) - from));
  }
  for (const { start: none } of event.except) {
    starts.delete(instantNamed(none, event, event, zones));
    if (none.isDate && !event.start.isDate) takeOutDay(starts, none.at, master.zone);
  }
  return new Map([...starts].sort(([a], [b]) => a - b));
}

/** A date takes out all of its day, of a series that comes several times a day, too. */
function takeOutDay(starts: Map<Instant, unknown>, day: number, zone: Zone): void {
  for (const at of starts.keys()) {
    const wall = toLocal(zone, at);
    if (wall >= day && wall < day + DAY) starts.delete(at);
  }
}

function* byRules(rules: readonly Rule[], { event, zone, length }: Placed, { window, zones }: Expanding, budget: Budget): Generator<Instant> {
  const from = toLocal(zone, window.from) - length - DAY;
  for (const rule of rules) {
    const until = rule.until ? lastWall(rule.until, event.start, zone, (time) => zones.instant(time, event.calendar, event.line)) : Infinity;
    for (const wall of wallTimes(rule, event.start.at, from, Math.min(toLocal(zone, window.to), until), budget)) yield fromLocal(zone, wall);
  }
}

/** The last wall time that UNTIL allows, in the zone of the series. A date allows its whole day. */
function lastWall(until: WallTime, first: WallTime, zone: Zone, instant: (time: WallTime) => Instant): number {
  if (until.isDate) return first.isDate ? until.at : until.at + DAY - 1;
  return until.zone === null ? until.at : toLocal(zone, instant(until));
}
