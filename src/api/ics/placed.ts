/** An event in time: where it begins and how long it lasts. */
import type { Instant } from '../../planner/meeting.ts';
import { fromLocal, type Zone } from '../../planner/zone.ts';
import type { FileEvent } from './file-event.ts';
import type { Problems } from './problems.ts';
import type { Zones } from './zones.ts';
import { DAY } from '../../planner/working-time.ts';

/** What the series of a whole file may still take: it counts down. */
export interface Left {
  steps: number;
  occurrences: number;
}

/** What expanding an event needs to know of its file. */
export interface Expanding {
  readonly window: { readonly from: Instant; readonly to: Instant };
  readonly zones: Zones;
  readonly problems: Problems;
  readonly left: Left;
}

/** An event with its instants. */
export interface Placed {
  readonly event: FileEvent;
  readonly zone: Zone;
  readonly start: Instant;
  /** Milliseconds on the wall, where both ends hang in one zone; else as time passes. */
  readonly wallLength: number | null;
  readonly length: number;
}

/** Finds the instants of an event. */
export function placed(event: FileEvent, { zones }: Expanding): Placed {
  const { start, end, length, calendar, line } = event;
  const zone = zones.of(start, calendar, line);
  const begins = fromLocal(zone, start.at);
  const least = start.isDate ? DAY : 0;
  if (!end) return { event, zone, start: begins, wallLength: start.isDate ? Math.max(least, length ?? DAY) : null, length: Math.max(least, length ?? 0) };
  const isOneZone = end.zone === start.zone && end.isDate === start.isDate;
  return { event, zone, start: begins, wallLength: isOneZone ? Math.max(least, end.at - start.at) : null, length: Math.max(least, zones.instant(end, calendar, line) - begins) };
}
