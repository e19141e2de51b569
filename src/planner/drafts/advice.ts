/** Asks for advice on one point, which only the sender knows; blunt is fine, and short is enough. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { letter, sheetFor } from './letter.ts';

export function adviceDraft(of: DraftOf, world: World): Draft {
  return letter('advice', sheetFor(of, world));
}
