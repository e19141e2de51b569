/** Which page is shown, kept in the address after the hash so that Back works. No `history.pushState`: office.js takes it away. */

export type Page = 'queue' | 'people' | 'promises' | 'held-back' | 'insights' | 'settings';

export interface Route {
  readonly page: Page;
  /** The opened follow-up or person. */
  readonly id: string | null;
}

/** Reads `#/queue`, `#/queue/<id>`, `#/people`, `#/people/<id>`, `#/promises`, `#/held-back`, `#/insights` and `#/settings`; anything else is the queue. */
export function routeOf(hash: string): Route {
  const [, page, id] = hash.replace(/^#/, '').split('/');
  if (page === 'promises' || page === 'held-back' || page === 'insights' || page === 'settings') return { page, id: null };
  return { page: page === 'people' ? page : 'queue', id: (page === 'people' || page === 'queue') && id ? decoded(id) : null };
}

/** The address of a page, or of what is opened on it. */
export function hrefOf(page: Page, id?: string): string {
  return id === undefined ? `#/${page}` : `#/${page}/${encodeURIComponent(id)}`;
}

/** Goes there; the browser's Back comes back. */
export function go(page: Page, id?: string): void {
  window.location.hash = hrefOf(page, id);
}

/** One level up: from what is opened to its list, from a page to the queue; false from the queue. */
export function goBack(): boolean {
  const { page, id } = routeOf(window.location.hash);
  if (id === null && page === 'queue') return false;
  go(id === null ? 'queue' : page);
  return true;
}

/** What an address spells out; one that spells nothing, as it is. */
export function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
