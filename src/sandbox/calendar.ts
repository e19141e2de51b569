/** The calendar's operations. */
import { calendarDelta } from './calendar-delta.ts';
import { calendarView, instances, singleEvent } from './calendar-lists.ts';
import type { Operation } from './operation.ts';

const READING = ['Calendars.Read', 'Calendars.ReadBasic', 'Calendars.ReadWrite'];

/** `epoch` is the life of all mailboxes. */
export function calendarOperations(epoch: string): readonly Operation[] {
  return [
    { method: 'GET', path: '/me/calendarView/delta', scopes: READING, run: (call) => calendarDelta(call, epoch) },
    { method: 'GET', path: '/me/calendarView', scopes: READING, run: calendarView },
    { method: 'GET', path: '/me/events/{id}', scopes: READING, run: singleEvent },
    { method: 'GET', path: '/me/events/{id}/instances', scopes: READING, run: instances },
  ];
}
