/** The consultant's calendar: the same from the same seed, as full as a real one, and as untidy. */
import { describe, expect, it } from '@jest/globals';
import { consultant } from '../../scripts/consultant/calendar.ts';
import { readConsultant } from '../../scripts/consultant/read.ts';
import { parseInstant } from '../../src/planner/zone.ts';

const NOW = '2026-03-25T08:00:00Z';

describe("the consultant's calendar", () => {
  const text = consultant(7, parseInstant(NOW)).text;
  const unfolded = text.replace(/\r\n[ \t]/g, '');

  it('is the same from the same seed and moment, and another from another seed', () => {
    expect(consultant(7, parseInstant(NOW)).text).toBe(text);
    expect(consultant(8, parseInstant(NOW)).text).not.toBe(text);
  });

  it.each([[3, '2025-08-12T06:00:00Z']])('of seed %d at %s holds 7,000 to 9,000 meetings and appointments with 150 to 300 people', (seed, now) => {
    const { facts, problems } = readConsultant(seed, parseInstant(now));
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
