/** Reading a calendar file, its series expanded, against ical.js merely parsing it; and how much memory files of 1, 10 and 100 MB need, each in a process of its own. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { fileChunks } from '../../src/api/ics/bytes.ts';
import { windowAround } from '../../src/api/ics/open-calendar.ts';
import { readCalendar, type CalendarFile } from '../../src/api/ics/read-calendar.ts';
import { consultant } from '../consultant/calendar.ts';
import { Random } from '../consultant/random.ts';
import { guestsOf } from './guests.ts';
import { mostMemory } from './most-memory.ts';

const NOW = Date.UTC(2026, 2, 25, 8);
const DAY = 86_400_000;
const MB = 1_000_000;
const ROUNDS = 5;
const SELF = fileURLToPath(import.meta.url);

if (process.argv[1] === SELF) process.stdout.write(String(measured(process.argv[2] ?? '')));

/** Prints a line for speed and one for memory. */
export function benchCalendarFile(): void {
  benchSpeed();
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-bench-'));
  try {
    const [one = 0, ten = 0, hundred = 0] = [1, 10, 100].map((size) => {
      const path = join(folder, `${String(size)}.ics`);
      writeOld(path, size * MB);
      return Number(execFileSync(process.execPath, [SELF, path], { encoding: 'utf8' }));
    });
    process.stdout.write(
      `memory to read calendar files of 1, 10 and 100 MB: ${one.toFixed(0)}, ${ten.toFixed(0)} and ${hundred.toFixed(0)} MB; 100 : 10 = ${(hundred / ten).toFixed(2)} (aim: at most 1.5)\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In turns, the best of each: what else the machine does meanwhile hits both. */
function benchSpeed(): void {
  const text = full();
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / 262_144) }, (_, n) => bytes.subarray(n * 262_144, (n + 1) * 262_144));
  let [ours, theirs, meetings] = [Infinity, Infinity, 0];
  for (let round = 0; round < ROUNDS; round++) {
    ours = Math.min(
      ours,
      took(() => (meetings = read(pieces).meetings.length)),
    );
    theirs = Math.min(
      theirs,
      took(() => ICAL.parse(text) as unknown),
    );
  }
  process.stdout.write(
    `reading a calendar file of ${(bytes.length / MB).toFixed(1)} MB, ${String(meetings)} meetings: ${(ours / theirs).toFixed(2)} x ical.js parsing it (aim: at most 2.5), ${ours.toFixed(0)} against ${theirs.toFixed(0)} ms\n`,
  );
}

function read(chunks: Iterable<Uint8Array>): CalendarFile {
  return readCalendar(chunks, { window: windowAround(NOW), now: NOW, timeZone: (named) => named ?? 'UTC' });
}

function took(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** In a process of its own: the most memory that it ever had, in megabytes. */
function measured(path: string): number {
  read(fileChunks(path));
  return mostMemory();
}

/** Two consultants' calendars in one file, without what ical.js cannot parse. */
function full(): string {
  const both = [7, 8].map((seed) =>
    consultant(seed, NOW)
      .text.replace(/BEGIN:VEVENT\r\nUID:broken-1[^]*?UID:broken-4[^]*?(?=BEGIN:VEVENT)/, '')
      .replaceAll('UID:', `UID:${String(seed)}-`),
  );
  const body = (text: string) => text.slice(text.indexOf('BEGIN:VEVENT'), text.lastIndexOf('END:VCALENDAR'));
  const [first = '', second = ''] = both;
  return `${first.slice(0, first.lastIndexOf('END:VCALENDAR'))}${body(second)}END:VCALENDAR\r\n`;
}

/** As large files are: what is old, with long texts and attachments; a tenth lies within the window. */
function writeOld(path: string, size: number): void {
  const random = new Random('old');
  const file = openSync(path, 'w');
  let written = writeSync(file, 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-TIMEZONE:Europe/Berlin\r\n');
  for (let n = 0; written < size; n++) written += writeSync(file, entry(n, random));
  writeSync(file, 'END:VCALENDAR\r\n');
  closeSync(file);
}

const SENTENCE = 'We look at where we are\\, what is next and who does it\\; bring your numbers.\\n';

function entry(n: number, random: Random): string {
  const isRecent = random.chance(0.02);
  const at = new Date(NOW - (isRecent ? random.int(0, 1_000) : random.int(1_200, 5_000)) * DAY - random.int(0, 32) * 900_000);
  const stamp = (time: Date) => time.toISOString().slice(0, 19).replace(/[-:]/g, '');
  const lines = [
    'BEGIN:VEVENT',
    `UID:${String(n)}-${String(random.int(0, 1e9))}@contoso.com`,
    `DTSTART;TZID=${random.pick(['Europe/Berlin', 'W. Europe Standard Time', 'America/New_York'])}:${stamp(at)}`,
    'DURATION:PT1H',
    `SUMMARY:Talk ${String(n)} – Überblick`,
    `DESCRIPTION:${SENTENCE.repeat(random.int(2, 60))}`,
    ...guestsOf(n).map(({ name, address }) => `ATTENDEE;PARTSTAT=ACCEPTED;CN=${name}:mailto:${address}`),
    ...(random.chance(0.02) ? ['RRULE:FREQ=WEEKLY;COUNT=10'] : []),
    ...(random.chance(0.05) ? [`ATTACH;ENCODING=BASE64;VALUE=BINARY:${'QUJD'.repeat(random.int(1_000, 20_000))}`] : []),
    'END:VEVENT',
  ];
  return lines.map((line) => `${line.replace(/.{70}/gu, '$&\r\n ')}\r\n`).join('');
}
