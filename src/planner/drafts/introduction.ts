/** To the one who introduced me: thanks at once, and later what came of it. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { letter, sheetFor } from './letter.ts';

export function introductionDraft(of: DraftOf, world: World): Draft {
  const people = sheetFor(of, world).names(of.data['people']);
  return letter(of.because === 'outcome' ? 'outcome' : 'introduced', of, world, { people });
}
