/** Writes docs/rules.md from the rules, the draft checks and the gates themselves; `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { CHECKS } from '../src/planner/checks/index.ts';
import { SENTENCES } from '../src/planner/gates.ts';
import type { Rule } from '../src/planner/rule.ts';
import { RULES } from '../src/planner/rules/index.ts';
import type { Story } from '../src/planner/story.ts';
import { STRATEGIES } from '../src/planner/strategies.ts';

const FILE = 'docs/rules.md';

function page(): string {
  const strategies = Object.entries(STRATEGIES).map(([number, name]) => strategy(Number(number), name));
  return `${[INTRODUCTION, ...strategies, gates(), draftChecks()].join('\n\n')}\n`;
}

const INTRODUCTION = `# The rules

<!-- Written by \`node scripts/rules-doc.ts\` from src/planner: change the rule, not this page. -->

What Followthrough looks for, by the 14 strategies it grew out of. A rule is one situation: when it speaks, what it offers and until when, where its timing and its reason come from, and the stories that prove it
(\`npm test -- tests/planner/stories\` runs every one). An assumption is never called a study.`;

function strategy(number: number, name: string): string {
  const rules = RULES.filter((rule) => rule.strategy === number);
  const more = GUARDS[number];
  return [`## ${String(number)}. ${name}`, ...(more ? [more] : []), ...rules.map(section)].join('\n\n');
}

/** Strategies that are kept by more than rules. */
const GUARDS: Readonly<Record<number, string>> = {
  1: 'Also kept by the draft check `their-hours`: a note that would arrive outside its reader’s working hours, or while they are away, is offered for their next morning, or with a "no rush" line.',
  10: 'Also kept by the guard `caps`: at most one open follow-up for a person and rule, two for a person, five new in a day. What is too many is held back, and can be read.',
  14: 'Kept by the draft check `absent-person`, and by what the product does not do: notes and suggestions are their owner’s alone, cards go to one person, and nothing rates anyone.',
};

function section({ id, meta, examples }: Rule): string {
  const options = Object.entries(meta.defaults);
  return [
    `### ${id}`,
    `${meta.summary} ${meta.rationale}`,
    [
      `- **Offers**: ${meta.kind}, by ${meta.channel === 'none' ? 'nothing that is sent' : meta.channel}. Priority ${String(meta.priority)}${meta.isObligation ? '; an obligation, never capped' : ''}.`,
      ...Object.values(meta.messages).map((message) => `- **Says**: ${plain(message)}`),
      ...(meta.needs ? [`- **Needs**: ${meta.needs.map((grant) => GRANTS[grant]).join(' or ')}; without, it is held back as \`no-consent\`.`] : []),
      ...meta.basis.map(({ part, kind, source }) => `- **${part === 'timing' ? 'Timing' : 'Why'}** (${kind}): ${source}`),
      ...(options.length > 0 ? [`- **Options**: ${options.map(([name, value]) => `\`${name}\` ${String(value)}`).join(', ')}.`] : []),
      `- **Silent**: ${Object.values(meta.silences).join(' ')}`,
    ].join('\n'),
    `| story | then |\n| --- | --- |\n${examples.map((story) => `| ${cell(story.name)} | ${outcome(story)} |`).join('\n')}`,
  ].join('\n\n');
}

const GRANTS = { calendar: 'the calendar', mail: 'mail headers', 'mail-text': 'mail text', chat: 'chat' } as const;

function outcome({ then }: Story): string {
  if (typeof then === 'string') return then;
  if ('because' in then) return `suggested (\`${then.because}\`)`;
  return 'heldBack' in then ? `held back: \`${then.heldBack}\`` : `nothing (\`${then.nothing}\`)`;
}

/** A message as a reader sees it: placeholders as words, the common case of what depends. */
function plain(message: string): string {
  return message.replace(/\{(\w+), (?:select|plural),(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, (_, name: string) => `‹${name}›`).replace(/\{(\w+)\}/g, '‹$1›');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function gates(): string {
  const rows = Object.entries(SENTENCES).map(([code, sentence]) => `| \`${code}\` | ${cell(sentence)} |`);
  return `## Held back\n\nA suggestion that a gate stops is kept, with the first code that applies and its sentence. Nothing is dropped without one.\n\n| code | because |\n| --- | --- |\n${rows.join('\n')}`;
}

function draftChecks(): string {
  const rows = CHECKS.map(({ id, summary, rationale, basis }) => `| \`${id}\` | ${cell(summary)} | ${cell(rationale)} (${basis.kind}: ${cell(basis.source)}) |`);
  return `## Draft checks\n\nRead a draft while it is written, on the machine where it is written; nothing of it is stored.\n\n| check | looks for | why |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

const written = page();
if (!process.argv.includes('--check')) writeFileSync(FILE, written);
else if (readFileSync(FILE, 'utf8') !== written) {
  process.stderr.write(`${FILE} is not what the rules say. Run node scripts/rules-doc.ts, and commit it.\n`);
  process.exitCode = 1;
}
