/** To the one who introduced me: thanks at once, and later what came of it. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { listOf } from '../sentence.ts';
import { letter, sheetFor } from './letter.ts';

export function introductionDraft(of: DraftOf, world: World): Draft {
  const sheet = sheetFor(of, world);
  const { people } = of.data;
  return letter(of.because === 'outcome' ? 'outcome' : 'introduced', sheet, { people: Array.isArray(people) ? listOf(people as readonly string[], sheet.words.language) : '' });
}
