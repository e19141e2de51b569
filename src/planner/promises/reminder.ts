/** What a reminder of a promise says of it, so that whoever shows both shows it once. Pure. */
import type { PromiseMade } from '../facts.ts';
import type { Instant } from '../meeting.ts';
import type { MessageData } from '../rule.ts';
import { shortened } from '../sentence.ts';

/** Of a promise with a date: what the reminder's sentence is told from. */
export function reminderOf(text: string, dueAt: Instant) {
  return { promise: shortened(text), dueAt };
}

/** Whether a follow-up with this data reminds of the promise. */
export function remindsOf(data: MessageData, { text, dueAt }: Pick<PromiseMade, 'text' | 'dueAt'>): boolean {
  return dueAt !== null && data['dueAt'] === dueAt && data['promise'] === reminderOf(text, dueAt).promise;
}
