/** Wall times -> instants: IANA names, Windows names, the file's own zones, and what is left in the reader's zone. */
import ICAL from 'ical.js';
import type { Instant } from '../../planner/meeting.ts';
import { fromLocal, zoneTable, type Zone } from '../../planner/zone.ts';
import { ianaZone } from '../../planner/zone-names.ts';
import type { Problem } from './components.ts';

/** Converts wall times; keeps one offset table a zone. */
export class Zones {
  readonly #window: { from: Instant; to: Instant };
  readonly #own = new Map<string, ICAL.Timezone>();
  readonly #tables = new Map<string, Zone>();
  readonly #local: string;
  readonly #problems: Problem[];
  readonly #unknown = new Set<string>();

  constructor(components: readonly ICAL.Component[], local: string, window: { from: Instant; to: Instant }, problems: Problem[]) {
    this.#local = local;
    this.#window = window;
    this.#problems = problems;
    for (const component of components) {
      const id = component.getFirstPropertyValue('tzid');
      if (typeof id === 'string') this.#own.set(id, new ICAL.Timezone({ component, tzid: id }));
    }
  }

  /** The instant of a wall time in the zone its property names. An all-day date is midnight in the reader's zone. */
  instant(time: ICAL.Time, tzid: string | null, line: number): Instant {
    const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
    if (time.isDate || (tzid === null && time.zone !== ICAL.Timezone.utcTimezone)) return fromLocal(this.#table(this.#local), wall);
    if (tzid === null) return wall;
    const iana = /^(utc|gmt|z)$/i.test(tzid) ? 'UTC' : ianaZone(tzid);
    if (iana !== null) return fromLocal(this.#table(iana), wall);
    const own = this.#own.get(tzid);
    if (own) return wall - own.utcOffset(time) * 1000;
    if (!this.#unknown.has(tzid)) this.#problems.push({ line, severity: 'warning', message: `The time zone "${tzid}" is not known; its times are read in ${this.#local}.` });
    this.#unknown.add(tzid);
    return fromLocal(this.#table(this.#local), wall);
  }

  #table(id: string): Zone {
    let table = this.#tables.get(id);
    const year = 366 * 86_400_000;
    if (!table) this.#tables.set(id, (table = zoneTable(id, this.#window.from - 30 * year, this.#window.to + 2 * year)));
    return table;
  }
}
