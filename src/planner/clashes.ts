/** Meetings of mine that take the same time. Pure. */
import type { Attended } from './attendance.ts';
import { occasionOf } from './cues/occasions.ts';
import type { Instant, Meeting } from './meeting.ts';
import { DAY } from './working-time.ts';

/** How long a clash is remembered, in days, so that it can be said to be past. */
const REMEMBERED = 8;

/** Clusters of meetings that overlap, by the id of each in them. A cluster has two meetings or more, at least one of them with another person; `sorted` comes by start. */
export function clashesIn(sorted: readonly Attended[], now: Instant): Map<string, readonly Attended[]> {
  const found = new Map<string, readonly Attended[]>();
  let cluster: Attended[] = [];
  let until = -Infinity;
  const close = () => {
    if (cluster.length > 1 && cluster.some(({ invited }) => invited.length > 0)) for (const { meeting } of cluster) found.set(meeting.id, cluster);
  };
  for (const one of sorted) {
    if (one.meeting.end <= now - REMEMBERED * DAY || !takesMyTime(one)) continue;
    if (one.meeting.start >= until) {
      close();
      cluster = [];
      until = -Infinity;
    }
    if (cluster.some(({ meeting }) => isCopy(meeting, one.meeting))) continue;
    cluster.push(one);
    until = Math.max(until, one.meeting.end);
  }
  close();
  return found;
}

/** Whether I have said that I will be there, and it takes my time. */
function takesMyTime({ meeting, myResponse, isAllDay, isCancelled, invited, hasList }: Attended): boolean {
  if (isAllDay || isCancelled || meeting.end <= meeting.start) return false;
  if (meeting.showAs === 'free' || meeting.showAs === 'workingElsewhere') return false;
  if (invited.length === 0 && occasionOf(meeting.subject).givesWay) return false;
  if (myResponse === 'organizer' || myResponse === 'accepted') return true;
  // What was sent to a whole list and never answered is an offer.
  return myResponse === 'none' && meeting.showAs !== 'tentative' && !hasList;
}

/** The same thing twice in a calendar. */
function isCopy(a: Meeting, b: Meeting): boolean {
  if (a.start !== b.start || a.end !== b.end) return false;
  return a.iCalUId === b.iCalUId || (a.subject.trim().toLowerCase() === b.subject.trim().toLowerCase() && (a.organizer?.address ?? '') === (b.organizer?.address ?? ''));
}
