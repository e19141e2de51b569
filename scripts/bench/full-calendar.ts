/** A sandbox with a full calendar, for benchmarks: a talk of half an hour with one to five of 600 people, evenly over the window that is read. */
import type { CalendarEvent } from '../../src/sandbox/calendar-event.ts';
import { ADA } from '../../src/sandbox/people.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { guestsOf } from './guests.ts';

const DAY = 86_400_000;

/** Whose calendar it is. */
export const OWNER = { tenant: ADA.tenantId, user: ADA.userId };
/** What is registered in the sandbox. */
export const APP = { clientId: '5d1f4c52-9f0e-4b3a-8a6d-0e1b2c3d4e5f', credential: { clientSecret: 'bench' } };

/** Where a sandbox answers, and Ada's sign-in. */
export interface FullCalendar {
  readonly origin: string;
  readonly userToken: string;
}

/** Starts a sandbox with so many events from 380 days ago to 20 days ahead. It keeps nothing of what it is asked, which would make it slower from round to round. */
export async function startFullCalendar(events: number): Promise<FullCalendar> {
  const sandbox = await startSandbox({ clientId: APP.clientId, ...APP.credential, consented: ['User.Read', 'Calendars.Read', 'MailboxSettings.Read'] }, { keeps: 0 });
  const mailbox = sandbox.directory.add(ADA);
  const today = Date.now();
  for (let n = 0; n < events; n++) mailbox.put(event(n, today - 380 * DAY + (n / events) * 400 * DAY));
  return { origin: sandbox.origin, userToken: await sandbox.entra.userToken(ADA) };
}

function event(n: number, at: number): CalendarEvent {
  const guests = guestsOf(n);
  return {
    key: `event ${String(n)}`,
    zone: ADA.zone,
    isAllDay: false,
    recurrence: null,
    exceptions: {},
    subject: `Talk ${String(n)}`,
    body: 'Agenda: where we are, what is next, who does it.',
    start: new Date(at).toISOString().slice(0, 16),
    minutes: 30,
    organizer: guests[0] ?? ADA,
    attendees: [...guests, ADA].map(({ name, address }) => ({ name, address, type: 'required', response: 'accepted' })),
    response: 'accepted',
    sensitivity: 'normal',
    showAs: 'busy',
    isCancelled: false,
  };
}
