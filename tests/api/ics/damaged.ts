/** Calendar files that no program should have written, from a seed: sensible ones, and what chance does to them. */
import { Random } from '../../../scripts/consultant/random.ts';

const NAMES = [
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'RDATE',
  'EXDATE',
  'EXRULE',
  'RECURRENCE-ID',
  'SUMMARY',
  'DESCRIPTION',
  'ATTENDEE',
  'ORGANIZER',
  'SEQUENCE',
  'STATUS',
  'CLASS',
  'UID',
  'X-ALT-DESC',
  'TRANSP',
];
const ZONES = [
  'Europe/Berlin', 'W. Europe Standard Time', 'America/New_York', 'Customized Time Zone', 'Nowhere/Land', 'UTC+02:00', 'GMT+0100', '/mozilla.org/20050126_1/Europe/Berlin',
  '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', '', 'Z', '\u00ff\u0000', '(UTC', 'tzone://Microsoft/Utc',
]; // prettier-ignore
const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'DAILY', 'WEEKLY', 'NEVERLY', ''];
const METHODS = ['REQUEST', 'REPLY', 'CANCEL', 'COUNTER', 'PUBLISH', 'ADD', 'REFRESH', 'NONSENSE'];
const NUMBERS = ['0', '1', '-1', '2', '7', '31', '53', '366', '999999999', '99999999999999999999', '1e9', 'NaN', '٣', ''];
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU', '1MO', '-1FR', '5SU', '99TU', '-99WE', 'XX', ''];

/** One file as bytes. The same seed gives the same file. */
export function damagedFile(seed: string): Uint8Array {
  const random = new Random(seed);
  let lines = calendars(random);
  for (let n = random.pick([0, 0, 1, 2, 5]); n > 0; n--) lines = reordered(random, lines);
  const text = lines.map((line) => broken(random, line)).join(random.pick(['\r\n', '\r\n', '\n', '\r']));
  let bytes = Buffer.from(`${random.pick(['', '', '', '\ufeff'])}${text}`, random.pick(['utf8', 'utf8', 'utf8', 'latin1', 'utf16le']));
  if (random.chance(0.2)) bytes = bytes.subarray(0, random.int(0, bytes.length));
  if (random.chance(0.3)) for (let n = random.int(1, 20); n > 0; n--) if (bytes.length > 0) bytes[random.int(0, bytes.length - 1)] = random.int(0, 255);
  return bytes;
}

function calendars(random: Random): string[] {
  return Array.from({ length: random.pick([1, 1, 1, 2, 5]) }, () => [
    'BEGIN:VCALENDAR',
    ...(random.chance(0.4) ? [`METHOD:${random.pick(METHODS)}`] : []),
    ...(random.chance(0.3) ? [`X-WR-TIMEZONE:${random.pick(ZONES)}`] : []),
    ...(random.chance(0.3) ? ownZone(random) : []),
    ...Array.from({ length: random.pick([0, 1, 2, 5, 20]) }, () => event(random)).flat(),
    ...(random.chance(0.2) ? ownZone(random) : []),
    ...(random.chance(0.9) ? ['END:VCALENDAR'] : []),
  ]).flat();
}

function ownZone(random: Random): string[] {
  const observance = (kind: string) => [
    `BEGIN:${kind}`,
    `DTSTART:${random.pick(['16010101T020000', '19700329T020000', moment(random)])}`,
    `TZOFFSETFROM:${random.pick(['+0100', '+0200', '-1400', 'soon', '+9999', ''])}`,
    `TZOFFSETTO:${random.pick(['+0100', '+0200', '-0330', '+99', ''])}`,
    ...(random.chance(0.8) ? [`RRULE:${random.pick(['FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', rule(random)])}`] : []),
    ...(random.chance(0.1) ? [`RDATE:${moment(random)}`] : []),
    `END:${kind}`,
  ];
  return ['BEGIN:VTIMEZONE', `TZID:${random.pick(ZONES)}`, ...observance('STANDARD'), ...(random.chance(0.8) ? observance('DAYLIGHT') : []), ...(random.chance(0.9) ? ['END:VTIMEZONE'] : [])];
}

function event(random: Random): string[] {
  const lines = [
    `UID:${random.pick(['a', 'b', 'c@google.com', 'c_R20260309T090000@google.com', '__proto__', 'constructor', String(random.next())])}`,
    `DTSTART${time(random)}`,
    `SEQUENCE:${random.pick(NUMBERS)}`,
  ];
  if (random.chance(0.5)) lines.push(`DTEND${time(random)}`);
  if (random.chance(0.3)) lines.push(`DURATION:${random.pick(['PT1H', 'P1W', '-PT1H', 'P', 'PT99999999999H', 'P99999999999999999999W'])}`);
  while (random.chance(0.4)) lines.push(`RRULE:${rule(random)}`);
  while (random.chance(0.3)) lines.push(`EXDATE${time(random)},${moment(random)}`);
  while (random.chance(0.2)) lines.push(`RDATE${time(random)}${random.pick(['', '/PT1H', `/${moment(random)}`, '/', ',,'])}`);
  if (random.chance(0.3)) lines.push(`RECURRENCE-ID${random.pick(['', ';RANGE=THISANDFUTURE'])}${time(random)}`);
  for (let n = random.pick([0, 1, 2, 8]); n > 0; n--) lines.push(attendee(random));
  if (random.chance(0.3)) lines.push(`DESCRIPTION${random.pick(['', ';ENCODING=QUOTED-PRINTABLE', ';ENCODING=BASE64', ';CHARSET=martian'])}:${words(random)}`);
  if (random.chance(0.3)) for (let depth = random.pick([1, 2, 200]); depth > 0; depth--) lines.push('BEGIN:VALARM', 'TRIGGER:-PT5M', ...(random.chance(0.9) ? [] : ['END:VALARM']));
  return ['BEGIN:VEVENT', ...lines, `SUMMARY:${words(random)}`, ...(random.chance(0.9) ? ['END:VEVENT'] : [])];
}

function rule(random: Random): string {
  const parts = [`FREQ=${random.pick(FREQUENCIES)}`];
  const some = (name: string, values: readonly string[]) => {
    if (random.chance(0.15)) parts.push(`${name}=${Array.from({ length: random.pick([1, 1, 2, 9]) }, () => random.pick(values)).join(',')}`);
  };
  some('INTERVAL', NUMBERS);
  some('COUNT', NUMBERS);
  some('BYDAY', WEEKDAYS);
  for (const name of ['BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYSETPOS', 'WKST']) some(name, [...NUMBERS, '-5', '12', '30']);
  if (random.chance(0.1)) parts.push('BYMONTH=2', 'BYMONTHDAY=30');
  if (random.chance(0.2)) parts.push(`UNTIL=${moment(random)}`);
  return random.pick([parts.join(';'), parts.join(';'), parts.join(';'), 'W2 MO WE #0', 'D1 #99999', 'MP1 1+ TU 20301231T000000Z']);
}

function time(random: Random): string {
  return random.pick([
    `:${moment(random)}`,
    `:${moment(random)}Z`,
    `;TZID=${random.pick(ZONES)}:${moment(random)}`,
    `;TZID="${random.pick(ZONES)}":${moment(random)}`,
    `;VALUE=DATE:${moment(random).slice(0, 8)}`,
  ]);
}

function moment(random: Random): string {
  const year = random.pick(['2026', '2026', '2026', '2025', '2024', '1950', '0001', '9999', '1601']);
  const two = (most: number) => String(random.int(1, most)).padStart(2, '0');
  return random.chance(0.03) ? random.pick(['', 'soon', '20260230T090000', '99999999T999999', '20260332']) : `${year}${two(12)}${two(28)}T${two(23)}${random.pick(['00', '30', '59'])}00`;
}

function attendee(random: Random): string {
  const name = random.pick(['Ana', '"Torres, Ana"', '"Ana', 'Ana: Torres', "'''''", '<ana@fabrikam.com>', 'Jörg', '']);
  return `${random.pick(['ATTENDEE', 'ORGANIZER'])};CN=${name};PARTSTAT=${random.pick(['ACCEPTED', 'NEEDS-ACTION', 'MAYBE', ''])}:${random.pick(['mailto:ana@fabrikam.com', 'MAILTO:bo@contoso.com', 'invalid:nomail', '', `mailto:p${String(random.int(0, 9))}@fabrikam.com`])}`;
}

function words(random: Random): string {
  return random.pick([
    'Talk',
    'Überblick 🎉 größer',
    '',
    '\\',
    '\\n\\,\\',
    '=C3=BC=',
    '=',
    '\u0000\u0001',
    'x'.repeat(random.pick([80, 300_000])),
    "'".repeat(5_000) + 'x',
    '<a '.repeat(5_000),
    'mailto:'.repeat(2_000),
  ]);
}

/** Lines left out, twice, elsewhere, or of another kind. */
function reordered(random: Random, lines: readonly string[]): string[] {
  const [from, to] = [random.int(0, lines.length), random.int(0, lines.length)].sort((a, b) => a - b) as [number, number];
  const part = lines.slice(from, to);
  const rest = [...lines.slice(0, from), ...lines.slice(to)];
  const at = random.int(0, rest.length);
  switch (random.int(0, 3)) {
    case 0:
      return part.length < lines.length / 3 ? rest : [...lines];
    case 1:
      return [...rest.slice(0, at), ...part, ...rest.slice(at)];
    case 2:
      return [...lines.slice(0, to), ...part, ...lines.slice(to)];
    default:
      return [...rest.slice(0, at), `BEGIN:${random.pick(['VEVENT', 'VTODO', 'VTIMEZONE', 'VALARM', 'VCALENDAR', ''])}`, ...part, ...rest.slice(at)];
  }
}

function broken(random: Random, line: string): string {
  if (!random.chance(0.04)) return line;
  const at = random.int(0, line.length);
  return random.pick([
    line.slice(0, at),
    `${line.slice(0, at)}\r\n ${line.slice(at)}`,
    `${line.slice(0, at)}\r\n\t${line.slice(at)}`,
    `${line.slice(0, at)}\n${line.slice(at)}`,
    `${random.pick(NAMES)}${line.slice(at)}`,
    line.toLowerCase(),
    line.replace(':', ';'),
    `  ${line}`,
  ]);
}
