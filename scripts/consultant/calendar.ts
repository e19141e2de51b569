/** The calendar of a busy consultant, Ada Okafor at Contoso in Berlin: three years, about 8,000 entries, from a seed. */
import { addContosoDays, addContosoSeries } from './contoso.ts';
import { addEncounters } from './encounters.ts';
import { addEngagement } from './engagements.ts';
import { Life } from './life.ts';
import { OWN_ZONE, withMess } from './mess.ts';
import { CLIENTS } from './organisations.ts';
import { addOwnAppointments, addWholeDays } from './own.ts';
import { Random } from './random.ts';
import { linesOf } from './to-ics.ts';
import { dayOf, HOME, moved } from './wall.ts';

/** Who the calendar's owner is: her main address, and one that some invitations use. */
export const OWNERS = ['ada@contoso.com', 'ada.okafor@contoso.com'] as const;

const ZONE = `BEGIN:VTIMEZONE
TZID:${OWN_ZONE}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE`.split('\n');

/** Entries that no program can read whole: no start, a date that is none, a line without a name, no end. */
const BROKEN = `BEGIN:VEVENT
UID:broken-1@contoso.com
SUMMARY:No start
END:VEVENT
BEGIN:VEVENT
UID:broken-2@contoso.com
DTSTART:someday
SUMMARY:No date
END:VEVENT
BEGIN:VEVENT
UID:broken-3@contoso.com
DTSTART:20240229T090000Z
this line has no name
SUMMARY:Half a line
END:VEVENT
BEGIN:VEVENT
UID:broken-4@contoso.com
SUMMARY:No end
DTSTART:20240301T090000Z`.split('\n');

export interface Consultant {
  /** The calendar file's text. */
  readonly text: string;
  /** Whether she works on that day (a count since 1970-01-01). */
  readonly works: (day: number) => boolean;
}

/** The same seed and moment give the same calendar; dates are laid around the moment. */
export function consultant(seed: number, now: number): Consultant {
  const random = new Random(String(seed));
  const life = new Life(random, dayOf(moved(now, 'UTC', HOME)));
  addContosoSeries(life, random.fork('series'));
  addOwnAppointments(life, random.fork('own'));
  for (const client of CLIENTS) addEngagement(life, random.fork(client.domain), client);
  addEncounters(life, random.fork('encounters'));
  addContosoDays(life, random.fork('contoso'));
  addWholeDays(life, random.fork('whole days'));
  const entries = withMess(life, random.fork('mess')).sort((a, b) => a.start - b.start || (a.uid < b.uid ? -1 : 1));
  const broken = Math.floor(entries.length / 2);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Contoso//Consultant//EN', 'X-WR-CALNAME:Ada Okafor', `X-WR-TIMEZONE:${HOME}`, ...ZONE];
  for (const [n, entry] of entries.entries()) {
    if (n === broken) lines.push(...BROKEN);
    lines.push(...linesOf(entry));
  }
  return { text: [...lines, 'END:VCALENDAR', ''].join('\r\n'), works: (day) => life.works(day) };
}
