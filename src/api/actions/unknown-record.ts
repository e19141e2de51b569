import { AppError } from '../errors.ts';
import type { RecordNoun } from './write-down.ts';

const UNKNOWN = {
  notes: ['unknown_note', 'There is no such note. Reload the list.'],
  promises: ['unknown_promise', 'There is no such promise. Reload the list.'],
  feedback: ['unknown_feedback', 'There is no such feedback. Reload the list.'],
  introductions: ['unknown_introduction', 'There is no such introduction. Reload the list.'],
} as const;

/** That there is none of this kind with that id. */
export function unknownRecord(noun: RecordNoun): AppError {
  const [code, message] = UNKNOWN[noun];
  return new AppError(code, message);
}
