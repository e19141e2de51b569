/** A gentle word about what I asked and nobody has answered: once, and once more, with a way out in the second. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { letter, sheetFor, whenOf } from './letter.ts';

export function nudgeDraft(of: DraftOf, world: World): Draft {
  const sheet = sheetFor(of, world, { meeting: null });
  return letter(of.because === 'second' ? 'last-nudge' : 'nudge', sheet, whenOf(of.data['askedAt'], sheet));
}
