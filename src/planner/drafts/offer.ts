/** One specific offer that is easy to decline. What it is, only the sender knows. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { letter, sheetFor } from './letter.ts';

export function offerDraft(of: DraftOf, world: World): Draft {
  return letter('offer', sheetFor(of, world));
}
