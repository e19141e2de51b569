/** The consultant's calendar: the same from the same seed, as full as a real one, and as untidy. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { consultantCalendar, OWNERS } from '../../scripts/consultant/calendar.ts';
import { readInput } from '../../src/cli/read.ts';
import { readFlags } from '../../src/cli/usage.ts';
import { parseInstant } from '../../src/planner/zone.ts';

const NOW = '2026-03-25T08:00:00Z';

/** The calendar as the command line reads it. */
function read(seed: number, now = NOW) {
  const path = join(mkdtempSync(join(tmpdir(), 'followthrough-')), 'consultant.ics');
  writeFileSync(path, consultantCalendar(seed, parseInstant(now)));
  return readInput(readFlags(['--calendar', path, '--me', OWNERS.join(','), '--now', now], 0, false));
}

describe("the consultant's calendar", () => {
  const text = consultantCalendar(7, parseInstant(NOW));
  const unfolded = text.replace(/\r\n[ \t]/g, '');

  it('is the same from the same seed and moment, and another from another seed', () => {
    expect(consultantCalendar(7, parseInstant(NOW))).toBe(text);
    expect(consultantCalendar(8, parseInstant(NOW))).not.toBe(text);
  });

  it.each([
    [7, NOW],
    [1, '2025-08-12T06:00:00Z'],
  ])('of seed %d at %s holds 7,000 to 9,000 meetings and appointments with 150 to 300 people', (seed, now) => {
    const { facts, problems } = read(seed, now);
    expect(facts.meetings.length).toBeGreaterThan(7000);
    expect(facts.meetings.length).toBeLessThan(9000);
    const named = new Set(facts.meetings.flatMap(({ attendees }) => attendees.map(({ name }) => name)));
    expect(named.size).toBeGreaterThan(150);
    expect(problems.length).toBeLessThan(20);
  });

  it.each([
    'RANGE=THISANDFUTURE',
    '_R20',
    'TZID="(UTC',
    'TZID=Customized Time Zone',
    'TZID=Eastern Standard Time',
    'STATUS:CANCELLED',
    'CLASS:PRIVATE',
    'PARTSTAT=NEEDS-ACTION',
    'CUTYPE=ROOM',
    'CUTYPE=GROUP',
    'ENCODING=QUOTED-PRINTABLE',
    'no-reply@',
    'DTSTART;VALUE=DATE:',
  ])('holds what real ones hold: %s', (mess) => {
    expect(unfolded.split(mess).length).toBeGreaterThan(1);
  });

  it('has every line within 75 bytes', () => {
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });
});
