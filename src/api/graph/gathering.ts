/** What the pages of one delta round tell, in any order and however often: the last word on each id counts. Bodies are looked at and let go. */
import type { Event } from '@microsoft/microsoft-graph-types';
import type { Instant, Meeting } from '../../planner/meeting.ts';
import type { Zone } from '../../planner/zone.ts';
import type { Ids, SourcedMeeting } from '../ports.ts';
import { IdSet } from './id-set.ts';
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
  /** Ids of events told in this round. */
  readonly #told = new IdSet();
  /** Those of them that were handed out, and then told again or said to be gone. */
  readonly #revoked = new Set<string>();
  readonly #handedOut = new IdSet();

  /** All-day dates are read in `zone`, the mailbox's. */
  constructor(zone: Zone, now: Instant) {
    this.#zone = zone;
    this.#now = now;
  }

  take(items: readonly Item[]): void {
    for (const item of items) {
      if (!item.id) continue;
      const isKept = [this.#single, this.#inSeries].some((known) => known.delete(item.id ?? ''));
      for (const known of [this.#masters, this.#removed]) known.delete(item.id);
      if (!isKept && this.#handedOut.size > 0 && this.#told.has(item.id)) this.#revoked.add(item.id);
      if (item['@removed']) this.#removed.add(item.id);
      else if (item.type === 'seriesMaster') this.#masters.set(item.id, item);
      else if (item.seriesMasterId) this.#inSeries.set(item.id, item);
      else this.#single.set(item.id, toMeeting(item, null, this.#zone, this.#now));
      if (item['@removed'] || item.type === 'seriesMaster') this.#told.delete(item.id);
      else this.#told.add(item.id);
      for (const { emailAddress } of [item.organizer ?? {}, ...(item.attendees ?? [])]) if (emailAddress?.address) this.#people.add(emailAddress.address.toLowerCase());
    }
  }

  /** Events without masters, handed out or not. */
  get events(): number {
    return this.#told.size;
  }

  /** Ids of the meetings that were handed out. */
  get handedOut(): Ids {
    return this.#handedOut;
  }

  /** Addresses named so far. */
  get people(): number {
    return this.#people.size;
  }

  /** Ids that were said to be gone, and ids told anew. */
  gone(): string[] {
    return [...this.#removed, ...this.#single.keys(), ...this.#inSeries.keys()];
  }

  /** What can be told by now, to be kept elsewhere and let go of here: all but occurrences that wait for their master. `gone` is what `revoked` tells. */
  handOut(): { upserted: SourcedMeeting[]; gone: string[] } {
    const upserted = this.meetings(new Map(), false);
    const gone = this.revoked();
    this.#single.clear();
    for (const { source } of upserted) this.#inSeries.delete(source);
    this.#revoked.clear();
    for (const { meeting } of upserted) this.#handedOut.add(meeting.id);
    return { upserted, gone };
  }

  /** Ids of events that were handed out before, and are told again or are no more. */
  revoked(): string[] {
    return [...this.#revoked];
  }

  /** Series that were sent whole. */
  series(): string[] {
    return [...this.#masters.keys()];
  }

  /** The meetings of single events, and of series whose master is known: from the round, or from `others`. An exception needs no master once nobody can tell one (`isLast`). */
  meetings(others: ReadonlyMap<string, Event>, isLast = true): SourcedMeeting[] {
    const found: SourcedMeeting[] = [];
    for (const [source, meeting] of this.#single) if (meeting) found.push({ meeting, source, series: null });
    for (const [source, event] of this.#inSeries) {
      const series = event.seriesMasterId ?? '';
      const master = this.#masters.get(series) ?? others.get(series) ?? null;
      if (!master && !(isLast && event.type === 'exception')) continue;
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
