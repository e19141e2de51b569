/** How did it go: about a thing of theirs that I had been told of. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { letter, sheetFor } from './letter.ts';

export function askingAfterDraft(of: DraftOf, world: World): Draft {
  const { what, dueAt } = of.data;
  const thing = typeof what === 'string' ? what : '';
  const when = typeof dueAt === 'number' ? { when: sheetFor(of, world, { speech: thing }).day(dueAt) } : {};
  return letter('asking-after', of, world, { what: thing, ...when }, { speech: thing });
}
