/** One event of a calendar file -> what every occurrence of it shares. Pure. */
import ICAL from 'ical.js';
import { hasAgenda } from '../../planner/agenda.ts';
import type { Attendee, AttendeeKind, Meeting, Person, Response } from '../../planner/meeting.ts';

export type Shared = Pick<Meeting, 'subject' | 'isCancelled' | 'sensitivity' | 'showAs' | 'organizer' | 'attendees' | 'myResponse' | 'hasAgenda'>;

const RESPONSES: Readonly<Record<string, Response>> = { ACCEPTED: 'accepted', TENTATIVE: 'tentativelyAccepted', DECLINED: 'declined', 'NEEDS-ACTION': 'notResponded' };
const SENSITIVITY: Readonly<Record<string, Meeting['sensitivity']>> = { PRIVATE: 'private', CONFIDENTIAL: 'confidential' };
const BUSY: Readonly<Record<string, Meeting['showAs']>> = { OOF: 'oof', FREE: 'free', TENTATIVE: 'tentative', WORKINGELSEWHERE: 'workingElsewhere', BUSY: 'busy' };

/** The title of a private event is left out, as it is from Graph. */
export function toShared(event: ICAL.Component, method: string | null): Shared {
  const status = text(event, 'status').toUpperCase();
  const free = text(event, 'transp').toUpperCase() === 'TRANSPARENT' ? 'free' : status === 'TENTATIVE' ? 'tentative' : 'busy';
  const sensitivity = SENSITIVITY[text(event, 'class').toUpperCase()] ?? 'normal';
  const organizer = event.getFirstProperty('organizer');
  const attendees = new Map<string, Attendee>();
  for (const property of event.getAllProperties('attendee')) {
    const person = personOf(property);
    if (person && !attendees.has(person.address))
      attendees.set(person.address, { ...person, response: RESPONSES[parameter(property, 'partstat').toUpperCase()] ?? 'none', kind: kindOf(property, person.address) });
  }
  return {
    subject: sensitivity === 'normal' ? text(event, 'summary') : '',
    isCancelled: status === 'CANCELLED' || method === 'CANCEL',
    sensitivity,
    showAs: BUSY[text(event, 'x-microsoft-cdo-busystatus').toUpperCase()] ?? free,
    organizer: organizer ? personOf(organizer) : null,
    attendees: [...attendees.values()],
    myResponse: null,
    hasAgenda: hasAgenda(text(event, 'description')),
  };
}

function personOf(property: ICAL.Property): Person | null {
  const value = String(property.getFirstValue() ?? '').replace(/^mailto:/i, '');
  const address = (value.includes('@') ? value : parameter(property, 'email')).trim().toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(address) ? { address, name: parameter(property, 'cn').replace(/^["']+|["']+$/g, '') } : null;
}

function kindOf(property: ICAL.Property, address: string): AttendeeKind {
  const type = parameter(property, 'cutype').toUpperCase();
  if (type === 'ROOM' || type === 'RESOURCE' || address.endsWith('@resource.calendar.google.com')) return 'resource';
  return type === 'GROUP' || address.endsWith('@group.calendar.google.com') ? 'list' : 'person';
}

function parameter(property: ICAL.Property, name: string): string {
  const value = property.getParameter(name) as string | string[] | undefined;
  return Array.isArray(value) ? (value[0] ?? '') : (value ?? '');
}

function text(event: ICAL.Component, name: string): string {
  const value = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
}
