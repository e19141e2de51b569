/** The consultant's calendar: the same from the same seed, as full as a real one, and as untidy. */
import { describe, expect, it } from '@jest/globals';
import { consultant } from '../../scripts/consultant/calendar.ts';
import { parseInstant } from '../../src/planner/zone.ts';

const NOW = '2026-03-25T08:00:00Z';

describe("the consultant's calendar", () => {
  const text = consultant(7, parseInstant(NOW)).text;
  const unfolded = text.replace(/\r\n[ \t]/g, '');

  it('is the same from the same seed and moment, and another from another seed', () => {
    expect(consultant(7, parseInstant(NOW)).text).toBe(text);
    expect(consultant(8, parseInstant(NOW)).text).not.toBe(text);
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
