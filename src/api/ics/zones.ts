/** Time zones as a file names them -> offset tables: IANA names, Windows names, its own, offsets, and what is left in the reader's zone. */
import type { Instant } from '../../planner/meeting.ts';
import { ianaZone } from '../../planner/zone-names.ts';
import { fromLocal, zoneTable, type Zone } from '../../planner/zone.ts';
import type { RawCalendar } from './components.ts';
import { ownZone } from './own-zone.ts';
import type { Problems } from './problems.ts';
import type { Budget } from './recurrence.ts';
import type { WallTime } from './wall-time.ts';
import { DAY, MINUTE } from '../../planner/working-time.ts';

const YEAR = 366 * DAY;
/** Series began earlier, too; before, a summer may be an hour off. A table costs by its years. */
const YEARS_BEFORE = 10;
/** Steps that all of a file's own zones may take together: some four hundred usual ones. */
const MOST_STEPS = 3_000_000;
const UTC: Zone = { id: 'UTC', firstOffset: 0, changes: [] };

/** Finds the table of a zone; keeps one a name. */
export class Zones {
  readonly #window: { readonly from: Instant; readonly to: Instant };
  readonly #local: Zone;
  readonly #problems: Problems;
  readonly #tables = new Map<string, Zone | null>();
  readonly #own = new Map<RawCalendar, Map<string, Zone | null>>();
  readonly #unknown = new Set<string>();
  readonly #steps: Budget = { left: MOST_STEPS };

  /** `local` is the reader's zone: for floating times, dates, and zones that nobody knows. */
  constructor(local: string, window: { readonly from: Instant; readonly to: Instant }, problems: Problems) {
    this.#window = window;
    this.#problems = problems;
    this.#local = this.#table(local);
  }

  /** The instant of a wall time. An all-day date is midnight in the reader's zone. */
  instant(time: WallTime, calendar: RawCalendar, line: number): Instant {
    return fromLocal(this.of(time, calendar, line), time.at);
  }

  /** The zone that a wall time hangs in. */
  of({ zone, isDate }: Pick<WallTime, 'zone' | 'isDate'>, calendar: RawCalendar, line: number): Zone {
    if (isDate || zone === null) return this.#local;
    if (zone === 'UTC') return UTC;
    const found = this.#named(zone) ?? this.#ownOf(zone, calendar) ?? offsetIn(zone);
    if (found) return found;
    if (!this.#unknown.has(zone)) this.#problems.warn(line, `The time zone "${zone}" is not known; its times are read in ${this.#local.id}.`);
    this.#unknown.add(zone);
    return this.#local;
  }

  #named(name: string): Zone | null {
    let table = this.#tables.get(name);
    if (table === undefined) {
      const iana = /^"?(utc|gmt|z)"?$/i.test(name) ? 'UTC' : ianaZone(name);
      this.#tables.set(name, (table = iana === null ? null : iana === name ? this.#read(iana) : this.#table(iana)));
    }
    return table;
  }

  #table(id: string): Zone {
    const known = this.#tables.get(id);
    if (known) return known;
    const table = this.#read(id);
    this.#tables.set(id, table);
    return table;
  }

  #read(id: string): Zone {
    return zoneTable(id, this.#window.from - YEARS_BEFORE * YEAR, this.#window.to + 2 * YEAR);
  }

  #ownOf(name: string, calendar: RawCalendar): Zone | null {
    let tables = this.#own.get(calendar);
    if (!tables) this.#own.set(calendar, (tables = new Map<string, Zone | null>()));
    let table = tables.get(name);
    if (table === undefined) {
      const text = calendar.zones.get(name) ?? calendar.zones.get(name.replace(/^"|"$/g, ''));
      const isSpent = this.#steps.left <= 0;
      tables.set(name, (table = text === undefined ? null : ownZone(name, text, this.#window, this.#steps)));
      if (!isSpent && this.#steps.left <= 0)
        this.#problems.warn(null, 'This file describes so many time zones of its own that not all of their clock changes were read: times in the last ones may be an hour off.');
    }
    return table;
  }
}

/** "GMT+0100", "UTC-05:30", "(UTC+01:00) somewhere": an offset that never changes. */
function offsetIn(name: string): Zone | null {
  const found = /^\(?\s*(?:utc|gmt)?\s*([+-])(\d{1,2})[:.]?(\d\d)?(?!\d)/i.exec(name);
  if (!found) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return minutes > 14 * 60 ? null : { id: name, firstOffset: (found[1] === '-' ? -1 : 1) * minutes * MINUTE, changes: [] };
}
