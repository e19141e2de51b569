/** Asks somebody who no longer comes to a regular meeting what would suit them, and blames nobody. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { letter, sheetFor } from './letter.ts';

export function seriesDraft(of: DraftOf, world: World): Draft {
  return letter('series', sheetFor(of, world));
}
