/** The demo: Ada Okafor, a consultant at Contoso, and thirteen months of her calendar, relative to today. All people and firms are fictional. */
import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Answer, CalendarEvent, Invited, Told } from './calendar-event.ts';
import type { Mailbox } from './mailbox.ts';
import { ADA, type Named } from './people.ts';

const who = (name: string, domain: string): Named => ({ name, address: `${name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.')}@${domain}` });
const contoso = (name: string) => who(name, 'contoso.com');
const fabrikam = (name: string) => who(name, 'fabrikam.com');
const northwind = (name: string) => who(name, 'northwindtraders.com');
const litware = (name: string) => who(name, 'litware.com');
const woodgrove = (name: string) => who(name, 'woodgrovebank.com');
const tailspin = (name: string) => who(name, 'tailspintoys.com');
const adventure = (name: string) => who(name, 'adventure-works.com');
const proseware = (name: string) => who(name, 'proseware.com');

const JONAS = contoso('Jonas Weber');
const MEI = contoso('Mei Tanaka');
const SAMIR = contoso('Samir Haddad');
const RUTH = contoso('Ruth Adeyemi');

/** Which day: working days from today, or plain days where a rhythm counts them. */
type Day = { readonly working: number } | { readonly days: number };

interface More extends Partial<Omit<Told, 'attendees' | 'organizer'>> {
  /** Who called it; me where left out. */
  readonly by?: Named;
  readonly mine?: Answer;
  readonly theirs?: Answer;
  readonly rooms?: readonly Named[];
  readonly repeat?: CalendarEvent['recurrence'];
  readonly isAllDay?: boolean;
  readonly exceptions?: CalendarEvent['exceptions'];
}

/** Fills Ada's mailbox with what her calendar would hold at `now` (milliseconds). */
export function fillDemoCalendar(mailbox: Mailbox, now: number): void {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(ADA.zone).toPlainDate();
  const put = (day: Day, time: string, minutes: number, subject: string, people: readonly Named[], more: More = {}) => {
    mailbox.put(eventOn(dateOf(today, day), time, minutes, subject, people, more));
  };
  const on = (working: number): Day => ({ working });
  lastDays(put, on);
  comingDays(put, on);
  earlierWeeks(put, on);
  rhythms(put);
  series(put, today);
}

type Put = (day: Day, time: string, minutes: number, subject: string, people: readonly Named[], more?: More) => void;

function lastDays(put: Put, on: (working: number) => Day): void {
  const lena = fabrikam('Lena Brandt');
  put(on(-1), '10:00', 60, 'Kick-off: warehouse analytics', [lena], { by: lena, body: 'Agenda: goals, data sources, who decides what.' });
  put(on(-1), '15:30', 45, 'Pricing model, first look', [northwind('Marco Bianchi')], { body: 'Walk through the three price tiers.' });
  put(on(-2), '11:00', 45, 'Introductions: risk team', [woodgrove('Hanna Lindqvist'), woodgrove('Oskar Nyberg')], { by: woodgrove('Hanna Lindqvist'), body: 'Who we are and what we need from you.' });
  const [elena, sofia] = [woodgrove('Elena Popescu'), northwind('Sofia Rossi')];
  put(on(-1), '13:00', 30, 'Intro: Ines Duarte / Ada Okafor', [elena, tailspin('Ines Duarte')], { by: elena });
  put(on(-1), '16:30', 60, 'Assortment pilot: what we learned', [MEI, SAMIR, sofia], { body: '1. Figures 2. What to keep 3. Next steps' });
  put(on(-2), '17:30', 60, 'Launch: harbour catalogue', [sofia, northwind('Marco Bianchi'), northwind('Tomás Oliveira'), MEI], { by: sofia });
  put(on(-2), '14:00', 30, 'Workshop preparation', [MEI], { by: MEI });
  put(on(-3), '09:30', 60, 'Vendor webinar', [who('no-reply', 'events.proseware.com')], { by: { name: 'Proseware Events', address: 'no-reply@events.proseware.com' } });
  put(on(-3), '11:00', 30, 'Data catalogue, a first look', [tailspin('Ravi Menon')], { by: tailspin('Ravi Menon') });
  put(on(-3), '16:00', 30, 'Coffee with Nadia', [proseware('Nadia Farouk')], { isCancelled: true });
  put(on(-2), '16:30', 60, 'Partner roundtable', 'Ida Holm,Max Brandt,Zoe Lang,Tim Krol,Eva Novak,Ben Ito,Lia Costa,Jan Visser,Amy Wong,Raj Patel'.split(',').map(litware), {
    by: litware('Ida Holm'),
  });
  put(on(-5), '00:00', 1440, 'Retail analytics day', [woodgrove('Malin Eriksson')], { by: woodgrove('Malin Eriksson'), isAllDay: true });
  put(on(-4), '13:00', 60, 'Quarterly all-hands', 'Noah Fischer,Iris Novak,Paul Sommer,Elif Demir,Jack Turner,Amara Cole,Leo Martin,Nina Petrova,Omar Said,Sara Lund'.split(',').map(contoso), {
    by: RUTH,
  });
  put(on(-4), '09:00', 40, 'Appointment', [who('Dr Karin Vogel', 'adatum.com')], { sensitivity: 'private' });
  put(on(-6), '10:30', 60, 'Store visit debrief', [adventure('Emil Sørensen')], { by: adventure('Emil Sørensen'), body: 'What we saw in the three stores.' });
  put(on(-7), '15:00', 30, 'Contract questions', [tailspin('Grace Kim')], { mine: 'declined', by: tailspin('Grace Kim') });
}

function comingDays(put: Put, on: (working: number) => Day): void {
  put(on(1), '14:00', 45, 'Forecast review', [litware('Priya Raman'), litware('Dan Cohen')], { by: litware('Priya Raman'), mine: 'notResponded' });
  put(on(4), '11:30', 30, 'Budget check-in', [RUTH], { by: RUTH, mine: 'notResponded' });
  put(on(2), '15:00', 60, 'Warehouse analytics: data walk-through', [fabrikam('Lena Brandt'), fabrikam('Theo Maurer')], { theirs: 'notResponded', body: 'Tables, owners, gaps.' });
  put(on(2), '15:30', 45, 'Interview: data engineer', [RUTH], { by: RUTH });
  put(on(1), '11:00', 60, 'Returns project: first steps', [tailspin('Ben Archer'), JONAS, SAMIR]);
  put(on(3), '09:30', 45, 'Roadmap with Grace', [tailspin('Grace Kim')], { theirs: 'accepted' });
  put(on(5), '16:00', 30, 'Catch-up', [adventure('Ingrid Bakke')], { theirs: 'tentativelyAccepted' });
  put(on(6), '00:00', 1440, 'Team offsite', [JONAS, MEI, SAMIR], { by: JONAS, isAllDay: true, mine: 'accepted', showAs: 'oof' });
}

/** First meetings of the weeks before: what the queue held then, and mostly emptied. */
function earlierWeeks(put: Put, on: (working: number) => Day): void {
  const met: readonly (readonly [number, string, string, Named])[] = [
    [-9, '10:00', 'Scoping call', proseware('Yusuf Aydin')],
    [-10, '14:30', 'Interview: head of logistics', fabrikam('Carla Mendes')],
    [-12, '11:00', 'Product tour', tailspin('Ben Archer')],
    [-13, '09:30', 'Reference call', northwind('Sofia Rossi')],
    [-15, '16:00', 'Getting to know each other', woodgrove('Freya Olsen')],
    [-17, '10:00', 'Requirements: finance', adventure('Milan Novotny')],
    [-18, '13:30', 'Security questionnaire', proseware('Aisha Diallo')],
    [-20, '15:00', 'Hand-over from Jonas', litware('Peter Vance')],
  ];
  for (const [day, time, subject, person] of met) put(on(day), time, 45, subject, [person], { by: person });
}

/** People met again and again, each at their own hour so that no two overlap; where the last time is long ago for them, they have gone quiet. */
function rhythms(put: Put): void {
  const often: readonly (readonly [Named, string, number, number, number])[] = [
    [northwind('Tomás Oliveira'), 'Supply chain catch-up', 14, 12, 31],
    [litware('Noor Rahman'), 'Pilot status', 21, 10, 39],
    [fabrikam('Viktor Hansen'), 'Operations sync', 28, 9, 46],
    [tailspin('Grace Kim'), 'Toy fair planning', 30, 8, 62],
    [northwind('Marco Bianchi'), 'Assortment review', 45, 5, 61],
    [adventure('Ingrid Bakke'), 'Season planning', 35, 7, 60],
    [woodgrove('Elena Popescu'), 'Reporting review', 25, 11, 12],
    [litware('Priya Raman'), 'Forecast', 20, 12, 9],
  ];
  for (const [index, [person, subject, every, times, last]] of often.entries()) {
    const time = `${String(9 + index).padStart(2, '0')}:00`;
    for (let n = 0; n < times; n++) put({ days: -(last + n * every) }, time, 45, subject, [person], { body: `Notes from last time: point ${String(n + 1)}.` });
  }
}

function series(put: Put, today: Temporal.PlainDate): void {
  const monday = (weeks: number): Day => ({ days: -(today.dayOfWeek - 1) - weeks * 7 });
  const weekly = { every: 1, unit: 'week', count: null } as const;
  const last = dateOf(today, monday(1)).toString();
  put(monday(40), '09:15', 30, 'Team week start', [JONAS, MEI, SAMIR, RUTH], { by: RUTH, repeat: weekly, exceptions: { [last]: { start: `${last}T09:45` } } });
  put({ days: -(today.dayOfWeek - 3) - 30 * 7 }, '13:00', 30, 'One-to-one', [RUTH], { by: RUTH, repeat: weekly });
  put({ days: -2 - 39 * 7 }, '11:45', 15, 'Quarterly licence check', [proseware('Kai Aalto')], { by: proseware('Kai Aalto'), repeat: { every: 13, unit: 'week', count: null } });
  put({ days: -(today.dayOfWeek - 4) - 20 * 7 }, '15:00', 60, 'Steering: warehouse programme', [fabrikam('Theo Maurer'), JONAS], { repeat: { every: 2, unit: 'week', count: 10 } });
}

function eventOn(date: Temporal.PlainDate, time: string, minutes: number, subject: string, people: readonly Named[], more: More): CalendarEvent {
  const { by, mine, theirs, rooms = [], repeat = null, isAllDay = false, exceptions = {}, ...told } = more;
  const organizer = by ?? ADA;
  const response = by ? (mine ?? 'accepted') : 'organizer';
  const guest = (person: Named, answer: Answer): Invited => ({ ...person, type: 'required', response: answer });
  return {
    key: `${subject} ${date.toString()} ${time}`,
    zone: ADA.zone,
    isAllDay,
    recurrence: repeat,
    exceptions,
    subject,
    body: '',
    start: `${date.toString()}T${time}`,
    minutes,
    organizer,
    attendees: [
      ...(by ? [guest(ADA, response)] : []),
      ...people.filter(({ address }) => address !== organizer.address).map((person) => guest(person, theirs ?? 'accepted')),
      ...rooms.map((room): Invited => ({ ...room, type: 'resource', response: 'accepted' })),
    ],
    response,
    sensitivity: 'normal',
    showAs: 'busy',
    isCancelled: false,
    ...(isAllDay || told.sensitivity ? {} : { thread: threadOf(`${subject} ${date.toString()} ${time}`) }),
    ...told,
  };
}

/** The chat of its online meeting, named as Teams names them. */
function threadOf(key: string): string {
  return `19:meeting_${createHash('sha256').update(key).digest('base64url')}@thread.v2`;
}

/** Working days count from today; a plain day that falls on a weekend moves to the Friday before. */
function dateOf(today: Temporal.PlainDate, day: Day): Temporal.PlainDate {
  if ('days' in day) {
    const date = today.add({ days: day.days });
    return date.subtract({ days: Math.max(0, date.dayOfWeek - 5) });
  }
  let date = today;
  for (let left = Math.abs(day.working); left > 0;) {
    date = date.add({ days: Math.sign(day.working) });
    if (date.dayOfWeek <= 5) left--;
  }
  return date;
}
