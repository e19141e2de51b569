/** `npm run -s days -- --seed 7 --now 2026-03-25T08:00:00Z [--top 20] [--format json]`: ten working mornings in a row on the consultant's calendar. */
import { run } from '../../src/cli/run.ts';
import { toJson } from './days-json.ts';
import { heldBackText, morningText, summaryText, topText } from './days-text.ts';
import { readFlags } from './flags.ts';
import { mornings } from './mornings.ts';
import { readConsultant } from './read.ts';

const MORNINGS = 10;

run(() => {
  const { seed, now, top, format } = readFlags(process.argv.slice(2));
  const read = readConsultant(seed, now);
  const lived = mornings(read.facts, read.works, now, MORNINGS, seed);
  if (format === 'json') return JSON.stringify(toJson(read, lived), null, 2);

  const [first] = lived;
  const whole = top > 0 && first ? [`The first ${String(top)} of the first morning`, topText(first.plan, first.now, top), 'Held back that morning', heldBackText(first.plan)] : [];
  return [...whole, ...lived.map(morningText), summaryText(lived)].join('\n\n');
});
