/** The log. What is written of an error is chosen, never dumped: messages of others may hold tokens, addresses and texts of people. */
import { levels, pino, type DestinationStream, type Logger } from 'pino';
import { AppError } from './errors.ts';

const MOST_FRAMES = 12;
const MOST_CAUSES = 5;
/** Our own codes, and those of Node, SQLite, msal and Graph. */
const WORD = /^[\w.:-]{1,80}$/;
const FRAME = /^ {4}at (?:[^()\n]* \()?(?:file:|node:)[^()\s]*:\d+:\d+\)?$/;
/** What of an error is told besides its name, where it is a word. */
const TOLD = ['code', 'status', 'graphCode', 'requestId', 'errorCode', 'errorNo', 'subError', 'errno'];
/** Written by nobody here; should anybody ever, it does not come out. */
const NEVER = ['authorization', 'token', 'accessToken', 'assertion', 'secret', 'headers', 'body', 'subject', 'note', 'draft', 'text'];

/** Lines of JSON at `level` (a name of pino's) and above. Throws AppError `bad_configuration`. */
export function openLog(level: string, destination: DestinationStream): Logger {
  if (!(level in levels.values) && level !== 'silent') throw new AppError('bad_configuration', `LOG_LEVEL is "${level}"; set it to ${Object.keys(levels.values).join(', ')} or silent.`);
  const redact = { paths: NEVER.flatMap((name) => [name, `*.${name}`]), censor: '[removed]' };
  return pino({ level, redact, serializers: { err: told, code: wordOrNull, requestId: wordOrNull } }, destination);
}

interface Told {
  readonly name: string;
  readonly [detail: string]: unknown;
}

/** Where an error came from and what kind it is, with what caused it; without its message. */
function told(error: unknown, depth = 0): Told {
  if (!(error instanceof Error)) return { name: typeof error };
  const details = TOLD.map((name) => [name, (error as unknown as Record<string, unknown>)[name]] as const).filter(([, value]) => typeof value === 'number' || isWord(value));
  const cause = error.cause === undefined || depth === MOST_CAUSES ? {} : { cause: told(error.cause, depth + 1) };
  return { name: word(error.name), ...Object.fromEntries(details), at: framesOf(error), ...cause };
}

/** Frames only: a message may have lines that look like some, and comes before them. */
function framesOf({ stack = '', message }: Error): string[] {
  const after = message === '' ? stack : stack.slice(Math.max(stack.lastIndexOf(message), 0) + message.length);
  const frames = after.split('\n').filter((line) => FRAME.test(line));
  return frames.slice(0, MOST_FRAMES).map((line) => line.trim().replace(/(?:file:\/\/)[^()]*?(?=(?:src|node_modules)\/)/, ''));
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && WORD.test(value);
}

const wordOrNull = (value: unknown) => (value === null ? null : word(value));

function word(value: unknown): string {
  return isWord(value) ? value : '[unclear]';
}
