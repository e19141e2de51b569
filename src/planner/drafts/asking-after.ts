/** How did it go: about a thing of theirs that I had been told of. What is hard is not asked about, only thought of. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { dayIn, letter, sheetFor } from './letter.ts';

export function askingAfterDraft(of: DraftOf, world: World): Draft {
  const speech = of.data['note'] ?? of.data['meetingTitle'];
  const about = { meeting: null, speech: typeof speech === 'string' ? speech : '' };
  if (of.because === 'hard') return letter('hard-times', of, world, {}, about);
  return letter('asking-after', of, world, { what: sheetFor(of, world, about).words.theirThing, ...dayIn(of, world, 'dayAt', about) }, about);
}
