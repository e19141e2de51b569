/** Whatever a file holds, it is planned or its problems are listed, and soon. `FUZZ_FILES=10000` reads more, `FUZZ_SEED` names where they begin. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { damagedFile } from './damaged.ts';
import { HANGS } from '../../support/processor.ts';
import { Planning } from './planned.ts';

const FILES = Number(process.env['FUZZ_FILES'] ?? 500);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const ASKED = { now: '2026-03-25T08:00:00Z', me: 'ana@fabrikam.com', timeZone: 'Europe/Berlin' };

describe('damaged calendar files', () => {
  const planning = new Planning();
  afterAll(() => {
    planning.end();
  });

  it(
    'are planned or refused with a sentence, and none hangs',
    () => {
      const failed: string[] = [];
      let [longest, slowest] = [0, 0];
      for (let seed = SEED; seed < SEED + FILES && failed.length < 10; seed++) {
        try {
          const bytes = damagedFile(String(seed));
          const { ms, input, problems } = planning.planned(bytes, ASKED);
          if (ms > longest) [longest, slowest] = [ms, seed];
          if (ms > HANGS) failed.push(`FUZZ_SEED=${String(seed)} took ${ms.toFixed(0)} ms`);
          if (input === null && problems.length === 0) failed.push(`FUZZ_SEED=${String(seed)} says nothing`);
        } catch (error) {
          failed.push(`FUZZ_SEED=${String(seed)} ${String((error as Error).stack)}`);
        }
      }
      process.stdout.write(`fuzz: ${String(FILES)} files, the slowest ${longest.toFixed(0)} ms (FUZZ_SEED=${String(slowest)})\n`);
      expect(failed).toEqual([]);
    },
    Math.max(60_000, FILES * 200),
  );
});
