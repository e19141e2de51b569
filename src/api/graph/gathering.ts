/** What the pages of one delta round tell, in any order and however often: the last word on each id counts. Bodies are looked at and let go. */
import type { Event } from '@microsoft/microsoft-graph-types';
import type { Instant, Meeting } from '../../planner/meeting.ts';
import type { Zone } from '../../planner/zone.ts';
import type { SourcedMeeting } from '../ports.ts';
import { toMeeting } from './to-meeting.ts';

export type Item = Event & { readonly '@removed'?: unknown };

export class Gathering {
  readonly #zone: Zone;
  readonly #now: Instant;
  readonly #single = new Map<string, Meeting | null>();
  readonly #inSeries = new Map<string, Event>();
  readonly #masters = new Map<string, Event>();
  readonly #removed = new Set<string>();
  readonly #people = new Set<string>();

  /** All-day dates are read in `zone`, the mailbox's. */
  constructor(zone: Zone, now: Instant) {
    this.#zone = zone;
    this.#now = now;
  }

  take(items: readonly Item[]): void {
    for (const item of items) {
      if (!item.id) continue;
      for (const known of [this.#single, this.#inSeries, this.#masters, this.#removed]) known.delete(item.id);
      if (item['@removed']) this.#removed.add(item.id);
      else if (item.type === 'seriesMaster') this.#masters.set(item.id, item);
      else if (item.seriesMasterId) this.#inSeries.set(item.id, item);
      else this.#single.set(item.id, toMeeting(item, null, this.#zone, this.#now));
      for (const { emailAddress } of [item.organizer ?? {}, ...(item.attendees ?? [])]) if (emailAddress?.address) this.#people.add(emailAddress.address.toLowerCase());
    }
  }

  /** Events without masters. */
  get events(): number {
    return this.#single.size + this.#inSeries.size;
  }

  /** Addresses named so far. */
  get people(): number {
    return this.#people.size;
  }

  /** Ids that were said to be gone, and ids told anew. */
  gone(): string[] {
    return [...this.#removed, ...this.#single.keys(), ...this.#inSeries.keys()];
  }

  /** Series that were sent whole. */
  series(): string[] {
    return [...this.#masters.keys()];
  }

  /** The meetings of single events, and of series whose master is known: from the round, or from `others`. */
  meetings(others: ReadonlyMap<string, Event> = new Map()): SourcedMeeting[] {
    const found: SourcedMeeting[] = [];
    for (const [source, meeting] of this.#single) if (meeting) found.push({ meeting, source, series: null });
    for (const [source, event] of this.#inSeries) {
      const series = event.seriesMasterId ?? '';
      const master = this.#masters.get(series) ?? others.get(series) ?? null;
      if (!master && event.type !== 'exception') continue;
      const meeting = toMeeting(event, master, this.#zone, this.#now);
      if (meeting) found.push({ meeting, source, series });
    }
    return found;
  }

  /** Ids of the series whose master no page told. */
  strangers(): string[] {
    const wanted = new Set([...this.#inSeries.values()].map(({ seriesMasterId }) => seriesMasterId ?? ''));
    return [...wanted].filter((id) => !this.#masters.has(id));
  }
}
