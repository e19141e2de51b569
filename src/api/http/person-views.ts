/** A person as surfaces see them, told for now: the row of a list, and the timeline of the one opened. */
import { attend, isHeld } from '../../planner/attendance.ts';
import { sentenceOf } from '../../planner/contact.ts';
import type { Instant, Meeting } from '../../planner/meeting.ts';
import { queue } from '../../planner/queue.ts';
import { titleOf } from '../../planner/sentence.ts';
import { capital } from '../../planner/tell.ts';
import { meetingRef } from '../../planner/view.ts';
import type { Language } from '../../planner/words/language.ts';
import { phrase } from '../../planner/words/phrase.ts';
import { formatInstant, type Zone } from '../../planner/zone.ts';
import type { PersonRow, PersonView, TimelineEntry } from '../contract.ts';
import { shownIn } from './shown-row.ts';
import { messageEntry, recordedEntries, type Recorded } from './timeline-entries.ts';
import type { ListedFollowUp, ListedPerson, StoredPerson } from '../ports.ts';

const MOST_ENTRIES = 100;

/** How many open follow-ups name each address. */
export function openCounts(openOrSnoozed: readonly ListedFollowUp[], now: Instant): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of queue(openOrSnoozed, now)) {
    for (const { address } of shownIn(one).people) counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  return counts;
}

/** A row of the list, as JSON text: what was rendered when it was planned, and what the present moment adds. */
export function personRowText(one: ListedPerson, open: ReadonlyMap<string, number>, zone: Zone, now: Instant, language: Language): string {
  const { circle, isNever, hasNote, addresses, nextAt } = one;
  let openFollowUps = 0;
  for (const address of addresses) openFollowUps += open.get(address) ?? 0;
  const row = nextAt !== null && nextAt <= now ? JSON.stringify({ ...(JSON.parse(one.row) as object), nextAt: null }) : one.row;
  const said = `"circle":${circle === null ? 'null' : `"${circle}"`},"isNever":${String(isNever)},"hasNote":${String(hasNote)}`;
  return `${row.slice(0, -1)},${said},"sentence":${JSON.stringify(sentenceOf(one, zone, now, language))},"openFollowUps":${String(openFollowUps)}}`;
}

/** One person, whole. `mine` are the owner's addresses. */
export function personView(
  { listed, note, meetings, missed, messages, done }: StoredPerson,
  recorded: Recorded,
  open: ReadonlyMap<string, number>,
  mine: ReadonlySet<string>,
  zone: Zone,
  now: Instant,
  language: Language,
): PersonView {
  const away = new Set(missed);
  const met = meetings.map((meeting) => meetingEntry(meeting, listed.addresses, mine, away.has(meeting.id), now, language));
  const doing = done.map(({ id, kind, at }): TimelineEntry => ({ kind: 'follow-up', id, at: formatInstant(at), text: phrase(`done.${kind}`, {}, language), meeting: null, state: 'none' }));
  const all = [...met, ...doing, ...messages.map((one) => messageEntry(one, language)), ...recordedEntries(recorded, language)];
  const timeline = all.sort((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, MOST_ENTRIES);
  return { ...(JSON.parse(personRowText(listed, open, zone, now, language)) as PersonRow), note, timeline, introductions: [...recorded.introductions] };
}

/** A meeting with them. Of a private one only the date is told. */
function meetingEntry(meeting: Meeting, theirs: readonly string[], mine: ReadonlySet<string>, isMissed: boolean, now: Instant, language: Language): TimelineEntry {
  const { text, state } = toldOf(meeting, theirs, mine, isMissed, now, language);
  const isPrivate = meeting.sensitivity !== 'normal';
  return {
    kind: 'meeting',
    id: meeting.id,
    at: formatInstant(meeting.start),
    text: isPrivate ? phrase('timeline.private', {}, language) : text,
    meeting: isPrivate ? null : meetingRef(meeting),
    state,
  };
}

function toldOf(meeting: Meeting, theirs: readonly string[], mine: ReadonlySet<string>, isMissed: boolean, now: Instant, language: Language): Pick<TimelineEntry, 'text' | 'state'> {
  const one = attend(meeting, mine);
  const title = titleOf(meeting, language);
  const told = (key: Parameters<typeof phrase>[0]) => capital(phrase(key, { title }, language));
  if (one.isCancelled) return { text: told('timeline.cancelled'), state: 'not-held' };
  if (one.myResponse === 'declined') return { text: told('timeline.youDeclined'), state: 'not-held' };
  if (!one.others.some(({ address }) => theirs.includes(address))) return { text: told('timeline.theyDeclined'), state: 'not-held' };
  if (meeting.end > now) return { text: capital(title), state: 'coming' };
  if (isHeld({ ...one, isMissed }, now)) return { text: capital(title), state: 'held' };
  return { text: one.isAllDay ? capital(title) : told('timeline.missed'), state: 'not-held' };
}
