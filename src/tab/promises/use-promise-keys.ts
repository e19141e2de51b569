/** What each key does among promises. */
import { movingKeys } from '../keys/moving-keys.ts';
import { useKeys } from '../keys/use-keys.ts';

/** Listens as long as the page is shown. What a row offers is its buttons, which Tab reaches from its heading. */
export function usePromiseKeys(): void {
  useKeys(movingKeys());
}
