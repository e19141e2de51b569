/** A gentle word about what I asked and nobody has answered: once, and once more, with a way out in the second. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { dayIn, letter } from './letter.ts';

export function nudgeDraft(of: DraftOf, world: World): Draft {
  return letter(of.because === 'second' ? 'last-nudge' : 'nudge', of, world, dayIn(of, world, 'askedAt'), { meeting: null });
}
