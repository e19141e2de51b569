/** What was promised goes out with this, or a word that it will be later: said before the reader has to ask. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { letter, sheetFor } from './letter.ts';

export function promiseDraft(of: DraftOf, world: World): Draft | null {
  if (of.people.length === 0) return null;
  const { promise, dueAt } = of.data;
  const what = typeof promise === 'string' ? promise : '';
  const about = { meeting: null, speech: what };
  const due = typeof dueAt === 'number' ? { dueDay: sheetFor(of, world, about).day(dueAt) } : {};
  return letter(of.because === 'overdue' ? 'delay' : 'delivery', of, world, { what, ...due }, about);
}
