/** A plan as text for people. A stranger's text loses its control characters. */
import { relativeDay } from '../planner/sentence.ts';
import { parseInstant } from '../planner/zone.ts';
import type { toJson } from './to-json.ts';
import type { Input } from './read.ts';

type Json = ReturnType<typeof toJson>;

/** The table of follow-ups, the held-back ones where asked for, problems, and a summary line. */
export function toText(json: Json, input: Input, withHeldBack: boolean): string {
  const lines: string[] = [
    `Time zone ${input.timeZone.id} (from the ${input.timeZone.from})${input.meGuessed ? `; you are probably ${json.me.join(', ') || 'nobody it names'} (say --me ADDRESS)` : ''}`,
    '',
  ];
  for (const one of json.followUps) {
    lines.push(`${String(one.priority).padStart(3)}  ${one.rule.padEnd(21)}  ${dueIn(input, one, json.now).padEnd(26)}  ${plain(one.why)}`);
    for (const { text } of one.evidence) lines.push(`     ${plain(text)}`);
  }
  if (json.followUps.length === 0) lines.push('Nothing to follow up. The queue is empty.');
  if (withHeldBack) {
    lines.push('', 'Held back');
    for (const one of json.heldBack) lines.push(`     ${one.rule.padEnd(21)}  ${one.code.padEnd(14)}  ${plain(one.people.map((p) => p.name || p.address).join(', '))}  ${one.sentence}`);
  }
  for (const { line, message } of json.problems) lines.push(`${line === null ? 'Note' : `Line ${String(line)}`}: ${plain(message)}`);
  const { counts } = json;
  lines.push(
    '',
    `${count(counts.followUps, 'follow-up')}, ${String(counts.heldBack)} held back, from ${count(counts.meetings, 'meeting')} with ${counts.people === 1 ? '1 person' : `${String(counts.people)} people`} (${count(counts.events, 'event')}).`,
  );
  return lines.join('\n');
}

/** "due tomorrow at 10:00", in the calendar's zone. A check-in is never overdue. */
function dueIn({ facts }: Input, { kind, dueAt }: Json['followUps'][number], now: string): string {
  const [due, moment] = [parseInstant(dueAt), parseInstant(now)];
  return kind === 'check-in' && due < moment ? 'when it suits you' : `due ${relativeDay(facts.time.zone, due, moment)}`;
}

/** Without control characters, so that a subject cannot drive a terminal. */
export function plain(text: string): string {
  return text.replace(/\p{Cc}|\p{Bidi_Control}/gu, ' ');
}

function count(many: number, what: string): string {
  return `${String(many)} ${what}${many === 1 ? '' : 's'}`;
}
