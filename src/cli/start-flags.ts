/** Flags of `npm start`: none for the demo, or a calendar file and whose it is. */
import { parseArgs } from 'node:util';
import { addresses, UsageError } from './usage.ts';

export interface StartFlags {
  /** Null: the demo calendar, or Microsoft 365 where it is configured. */
  readonly calendar: string | null;
  /** Empty: to be guessed. */
  readonly me: readonly string[];
}

/** Throws UsageError. */
export function readStartFlags(args: readonly string[]): StartFlags {
  const { calendar, me } = parse(args);
  if (calendar === undefined && me !== undefined) throw new UsageError('--me needs a calendar file: npm start -- --calendar FILE.ics --me you@example.com');
  return { calendar: calendar ?? null, me: addresses(me) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { calendar: { type: 'string' }, me: { type: 'string' } } }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0] ?? 'Bad flags'}. Flags: --calendar --me (npm start -- --calendar FILE.ics --me you@example.com)`);
  }
}
