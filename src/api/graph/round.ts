/** One round of calendarView/delta: every page, duplicates settled, series filled from their masters. */
import type { Event } from '@microsoft/microsoft-graph-types';
import type { Reading } from '../ports.ts';
import { isStatus } from './refusal.ts';

/** GET as the Graph client does it: a path below /v1.0, the parsed answer. */
export type Get = (path: string) => Promise<unknown>;

export interface Delta {
  /** By id, the last one told. Masters too. */
  readonly events: ReadonlyMap<string, Event>;
  readonly removed: ReadonlySet<string>;
  /** The path that asks for the next changes. */
  readonly deltaPath: string;
}

interface Page {
  readonly value?: readonly (Event & { readonly '@removed'?: unknown })[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

const MOST_PAGES = 2_000;

/** Reads a round to its end. Null for one that does not end: pages that come again, or no link at all. */
export async function readRound(get: Get, pathOf: (link: string) => string, path: string, onPage: (so: Reading) => void): Promise<Delta | null> {
  const events = new Map<string, Event>();
  const removed = new Set<string>();
  const seen = new Set<string>();
  let next = path;
  for (let pages = 1; pages <= MOST_PAGES && !seen.has(next); pages++) {
    seen.add(next);
    const page = (await get(next)) as Page;
    for (const item of page.value ?? []) {
      if (!item.id) continue;
      events.delete(item.id);
      removed.delete(item.id);
      if (item['@removed']) removed.add(item.id);
      else events.set(item.id, item);
    }
    onPage({ pages, events: events.size });
    if (page['@odata.deltaLink']) return { events, removed, deltaPath: pathOf(page['@odata.deltaLink']) };
    if (!page['@odata.nextLink']) break;
    next = pathOf(page['@odata.nextLink']);
  }
  return null;
}

/** The masters that occurrences and exceptions need: from the round itself, the others asked for once each. One that is gone is missing. */
export async function mastersOf(get: Get, events: ReadonlyMap<string, Event>): Promise<ReadonlyMap<string, Event>> {
  const masters = new Map<string, Event>();
  const unknown = new Set<string>();
  for (const { id, type, seriesMasterId } of events.values()) {
    if (type === 'seriesMaster' && id) masters.set(id, events.get(id) ?? {});
    else if (seriesMasterId && !events.has(seriesMasterId)) unknown.add(seriesMasterId);
  }
  for (const id of unknown) {
    const master = (await get(`/me/events/${encodeURIComponent(id)}`).catch((error: unknown) => {
      if (isStatus(error, 404)) return null;
      throw error;
    })) as Event | null;
    if (master) masters.set(id, master);
  }
  return masters;
}
