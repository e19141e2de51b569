/** What she does alone: lunch, focus blocks, travel, the dentist, school, absences; and what others' calendars leave in hers. */
import type { Entry } from './entry.ts';
import { uidOf } from './invite.ts';
import type { Life } from './life.ts';
import { ADA } from './people.ts';
import type { Random } from './random.ts';
import { startsOf } from './repeats.ts';
import { at, dayOf, HOME, onWeekday } from './wall.ts';

const TRIPS = ['Travel to Munich', 'ICE 1005 Berlin - München', 'Flight LH 1937', 'Train to Hamburg', 'Reise Frankfurt', 'Drive to client'];
const ERRANDS = ['Dentist', 'Zahnarzt', 'Parents’ evening', 'School pick-up', 'Physio', 'Doctor', 'Therapy', 'Bank appointment', 'Car service'];
const SECRET = ['Doctor', 'School', 'Performance review notes', 'Private appointment', 'Salary round'];

/** An entry of her own, without anybody else. */
function own(random: Random, title: string, more: Partial<Entry> & Pick<Entry, 'start' | 'minutes'>): Entry {
  const entry = { isAllDay: false, zone: HOME, organizer: null, guests: [], body: '', place: '', isCancelled: false, secrecy: null, busy: 'BUSY', repeat: null, quirks: {} } as const;
  return { ...entry, uid: uidOf(random, 'outlook', 'contoso.com'), title, ...more };
}

/** Lunch and focus blocks as series, errands and trips here and there. */
export function addOwnAppointments(life: Life, random: Random): void {
  for (const { title, hour, minutes, every, busy } of [
    { title: 'Lunch', hour: 12.5, minutes: 45, every: 'workday', busy: 'BUSY' },
    { title: 'Focus time', hour: 8, minutes: 60, every: 'week', busy: 'BUSY' },
    { title: 'Fokuszeit', hour: 16, minutes: 120, every: 'week', busy: 'FREE' },
    { title: 'Block: writing', hour: 13.5, minutes: 90, every: 'week', busy: 'BUSY' },
  ] as const) {
    const start = at(onWeekday(life.firstDay, every === 'week' ? random.int(1, 5) : 1), hour);
    const rhythm = { every, interval: 1, lastDay: life.lastDay };
    const starts = startsOf(rhythm, start, life.lastDay);
    for (const one of starts) if (busy === 'BUSY') life.diary.book(one, minutes);
    const skipped = starts.filter((one) => !life.works(dayOf(one)) || random.chance(0.05));
    life.entries.push(own(random, title, { start, minutes, busy, repeat: { ...rhythm, skipped, changed: [] } }));
  }
  for (let day = life.firstDay; day <= life.lastDay; day++) {
    if (!life.works(day) || !life.isArranged(random, day)) continue;
    if (random.chance(0.07)) addAlone(life, random, day, random.pick(ERRANDS), 60, null);
    if (random.chance(0.07)) addAlone(life, random, day, random.pick(SECRET), 45, random.pick(['PRIVATE', 'CONFIDENTIAL']));
    if (random.chance(0.13)) addAlone(life, random, day, random.pick(TRIPS), random.pick([90, 120, 180]), null);
    if (random.chance(0.12)) addAlone(life, random, day, random.pick(['Prepare slides', 'Expenses', 'Timesheet', 'Read proposal', 'DNB', 'Angebot schreiben', 'Steuerung nachbereiten']), 30, null);
  }
}

function addAlone(life: Life, random: Random, day: number, title: string, minutes: number, secrecy: Entry['secrecy']): void {
  const start = life.diary.find(random, day, minutes, [8, 19]);
  if (start === null) return;
  life.diary.book(start, minutes);
  life.entries.push(own(random, title, { start, minutes, secrecy }));
}

/** All-day entries: holidays, her absences and other people's, birthdays, conferences, reminders. */
export function addWholeDays(life: Life, random: Random): void {
  const whole = (title: string, from: number, to: number, more: Partial<Entry> = {}) =>
    life.entries.push(own(random, title, { start: at(from, 0), minutes: (to - from + 1) * 1440, isAllDay: true, busy: 'FREE', ...more }));
  for (const [day, name] of life.absences.publicHolidays) if (day >= life.firstDay && day <= life.lastDay) whole(name, day, day);
  for (const { title, from, to } of life.absences.mine) whole(random.chance(0.5) ? `${title} (out of office)` : title, from, to, { busy: 'OOF' });
  const circle = [...life.people.colleagues, ...[...life.people.clients.values()].flatMap((group) => group.slice(0, 3))];
  for (const contact of circle) {
    const birthday = life.firstDay + random.int(0, 364);
    for (let day = birthday; day <= life.lastDay; day += 365)
      if (random.chance(0.8)) whole(random.pick([`${contact.given} ${contact.family}'s birthday`, `Geburtstag ${contact.given}`, `🎂 ${contact.given}`]), day, day);
  }
  for (const contact of life.people.colleagues.slice(0, 12)) {
    for (let day = life.firstDay + random.int(0, 90); day <= life.lastDay; day += random.int(50, 120)) {
      const away = {
        organizer: { address: contact.address, name: `${contact.given} ${contact.family}`, kind: 'person', answer: 'ACCEPTED' },
        guests: [{ address: ADA.address, name: 'Ada Okafor', kind: 'person', answer: null }],
      } as const;
      whole(random.pick([`${contact.given} OOO`, `${contact.given}: vacation`, `${contact.given} Urlaub`, `Out of office: ${contact.given}`]), day, day + random.int(0, 9), away);
    }
  }
  for (let day = life.firstDay; day <= life.lastDay; day += random.int(6, 14))
    whole(random.pick(['Month end close', 'Sprint ends', 'Release freeze', 'School holidays', 'Timesheets due', 'On call']), day, day + random.int(0, 1));
  for (let day = life.firstDay + 40; day <= life.lastDay; day += random.int(80, 160))
    whole(random.pick(['Hannover fair', 'DataConf Lisbon', 'Cloud Days (conference)', 'Leadership offsite']), day, day + random.int(0, 2), { busy: 'BUSY' });
}
