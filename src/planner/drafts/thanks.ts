/** A thank-you with exactly one marked gap for the one specific thing, unless a note supplies it. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { letter, sheetFor } from './letter.ts';

export function thanksDraft(of: DraftOf, world: World): Draft {
  return letter(/^late/.test(of.because) ? 'late-thanks' : 'thanks', sheetFor(of, world));
}

/** For the many times, and not for one thing. */
export function patternDraft(of: DraftOf, world: World): Draft {
  return letter('pattern', sheetFor(of, world, { meeting: null }));
}
