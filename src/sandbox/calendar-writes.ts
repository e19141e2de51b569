/** Creating, changing and deleting events. The same transaction id twice makes one event. */
import { randomUUID } from 'node:crypto';
import { findIana } from 'windows-iana';
import { Temporal } from 'temporal-polyfill';
import type { CalendarEvent, Invited } from './calendar-event.ts';
import { eventJson } from './calendar-lists.ts';
import { GraphError } from './graph-error.ts';
import type { Kept } from './mailbox.ts';
import type { Answer, Call } from './operation.ts';

/** What of Graph's event a client may say here. */
interface Said {
  readonly subject?: string;
  readonly body?: { readonly content?: string };
  readonly start?: { readonly dateTime: string; readonly timeZone?: string };
  readonly end?: { readonly dateTime: string; readonly timeZone?: string };
  readonly attendees?: readonly { readonly emailAddress?: { readonly name?: string; readonly address?: string }; readonly type?: string }[];
  readonly isAllDay?: boolean;
  readonly showAs?: CalendarEvent['showAs'];
  readonly sensitivity?: CalendarEvent['sensitivity'];
  readonly allowNewTimeProposals?: boolean;
  readonly transactionId?: string;
}

export function createEvent(call: Call): Answer {
  const { mailbox, user } = call;
  const said = call.body as Said | null;
  if (!said?.start || !said.end) throw new GraphError(400, 'ErrorInvalidRequest', 'An event needs start and end.');
  const known = said.transactionId === undefined ? undefined : mailbox.changes(0, Infinity).find(({ event, isDeleted }) => !isDeleted && event.transactionId === said.transactionId);
  if (known) return answerWith(call, known, 201);
  const key = `made ${randomUUID()}`;
  mailbox.put({
    key,
    isAllDay: false,
    recurrence: null,
    exceptions: {},
    subject: '',
    body: '',
    organizer: { name: user.name, address: user.address },
    attendees: [],
    response: 'organizer',
    sensitivity: 'normal',
    showAs: 'busy',
    isCancelled: false,
    ...timesOf(said.start, said.end),
    ...sharedOf(said),
    ...(said.transactionId === undefined ? {} : { transactionId: said.transactionId }),
  });
  return answerWith(call, keptAs(call, key), 201);
}

export function changeEvent(call: Call): Answer {
  const { event } = keptBy(call);
  const said = (call.body ?? {}) as Said;
  const times = said.start && said.end ? timesOf(said.start, said.end) : {};
  // Whoever has answered has to answer again, and what was proposed is settled.
  const unanswered = said.start && said.end ? { attendees: event.attendees.map(({ name, address, type }): Invited => ({ name, address, type, response: 'none' })) } : {};
  call.mailbox.change(event.key, { ...unanswered, ...times, ...sharedOf(said) });
  return answerWith(call, keptAs(call, event.key), 200);
}

export function deleteEvent(call: Call): Answer {
  call.mailbox.remove(keptBy(call).event.key);
  return { status: 204 };
}

function sharedOf({ subject, body, attendees, isAllDay, showAs, sensitivity, allowNewTimeProposals }: Said): Partial<CalendarEvent> {
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(body?.content === undefined ? {} : { body: body.content }),
    ...(attendees === undefined ? {} : { attendees: attendees.map(invited) }),
    ...(isAllDay === undefined ? {} : { isAllDay }),
    ...(showAs === undefined ? {} : { showAs }),
    ...(sensitivity === undefined ? {} : { sensitivity }),
    ...(allowNewTimeProposals === undefined ? {} : { refusesProposals: !allowNewTimeProposals }),
  };
}

function invited({ emailAddress = {}, type = 'required' }: NonNullable<Said['attendees']>[number]): Invited {
  const { address = '', name = address } = emailAddress;
  return { name, address, type: type === 'optional' || type === 'resource' ? type : 'required', response: 'none' };
}

function timesOf(start: NonNullable<Said['start']>, end: NonNullable<Said['end']>): Pick<CalendarEvent, 'zone' | 'start' | 'minutes'> {
  const name = start.timeZone ?? 'UTC';
  const zone = name === 'UTC' ? name : (findIana(name)[0] ?? name);
  try {
    const [from, to] = [start, end].map(({ dateTime }) => Temporal.PlainDateTime.from(dateTime.replace('Z', '')));
    if (!from || !to) throw new Error('no times');
    return { zone, start: from.toString({ smallestUnit: 'minute' }), minutes: from.until(to).total({ unit: 'minutes' }) };
  } catch {
    throw new GraphError(400, 'ErrorInvalidRequest', 'The start or the end is no time.');
  }
}

function keptBy({ mailbox, params }: Call): Kept {
  const kept = mailbox.byId(params['id'] ?? '');
  if (!kept) throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  return kept;
}

function keptAs({ mailbox }: Call, key: string): Kept {
  const kept = mailbox.changes(0, Infinity).find(({ event }) => event.key === key);
  if (!kept) throw new Error(`The mailbox has no event "${key}".`);
  return kept;
}

function answerWith(call: Call, kept: Kept, status: number): Answer {
  return { status, body: { '@odata.context': `${call.root}/$metadata#users('${call.user.userId}')/events/$entity`, ...eventJson(call, kept) } };
}
