/** The consultant's calendar as the command line reads it: written to a file, read, and the file gone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInput, type Input } from '../../src/cli/read.ts';
import { readFlags } from '../../src/cli/usage.ts';
import { formatInstant } from '../../src/planner/zone.ts';
import { consultant, OWNERS, type Consultant } from './calendar.ts';

/** What the planner gets of the calendar, and when she works. */
export function readConsultant(seed: number, now: number): Input & Consultant {
  const made = consultant(seed, now);
  const folder = mkdtempSync(join(tmpdir(), 'consultant-'));
  try {
    const path = join(folder, 'calendar.ics');
    writeFileSync(path, made.text);
    return { ...readInput(readFlags(['--calendar', path, '--me', OWNERS.join(','), '--now', formatInstant(now)], now, false)), ...made };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
