/** What of the pane is shown, kept in the address after the hash. What Outlook itself puts there is none of ours: then it is the item. */
import { decoded } from '../route.ts';

export interface PlaceBeside {
  readonly what: 'item' | 'person' | 'follow-up';
  /** Of what is opened. */
  readonly id: string;
}

/** Reads `#/item`, `#/item/person/<id>` and `#/item/follow-up/<id>`; null for the pages of the tab. */
export function placeOf(hash: string): PlaceBeside | null {
  const [root, page, what, id] = hash.replace(/^#/, '').split('/');
  if (root === '' && page !== undefined && page !== '' && page !== 'item') return null;
  return (what === 'person' || what === 'follow-up') && id ? { what, id: decoded(id) } : { what: 'item', id: '' };
}

/** Where the item is. */
export const ITEM = '#/item';

/** Back to the item. */
export function goToItem(): void {
  window.location.hash = ITEM;
}

/** Opens a person in the pane. */
export function openPerson(id: string): void {
  window.location.hash = `${ITEM}/person/${encodeURIComponent(id)}`;
}

/** Opens a follow-up in the pane. */
export function openFollowUp(id: string): void {
  window.location.hash = `${ITEM}/follow-up/${encodeURIComponent(id)}`;
}
