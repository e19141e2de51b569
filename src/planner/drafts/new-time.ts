/** Takes up a time that somebody proposed, with another in reserve. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { letter, sheetFor } from './letter.ts';

export function newTimeDraft(of: DraftOf, world: World): Draft {
  const sheet = sheetFor(of, world);
  const { newAt } = of.data;
  return letter('new-time', sheet, { proposed: of.because === 'one' && typeof newAt === 'number' ? sheet.moment(newAt) : sheet.words.theirTime });
}
