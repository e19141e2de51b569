/** How did it go: about a thing of theirs that I had been told of. What is hard is not asked about, only thought of. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { letter, sheetFor, textOf, whenOf } from './letter.ts';

export function askingAfterDraft(of: DraftOf, world: World): Draft {
  const { note, meetingTitle, dayAt } = of.data;
  const sheet = sheetFor(of, world, { meeting: null, speech: textOf(note ?? meetingTitle) });
  if (of.because === 'hard') return letter('hard-times', sheet);
  return letter('asking-after', sheet, { what: sheet.words.theirThing, ...whenOf(dayAt, sheet) });
}
