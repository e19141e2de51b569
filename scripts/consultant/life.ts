/** Three years of one working life: puts what is wished for where there is time for it. */
import { DAY, MINUTE } from '../../src/planner/working-time.ts';
import { makeAbsences, works, type Absences } from './absences.ts';
import { bodyOf } from './bodies.ts';
import { Diary } from './diary.ts';
import type { Changed, Entry, Repeat } from './entry.ts';
import { invitation, isContact, uidOf, type Wish } from './invite.ts';
import { OWN, type Organisation } from './organisations.ts';
import { ADA, makePeople, type Contact, type People } from './people.ts';
import type { Random } from './random.ts';
import { startsOf } from './repeats.ts';
import { at, dayOf, HOME, moved, onWeekday, type Wall } from './wall.ts';

const DAYS_BACK = 1095;
const DAYS_AHEAD = 45;
/** From here on fewer and fewer meetings are arranged yet. */
const ARRANGED = 18;

type Rhythm = Pick<Repeat, 'every' | 'interval'> & { readonly from: number; readonly to: number | null };

export class Life {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly today: number;
  readonly absences: Absences;
  readonly people: People;
  readonly diary = new Diary();
  readonly entries: Entry[] = [];

  constructor(random: Random, today: number) {
    this.today = today;
    this.firstDay = today - DAYS_BACK;
    this.lastDay = today + DAYS_AHEAD;
    this.absences = makeAbsences(random.fork('absences'), this.firstDay, this.lastDay);
    this.people = makePeople(random.fork('people'), this.firstDay, this.lastDay);
  }

  /** Whether she works on that day. */
  works(day: number): boolean {
    return works(this.absences, day);
  }

  /** Whether a single meeting of that day has been arranged by now. */
  isArranged(random: Random, day: number): boolean {
    return day <= this.lastDay && (day <= this.today + ARRANGED || random.chance(0.3));
  }

  /** Somebody out of people who turn up one after the other: one of those whose time that day is. */
  oneOf(random: Random, people: readonly Contact[], day: number): Contact {
    const at = Math.floor(((day - this.firstDay) / (this.lastDay + 1 - this.firstDay)) * people.length);
    return people[Math.min(people.length - 1, Math.max(0, at + random.pick([0, 0, 1])))] ?? ADA;
  }

  /** A meeting on that day where there is time, or on one of the next days. Null where there is none. */
  meet(random: Random, day: number, wish: Wish): Entry | null {
    for (let later = 0; later < 4; later++) {
      if (!this.works(day + later) || !this.isArranged(random, day + later)) continue;
      const start = this.diary.find(random, day + later, wish.minutes, hoursOf(homeOf(wish)));
      if (start !== null) return this.put(random, start, wish);
    }
    return null;
  }

  /** A meeting at that time (Berlin), whatever else there is. */
  put(random: Random, start: Wall, wish: Wish): Entry {
    const entry = this.#entryOf(random, start, wish);
    this.diary.book(start, wish.minutes);
    this.entries.push(entry);
    return entry;
  }

  /** A series at the time that collides least, with what happens to series: moved, cancelled and left out occurrences. */
  repeat(random: Random, wish: Wish, { from, to, ...rhythm }: Rhythm, hours: readonly [number, number] = hoursOf(homeOf(wish))): Entry | null {
    const home = homeOf(wish);
    const zone = zoneFor(random, home);
    const repeat = { ...rhythm, lastDay: to };
    let best: { start: Wall; clashes: number } | null = null;
    for (let n = 0; n < 16; n++) {
      const day = rhythm.every === 'workday' ? onWeekday(from, 1) : onWeekday(from, random.int(1, 5));
      const hour = hours[0] + random.int(0, Math.max(0, Math.floor((hours[1] - hours[0] - wish.minutes / 60) * 2))) / 2;
      const start = moved(at(day, hour), HOME, zone);
      const clashes = startsOf(repeat, start, this.lastDay).filter((one) => !this.diary.isFree(moved(one, zone, HOME), wish.minutes)).length;
      if (!best || clashes < best.clashes) best = { start, clashes };
    }
    if (!best) return null;
    const { skipped, changed } = this.#happenings(random, startsOf(repeat, best.start, this.lastDay), zone, wish);
    const entry: Entry = { ...this.#entryOf(random, moved(best.start, zone, HOME), wish), start: best.start, zone, repeat: { ...repeat, skipped, changed } };
    this.entries.push(entry);
    return entry;
  }

  #happenings(random: Random, starts: readonly Wall[], zone: string, wish: Wish): { skipped: Wall[]; changed: Changed[] } {
    const skipped: Wall[] = [];
    const changed: Changed[] = [];
    for (const [n, start] of starts.entries()) {
      const here = moved(start, zone, HOME);
      const roll = random.next();
      const change = (becomes: Changed['becomes']) => changed.push({ original: start, isForAllAfter: false, becomes });
      if (!this.works(dayOf(here))) {
        if (n === 0 || roll > 0.04) skipped.push(start);
        else change({ guests: invitation(random, { ...wish, mine: 'DECLINED' }, homeOf(wish), dayOf(here), true).guests });
      } else if (n > 0 && wish.minutes > 15 && roll < 0.035) {
        const other = this.diary.find(random, dayOf(here) + random.int(0, 1), wish.minutes, hoursOf(homeOf(wish)));
        if (other !== null && this.works(dayOf(other))) {
          change({ start: moved(other, HOME, zone) });
          this.diary.book(other, wish.minutes);
        } else skipped.push(start);
      } else if (n > 0 && roll < 0.065) change({ isCancelled: true, title: `${random.chance(0.8) ? 'Canceled: ' : 'Abgesagt: '}${wish.title}` });
      else if (n > 0 && roll < 0.075) skipped.push(start);
      else this.diary.book(here, wish.minutes);
    }
    return { skipped, changed };
  }

  #entryOf(random: Random, start: Wall, wish: Wish): Entry {
    const home = homeOf(wish);
    const zone = zoneFor(random, home);
    const isPast = start < this.today * DAY;
    return {
      uid: uidOf(random, home.system, home.domain),
      title: wish.title,
      start: moved(start, HOME, zone),
      minutes: Math.max(5, wish.minutes),
      isAllDay: false,
      zone,
      ...invitation(random, wish, home, dayOf(start), isPast),
      body: bodyOf(random, home, wish.agendas ?? 0.4),
      place: random.chance(0.3) ? 'Microsoft Teams Meeting' : '',
      isCancelled: false,
      secrecy: null,
      busy: 'BUSY',
      repeat: null,
      quirks: {},
    };
  }
}

/** Whose program writes the invitation. */
function homeOf({ by }: Wish): Organisation {
  return isContact(by) ? by.organisation : OWN;
}

/** When people there and she both work, at her clock. */
function hoursOf({ zone }: Organisation): readonly [number, number] {
  if (zone === 'America/New_York') return [14.5, 18.5];
  if (zone === 'Australia/Sydney') return [8, 10];
  return zone === 'Asia/Kolkata' ? [8, 13] : [8.5, 18];
}

/** People elsewhere write their own zone, most of the time. */
function zoneFor(random: Random, { zone }: Organisation): string {
  return random.chance(0.8) ? zone : HOME;
}

/** The end of a meeting, on the clock of its zone. */
export function endOf({ start, minutes }: Pick<Entry, 'start' | 'minutes'>): Wall {
  return start + minutes * MINUTE;
}
