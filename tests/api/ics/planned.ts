/** Bytes as the command line takes them: a file that is read, and its plan. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CalendarFileError } from '../../../src/api/ics/open-calendar.ts';
import type { Problem } from '../../../src/api/ics/problems.ts';
import { readInput, type Input } from '../../../src/cli/read.ts';
import { readFlags } from '../../../src/cli/usage.ts';
import { plan } from '../../../src/planner/plan.ts';
import { millisecondsSince, processorNow } from '../../support/processor.ts';

/** Owner, moment and zone, as flags. */
export interface Asked {
  readonly now: string;
  readonly me?: string;
  readonly timeZone?: string;
}

export interface Planned {
  /** Null where the file is no calendar; `problems` says so. */
  readonly input: Input | null;
  readonly plan: ReturnType<typeof plan> | null;
  readonly problems: readonly Problem[];
  /** Of the processor: other work on the machine does not count. */
  readonly ms: number;
}

/** Reads and plans one file after the other, from a folder of its own; whatever is no problem of the file is thrown. */
export class Planning {
  readonly #folder = mkdtempSync(join(tmpdir(), 'followthrough-ics-'));

  planned(bytes: Uint8Array | string, { now, me, timeZone }: Asked): Planned {
    const path = join(this.#folder, 'calendar.ics');
    writeFileSync(path, bytes);
    const flags = readFlags(['--calendar', path, '--now', now, ...(me === undefined ? [] : ['--me', me]), ...(timeZone === undefined ? [] : ['--time-zone', timeZone])], 0, false);
    const began = processorNow();
    try {
      const input = readInput(flags);
      const made = plan(input.facts, [], flags.now);
      return { input, plan: made, problems: input.problems, ms: millisecondsSince(began) };
    } catch (error) {
      if (!(error instanceof CalendarFileError)) throw error;
      return { input: null, plan: null, problems: [{ line: null, severity: 'error', message: error.message }], ms: millisecondsSince(began) };
    }
  }

  /** The folder is gone afterwards. */
  end(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
