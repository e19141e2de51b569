/** A finding as lines for a terminal. */
import type { Finding } from '../api/doctor/finding.ts';

const WIDTH = 96;
const NAME = 23;

/** Its outcome and name, then what it says, what to do and where, below each other. */
export function findingText({ check, outcome, says, advice, link }: Finding): string {
  const lines = [...wrapped(says), ...(advice === null ? [] : wrapped(outcome === 'problem' ? `What to do: ${advice}` : advice)), ...(link === null ? [] : [link])];
  const indent = ' '.repeat(9 + NAME);
  return `${outcome.padEnd(9)}${check.padEnd(NAME)}${lines.join(`\n${indent}`)}\n`;
}

/** The last line. */
export function summaryText(problems: number): string {
  if (problems === 0) return '\nNothing is to be done.\n';
  return problems === 1 ? '\n1 problem is to be put right.\n' : `\n${String(problems)} problems are to be put right.\n`;
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
