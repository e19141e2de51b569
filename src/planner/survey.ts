/** One way through all meetings, by start: of each is kept what a plan needs, and those around now whole. Pure. */
import { Settling, type Attended } from './attendance.ts';
import { Encounters } from './encounters.ts';
import type { Instant, Meeting } from './meeting.ts';
import { RelationshipDrafts } from './relationship-drafts.ts';
import { DAY, localDay } from './working-time.ts';
import { fromLocal, type Zone } from './zone.ts';

/** Days before and after today within which rules look at meetings one by one: whole days, so that meetings come and go at midnight only. */
const LOOK_BACK = 40;
const LOOK_AHEAD = 10;
/** Days before today within which rules look at the occurrences of a series of mine. */
const SERIES_BACK = 120;

/** The meetings around now end at `from` or later, and begin before `until`. */
export function aroundNow(zone: Zone, now: Instant): { from: Instant; until: Instant } {
  const today = localDay(zone, now);
  return { from: fromLocal(zone, (today - LOOK_BACK) * DAY), until: fromLocal(zone, (today + LOOK_AHEAD + 1) * DAY) };
}

/** Occurrences of a series that ended at this moment or later are looked at as its recent ones. */
export function seriesSince(zone: Zone, now: Instant): Instant {
  return fromLocal(zone, (localDay(zone, now) - SERIES_BACK) * DAY);
}

/** Meetings gone through, overlaps settled. */
export class GoneThrough {
  /** Those around now. */
  readonly recent: Attended[] = [];
  /** Past occurrences of late of series of mine. */
  readonly mySeries: Attended[] = [];
  readonly drafts: RelationshipDrafts;
  readonly encounters: Encounters;
  readonly #around: ReturnType<typeof aroundNow>;
  readonly #past: ReturnType<typeof aroundNow>;

  /** `only`: whose relationships are wanted; null for everyone's. */
  constructor(zone: Zone, now: Instant, only: ReadonlySet<string> | null) {
    this.drafts = new RelationshipDrafts(now, only);
    this.encounters = new Encounters(now);
    this.#around = aroundNow(zone, now);
    this.#past = { from: seriesSince(zone, now), until: now };
  }

  /** Goes through the next one. */
  take(one: Attended): void {
    const { start, end, series } = one.meeting;
    if (end >= this.#around.from && start < this.#around.until) this.recent.push(one);
    if (one.iOrganized && series && end >= this.#past.from && end <= this.#past.until) this.mySeries.push(one);
    this.drafts.take(one);
    this.encounters.take(one);
  }
}

/** What a survey leaves. */
export interface Surveyed {
  readonly through: GoneThrough;
  readonly meetings: number;
  /** When the first began, or null. */
  readonly since: Instant | null;
  /** The id of the first with a body, or null where none has one. */
  readonly bodyIn: string | null;
}

/** All meetings, one after the other: none is held but those around now and those that overlap. */
export class Survey {
  readonly #through: GoneThrough;
  readonly #settling: Settling;
  #meetings = 0;
  #since: Instant | null = null;
  #bodyIn: string | null = null;

  /** `mine`: all my addresses. */
  constructor(mine: ReadonlySet<string>, zone: Zone, now: Instant) {
    this.#through = new GoneThrough(zone, now, null);
    this.#settling = new Settling(mine, now, (one) => {
      this.#through.take(one);
    });
  }

  /** The next by start, then by id. */
  take(meeting: Meeting): void {
    this.#meetings += 1;
    this.#since ??= meeting.start;
    if (meeting.hasAgenda !== null) this.#bodyIn ??= meeting.id;
    this.#settling.take(meeting);
  }

  /** To be asked once, after the last. */
  end(): Surveyed {
    this.#settling.end();
    return { through: this.#through, meetings: this.#meetings, since: this.#since, bodyIn: this.#bodyIn };
  }
}
