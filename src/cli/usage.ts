/** Flags of `plan` and `explain`: one line that says what is wrong and what to do, never a stack trace. */
import { parseArgs } from 'node:util';
import type { Instant } from '../planner/meeting.ts';
import type { WorkingHours } from '../planner/working-time.ts';
import { parseInstant, zoneTable } from '../planner/zone.ts';

/** Bad usage (exit 2) or content that is no calendar (exit 3). */
export class UsageError extends Error {
  readonly exitCode: 2 | 3;
  constructor(message: string, exitCode: 2 | 3 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

export interface Flags {
  readonly calendar: string;
  /** Empty: to be guessed. */
  readonly me: readonly string[];
  readonly now: Instant;
  readonly timeZone: string | null;
  readonly workingHours: WorkingHours | null;
  readonly internal: readonly string[];
  readonly facts: string | null;
  readonly heldBack: boolean;
  readonly format: 'text' | 'json';
  readonly rule: string | null;
  readonly person: string | null;
  /** A meeting's UID or id. */
  readonly meeting: string | null;
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const ADDRESS = /^[^\s@,]+@[^\s@,]+$/;

/** Reads the command line; `clock` is the time where `--now` is not given. */
export function readFlags(args: readonly string[], clock: Instant, isExplain: boolean): Flags {
  const values = parse(args, isExplain);
  if (!values.calendar) throw new UsageError('--calendar is missing. Name a calendar file: --calendar FILE.ics');
  if (values.format !== undefined && values.format !== 'text' && values.format !== 'json') throw new UsageError(`--format ${values.format} is not known. Use text or json.`);
  if (isExplain && !values.rule && !values.person && !values.meeting) throw new UsageError('Say what to explain: --rule ID, --person ADDRESS or --meeting UID.');
  if (values.person !== undefined && !ADDRESS.test(values.person)) throw new UsageError(`--person ${values.person} is not an address. Write it like ana@fabrikam.com.`);
  return {
    calendar: values.calendar,
    me: addresses(values.me),
    now: values.now === undefined ? clock : instant(values.now),
    timeZone: values['time-zone'] === undefined ? null : zone(values['time-zone']),
    workingHours: values['working-hours'] === undefined ? null : workingHours(values['working-hours']),
    internal: values.internal === undefined ? [] : values.internal.split(',').map(domain),
    facts: values.facts ?? null,
    heldBack: values['held-back'] ?? false,
    format: values.format ?? 'text',
    rule: values.rule ?? null,
    person: values.person?.toLowerCase() ?? null,
    meeting: values.meeting ?? null,
  };
}

function parse(args: readonly string[], isExplain: boolean) {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        calendar: text,
        me: text,
        now: text,
        'time-zone': text,
        'working-hours': text,
        internal: text,
        facts: text,
        'held-back': { type: 'boolean' },
        format: text,
        rule: text,
        person: text,
        meeting: text,
      },
    });
    if (!isExplain && (values.rule !== undefined || values.person !== undefined || values.meeting !== undefined))
      throw new UsageError('--rule, --person and --meeting belong to explain: npm run -s explain -- --calendar FILE --rule ID');
    return values;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${(error as Error).message.split('. ')[0] ?? 'Bad flags'}. Flags: --calendar --me --now --time-zone --working-hours --internal --facts --held-back --format${isExplain ? ' --rule --person --meeting' : ''}`,
    );
  }
}

/** Addresses with commas between them, in lower case. Throws UsageError for what is none. */
export function addresses(text: string | undefined): string[] {
  if (text === undefined) return [];
  return text.split(',').map((one) => {
    const address = one.trim().toLowerCase();
    if (!ADDRESS.test(address)) throw new UsageError(`--me ${one || '(empty)'} is not an address. Write your own, like ada@contoso.com; several with commas.`);
    return address;
  });
}

function instant(text: string): Instant {
  try {
    return parseInstant(text);
  } catch {
    throw new UsageError(`--now ${text} is not an instant. Write it with Z or an offset: 2026-03-13T10:00:00Z`);
  }
}

function zone(text: string): string {
  try {
    return zoneTable(text, 0, 0).id;
  } catch {
    throw new UsageError(`--time-zone ${text} is not known. Use an IANA name such as Europe/Berlin.`);
  }
}

function domain(text: string): string {
  const own = text.trim().toLowerCase().replace(/^@/, '');
  if (!/^[a-z0-9.-]+\.[a-z0-9-]+$/.test(own)) throw new UsageError(`--internal ${text} is not a domain. Write it like contoso.com.`);
  return own;
}

function workingHours(text: string): WorkingHours {
  const found = /^([A-Z][a-z]{2}(?:[-,][A-Z][a-z]{2})*) ([01]\d|2[0-4]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/.exec(text);
  const days = found ? daysOf(found[1] ?? '') : null;
  const start = Number(found?.[2]) * 60 + Number(found?.[3]);
  const end = Number(found?.[4]) * 60 + Number(found?.[5]);
  if (!days || start >= end || end > 24 * 60) throw new UsageError(`--working-hours "${text}" is not understood. Write them like "Mon-Fri 09:00-17:00".`);
  return { days, start, end };
}

function daysOf(text: string): number[] | null {
  const days = new Set<number>();
  for (const part of text.split(',')) {
    const [from = '', to = from] = part.split('-');
    const [first, last] = [DAYS.indexOf(from), DAYS.indexOf(to)];
    if (first < 0 || last < 0) return null;
    for (let day = first; ; day = (day + 1) % 7) {
      days.add(day + 1);
      if (day === last) break;
    }
  }
  return [...days].sort();
}
