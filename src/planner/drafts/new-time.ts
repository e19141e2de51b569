/** Takes up a time that somebody proposed, with another in reserve. */
import { clock } from '../clock.ts';
import type { Draft, DraftOf, World } from '../rule.ts';
import { letter, sheetFor } from './letter.ts';

export function newTimeDraft(of: DraftOf, world: World): Draft {
  const { words, day, fill } = sheetFor(of, world);
  const { newAt } = of.data;
  const isOne = of.because === 'one' && typeof newAt === 'number';
  const proposed = isOne ? fill(`{newDay} ${words.onDay.time}`, { newDay: day(newAt), time: clock(world.facts.time.zone, newAt) }) : words.theirTime;
  return letter('new-time', of, world, { proposed });
}
