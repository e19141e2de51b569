/** What was promised goes out with this, or a word that it will be later: said before the reader has to ask. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { letter, sheetFor, textOf, whenOf } from './letter.ts';

export function promiseDraft(of: DraftOf, world: World): Draft | null {
  if (of.people.length === 0) return null;
  const what = textOf(of.data['promise']);
  const sheet = sheetFor(of, world, { meeting: null, speech: what });
  const { when: dueDay = '' } = whenOf(of.data['dueAt'], sheet);
  return letter(of.because === 'overdue' ? 'delay' : 'delivery', sheet, { what, dueDay });
}
