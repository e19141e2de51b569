/** An answer to what somebody asked in a message. What they asked is not stored, so the answer itself is a marked gap. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { dayIn, letter } from './letter.ts';

export function answerDraft(of: DraftOf, world: World): Draft {
  return letter('answer', of, world, dayIn(of, world, 'askedAt'), { meeting: null });
}
