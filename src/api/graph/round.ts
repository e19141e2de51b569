/** One round of calendarView/delta, page by page to its end; and the masters that no page told. */
import type { Event } from '@microsoft/microsoft-graph-types';
import type { Gathering, Item } from './gathering.ts';
import { pageAt, type GetPage, type LinkedPage } from './linked-pages.ts';
import { isStatus } from './refusal.ts';
import { Wedge } from './wedge.ts';

/** A path below /v1.0, its parsed answer, that of one of a list's pages, and where its links lead. */
export interface Asking {
  readonly get: (path: string) => Promise<unknown>;
  readonly page: GetPage;
  readonly pathOf: (link: string) => string;
}

interface Page {
  readonly value?: readonly Item[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

/** Reads a round into `gathering`; the path that asks for the next changes. Null for a round that does not end: the same events again and again, too many pages, or no link at all. */
export async function readRound({ page: getPage, pathOf }: Asking, path: string, gathering: Gathering, onPage: (pages: number, isLast: boolean) => Promise<void>): Promise<string | null> {
  const wedge = new Wedge(path);
  let next: LinkedPage | null = pageAt(getPage, path);
  for (let pages = 1; next; pages++) {
    const current: LinkedPage = next;
    const page = (await current.read()) as Page;
    const items = page.value ?? [];
    const link = page['@odata.nextLink'] ? pathOf(page['@odata.nextLink']) : null;
    const isEndless = wedge.isReachedBy(items.map(({ id }) => id), link); // prettier-ignore
    next = link === null || isEndless || page['@odata.deltaLink'] ? null : await current.next(link);
    gathering.take(items);
    await onPage(pages, next === null);
    if (page['@odata.deltaLink']) return pathOf(page['@odata.deltaLink']);
  }
  return null;
}

/** Masters by id, each asked for once. One that is gone is missing. */
export async function mastersOf({ get }: Asking, ids: readonly string[]): Promise<ReadonlyMap<string, Event>> {
  const found = await Promise.all(
    ids.map(async (id) => {
      try {
        return [id, (await get(`/me/events/${encodeURIComponent(id)}`)) as Event] as const;
      } catch (error) {
        if (isStatus(error, 404)) return null;
        throw error;
      }
    }),
  );
  return new Map(found.filter((one) => one !== null));
}
