/** What things are called on screen. Unknown kinds and codes are shown readably: the server may learn new ones first. */
import type { FollowUpRow } from '../api/contract.ts';
import { byDue } from './time.ts';
import { capital, inTurn, say, sayIfKnown } from './words/say.ts';

/** "promise-due" becomes "Promise due". */
export function readable(id: string): string {
  const words = id.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name of a kind of follow-up. */
export function kindName(kind: string): string {
  return sayIfKnown(`kind.${kind}`) ?? readable(kind);
}

/** A person's name, or the address where there is none. */
export function personName({ name, address }: { readonly name: string; readonly address: string }): string {
  return name.trim() === '' ? address : name;
}

/** A name inside a sentence: whatever its direction, the sentence keeps its own. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** One true sentence about the open queue: "3 for today, 4 more this week, 2 later and 1 late thank-you." */
export function summaryOf(rows: readonly FollowUpRow[], now: number, zone: string): string {
  const groups = byDue(rows, now, zone);
  const [today, week, later, late] = [groups.today.length, groups.week.length, groups.later.length, groups.late.length];
  if (rows.length === 0) return say('queue.nothing');
  const parts = [
    today > 0 ? say('queue.today', { count: today }) : '',
    week > 0 ? say(today > 0 ? 'queue.moreThisWeek' : 'queue.week', { count: week }) : '',
    later > 0 ? say('queue.later', { count: later }) : '',
    late > 0 ? say('queue.late', { count: late }) : '',
  ].filter((part) => part !== '');
  return say(today > 0 ? 'queue.some' : 'queue.notToday', { list: capital(inTurn(parts)) });
}

/** Whether the texts hold every word that was typed, in any letter case, with accents or without. */
export function speaksOf(texts: readonly string[], typed: string): boolean {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const all = plain(texts.join(' '));
  return words.every((word) => all.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
}

/** The marked gap of a draft that only the sender can fill, such as "[one specific thing]", or null. */
export function gapOf(body: string): string | null {
  return /\[[^[\]\n]{3,80}\]/.exec(body)?.[0] ?? null;
}
