/** One event of a calendar file -> what every occurrence of it shares. Pure. */
import { agendaIn, agendaOnceIn } from '../../planner/agenda.ts';
import { threadIn } from '../../planner/meeting-thread.ts';
import type { Attendee, AttendeeKind, Meeting, Person, Response } from '../../planner/meeting.ts';
import { textIn, wordIn, type Properties } from './properties.ts';
import { decode, parameterText, textOf, type Property } from './property.ts';

export type Shared = Pick<Meeting, 'subject' | 'isCancelled' | 'sensitivity' | 'showAs' | 'organizer' | 'attendees' | 'myResponse' | 'hasAgenda' | 'thread'>;

const RESPONSES: Readonly<Record<string, Response>> = { ACCEPTED: 'accepted', TENTATIVE: 'tentativelyAccepted', DECLINED: 'declined', 'NEEDS-ACTION': 'notResponded' };
const SENSITIVITY: Readonly<Record<string, Meeting['sensitivity']>> = { PRIVATE: 'private', CONFIDENTIAL: 'confidential' };
const BUSY: Readonly<Record<string, Meeting['showAs']>> = { OOF: 'oof', FREE: 'free', TENTATIVE: 'tentative', WORKINGELSEWHERE: 'workingElsewhere', BUSY: 'busy' };

/** The title of a private event is left out, as it is from Graph. `isOver`: all of it lies in the past. `onNobody` hears, once, of attendees without an address. */
export function toShared(properties: Properties, isOver: boolean, onNobody: () => void): Shared {
  const is = (name: string) => wordIn(properties, name);
  const status = is('STATUS');
  const free = is('TRANSP') === 'TRANSPARENT' ? 'free' : status === 'TENTATIVE' ? 'tentative' : 'busy';
  const thread = threadIn(textIn(properties, 'X-MICROSOFT-SKYPETEAMSMEETINGURL'));
  const sensitivity = SENSITIVITY[is('CLASS')] ?? 'normal';
  return {
    ...whoIsIn(properties, onNobody),
    subject: sensitivity === 'normal' ? textIn(properties, 'SUMMARY').trim() : '',
    sensitivity,
    showAs: BUSY[is('X-MICROSOFT-CDO-BUSYSTATUS')] ?? free,
    myResponse: null,
    hasAgenda: (isOver ? agendaOnceIn : agendaIn)(textIn(properties, 'DESCRIPTION') || textIn(properties, 'X-ALT-DESC')),
    ...(thread === null ? {} : { thread }),
  };
}

/** Who meets, and whether they still do. */
export function whoIsIn(properties: Properties, onNobody: () => void = () => undefined): Pick<Shared, 'isCancelled' | 'organizer' | 'attendees'> {
  const [organizer] = properties.get('ORGANIZER') ?? [];
  return {
    isCancelled: wordIn(properties, 'STATUS') === 'CANCELLED',
    organizer: organizer ? personOf(organizer) : null,
    attendees: attendeesOf(properties.get('ATTENDEE') ?? [], onNobody),
  };
}

function attendeesOf(properties: readonly Property[], onNobody: () => void): Attendee[] {
  const attendees = new Map<string, Attendee>();
  let nobody = 0;
  for (const property of properties) {
    const attendee = attendeeOf(property);
    if (!attendee && ++nobody === 1) onNobody();
    if (attendee && !attendees.has(attendee.address)) attendees.set(attendee.address, attendee);
  }
  return [...attendees.values()];
}

const known = new WeakMap<Property, Attendee | null>();

/** Read once for a line that comes again. */
function attendeeOf(property: Property): Attendee | null {
  const before = known.get(property);
  if (before !== undefined) return before;
  const person = personOf(property);
  const attendee = person && { ...person, response: RESPONSES[property.parameters.get('PARTSTAT')?.toUpperCase() ?? ''] ?? 'none', kind: kindOf(property, person.address) };
  known.set(property, attendee);
  return attendee;
}

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;
const USUAL = /^mailto:([\w.+-]+@[\w.-]+)$/i;
const LONGEST_NAME = 500;

/** Who a property names; the address is in the value, in EMAIL, or in the name. */
function personOf(property: Property): Person | null {
  const name = parameterText(property, 'CN').slice(0, LONGEST_NAME).replace(/^["']+|["']+$/g, '').trim(); // prettier-ignore
  const usual = USUAL.exec(property.value)?.[1];
  if (usual !== undefined) return { address: decode(usual).toLowerCase(), name };
  for (const place of [textOf(property), parameterText(property, 'EMAIL'), parameterText(property, 'X-EMAIL'), name]) {
    const address = place
      .trim()
      .replace(/^.*?mailto:/i, '')
      .replace(/^.*<([^<>]+)>.*$/, '$1')
      .trim()
      .toLowerCase();
    if (ADDRESS.test(address)) return { address, name };
  }
  return null;
}

function kindOf(property: Property, address: string): AttendeeKind {
  const type = property.parameters.get('CUTYPE')?.toUpperCase();
  if (type === 'ROOM' || type === 'RESOURCE' || address.endsWith('@resource.calendar.google.com')) return 'resource';
  return type === 'GROUP' || address.endsWith('@group.calendar.google.com') ? 'list' : 'person';
}
