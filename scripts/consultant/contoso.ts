/** Life inside her own organisation: stand-up, one-to-ones, team, town halls, and what is sent to everyone. */
import type { Invitee } from './entry.ts';
import type { Life } from './life.ts';
import { ADA, type Contact } from './people.ts';
import type { Random } from './random.ts';

export const EVERYONE: Invitee = { address: 'all-staff@contoso.com', name: 'All Staff', kind: 'list', answer: null };
const PRACTICE: Invitee = { address: 'consulting-practice@contoso.com', name: 'Consulting Practice', kind: 'list', answer: 'NEEDS-ACTION' };

/** The recurring meetings: most began with the calendar, some began or ended on the way. */
export function addContosoSeries(life: Life, random: Random): void {
  const { colleagues } = life.people;
  const [boss, peer, sales, other] = colleagues as [Contact, Contact, Contact, Contact];
  const team = colleagues.slice(4, 11);
  const week = { every: 'week', interval: 1 } as const;
  const from = life.firstDay;
  const to = life.lastDay;
  const half = Math.round((from + to) / 2) + random.int(-60, 60);

  life.repeat(random, { title: 'Daily stand-up', by: team[0] ?? boss, with: team.slice(1), minutes: 15, agendas: 0 }, { every: 'workday', interval: 1, from, to: half }, [9, 9.5]);
  life.repeat(random, { title: 'Daily', by: ADA, with: team, minutes: 15, agendas: 0 }, { every: 'workday', interval: 1, from: half + 3, to: null }, [9, 9.5]);
  for (const report of team.slice(0, 4)) life.repeat(random, { title: `${report.given} / Ada`, by: ADA, with: [report], minutes: 30, agendas: 0 }, { ...week, from: from + random.int(0, 200), to });
  life.repeat(random, { title: `1:1 ${boss.given} - Ada`, by: boss, with: [], minutes: 30, mine: 'ACCEPTED' }, { ...week, from, to });
  for (const one of [peer, other]) life.repeat(random, { title: `${one.given}/Ada biweekly`, by: one, with: [], minutes: 30 }, { ...week, interval: 2, from: from + random.int(0, 100), to });
  life.repeat(random, { title: 'Team weekly', by: ADA, with: [...team, peer], minutes: 60, agendas: 0.5, hasRoom: true }, { ...week, from, to });
  life.repeat(random, { title: 'Pipeline review', by: sales, with: [boss, peer, ...colleagues.slice(11, 14)], minutes: 30, mine: 'ACCEPTED' }, { ...week, from, to });
  life.repeat(random, { title: 'Resourcing', by: peer, with: colleagues.slice(11, 18), minutes: 30 }, { ...week, from: from + 150, to });
  life.repeat(random, { title: 'Practice meeting', by: boss, with: colleagues.slice(1, 18), minutes: 60, lists: [PRACTICE], mine: 'ACCEPTED' }, { ...week, interval: 2, from, to });
  life.repeat(random, { title: 'Project governance', by: other, with: colleagues.slice(12, 19), minutes: 60 }, { ...week, interval: 2, from: from + 40, to });
  life.repeat(
    random,
    { title: 'Spanish class', by: { address: 'kurse@sprachschule.example', name: 'Sprachschule', kind: 'person', answer: 'ACCEPTED' }, with: [], minutes: 60, mine: 'TENTATIVE' },
    { ...week, from: from + 300, to: to - 200 },
    [17, 18.5],
  );
  const circle = life.people.others.filter(({ organisation }) => organisation.name === 'Relecloud');
  life.repeat(random, { title: 'Architects’ circle', by: circle[0] ?? boss, with: circle.slice(1, 5), minutes: 60, mine: 'ACCEPTED' }, { ...week, interval: 2, from: from + 30, to }, [16, 18.5]);
  life.repeat(random, { title: 'Mentoring', by: ADA, with: [colleagues[20] ?? boss], minutes: 45 }, { every: 'month', interval: 1, from: firstWeeks(from), to });
  life.repeat(random, { title: 'Town hall', by: boss, with: [], minutes: 60, lists: [EVERYONE], isMineByList: true }, { every: 'month', interval: 1, from: firstWeeks(from + 20), to });
  life.repeat(random, { title: 'Quarterly business review', by: boss, with: colleagues.slice(1, 24), minutes: 120 }, { every: 'month', interval: 3, from: firstWeeks(from + 50), to });
}

/** A day from which a week later still is no fifth Monday of its month. */
function firstWeeks(day: number): number {
  const dayOfMonth = new Date(day * 86_400_000).getUTCDate();
  return dayOfMonth <= 14 ? day : day + 32 - dayOfMonth;
}

const TALKS = [
  'Brown bag: {x}',
  'Lunch and learn: {x}',
  'Guild {x}',
  'Demo: {x}',
  'AMA with the board',
  'New hire welcome',
  'Release notes review',
  'Launch break',
  'Office move Q&A',
  'Security training',
  'Keynote rehearsal',
  'Summer party planning',
];
const THEMES = ['observability', 'event storming', 'negotiation', 'data mesh', 'pricing', 'accessibility'];
const ADHOC = ['Staffing {x}', 'Offer review {x}', 'Quick question', 'Sync {x}', 'Proposal {x}', 'Prep steering', 'Debrief', '{x} estimate', 'Call', 'Budget {x}', 'FW: {x}', 'Planning {x}'];

/** What comes up from day to day: short talks with colleagues, talks for everyone, most of them not for her. */
export function addContosoDays(life: Life, random: Random): void {
  const { colleagues } = life.people;
  for (let day = life.firstDay; day <= life.lastDay; day++) {
    if (!life.works(day) || !life.isArranged(random, day)) continue;
    for (let n = random.pick([0, 0, 1, 1, 2]); n > 0; n--) {
      const [by = ADA, ...others] = random.some(colleagues.slice(0, 20), random.pick([1, 1, 2, 2, 3, 4]));
      const title = random.pick(ADHOC).replace('{x}', random.pick([...life.people.clients.keys()]).split('.')[0] ?? '');
      const isMine = random.chance(0.4);
      life.meet(random, day, { title, by: isMine ? ADA : by, with: isMine ? [by, ...others] : others, minutes: random.pick([30, 30, 30, 45, 60]), agendas: 0.25, hasRoom: random.chance(0.2) });
    }
    if (random.chance(0.3)) {
      const mine = random.pick(['DECLINED', 'NEEDS-ACTION', 'TENTATIVE', 'ACCEPTED', 'DECLINED', null] as const);
      const crowd = random.some(colleagues, random.pick([10, 15, 24]));
      const start = random.int(20, 34) / 2;
      const [by = ADA, ...others] = crowd;
      const wish = { title: random.pick(TALKS).replace('{x}', random.pick(THEMES)), by, with: others, minutes: 60, lists: random.chance(0.5) ? [EVERYONE] : [], mine };
      life.put(random, day * 86_400_000 + start * 3_600_000, wish);
    }
  }
}
