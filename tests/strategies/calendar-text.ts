/** Small calendar files, written as their events are told. All times are UTC. */
export interface Told {
  /** "2026-03-12 10:00". */
  readonly at: string;
  readonly minutes?: number;
  readonly subject: string;
  /** Who called it; `me` by default. */
  readonly by?: string;
  /** The others, by name; with "declined" or "needs action" after a colon. */
  readonly with: readonly string[];
  readonly me?: 'ACCEPTED' | 'NEEDS-ACTION' | 'DECLINED';
  readonly uid?: string;
  readonly more?: readonly string[];
}

export const ME = 'ada@contoso.com';
const ORGANISATIONS: Readonly<Record<string, string>> = { Ana: 'fabrikam.com', Bo: 'fabrikam.com', Cara: 'adatum.com', Di: 'contoso.com', Ed: 'contoso.com', Flo: 'contoso.com', Erin: 'litware.com' };
const SURNAMES: Readonly<Record<string, string>> = { Ana: 'Torres', Bo: 'Lind', Cara: 'Reed', Di: 'Wolf', Ed: 'Marsh', Flo: 'Hart', Erin: 'Walsh' };

export function addressOf(name: string): string {
  return name === 'me' ? ME : `${name.toLowerCase()}@${ORGANISATIONS[name] ?? 'fabrikam.com'}`;
}

export function calendarText(events: readonly Told[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-TIMEZONE:UTC', ...events.flatMap(lines), 'END:VCALENDAR', ''].join('\r\n');
}

function lines({ at, minutes = 60, subject, by = 'me', with: others, me = 'ACCEPTED', uid = `${subject} ${at}`, more = [] }: Told): string[] {
  const start = Date.parse(`${at.replace(' ', 'T')}:00Z`);
  return [
    'BEGIN:VEVENT',
    `UID:${uid.replaceAll(/[^\w-]/g, '-')}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(start + minutes * 60_000)}`,
    `SUMMARY:${subject}`,
    'DESCRIPTION:What we talk about is written here.',
    `ORGANIZER;CN=${cn(by)}:mailto:${addressOf(by)}`,
    ...(by === 'me' ? [] : [`ATTENDEE;CN=${cn('me')};PARTSTAT=${me}:mailto:${ME}`]),
    ...others.map(attendee),
    ...more,
    'END:VEVENT',
  ];
}

function attendee(told: string): string {
  const [name = '', answer] = told.split(': ');
  return `ATTENDEE;CN=${cn(name)};PARTSTAT=${answer === undefined ? 'ACCEPTED' : answer.toUpperCase().replace(' ', '-')}:mailto:${addressOf(name)}`;
}

function cn(name: string): string {
  return name === 'me' ? 'Ada Okafor' : `${name} ${SURNAMES[name] ?? ''}`.trim();
}

function stamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
