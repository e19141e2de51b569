/** From flags to facts: reads the calendar file and the facts file, and finds out who "me" is. */
import { z } from 'zod';
import { CalendarFileError, likelyOwners, openCalendar, readText } from '../api/ics/open-calendar.ts';
import type { CalendarFile } from '../api/ics/read-calendar.ts';
import { factsFile, type FactsFile } from '../planner/facts-file.ts';
import { attend } from '../planner/attendance.ts';
import { tellsBodies } from '../planner/series.ts';
import type { Facts, Grant } from '../planner/facts.ts';
import { domainOf } from '../planner/person.ts';
import { DAY, USUAL_HOURS } from '../planner/working-time.ts';
import { zoneTable } from '../planner/zone.ts';
import { UsageError, type Flags } from './usage.ts';

const DAYS_BACK = 1100;

export interface Input {
  readonly facts: Facts;
  readonly meGuessed: boolean;
  readonly timeZone: { readonly id: string; readonly from: 'flag' | 'file' | 'machine' };
  readonly problems: CalendarFile['problems'];
  readonly counts: { readonly events: number; readonly meetings: number; readonly people: number };
}

/** Throws UsageError or CalendarFileError: exit 2 for a path that cannot be read or bad facts, 3 for content that is no calendar. */
export function readInput(flags: Flags): Input {
  const { file: calendar, timeZone } = openCalendar(flags.calendar, flags.now, flags.timeZone, progressOn(process.stderr));
  const more = factsIn(flags.facts);
  const problems = [...calendar.problems];

  const named = likelyOwners(calendar);
  const [likeliest] = named;
  const me = flags.me.length > 0 ? flags.me : likeliest ? [likeliest] : [];
  if (flags.me.length > 0 && likeliest && !flags.me.some((own) => named.includes(own))) {
    problems.push({ line: null, severity: 'warning', message: `The calendar never names ${flags.me.join(', ')}; its likeliest owner is ${likeliest}. Check --me.` });
  }
  if (!tellsBodies(calendar.meetings)) {
    problems.push({ line: null, severity: 'warning', message: 'No event in this calendar has a description, so no-agenda says nothing. Export it with its details to have that checked.' });
  }
  const mine = new Set(me);
  const attended = calendar.meetings.map((meeting) => attend(meeting, mine));
  const span = { from: flags.now - (DAYS_BACK + 400) * DAY, to: flags.now + 800 * DAY };
  return {
    facts: {
      me: { addresses: me, internalDomains: [...me.map(domainOf), ...flags.internal] },
      time: { zone: zoneTable(timeZone.id, span.from, span.to), hours: flags.workingHours ?? more.preferences.workingHours ?? USUAL_HOURS },
      meetings: calendar.meetings,
      earlier: calendar.earlier,
      messages: more.touches,
      notes: more.notes,
      promises: more.promises,
      feedback: more.feedback,
      proposals: more.proposals,
      changes: more.changes,
      introductions: more.introductions,
      granted: grantsIn(more),
      preferences: more.preferences,
    },
    meGuessed: flags.me.length === 0,
    timeZone,
    problems,
    counts: { events: calendar.events, meetings: attended.filter((one) => one.invited.length > 0).length, people: new Set(attended.flatMap((one) => one.invited.map((p) => p.address))).size },
  };
}

/** What the file grants, or what it shows to be granted; a message in a file says whether it asks something. */
function grantsIn({ granted, touches }: FactsFile): Grant[] {
  const said = new Set<Grant>(granted ?? ['calendar', ...touches.map(({ channel }) => channel)]);
  return said.has('mail') ? [...said, 'mail-text'] : [...said];
}

/** One line that counts up, on a terminal only; it is gone when the work is done. */
function progressOn(terminal: NodeJS.WriteStream): (share: number) => void {
  if (!terminal.isTTY) return () => undefined;
  return (share) => {
    if (share > 0) terminal.write(share < 1 ? `\rReading the calendar: ${String(Math.round(share * 100))} %` : '\r\x1b[K');
  };
}

function factsIn(path: string | null): FactsFile {
  if (path === null) return factsFile.parse({});
  let value: unknown;
  try {
    value = JSON.parse(readText(path, '--facts'));
  } catch (error) {
    if (error instanceof CalendarFileError) throw error;
    throw new UsageError(`--facts ${path} is not JSON. Check it with a JSON editor.`);
  }
  const parsed = factsFile.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const at = z.core.toDotPath([...(issue?.path ?? []), ...keys]) || 'the whole file';
  throw new UsageError(`--facts ${path}: ${at}: ${issue?.message ?? 'is not understood'}. Correct or remove it.`);
}
