/** Runs a command: prints its answer, or one line that says what is wrong and what to do. */
import { CalendarFileError } from '../api/ics/open-calendar.ts';
import { UsageError } from './usage.ts';

export function run(command: () => string): void {
  try {
    process.stdout.write(`${command()}\n`);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof CalendarFileError)) throw error;
    process.stderr.write(`${error.message.replaceAll('\n', ' ')}\n`);
    process.exitCode = error.exitCode;
  }
}
