/** `npm run -s explain -- --calendar FILE --rule ID | --person ADDRESS | --meeting UID`: every verdict with its reason. */
import { explain, type Verdict } from '../planner/explain.ts';
import { plan } from '../planner/plan.ts';
import { RULES } from '../planner/rules/index.ts';
import { readInput } from './read.ts';
import { run } from './run.ts';
import { plain } from './to-text.ts';
import { readFlags, UsageError } from './usage.ts';

run(() => {
  const flags = readFlags(process.argv.slice(2), Date.now(), true);
  if (flags.rule !== null && !RULES.some(({ id }) => id === flags.rule)) throw new UsageError(`--rule ${flags.rule} is not known. Rules: ${RULES.map(({ id }) => id).join(', ')}`);
  const verdicts = explain(plan(readInput(flags).facts, [], flags.now), flags);
  return flags.format === 'json' ? JSON.stringify({ verdicts }, null, 2) : verdicts.map(toLine).join('\n');
});

function toLine({ rule, code, verdict, people, meeting, sentence }: Verdict): string {
  const where = [people.map((one) => one.name || one.address).join(', '), meeting?.subject ?? ''].filter(Boolean).join(', ');
  return plain(`${rule.padEnd(21)}  ${(code ?? verdict).padEnd(14)}  ${where === '' ? '' : `${where}: `}${sentence}`);
}
