/** `npm run -s plan -- --calendar FILE`: the queue of a calendar file. */
import { plan } from '../planner/plan.ts';
import { readInput } from './read.ts';
import { run } from './run.ts';
import { toJson } from './to-json.ts';
import { toText } from './to-text.ts';
import { readFlags } from './usage.ts';

run(() => {
  const flags = readFlags(process.argv.slice(2), Date.now(), false);
  const input = readInput(flags);
  const json = toJson(plan(input.facts, [], flags.now), input, flags.now);
  return flags.format === 'json' ? JSON.stringify(json, null, 2) : toText(json, input, flags.heldBack);
});
