/** An answer to what somebody asked in a message. What they asked is not stored, so the answer itself is a marked gap. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { letter, sheetFor, whenOf } from './letter.ts';

export function answerDraft(of: DraftOf, world: World): Draft {
  const sheet = sheetFor(of, world, { meeting: null });
  return letter('answer', sheet, whenOf(of.data['askedAt'], sheet));
}
