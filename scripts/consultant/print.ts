/** `npm run -s consultant -- --seed 7 --now 2026-03-25T08:00:00Z > file.ics`: the consultant's calendar. */
import { run } from '../../src/cli/run.ts';
import { consultant } from './calendar.ts';
import { readFlags } from './flags.ts';

run(() => {
  const { seed, now } = readFlags(process.argv.slice(2));
  return consultant(seed, now).text.trimEnd();
});
