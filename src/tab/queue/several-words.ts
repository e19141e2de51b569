/** What the notice says of a decision about several follow-ups. */
import type { DecideAnswer, DecideRequest } from '../../api/contract.ts';

/** "3 done.", or with refusals "2 done; 1 changed somewhere else and stays as it is." */
export function saidOfSeveral(verb: DecideRequest['verb'], count: number, refused: DecideAnswer['refused'], when = 'later'): string {
  const deed = {
    complete: `${String(count)} done`,
    snooze: `${String(count)} snoozed until ${when}`,
    dismiss: `${String(count)} dismissed`,
    undo: count === 1 ? 'It is back' : `All ${String(count)} are back`,
  }[verb];
  const [first] = refused;
  if (!first) return verb === 'dismiss' ? `${deed}. ${count === 1 ? 'It' : 'They'} will not be suggested again.` : `${deed}.`;
  const why = refused.every(({ code }) => code === 'stale_follow_up') ? 'changed somewhere else' : `could not be changed (${first.detail.replace(/\.$/, '')})`;
  const stay = `${String(refused.length)} ${why} and ${refused.length === 1 ? 'stays as it is' : 'stay as they are'}.`;
  return count === 0 ? `Nothing was done: ${stay}` : `${verb === 'undo' ? `${String(count)} ${count === 1 ? 'is' : 'are'} back` : deed}; ${stay}`;
}
