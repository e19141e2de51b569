/** The calendar's operations. */
import { calendarDelta } from './calendar-delta.ts';
import { calendarView, instances, singleEvent } from './calendar-lists.ts';
import { changeEvent, createEvent, deleteEvent } from './calendar-writes.ts';
import type { Operation } from './operation.ts';

const READING = ['Calendars.Read', 'Calendars.ReadBasic', 'Calendars.ReadWrite'];
const WRITING = ['Calendars.ReadWrite'];

/** `epoch` is the life of all mailboxes. */
export function calendarOperations(epoch: string): readonly Operation[] {
  return [
    { method: 'GET', path: '/me/calendarView/delta', scopes: READING, run: (call) => calendarDelta(call, epoch) },
    { method: 'GET', path: '/me/calendarView', scopes: READING, run: calendarView },
    { method: 'GET', path: '/me/events/{id}', scopes: READING, run: singleEvent },
    { method: 'GET', path: '/me/events/{id}/instances', scopes: READING, run: instances },
    { method: 'POST', path: '/me/events', scopes: WRITING, run: createEvent },
    { method: 'PATCH', path: '/me/events/{id}', scopes: WRITING, run: changeEvent },
    { method: 'DELETE', path: '/me/events/{id}', scopes: WRITING, run: deleteEvent },
  ];
}
