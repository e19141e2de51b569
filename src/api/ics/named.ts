/** Which occurrence of a series EXDATE, RDATE and RECURRENCE-ID mean. */
import type { Instant } from '../../planner/meeting.ts';
import { toLocal } from '../../planner/zone.ts';
import type { FileEvent } from './file-event.ts';
import type { WallTime } from './wall-time.ts';
import type { Zones } from './zones.ts';
import { DAY } from '../../planner/working-time.ts';

/** The instant of a time that `by` names, in the series of `master`: a date alone is that day's occurrence, and a time in a series of whole days is its day. */
export function instantNamed(time: WallTime, by: FileEvent, master: FileEvent | undefined, zones: Zones): Instant {
  // A time that names no zone hangs where the series does.
  if (master && time.zone === null && !time.isDate && !master.start.isDate) return zones.instant({ ...master.start, at: time.at }, master.calendar, master.line);
  const at = zones.instant(time, by.calendar, by.line);
  if (!master || time.isDate === master.start.isDate) return at;
  if (time.isDate) return zones.instant({ ...master.start, at: time.at + timeOfDay(master.start.at) }, master.calendar, master.line);
  const wall = timeOfDay(time.at) === 0 ? time.at : toLocal(zones.of(master.start, master.calendar, master.line), at);
  return zones.instant({ ...master.start, at: wall - timeOfDay(wall) }, master.calendar, master.line);
}

function timeOfDay(wall: number): number {
  return ((wall % DAY) + DAY) % DAY;
}
