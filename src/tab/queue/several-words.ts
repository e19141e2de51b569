/** What the notice says of a decision about several follow-ups. */
import type { DecideAnswer, DecideRequest } from '../../api/contract.ts';
import { say } from '../words/say.ts';

/** "3 done.", or with refusals "2 done; 1 changed somewhere else and stays as it is." */
export function saidOfSeveral(verb: DecideRequest['verb'], count: number, refused: DecideAnswer['refused'], when = say('later')): string {
  const [first] = refused;
  const deed = {
    complete: say('several.done', { count }),
    snooze: say('several.snoozed', { count, when }),
    dismiss: say('several.dismissed', { count }),
    undo: say(first ? 'several.back' : 'several.allBack', { count }),
  }[verb];
  if (!first) return verb === 'dismiss' ? say('several.never', { deed, count }) : say('queue.some', { list: deed });
  const isStale = refused.every(({ code }) => code === 'stale_follow_up');
  const rest = isStale ? say('several.changed', { count: refused.length }) : say('several.refused', { count: refused.length, why: first.detail.replace(/\.$/, '') });
  return count === 0 ? say('several.nothing', { rest }) : say('several.some', { deed, rest });
}
