/** To somebody who told me something about my work: thanks without a defence, and later what changed. Their words are not thrown back at them. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { dayIn, letter } from './letter.ts';

export function acknowledgementDraft(of: DraftOf, world: World): Draft {
  const about = aboutIt(of);
  return letter('criticism', of, world, dayIn(of, world, 'heardAt', about), about);
}

export function changedDraft(of: DraftOf, world: World): Draft {
  return letter('loop', of, world, {}, aboutIt(of));
}

function aboutIt({ data: { feedback } }: DraftOf) {
  return { meeting: null, speech: typeof feedback === 'string' ? feedback : '' };
}
