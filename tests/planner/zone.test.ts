/** Zones as offset tables: the same answers as the runtime's own time zone data. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatInstant, fromLocal, offsetAt, parseInstant, toLocal, zoneTable } from '../../src/planner/zone.ts';

const FROM = parseInstant('2010-01-01T00:00:00Z');
const TO = parseInstant('2030-01-01T00:00:00Z');
const IDS = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/Sao_Paulo', 'Africa/Casablanca'];
const ZONES = IDS.map((id) => zoneTable(id, FROM, TO));
const berlin = zoneTable('Europe/Berlin', FROM, TO);

/** The wall time that Intl shows, as milliseconds. */
function shown(id: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: id, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

const anySecond = fc.integer({ min: FROM / 1000, max: TO / 1000 - 1 }).map((seconds) => seconds * 1000);

describe('a zone', () => {
  it('shows what the runtime shows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anySecond, (zone, at) => {
        expect(toLocal(zone, at)).toBe(shown(zone.id, at));
        expect(offsetAt(zone, at)).toBe(shown(zone.id, at) - at);
      }),
    );
  });

  it('finds back what it shows, unless the hour comes twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anySecond, (zone, at) => {
        const back = fromLocal(zone, toLocal(zone, at));
        expect(toLocal(zone, back)).toBe(toLocal(zone, at));
        expect(back).toBeLessThanOrEqual(at);
      }),
    );
  });

  it('changes at the very moment that the clock does', () => {
    const change = parseInstant('2026-03-29T01:00:00Z');
    expect(offsetAt(berlin, change - 1)).toBe(3_600_000);
    expect(offsetAt(berlin, change)).toBe(7_200_000);
  });

  it('moves a skipped time forward', () => {
    expect(formatInstant(fromLocal(berlin, Date.UTC(2026, 2, 29, 2, 30)))).toBe('2026-03-29T01:30:00Z');
  });

  it('takes the first of a time that comes twice', () => {
    expect(formatInstant(fromLocal(berlin, Date.UTC(2026, 9, 25, 2, 30)))).toBe('2026-10-25T00:30:00Z');
  });

  it('knows a day that was left out', () => {
    const apia = zoneTable('Pacific/Apia', FROM, TO);
    const before = fromLocal(apia, Date.UTC(2011, 11, 29, 12));
    expect(fromLocal(apia, Date.UTC(2011, 11, 31, 12)) - before).toBe(24 * 3_600_000);
  });

  it('holds the changes between two instants, both included, and no more', () => {
    const change = parseInstant('2026-03-29T01:00:00Z');
    const table = (from: number, to: number) => zoneTable('Europe/Berlin', from, to).changes.map(({ at }) => formatInstant(at));
    expect(table(change - 1, change)).toEqual(['2026-03-29T01:00:00Z']);
    expect(table(change - 1, change - 1)).toEqual([]);
    expect(zoneTable('Europe/Berlin', change - 1, change).firstOffset).toBe(3_600_000);
    expect(zoneTable('Asia/Kolkata', FROM, TO)).toEqual({ id: 'Asia/Kolkata', firstOffset: 19_800_000, changes: [] });
  });

  it('is refused where there is none of that name', () => {
    expect(() => zoneTable('Europe/Atlantis', FROM, TO)).toThrow(RangeError);
  });
});

describe('an instant', () => {
  it('is read with Z or an offset, and with nothing less', () => {
    expect(parseInstant('2026-03-13T12:00:00+02:00')).toBe(parseInstant('2026-03-13T10:00:00Z'));
    expect(() => parseInstant('2026-03-13T12:00:00')).toThrow(RangeError);
    expect(() => parseInstant('tomorrow')).toThrow(RangeError);
  });

  it('is written in UTC', () => {
    fc.assert(
      fc.property(anySecond, (at) => {
        expect(formatInstant(at)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        expect(parseInstant(formatInstant(at))).toBe(at);
      }),
    );
  });

  it('is written with its milliseconds where it has any, far from today too, and is refused where there is no such moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }), (at) => {
        expect(parseInstant(formatInstant(at))).toBe(at);
      }),
    );
    expect(formatInstant(1_500)).toBe('1970-01-01T00:00:01.5Z');
    expect(formatInstant(-62_200_000_000_000)).toMatch(/^-000002-12-/);
    for (const none of [NaN, Infinity, 9e15]) expect(() => formatInstant(none)).toThrow(RangeError);
  });
});
