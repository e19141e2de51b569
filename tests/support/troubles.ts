/** What can become of a request for a page of calendarView/delta, by name. */
import type { FaultRule } from '../../src/sandbox/faults.ts';

export const TROUBLES = {
  'too many requests, try again in two seconds': { status: 429, retryAfter: 2 },
  'too many requests, try again at a time': { status: 429, retryAfter: 3, retryAs: 'date' },
  'a service that is unavailable and does not say for how long': { status: 503, body: 'html' },
  'a gateway that gave up': { status: 504, body: 'empty' },
  'a connection that is reset': { reset: true },
  'an answer that breaks off': { cut: true },
  'a token that has expired': { status: 401 },
  'a cursor that is forgotten': { path: 'calendarView/delta.*token=', status: 410, code: 'syncStateNotFound' },
} as const satisfies Record<string, FaultRule>;
