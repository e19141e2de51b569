/** What things are called on screen. Unknown kinds and codes are shown readably: the server may learn new ones first. */
import type { FollowUpRow, HeldBackRow } from '../api/contract.ts';
import { dueGroup } from './time.ts';

const KINDS: Readonly<Record<string, string>> = {
  'thank-you': 'Thank-you note',
  'check-in': 'Check-in',
  invitation: 'Invitation to answer',
  recap: 'Recap',
  agenda: 'Agenda',
  choice: 'Double booking',
  praise: 'Praise',
  answer: 'Answer',
  promise: 'Promise',
  offer: 'Offer of help',
  apology: 'Apology',
  advice: 'Advice',
  nudge: 'Friendly nudge',
  brief: 'Preparation',
  loop: 'Open loop',
  report: 'News for them',
};

/** Where a rule's id does not read well by itself. */
const RULES: Readonly<Record<string, string>> = { 'unanswered-invite': 'Unanswered invitation' };

/** What a follow-up of a rule is, before the names of those it is for. */
const BY_RULE: Readonly<Record<string, string>> = {
  'thanks-owed': 'the thank-you note to',
  'recap-owed': 'the recap for',
  'gone-quiet': 'the check-in with',
  'unanswered-invite': 'the answer to',
  'no-agenda': 'the agenda for',
  'double-booked': 'the double booking with',
  'their-milestone': 'the praise for',
};

const CODES: Readonly<Record<string, string>> = {
  private: 'Private meeting',
  excluded: 'You said never',
  'switched-off': 'Switched off',
  'no-consent': 'Needs something you have not granted',
  cancelled: 'Cancelled',
  declined: 'You were not there',
  'all-day': 'All-day event or absence',
  'not-a-person': 'Not a person',
  'too-large': 'Too many people',
  recurring: 'Later in a series',
  dismissed: 'You said not this',
  'already-done': 'Already done',
  'already-booked': 'Already booked',
  'out-of-office': 'They are away',
  'too-old': 'Too long ago',
  capped: 'Enough for now',
};

const BASES: Readonly<Record<string, string>> = { study: 'Study', etiquette: 'Etiquette', measured: 'Measured from your calendar', assumption: 'Our assumption' };

/** "promise-due" becomes "Promise due". */
export function readable(id: string): string {
  const words = id.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name of a rule: "Recap owed". */
export function ruleName(rule: string): string {
  return RULES[rule] ?? readable(rule);
}

/** The name of a kind of follow-up. */
export function kindName(kind: string): string {
  return KINDS[kind] ?? readable(kind);
}

/** What else one follow-up takes care of: "the thank-you note to Ana Keller and the recap for Bo". */
export function coversText(covered: FollowUpRow['alsoCovers']): string {
  return inTurn(
    covered.map(({ rule, people }) => `${BY_RULE[rule] ?? `“${readable(rule)}” for`} ${people.length === 0 ? 'the others' : inTurn(people.map((person) => isolated(personName(person))))}`),
  );
}

/** "Ana", "Ana and Bo", "Ana, Bo and Cy". */
export function inTurn(texts: readonly string[]): string {
  return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;
}

/** The heading for what was held back with this code. */
export function codeName(code: string): string {
  return CODES[code] ?? readable(code);
}

/** Where a timing or a reason comes from. */
export function basisName(kind: string): string {
  return BASES[kind] ?? readable(kind);
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
  const count = { today: 0, week: 0, later: 0, late: 0 };
  for (const row of rows) count[dueGroup(row, now, zone)] += 1;
  const { today, week, later, late } = count;
  if (rows.length === 0) return 'Nothing to do right now.';
  const start = today > 0 ? `${String(today)} for today` : '';
  const parts = [
    start,
    week > 0 ? `${String(week)} ${today > 0 ? 'more ' : ''}this week` : '',
    later > 0 ? `${String(later)} later` : '',
    late > 0 ? `${String(late)} late thank-you${late === 1 ? '' : 's'}` : '',
  ].filter((part) => part !== '');
  const list = inTurn(parts);
  return today > 0 ? `${list}.` : `Nothing for today. ${list.charAt(0).toUpperCase()}${list.slice(1)}.`;
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

/** Whether a held-back suggestion speaks of what was typed. */
export function matches(row: HeldBackRow, typed: string): boolean {
  return speaksOf([kindName(row.kind), codeName(row.code), row.sentence, row.meeting?.subject ?? '', ...row.people.flatMap(({ name, address }) => [name, address])], typed);
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
}

/** The marked gap of a draft that only the sender can fill, such as "[one specific thing]", or null. */
export function gapOf(body: string): string | null {
  return /\[[^[\]\n]{3,80}\]/.exec(body)?.[0] ?? null;
}

/** A link that opens a new message in the person's own mail program; nothing is sent. */
export function mailtoOf(people: FollowUpRow['people'], draft: { readonly subject: string; readonly body: string }): string {
  const to = people.map(({ address }) => encodeURIComponent(address).replaceAll('%40', '@')).join(',');
  return `mailto:${to}?subject=${encodeURIComponent(draft.subject)}&body=${encodeURIComponent(draft.body.replaceAll(/\r?\n/g, '\r\n'))}`;
}
