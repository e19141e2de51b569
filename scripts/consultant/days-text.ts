/** Mornings as text: what is new, what is open, what was held back, what went and came; a table at the end. */
import { plain } from '../../src/cli/to-text.ts';
import type { FollowUp, HeldBack } from '../../src/planner/follow-up.ts';
import type { Instant } from '../../src/planner/meeting.ts';
import type { Plan } from '../../src/planner/plan.ts';
import { basisOf, evidenceOf, why } from '../../src/planner/view.ts';
import { formatInstant, toLocal } from '../../src/planner/zone.ts';
import type { Morning } from './mornings.ts';
import { HOME, zoneOf } from './wall.ts';

const EXAMPLES = 3;

/** One morning's lines. */
export function morningText(one: Morning): string {
  const lines = [`== ${day(one.now)}`];
  for (const followUp of one.fresh) lines.push(`  new        ${lineOf(followUp, one.now)}`);
  for (const { followUp, code } of one.withdrawn) lines.push(`  withdrawn  ${code}: ${lineOf(followUp, one.now)}`);
  for (const followUp of one.vanished) lines.push(`  VANISHED   ${lineOf(followUp, one.now)}`);
  for (const { followUp, was } of one.returned) lines.push(`  RETURNED   was ${was}: ${lineOf(followUp, one.now)}`);
  const { complete, dismiss, snooze } = one.acted;
  lines.push(`  ${String(one.fresh.length)} new, ${String(one.open)} open (${String(one.asleep)} asleep), held back: ${counted(one.plan.heldBack.map(({ code }) => code))}`);
  lines.push(`  then ${String(complete)} completed, ${String(dismiss)} dismissed, ${String(snooze)} snoozed`);
  return lines.map(plain).join('\n');
}

/** A row a day, and the mean. */
export function summaryText(lived: readonly Morning[]): string {
  const row = (cells: readonly (string | number)[]) => cells.map((cell, n) => String(cell).padStart(n === 0 ? 12 : 10)).join('');
  const news = lived.map(({ fresh }) => fresh.length);
  return [
    row(['', 'new', 'open', 'asleep', 'candidates', 'held back', 'vanished', 'returned']),
    ...lived.map((one) => row([day(one.now), one.fresh.length, one.open, one.asleep, one.plan.candidates, one.plan.heldBack.length, one.vanished.length, one.returned.length])),
    `${(news.reduce((sum, n) => sum + n, 0) / news.length).toFixed(1)} new a day, at most ${String(Math.max(...news))}; new by rule: ${counted(lived.flatMap(({ fresh }) => fresh.map(({ rule }) => rule)))}`,
  ].join('\n');
}

/** The first follow-ups of a plan with everything needed to judge them. */
export function topText({ followUps }: Plan, now: Instant, count: number): string {
  const lines: string[] = [];
  for (const [n, one] of followUps.slice(0, count).entries()) {
    const meeting = one.meeting ?? one.touch?.meeting ?? null;
    const people = meeting?.attendees.filter(({ kind }) => kind === 'person').length ?? 0;
    lines.push(
      `${String(n + 1).padStart(2)}. ${lineOf(one, now)}`,
      `    ${meeting ? `"${meeting.subject}", ${day(meeting.start)} ${clock(meeting.start)}, ${String((meeting.end - meeting.start) / 60_000)} min, ${String(people)} listed, by ${meeting.organizer?.name ?? ''} <${meeting.organizer?.address ?? ''}>` : 'no meeting'}`,
      `    opens ${day(one.opensAt)}, due ${day(one.dueAt)} ${clock(one.dueAt)}, closes ${day(one.closesAt)}${one.isLate ? ', late' : ''}; ${one.kind} by ${one.channel}${one.alsoCovers.length === 0 ? '' : `; also covers ${one.alsoCovers.map(({ rule }) => rule).join(', ')}`}`,
      `    evidence: ${evidenceOf(one, zoneOf(HOME), now)
        .map(({ text }) => text)
        .join('; ')}`,
      `    basis: ${basisOf(one.rule)
        .map(({ part, kind }) => `${part} ${kind}`)
        .join(', ')}`,
    );
  }
  return lines.map(plain).join('\n');
}

/** Counts by rule and code, the first three of each with their meeting. */
export function heldBackText({ heldBack }: Plan): string {
  const groups = new Map<string, HeldBack[]>();
  for (const one of heldBack) {
    const key = `${one.rule} ${one.code}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const lines: string[] = [];
  for (const [key, some] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(`${String(some.length).padStart(4)}  ${key}`);
    for (const { people, meeting } of some.slice(0, EXAMPLES)) lines.push(`        ${names(people)}${meeting ? `: "${meeting.subject}" ${day(meeting.start)}` : ''}`);
  }
  return lines.map(plain).join('\n');
}

function lineOf(one: FollowUp, now: Instant): string {
  return `${one.rule.padEnd(18)} ${String(one.priority).padStart(3)}  ${names(one.people)}: ${why(one, zoneOf(HOME), now)}`;
}

function names(people: readonly { readonly name: string; readonly address: string }[]): string {
  const shown = people.slice(0, 4).map(({ name, address }) => (name === '' ? address : `${name} <${address}>`));
  return `${shown.join(', ')}${people.length > shown.length ? ` and ${String(people.length - shown.length)} more` : ''}`;
}

function counted(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([word, n]) => `${word} ${String(n)}`)
    .join(', ');
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function day(at: Instant): string {
  const date = new Date(toLocal(zoneOf(HOME), at));
  return `${WEEKDAYS[date.getUTCDay()] ?? ''} ${formatInstant(date.getTime()).slice(2, 10)}`;
}

function clock(at: Instant): string {
  return formatInstant(toLocal(zoneOf(HOME), at)).slice(11, 16);
}
