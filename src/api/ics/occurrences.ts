/** What stands of a series or event -> its meetings in a window, whatever its rules say. */
import { meetingId } from '../../planner/id.ts';
import { placeZone } from '../../planner/zone-names.ts';
import type { Instant, Meeting, Series } from '../../planner/meeting.ts';
import { fromLocal, toLocal } from '../../planner/zone.ts';
import { placed, type Expanding, type Placed } from './placed.ts';
import { startsOf } from './starts.ts';
import type { FileEvent } from './file-event.ts';
import type { Standing } from './versions.ts';

/** All meetings of one UID that end after the window begins and start before it ends. */
export function* meetingsOf({ uid, hasBeginning }: { readonly uid: string; readonly hasBeginning: boolean }, standing: Standing, at: Expanding): Generator<Meeting> {
  const masters = standing.masters.map((event) => placed(event, at));
  const beganAt = masters.reduce((earliest, { start }) => Math.min(earliest, start), Infinity);
  const exceptions = standing.exceptions.map(({ event, original }) => ({ ...placed(event, at), original })).sort((a, b) => a.original - b.original);
  const isOneSeries = exceptions.length > 0 || masters.some(({ event }) => event.rules.length + event.more.length > 0);
  const single = new Map(exceptions.filter(({ event }) => !event.isThisAndFuture).map((one) => [one.original, one]));
  const onwards = exceptions.filter(({ event }) => event.isThisAndFuture);
  const isFirst = (original: Instant) => hasBeginning && original === beganAt;
  const said = new Set<Instant>();
  for (const master of masters) {
    for (const [original, ownLength] of startsOf(master, at)) {
      if (said.has(original)) continue;
      said.add(original);
      const exception = single.get(original);
      const since = onwards.findLast((one) => one.original <= original);
      const series: Series | null = isOneSeries ? { id: uid, isFirst: isFirst(original), beganAt } : null;
      if (exception) yield meetingOf(uid, exception, original, exception.start, series);
      else if (since) yield meetingOf(uid, since, original, original + since.start - since.original, series);
      else yield meetingOf(uid, ownLength === null ? master : { ...master, wallLength: null, length: ownLength }, original, original, series);
    }
  }
  const newest = standing.masters.reduce((highest, { version }) => Math.max(highest, version[0]), 0);
  for (const exception of exceptions) {
    // What an older version of the series had moved is no more with it.
    if (said.has(exception.original) || exception.event.version[0] < newest) continue;
    said.add(exception.original);
    yield meetingOf(uid, exception, exception.original, exception.start, { id: uid, isFirst: isFirst(exception.original), beganAt: Math.min(beganAt, exception.original) });
  }
}

function meetingOf(uid: string, { event, zone, wallLength, length }: Placed, original: Instant, start: Instant, series: Series | null): Meeting {
  const end = wallLength === null ? start + length : fromLocal(zone, toLocal(zone, start) + wallLength);
  const written = writtenIn(event);
  return { ...event.shared, id: meetingId(uid, original), iCalUId: uid, series, start, end: Math.max(start, end), isAllDay: event.start.isDate, ...(written && { zone: written }) };
}

/** The zone that its beginning names, if that is one. */
function writtenIn({ start, shared }: FileEvent): string | null {
  return start.isDate || start.zone === null || shared.organizer === null ? null : placeZone(start.zone);
}
