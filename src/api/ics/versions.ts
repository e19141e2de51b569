/** Several events of one UID -> what stands: newer replaces older, and what was sent about an event (replies, cancellations) is applied to it. Pure. */
import type { Attendee } from '../../planner/meeting.ts';
import type { FileEvent } from './file-event.ts';

/** What stands of one UID: its events or series, and the exceptions to them. */
export interface Standing {
  readonly masters: readonly FileEvent[];
  readonly exceptions: readonly FileEvent[];
}

/** Sent about an event without being one: another time is proposed, or news is asked for. */
const ASIDE: ReadonlySet<string | null> = new Set(['COUNTER', 'DECLINECOUNTER', 'REFRESH']);

export function standingOf(events: readonly FileEvent[]): Standing {
  const told = events.filter(({ calendar }) => !ASIDE.has(calendar.method));
  const is = (method: string) => told.filter(({ calendar }) => calendar.method === method);
  const [replies, cancels] = [is('REPLY'), is('CANCEL')];
  const plain = told.filter(({ calendar }) => calendar.method !== 'REPLY' && calendar.method !== 'CANCEL');
  // Alone in a file, an answer or a cancellation is all that is known of its event.
  const events0 = plain.length > 0 ? plain : cancels.length > 0 ? cancels.map(cancelled) : replies;
  const masters = newestOf(events0.filter(({ original }) => original === null));
  const exceptions = newestExceptions(events0.filter(({ original }) => original !== null));
  if (plain.length === 0) return { masters, exceptions };
  return applyCancels(applyReplies({ masters, exceptions }, replies), cancels);
}

function isNewer(a: FileEvent, b: FileEvent): boolean {
  return a.version[0] - b.version[0] > 0 || (a.version[0] === b.version[0] && a.version[1] >= b.version[1]);
}

/** Of one start the newest; of several starts the highest sequence, or all where they do not tell. */
function newestOf(masters: readonly FileEvent[]): FileEvent[] {
  const byStart = new Map<string, FileEvent>();
  const most = Math.max(0, ...masters.map(({ version }) => version[0]));
  for (const one of masters) {
    if (one.version[0] < most) continue;
    const key = `${String(one.start.at)} ${one.start.zone ?? ''}`;
    const known = byStart.get(key);
    if (!known || isNewer(one, known)) byStart.set(key, one);
  }
  return [...byStart.values()];
}

function newestExceptions(exceptions: readonly FileEvent[]): FileEvent[] {
  const newest = new Map<string, FileEvent>();
  for (const one of exceptions) {
    const key = `${String(one.original?.at)} ${one.original?.zone ?? ''} ${String(one.isThisAndFuture)}`;
    const known = newest.get(key);
    if (!known || isNewer(one, known)) newest.set(key, one);
  }
  return [...newest.values()];
}

function applyReplies({ masters, exceptions }: Standing, replies: readonly FileEvent[]): Standing {
  const answers = (one: FileEvent) => replies.filter(({ original }) => (original === null ? one.original === null : original.at === one.original?.at)).flatMap(({ shared }) => shared.attendees);
  const answered = (one: FileEvent): FileEvent => {
    const given = new Map(answers(one).map((attendee) => [attendee.address, attendee.response]));
    if (given.size === 0) return one;
    const attendees = one.shared.attendees.map((attendee): Attendee => ({ ...attendee, response: given.get(attendee.address) ?? attendee.response }));
    return { ...one, shared: { ...one.shared, attendees } };
  };
  return { masters: masters.map(answered), exceptions: exceptions.map(answered) };
}

function applyCancels({ masters, exceptions }: Standing, cancels: readonly FileEvent[]): Standing {
  if (cancels.some(({ original }) => original === null)) return { masters: masters.map(cancelled), exceptions: exceptions.map(cancelled) };
  const [master] = masters;
  const changed = exceptions.map((one) => (cancels.some(({ original }) => original?.at === one.original?.at) ? cancelled(one) : one));
  const added = cancels
    .filter(({ original }) => !exceptions.some((one) => one.original?.at === original?.at))
    .map((cancel): FileEvent => cancelled(master ? { ...cancel, shared: master.shared, end: null, length: lengthOf(master), start: cancel.original ?? cancel.start } : cancel));
  return { masters, exceptions: [...changed, ...added] };
}

function lengthOf({ start, end, length }: FileEvent): number | null {
  return end ? end.at - start.at : length;
}

function cancelled(one: FileEvent): FileEvent {
  return { ...one, shared: { ...one.shared, isCancelled: true } };
}
