/** Several events of one UID -> what stands: newer replaces older, and what was sent about an event (answers, cancellations) is applied to it. Pure. */
import type { Instant } from '../../planner/meeting.ts';
import { NO_START, type FileEvent } from './file-event.ts';
import { instantNamed } from './named.ts';
import { answersIn, answersTogether, cancelled, occurrenceOf, withAnswers } from './sent.ts';
import type { Zones } from './zones.ts';

/** An occurrence that differs, and the instant at which it was first to be. */
export interface Exception {
  readonly event: FileEvent;
  readonly original: Instant;
}

/** What stands of one UID: its events or series, and the exceptions to them. */
export interface Standing {
  readonly masters: readonly FileEvent[];
  readonly exceptions: readonly Exception[];
}

/** Sent about an event without being one: another time is proposed, or news is asked for. */
const ASIDE: ReadonlySet<string | null> = new Set(['COUNTER', 'DECLINECOUNTER', 'REFRESH']);

/** Of the events of one UID, in any order. */
export function standingOf(events: readonly FileEvent[], zones: Zones): Standing {
  const [only] = events;
  if (only && events.length === 1 && only.original === null && only.calendar.method === null) return { masters: events, exceptions: [] };
  const told = events.filter(({ calendar }) => !ASIDE.has(calendar.method));
  const sent = (method: string) => told.filter(({ calendar }) => calendar.method === method);
  const [answers, cancels] = [sent('REPLY').sort(byVersion), sent('CANCEL')];
  const plain = told.filter(({ calendar }) => calendar.method !== 'REPLY' && calendar.method !== 'CANCEL');
  // Alone in a file, an answer or a cancellation is all that is known of its event.
  const alone = cancels.length > 0 ? cancels.map(cancelled) : answersTogether(answers);
  const known = plain.length > 0 ? plain : alone.filter(({ start }) => start !== NO_START);
  const wholes = known.filter(({ original }) => original === null);
  const added = wholes.filter(({ calendar }) => calendar.method === 'ADD');
  const masters = [...newestOf(wholes.filter(({ calendar }) => calendar.method !== 'ADD')), ...added];
  const exceptionOf = (event: FileEvent): Exception => ({ event, original: instantNamed(event.original ?? event.start, event, masters[0], zones) });
  const parts = (all: readonly FileEvent[]) => all.filter(({ original }) => original !== null).map(exceptionOf);
  const standing = { masters, exceptions: newestExceptions(parts(known)) };
  if (plain.length === 0) return standing;
  const answered = answers.length === 0 ? standing : applyAnswers(standing, answers, parts(answers), zones);
  return cancels.length === 0 ? answered : applyCancels(answered, cancels, parts(cancels), zones);
}

/** For sorting: older first. */
function byVersion(a: FileEvent, b: FileEvent): number {
  return a.version[0] - b.version[0] || a.version[1] - b.version[1];
}

/** Of one start the newest; of several starts the highest sequence, or all where they do not tell. */
function newestOf(masters: readonly FileEvent[]): FileEvent[] {
  const byStart = new Map<string, FileEvent>();
  const most = masters.reduce((highest, { version }) => Math.max(highest, version[0]), 0);
  for (const one of masters) {
    if (one.version[0] < most) continue;
    const key = `${String(one.start.at)} ${one.start.zone ?? ''}`;
    const known = byStart.get(key);
    if (!known || byVersion(one, known) >= 0) byStart.set(key, one);
  }
  return [...byStart.values()];
}

function newestExceptions(exceptions: readonly Exception[]): Exception[] {
  const newest = new Map<string, Exception>();
  for (const one of exceptions) {
    const key = `${String(one.original)} ${String(one.event.isThisAndFuture)}`;
    const known = newest.get(key);
    if (!known || byVersion(one.event, known.event) >= 0) newest.set(key, one);
  }
  return [...newest.values()];
}

function applyAnswers({ masters, exceptions }: Standing, answers: readonly FileEvent[], parts: readonly Exception[], zones: Zones): Standing {
  const whole = answersIn(answers.filter(({ original }) => original === null));
  const answered = masters.map((one) => withAnswers(one, whole));
  return { masters: answered, exceptions: differing(answered, exceptions, parts, zones, (event, those) => withAnswers(event, answersIn(those))) };
}

/** A cancellation ends what is no newer than itself. */
function applyCancels({ masters, exceptions }: Standing, cancels: readonly FileEvent[], parts: readonly Exception[], zones: Zones): Standing {
  const newest = cancels.reduce((highest, { original, version }) => (original === null ? Math.max(highest, version[0]) : highest), -1);
  const end = (event: FileEvent) => (event.version[0] <= newest ? cancelled(event) : event);
  const ended = masters.map(end);
  const each = exceptions.map(({ event, original }) => ({ event: end(event), original }));
  return { masters: ended, exceptions: differing(ended, each, parts, zones, (event, those) => (those.some(({ version }) => version[0] >= event.version[0]) ? cancelled(event) : event)) };
}

/** The exceptions, changed by what was sent about them; an occurrence that had none becomes one. */
function differing(
  masters: readonly FileEvent[],
  exceptions: readonly Exception[],
  parts: readonly Exception[],
  zones: Zones,
  change: (event: FileEvent, those: readonly FileEvent[]) => FileEvent,
): Exception[] {
  const sent = Map.groupBy(parts, ({ original }) => original);
  const changed = exceptions.map(({ event, original }) => ({
    event: change(
      event,
      (sent.get(original) ?? []).map((one) => one.event),
    ),
    original,
  }));
  for (const { original } of exceptions) sent.delete(original);
  const [master] = masters;
  for (const [original, those] of sent) {
    const event = master ? occurrenceOf(master, original, zones) : those[0]?.event;
    if (event && (master || event.calendar.method === 'CANCEL')) changed.push({ event: change(event, those.map((one) => one.event)), original }); // prettier-ignore
  }
  return changed;
}

/** What stands of a thing that has several UIDs. */
export function together(parts: readonly Standing[]): Standing {
  const [first] = parts;
  return first && parts.length === 1 ? first : { masters: parts.flatMap(({ masters }) => masters), exceptions: parts.flatMap(({ exceptions }) => exceptions) };
}
