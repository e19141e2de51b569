/** Flags of the two commands: a seed and a moment, and how much of the first day to show. */
import { parseArgs } from 'node:util';
import { UsageError } from '../../src/cli/usage.ts';
import { parseInstant } from '../../src/planner/zone.ts';

export interface Flags {
  readonly seed: number;
  readonly now: number;
  /** Show so many follow-ups of the first day whole; 0: none. */
  readonly top: number;
}

/** Throws UsageError. */
export function readFlags(args: readonly string[]): Flags {
  const text = { type: 'string' } as const;
  try {
    const { seed = '7', now = '2026-03-25T08:00:00Z', top = '0' } = parseArgs({ args: [...args], options: { seed: text, now: text, top: text } }).values;
    if (!/^\d+$/.test(seed) || !/^\d+$/.test(top)) throw new UsageError('--seed and --top are whole numbers.');
    return { seed: Number(seed), now: parseInstant(now), top: Number(top) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${(error as Error).message.split('. ')[0] ?? 'Bad flags'}. Flags: --seed 7 --now 2026-03-25T08:00:00Z --top 20`);
  }
}
