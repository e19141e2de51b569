/** Praise of one specific thing, and no request beside it. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { letter, sheetFor } from './letter.ts';

export function praiseDraft(of: DraftOf, world: World): Draft {
  return letter('praise', sheetFor(of, world));
}
