/** Meetings that come from nowhere: introductions, coffees, interviews, vendors, robots, conferences, others' great days. */
import type { Answer, Invitee } from './entry.ts';
import type { Life } from './life.ts';
import { ADA, type Contact } from './people.ts';
import type { Random } from './random.ts';
import { DAY } from '../../src/planner/working-time.ts';

const CALENDLY: Invitee = { address: 'no-reply@calendly.example', name: 'Calendly', kind: 'person', answer: 'ACCEPTED' };
const BOOKINGS: Invitee = { address: 'notifications@bookings.example', name: 'Bookings', kind: 'person', answer: 'ACCEPTED' };
const PORTAL: Invitee = { address: 'learning.portal@contoso.com', name: 'Learning Portal', kind: 'person', answer: 'ACCEPTED' };
const GROUP: Invitee = { address: 'c_7f3a9d2b@group.calendar.google.com', name: 'Berlin Data Meetup', kind: 'list', answer: null };

/** One day's chances. */
export function addEncounters(life: Life, random: Random): void {
  const { passing, others } = life.people;
  const known = [...life.people.clients.values()].flatMap((group) => group.slice(0, 4));
  for (let day = life.firstDay; day <= life.lastDay; day++) {
    if (!life.works(day) || !life.isArranged(random, day)) continue;
    if (random.chance(0.06)) introduce(life, random, day, random.pick([...known, ...life.people.colleagues]), life.oneOf(random, passing, day));
    if (random.chance(0.1)) coffee(life, random, day, random.pick([...others, ...life.people.colleagues, ...known]));
    if (random.chance(0.08)) interview(life, random, day, life.oneOf(random, passing, day));
    if (random.chance(0.05)) milestone(life, random, day, random.pick([...life.people.colleagues, ...known]));
    if (random.chance(0.06)) booked(life, random, day, life.oneOf(random, passing, day));
    if (random.chance(0.06)) vendor(life, random, day, [life.oneOf(random, passing, day), ...random.some(others, random.int(0, 2))]);
    if (random.chance(0.02)) meetup(life, random, day);
    if (random.chance(0.02)) webinar(life, random, day);
    if (random.chance(0.08)) hold(life, random, day, random.pick([...known, ...life.people.colleagues]));
  }
}

/** A third person brings two together; now and then they meet again. */
function introduce(life: Life, random: Random, day: number, by: Contact, other: Contact): void {
  const title = random.pick([
    `Intro: ${other.given} / Ada`,
    `Ada <> ${other.given}`,
    `Introduction ${other.given} ${other.family} - Ada Okafor`,
    `${other.given}, meet Ada`,
    `Intro ${other.given} & Ada`,
    `Vorstellung ${other.given} / Ada`,
  ]);
  if (by.given === other.given) return;
  life.meet(random, day, { title, by, with: [other], minutes: 30, agendas: 0.3 });
  if (random.chance(0.5))
    life.meet(random, day + random.int(5, 20), {
      title: random.pick([`${other.given} / Ada`, 'Follow-up', `Next steps ${other.given}`]),
      by: random.pick([ADA, other]),
      with: [other],
      minutes: 45,
      agendas: 0.2,
    });
}

function coffee(life: Life, random: Random, day: number, who: Contact): void {
  const title = random.pick(['Coffee', `Coffee ${who.given} & Ada`, 'Catch-up', `Lunch ${who.given}`, 'Virtual coffee', 'Kaffee?', `${who.given} <> Ada`]);
  life.meet(random, day, { title, by: random.pick([ADA, who]), with: [who], minutes: random.pick([30, 45, 60]), agendas: 0.05 });
}

function interview(life: Life, random: Random, day: number, who: Contact): void {
  const recruiter = life.people.colleagues[19] ?? ADA;
  const title = random.pick([`Interview ${who.given} ${who.family} (Consultant)`, `Interview: ${who.given} ${who.family}`, 'Case interview', `Vorstellungsgespräch ${who.family}`]);
  life.meet(random, day, {
    title,
    by: recruiter,
    with: random.chance(0.7) ? [who, ...random.some(life.people.colleagues.slice(4, 10), 1)] : random.some(life.people.colleagues.slice(4, 10), 2),
    minutes: 60,
    agendas: 0.5,
  });
  if (random.chance(0.6)) life.meet(random, day, { title: `Debrief interview ${who.family}`, by: recruiter, with: random.some(life.people.colleagues.slice(4, 10), 1), minutes: 15, agendas: 0 });
}

function milestone(life: Life, random: Random, day: number, by: Contact): void {
  const title = random.pick([
    `Keynote: ${by.given} ${by.family}`,
    `${by.given}’s first day`,
    `${by.given}'s farewell`,
    'Product launch',
    'Award ceremony',
    `Release 4.${String(random.int(0, 9))} go-live`,
    `PhD defence ${by.family}`,
    'Demo day',
    'Launch sync',
    'Go-live planning',
    'Demo prep',
    'Graduation',
    'First day at school (talk)',
    'Launch break',
  ]);
  life.meet(random, day, { title, by, with: random.some(life.people.colleagues.slice(0, 14), random.pick([1, 3, 6, 12])).filter((one) => one !== by), minutes: 60, agendas: 0.4 });
}

/** Booked through a machine: it organises, or it is among the guests. */
function booked(life: Life, random: Random, day: number, who: Contact): void {
  const title = random.pick([`${who.given} ${who.family} and Ada Okafor`, 'Introductory call', '30 Minute Meeting', `Termin: ${who.family}`]);
  life.meet(
    random,
    day,
    random.chance(0.6) ? { title, by: random.pick([CALENDLY, BOOKINGS]), with: [who], minutes: 30, agendas: 0.7 } : { title, by: ADA, with: [who], lists: [CALENDLY], minutes: 30, agendas: 0.7 },
  );
}

function vendor(life: Life, random: Random, day: number, people: readonly Contact[]): void {
  const [by = ADA, ...others] = people;
  life.meet(random, day, {
    title: random.pick([`${by.organisation.name || by.family} demo`, 'Product walkthrough', 'Partner meeting', 'Licence renewal', 'Exploratory call']),
    by,
    with: others,
    minutes: 45,
    agendas: 0.5,
  });
}

function meetup(life: Life, random: Random, day: number): void {
  life.put(random, day * DAY + 18.5 * 3_600_000, {
    title: random.pick(['Berlin Data Meetup', 'Alumni evening', 'Women in Tech dinner']),
    by: GROUP,
    with: random.some(life.people.others, random.int(0, 6)),
    minutes: 120,
    mine: random.pick<Answer>(['ACCEPTED', 'TENTATIVE', 'NEEDS-ACTION']),
  });
}

function webinar(life: Life, random: Random, day: number): void {
  life.put(random, day * DAY + random.int(9, 16) * 3_600_000, {
    title: random.pick(['Compliance training (mandatory)', 'Webinar: what is new', 'Wellbeing hour']),
    by: PORTAL,
    with: [],
    minutes: 60,
    mine: random.pick<Answer>(['ACCEPTED', 'NEEDS-ACTION', 'DECLINED']),
  });
}

/** A hold: nobody knows yet whether it takes place. */
function hold(life: Life, random: Random, day: number, by: Contact): void {
  const isMine = random.chance(0.5);
  life.meet(random, day, {
    title: `${random.pick(['HOLD: ', 'Hold - ', '[tentative] ', 'Blocker: '])}${random.pick(['workshop', 'board prep', 'client visit', 'offsite'])}`,
    by: isMine ? ADA : by,
    with: isMine ? [by] : [],
    minutes: random.pick([60, 90, 120]),
    mine: 'TENTATIVE',
    agendas: 0,
  });
}
