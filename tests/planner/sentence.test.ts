/** Sentences: days told from now, people by the names they go by, titles short enough to read. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gapOf, listOf, namesIn, relativeDay, titleOf } from '../../src/planner/sentence.ts';
import { tell } from '../../src/planner/tell.ts';
import { DAY, HOUR } from '../../src/planner/working-time.ts';
import { parseInstant, zoneTable } from '../../src/planner/zone.ts';

/** A Friday. */
const NOW = parseInstant('2026-03-13T10:05:00Z');
const berlin = zoneTable('Europe/Berlin', NOW - 2000 * DAY, NOW + 2000 * DAY);
const person = (name: string, address = 'ana@fabrikam.com') => ({ name, address });

describe('a day, told from now', () => {
  it.each([
    ['2026-03-13T13:30:00Z', 'today at 14:30'],
    ['2026-03-13T09:00:00Z', 'today'],
    ['2026-03-13T10:05:00Z', 'today'],
    ['2026-03-12T22:59:00Z', 'yesterday'],
    ['2026-03-12T23:00:00Z', 'today'],
    ['2026-03-11T22:59:00Z', 'on Wednesday'],
    ['2026-03-14T08:05:00Z', 'tomorrow at 09:05'],
    ['2026-03-13T23:00:00Z', 'tomorrow at 00:00'],
    ['2026-03-15T08:00:00Z', 'on Sunday at 09:00'],
    ['2026-03-19T08:00:00Z', 'on Thursday at 09:00'],
    ['2026-03-20T08:00:00Z', 'on 20 March'],
    ['2026-03-07T08:00:00Z', 'on Saturday'],
    ['2026-03-06T08:00:00Z', 'on 6 March'],
    ['2026-01-01T08:00:00Z', 'on 1 January'],
    ['2025-12-31T08:00:00Z', 'on 31 December 2025'],
    ['2027-01-01T08:00:00Z', 'on 1 January 2027'],
    ['2024-02-29T08:00:00Z', 'on 29 February 2024'],
    ['2025-05-12T08:00:00Z', 'on 12 May 2025'],
  ])('%s is %s', (at, told) => {
    expect(relativeDay(berlin, parseInstant(at), NOW)).toBe(told);
  });

  it('names every date as a calendar does, leap years and old ones too', () => {
    const utc = zoneTable('UTC', 0, 0);
    const words = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
    fc.assert(
      fc.property(fc.integer({ min: -250_000, max: 500_000 }), (day) => {
        fc.pre(Math.abs(day * DAY - NOW) > 500 * DAY && new Date(day * DAY).getUTCFullYear() > 1300);
        expect(relativeDay(utc, day * DAY, NOW)).toBe(`on ${words.format(day * DAY)}`);
      }),
    );
  });

  it.each([
    ['1999-12-31', 'on 31 December 1999'],
    ['2000-02-29', 'on 29 February 2000'],
    ['2000-03-01', 'on 1 March 2000'],
    ['2100-02-28', 'on 28 February 2100'],
    ['2100-03-01', 'on 1 March 2100'],
  ])('knows which centuries have a leap year: %s', (date, told) => {
    expect(relativeDay(zoneTable('UTC', 0, 0), parseInstant(`${date}T12:00:00Z`), NOW)).toBe(told);
  });

  it.each(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])('names %s', (name) => {
    const utc = zoneTable('UTC', 0, 0);
    const day = parseInstant('2026-03-09T09:00:00Z') + ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].indexOf(name) * DAY;
    expect(relativeDay(utc, day, day + 3 * DAY)).toBe(`on ${name}`);
  });

  it('tells the time of days before 1970 as well', () => {
    const utc = zoneTable('UTC', 0, 0);
    expect(relativeDay(utc, -DAY + 9 * HOUR, -DAY)).toBe('today at 09:00');
  });
});

describe('a gap between two times', () => {
  it.each([
    [0.2, 'day'],
    [1, 'day'],
    [2, '2 days'],
    [6.6, 'week'],
    [9, '9 days'],
    [14, '2 weeks'],
    [35, '5 weeks'],
    [59, '59 days'],
    [60, '2 months'],
    [70, '2 months'],
    [123, '4 months'],
  ])('of %d days is told as "%s"', (days, told) => {
    expect(gapOf(days)).toBe(told);
  });
});

describe('a message', () => {
  it('has its placeholders filled, instants told from now, and a capital at the beginning', () => {
    expect(tell('{person} met you {metAt}, {count} times', { person: 'ana', metAt: NOW - DAY, count: 3 }, berlin, NOW)).toBe('Ana met you yesterday, 3 times');
    expect(tell('', {}, berlin, NOW)).toBe('');
  });

  it('keeps a placeholder that a stranger wrote as it is, and leaves out what is missing', () => {
    expect(tell('You met {person}{more}.', { person: '{metAt} <b>' }, berlin, NOW)).toBe('You met {metAt} <b>.');
  });

  it('tells the same message again and again', () => {
    const once = () => tell('You met {person}.', { person: 'Bo' }, berlin, NOW);
    expect(once()).toBe(once());
  });

  it('takes a number for an instant by its name only', () => {
    expect(tell('{At} {hoursAt} {hours}', { At: 'x', hoursAt: 'y', hours: 4 }, berlin, NOW)).toBe('X y 4');
  });
});

describe('people', () => {
  const [ana, bo, cy, di, ed] = ['Ana Torres', 'Bo Lind', 'Cy Reed', 'Di Falk', 'Ed Osei'].map((name) => person(name)) as [Named, Named, Named, Named, Named];
  type Named = ReturnType<typeof person>;

  it.each([
    [[], ''],
    [[ana], 'Ana'],
    [[ana, bo], 'Ana and Bo'],
    [[ana, bo, cy], 'Ana, Bo and Cy'],
    [[ana, bo, cy, di], 'Ana, Bo, Cy and Di'],
    [[ana, bo, cy, di, ed], 'Ana, Bo, Cy and 2 others'],
    [[ana, person('Ana Lund')], 'Ana Torres and Ana Lund'],
    [[ana, bo, person('Ana Lund')], 'Ana Torres, Bo and Ana Lund'],
    [[ana, bo, cy, di, person('Ana Lund')], 'Ana, Bo, Cy and 2 others'],
    [[person('', 'x1@fabrikam.com')], 'x1@fabrikam.com'],
    [[person('TORRES, Ana (Fabrikam)')], 'Ana'],
  ])('%j are %s', (people, told) => {
    expect(listOf(namesIn(people))).toBe(told);
  });
});

describe('a title', () => {
  it.each([
    ['Budget', 'normal', '"Budget"'],
    ['  Budget \n  2027 ', 'normal', '"Budget 2027"'],
    ['', 'normal', 'a meeting'],
    ['   ', 'normal', 'a meeting'],
    ['Budget', 'private', 'a meeting'],
    ['Budget', 'confidential', 'a meeting'],
    ['x'.repeat(80), 'normal', `"${'x'.repeat(80)}"`],
    ['x'.repeat(81), 'normal', `"${'x'.repeat(79)}…"`],
    [`${'x'.repeat(78)} yyyy`, 'normal', `"${'x'.repeat(78)}…"`],
    ['🎂'.repeat(90), 'normal', `"${'🎂'.repeat(79)}…"`],
  ] as const)('%s, %s, is %s', (subject, sensitivity, told) => {
    expect(titleOf({ subject, sensitivity })).toBe(told);
  });
});
