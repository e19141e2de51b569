/** An apology for a meeting of mine that I moved or called off late: what it did to their day, the reason in a line, and the next time. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { letter, sheetFor } from './letter.ts';

export function apologyDraft(of: DraftOf, world: World): Draft {
  const { title } = of.data;
  return letter(of.because === 'cancelled' ? 'apology-cancelled' : 'apology-moved', sheetFor(of, world, typeof title === 'string' ? { title } : {}));
}
