/** `npm run doctor`: what is not right with this installation, and what to do. Exit 0 where all is well, 1 where something is to be done, 2 for bad flags. */
import { parseArgs } from 'node:util';
import { examine } from '../api/doctor/examine.ts';
import type { Finding } from '../api/doctor/finding.ts';
import { findingText, summaryText } from './finding-text.ts';

const format = formatIn(process.argv.slice(2));
if (format === null) {
  process.stderr.write('Flags: --format text|json (npm run doctor -- --format json)\n');
  process.exitCode = 2;
} else {
  const findings: Finding[] = [];
  for await (const finding of examine(process.env)) {
    findings.push(finding);
    if (format === 'text') process.stdout.write(findingText(finding));
  }
  const problems = findings.filter(({ outcome }) => outcome === 'problem').length;
  process.stdout.write(format === 'text' ? summaryText(problems) : `${JSON.stringify({ findings, problems }, null, 2)}\n`);
  process.exitCode = problems > 0 ? 1 : 0;
}

function formatIn(args: readonly string[]): 'text' | 'json' | null {
  try {
    const { format = 'text' } = parseArgs({ args: [...args], options: { format: { type: 'string' } } }).values;
    return format === 'text' || format === 'json' ? format : null;
  } catch {
    return null;
  }
}
