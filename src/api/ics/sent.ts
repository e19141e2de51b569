/** What was sent about an event, applied to it: answers and cancellations. Pure. */
import type { Attendee, Instant, Response } from '../../planner/meeting.ts';
import { toLocal } from '../../planner/zone.ts';
import type { FileEvent } from './file-event.ts';
import type { Zones } from './zones.ts';

/** By address what they answered; of several answers the last. */
export function answersIn(answers: readonly FileEvent[]): ReadonlyMap<string, Response> {
  return new Map(answers.flatMap(({ shared }) => shared.attendees.map(({ address, response }) => [address, response] as const)));
}

/** The event with these answers; nobody joins it by answering. */
export function withAnswers(event: FileEvent, answers: ReadonlyMap<string, Response>): FileEvent {
  if (answers.size === 0) return event;
  const attendees = event.shared.attendees.map((attendee): Attendee => ({ ...attendee, response: answers.get(attendee.address) ?? attendee.response }));
  return { ...event, shared: { ...event.shared, attendees } };
}

/** Answers without their invitation: the event that they tell of, with everyone who answered. Older ones come first. */
export function answersTogether(answers: readonly FileEvent[]): FileEvent[] {
  const events = Map.groupBy(answers, ({ start, original }) => `${String(start.at)} ${String(original?.at)}`);
  return [...events.values()].flatMap((those) => {
    const last = those.at(-1);
    const attendees = new Map(those.flatMap(({ shared }) => shared.attendees.map((attendee) => [attendee.address, attendee] as const)));
    return last ? [{ ...last, shared: { ...last.shared, attendees: [...attendees.values()] } }] : [];
  });
}

/** The event, cancelled. */
export function cancelled(event: FileEvent): FileEvent {
  return { ...event, shared: { ...event.shared, isCancelled: true } };
}

/** One occurrence of a series, as an event that can differ. */
export function occurrenceOf(master: FileEvent, original: Instant, zones: Zones): FileEvent {
  const start = { ...master.start, at: toLocal(zones.of(master.start, master.calendar, master.line), original) };
  const end = master.end && { ...master.end, at: master.end.at + start.at - master.start.at };
  return { ...master, start, end, rules: [], more: [], except: [], exceptRules: [], original: start, isThisAndFuture: false };
}
