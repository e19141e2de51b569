/** Flags of the two commands: a seed and a moment; how much of the first day to show, and how. */
import { parseArgs } from 'node:util';
import { UsageError } from '../../src/cli/usage.ts';
import { parseInstant } from '../../src/planner/zone.ts';

export interface Flags {
  readonly seed: number;
  readonly now: number;
  /** Show so many follow-ups of the first day whole; 0: none. */
  readonly top: number;
  readonly format: 'text' | 'json';
}

/** Throws UsageError. */
export function readFlags(args: readonly string[]): Flags {
  const text = { type: 'string' } as const;
  try {
    const { seed = '7', now = '2026-03-25T08:00:00Z', top = '0', format = 'text' } = parseArgs({ args: [...args], options: { seed: text, now: text, top: text, format: text } }).values;
    if (!/^\d+$/.test(seed) || !/^\d+$/.test(top)) throw new UsageError('--seed and --top are whole numbers.');
    if (format !== 'text' && format !== 'json') throw new UsageError(`--format ${format} is not known. Use text or json.`);
    return { format, seed: Number(seed), now: parseInstant(now), top: Number(top) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${(error as Error).message.split('. ')[0] ?? 'Bad flags'}. Flags: --seed 7 --now 2026-03-25T08:00:00Z --top 20 --format text|json`);
  }
}
