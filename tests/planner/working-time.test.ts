/** Days and working hours, in whatever zone and week. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addBusinessDays,
  addDays,
  addWorkingTime,
  businessDaysBefore,
  DAY,
  HOUR,
  isWorkingMoment,
  lastMomentBefore,
  lastWorkingMoment,
  localDay,
  localWeek,
  MINUTE,
  nextMorning,
  nextWorkingMoment,
  USUAL_HOURS,
  weekday,
  type WorkingTime,
} from '../../src/planner/working-time.ts';
import { parseInstant, toLocal, zoneTable } from '../../src/planner/zone.ts';

const FROM = parseInstant('2024-01-01T00:00:00Z');
const TO = parseInstant('2028-01-01T00:00:00Z');
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Sao_Paulo'].map((id) => zoneTable(id, FROM - 30 * DAY, TO + 30 * DAY));
const [berlin] = ZONES;
if (!berlin) throw new Error('Berlin is missing.');
const OFFICE: WorkingTime = { zone: berlin, hours: USUAL_HOURS };

const anyHours = fc
  .record({ days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), start: fc.integer({ min: 4 * 60, max: 12 * 60 }), length: fc.integer({ min: 1, max: 11 * 60 }) })
  .map(({ days, start, length }) => ({ days, start, end: start + length }));
const anyTime = fc.record({ zone: fc.constantFrom(...ZONES), hours: anyHours });
const anyMoment = fc.integer({ min: FROM, max: TO });
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** Berlin's clock: "2026-03-13 17:00" and the like. */
function clock(at: number): string {
  return new Date(toLocal(OFFICE.zone, at)).toISOString().slice(0, 16).replace('T', ' ');
}
const at = (text: string) => parseInstant(text);

describe('a working moment', () => {
  it.each([
    ['Friday at noon', '2026-03-13T11:00:00Z', true],
    ['the opening itself', '2026-03-13T08:00:00Z', true],
    ['a moment before it', '2026-03-13T07:59:59.999Z', false],
    ['the closing itself', '2026-03-13T16:00:00Z', true],
    ['a moment after it', '2026-03-13T16:00:00.001Z', false],
    ['Saturday at noon', '2026-03-14T11:00:00Z', false],
    ['Monday at nine in summer time', '2026-03-30T07:00:00Z', true],
  ])('%s', (_, when, is) => {
    expect(isWorkingMoment(OFFICE, at(when))).toBe(is);
  });
});

describe('the next working moment', () => {
  it('is a working moment, not before it, and the first', () => {
    fc.assert(
      fc.property(anyTime, anyMoment, share, (time, moment, part) => {
        const next = nextWorkingMoment(time, moment);
        expect(next).toBeGreaterThanOrEqual(moment);
        expect(isWorkingMoment(time, next)).toBe(true);
        const between = moment + Math.floor((next - moment) * part);
        expect(between < next && isWorkingMoment(time, between)).toBe(false);
        expect(next === moment || !isWorkingMoment(time, next - 1)).toBe(true);
      }),
    );
  });

  it.each([
    ['is now, at work', '2026-03-13T11:00:00Z', '2026-03-13 12:00'],
    ['is now, as work begins', '2026-03-13T08:00:00Z', '2026-03-13 09:00'],
    ['is now, as work ends', '2026-03-13T16:00:00Z', '2026-03-13 17:00'],
    ['is at nine, early in the morning', '2026-03-13T04:00:00Z', '2026-03-13 09:00'],
    ['is on Monday, on Friday evening', '2026-03-13T16:00:01Z', '2026-03-16 09:00'],
    ['is at nine by the new clock, over the change to summer time', '2026-03-28T12:00:00Z', '2026-03-30 09:00'],
  ])('%s', (_, moment, next) => {
    expect(clock(nextWorkingMoment(OFFICE, at(moment)))).toBe(next);
  });
});

describe('the last working moment', () => {
  it('is a working moment, not after it, and the last', () => {
    fc.assert(
      fc.property(anyTime, anyMoment, share, (time, moment, part) => {
        const last = lastWorkingMoment(time, moment);
        expect(last).toBeLessThanOrEqual(moment);
        expect(isWorkingMoment(time, last)).toBe(true);
        const between = moment - Math.floor((moment - last) * part);
        expect(between > last && isWorkingMoment(time, between)).toBe(false);
        expect(last === moment || !isWorkingMoment(time, last + 1)).toBe(true);
      }),
    );
  });

  it.each([
    ['is now, at work', '2026-03-13T11:00:00Z', '2026-03-13 12:00'],
    ['is now, as work begins', '2026-03-13T08:00:00Z', '2026-03-13 09:00'],
    ['is now, as work ends', '2026-03-13T16:00:00Z', '2026-03-13 17:00'],
    ['is five, late in the evening', '2026-03-13T20:00:00Z', '2026-03-13 17:00'],
    ['is on Friday, early on Monday', '2026-03-16T07:59:59Z', '2026-03-13 17:00'],
  ])('%s', (_, moment, last) => {
    expect(clock(lastWorkingMoment(OFFICE, at(moment)))).toBe(last);
  });
});

describe('working time later', () => {
  it.each([
    ['two hours in the morning', '2026-03-12T09:00:00Z', 2, '2026-03-12 12:00'],
    ['to the end of the day', '2026-03-12T14:00:00Z', 2, '2026-03-12 17:00'],
    ['what is left goes on the next morning', '2026-03-12T15:30:00Z', 2, '2026-03-13 10:30'],
    ['over a weekend', '2026-03-13T15:00:00Z', 2, '2026-03-16 10:00'],
    ['from an evening', '2026-03-12T20:00:00Z', 2, '2026-03-13 11:00'],
    ['over several days', '2026-03-12T08:00:00Z', 17, '2026-03-16 10:00'],
    ['none is the next working moment', '2026-03-12T20:00:00Z', 0, '2026-03-13 09:00'],
  ])('%s', (_, moment, hours, then) => {
    expect(clock(addWorkingTime(OFFICE, at(moment), hours * HOUR))).toBe(then);
  });
});

describe('business days', () => {
  it.each([
    ['one day after Thursday is Friday', '2026-03-12T13:00:00Z', 1, '2026-03-13 14:00'],
    ['one day after Friday is Monday', '2026-03-13T13:00:00Z', 1, '2026-03-16 14:00'],
    ['one day after Saturday is Monday', '2026-03-14T13:00:00Z', 1, '2026-03-16 14:00'],
    ['five days after a Wednesday is the next one', '2026-03-11T13:00:00Z', 5, '2026-03-18 14:00'],
    ['none leaves the moment', '2026-03-11T13:00:00Z', 0, '2026-03-11 14:00'],
    ['an evening moves to the next morning', '2026-03-12T19:00:00Z', 1, '2026-03-16 09:00'],
    ['the clock stays over the change to summer time', '2026-03-27T13:00:00Z', 1, '2026-03-30 14:00'],
  ])('%s', (_, moment, days, then) => {
    expect(clock(addBusinessDays(OFFICE, at(moment), days))).toBe(then);
  });

  it.each([
    ['the day before Wednesday begins on Tuesday', '2026-03-18T13:00:00Z', 1, '2026-03-17 00:00'],
    ['the day before Monday begins on Friday', '2026-03-16T13:00:00Z', 1, '2026-03-13 00:00'],
    ['the day before Sunday begins on Friday', '2026-03-15T13:00:00Z', 1, '2026-03-13 00:00'],
    ['two days before Monday begin on Thursday', '2026-03-16T13:00:00Z', 2, '2026-03-12 00:00'],
    ['none is the day itself', '2026-03-16T13:00:00Z', 0, '2026-03-16 00:00'],
  ])('%s', (_, moment, days, then) => {
    expect(clock(businessDaysBefore(OFFICE, at(moment), days))).toBe(then);
  });

  it('counts exactly so many of them back, and begins with one', () => {
    fc.assert(
      fc.property(anyTime, anyMoment, fc.integer({ min: 1, max: 9 }), (time, moment, days) => {
        const back = businessDaysBefore(time, moment, days);
        const first = localDay(time.zone, back);
        const between = Array.from({ length: localDay(time.zone, moment) - first }, (_, n) => first + n);
        const worked = between.filter((day) => time.hours.days.includes(weekday(day)));
        expect(worked.length).toBe(days);
        expect(worked[0]).toBe(first);
      }),
    );
  });

  it.each([
    ['after Thursday it is Friday at nine', '2026-03-12T13:00:00Z', '2026-03-13 09:00'],
    ['after Friday it is Monday at nine', '2026-03-13T13:00:00Z', '2026-03-16 09:00'],
    ['early in the morning it is still tomorrow', '2026-03-12T01:00:00Z', '2026-03-13 09:00'],
  ])('the next morning: %s', (_, moment, then) => {
    expect(clock(nextMorning(OFFICE, at(moment)))).toBe(then);
  });

  it('what is to be done before a meeting is due at work, and never before it opens', () => {
    const monday = at('2026-03-16T07:00:00Z');
    expect(clock(lastMomentBefore(OFFICE, monday, at('2026-03-12T11:00:00Z')))).toBe('2026-03-13 17:00');
    expect(clock(lastMomentBefore(OFFICE, monday, at('2026-03-14T11:00:00Z')))).toBe('2026-03-14 12:00');
  });
});

describe('days and weeks', () => {
  it('a day begins at local midnight', () => {
    expect(localDay(OFFICE.zone, at('2026-03-12T23:00:00Z')) - localDay(OFFICE.zone, at('2026-03-12T22:59:59Z'))).toBe(1);
  });

  it('has the weekday that the calendar has', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (day) => {
        expect(weekday(day) % 7).toBe(new Date(day * DAY).getUTCDay());
      }),
    );
  });

  it('a week begins on Monday', () => {
    const week = (text: string) => localWeek(OFFICE.zone, at(text));
    expect(week('2026-03-15T22:59:00Z')).toBe(week('2026-03-09T12:00:00Z'));
    expect(week('2026-03-15T23:00:00Z') - week('2026-03-15T22:59:00Z')).toBe(1);
  });

  it('days added keep the clock, and can be taken away again', () => {
    expect(clock(addDays(OFFICE.zone, at('2026-03-27T13:00:00Z'), 3))).toBe('2026-03-30 14:00');
    expect(clock(addDays(OFFICE.zone, at('2026-03-30T12:00:00Z'), -3))).toBe('2026-03-27 14:00');
  });

  it('usual hours are nine to five, Monday to Friday', () => {
    expect(USUAL_HOURS).toEqual({ days: [1, 2, 3, 4, 5], start: (9 * HOUR) / MINUTE, end: (17 * HOUR) / MINUTE });
  });
});
