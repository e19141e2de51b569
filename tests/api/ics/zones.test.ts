/** Time zones as calendars write them. */
import { describe, expect, it } from '@jest/globals';
import { readCalendar } from '../../../src/api/ics/read-calendar.ts';
import { ianaZone } from '../../../src/planner/zone-names.ts';
import { calendar, events, read, starts, WINDOW } from './reading.ts';
import { millisecondsSince, processorNow } from '../../support/processor.ts';

/** Ten o'clock on the wall in winter and in summer. */
const both = (zone: string, uid = 'a') => [`UID:${uid}1\nDTSTART;TZID=${zone}:20260225T100000`, `UID:${uid}2\nDTSTART;TZID=${zone}:20260725T100000`];
const BERLIN = ['2026-02-25 09:00', '2026-07-25 08:00'];
const NEW_YORK = ['2026-02-25 15:00', '2026-07-25 14:00'];
const CITIES = '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna';

const vtimezone = (id: string, summer = 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3') => [
  'BEGIN:VTIMEZONE',
  `TZID:${id}`,
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  `RRULE:${summer}`,
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('a zone by its name', () => {
  it.each([
    ['Europe/Berlin', BERLIN],
    ['"Europe/Berlin"', BERLIN],
    ['W. Europe Standard Time', BERLIN],
    ['"W. Europe Standard Time"', BERLIN],
    ['/freeassociation.sourceforge.net/Europe/Berlin', BERLIN],
    ['/freeassociation.sourceforge.net/Tzfile/Europe/Berlin', BERLIN],
    ['/mozilla.org/20050126_1/Europe/Berlin', BERLIN],
    ['/softwarestudio.org/Olson_20011030_5/America/New_York', NEW_YORK],
    [`"${CITIES}"`, BERLIN],
    ['(GMT+01.00) Sarajevo/Warsaw/Zagreb', BERLIN],
    ['(UTC-05:00) Eastern Time (US & Canada)', NEW_YORK],
    ['"(UTC+01:00) Madrid, Copenhagen"', BERLIN],
    ['Eastern Standard Time', NEW_YORK],
    ['America/Argentina/Buenos_Aires', ['2026-02-25 13:00', '2026-07-25 13:00']],
    ['"(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi"', ['2026-02-25 04:30', '2026-07-25 04:30']],
    ['"(UTC+10:00) Canberra, Melbourne, Sydney"', ['2026-02-24 23:00', '2026-07-25 00:00']],
    ['"(UTC) Dublin, Edinburgh, Lisbon, London"', ['2026-02-25 10:00', '2026-07-25 09:00']],
    ['"(UTC+03:00) Berlin"', ['2026-02-25 07:00', '2026-07-25 07:00']],
    ['GMT+0100', ['2026-02-25 09:00', '2026-07-25 09:00']],
    ['"UTC+02:00"', ['2026-02-25 08:00', '2026-07-25 08:00']],
    ['UTC-3', ['2026-02-25 13:00', '2026-07-25 13:00']],
    ['UTC', ['2026-02-25 10:00', '2026-07-25 10:00']],
    ['gmt', ['2026-02-25 10:00', '2026-07-25 10:00']],
    ['tzone://Microsoft/Utc', ['2026-02-25 10:00', '2026-07-25 10:00']],
  ])('is known: %s', (zone, expected) => {
    const file = read(calendar(both(zone)), 'Asia/Tokyo');
    expect(file.problems).toEqual([]);
    expect(starts(calendar(both(zone)), 'Asia/Tokyo')).toEqual(expected);
  });

  it.each(['Contoso Standard Time', 'Europe/Atlantis', '(UTC', 'UTC+99', 'Berlin', 'x'.repeat(300), '/a'.repeat(99)])('is the reader’s where nobody knows it, and one problem says so: %s', (zone) => {
    const file = read(calendar([...both(zone), ...both(zone, 'b')]), 'Europe/Berlin');
    expect(file.meetings.map(({ start }) => start)).toEqual([Date.UTC(2026, 1, 25, 9), Date.UTC(2026, 1, 25, 9), Date.UTC(2026, 6, 25, 8), Date.UTC(2026, 6, 25, 8)]);
    expect(file.problems).toMatchObject([{ line: 3, severity: 'warning' }]);
    expect(file.problems[0]?.message).toContain('its times are read in Europe/Berlin.');
  });

  it('is remembered, and never too many of them', () => {
    for (let n = 0; n < 3_000; n++) expect(ianaZone(`Contoso ${String(n)}`)).toBeNull();
    expect(ianaZone(CITIES)).toBe('Europe/Amsterdam');
  });
});

describe('a zone of the file’s own', () => {
  it.each(['Customized Time Zone', 'Fabrikam, Berlin; office'])('is as the file says: %s', (name) => {
    const quoted = `"${name}"`;
    const escaped = name.replace(/[,;]/g, '\\$&');
    expect(starts(calendar(both(quoted), vtimezone(escaped)), 'Asia/Tokyo')).toEqual(BERLIN);
  });

  it('may come after its events', () => {
    const text = ['BEGIN:VCALENDAR', ...events(...both('Customized Time Zone')), ...vtimezone('Customized Time Zone'), 'END:VCALENDAR'].join('\n');
    expect(starts(text, 'Asia/Tokyo')).toEqual(BERLIN);
  });

  it('is known in its own calendar only, and may be another one in the next', () => {
    const other = vtimezone('Customized Time Zone').map((line) => line.replace('+0200', '-0400').replace('+0100', '-0500'));
    expect(starts(calendar(both('Customized Time Zone'), vtimezone('Customized Time Zone')) + calendar(both('Customized Time Zone', 'b'), other))).toEqual([BERLIN, NEW_YORK].flat().sort());
    expect(read(calendar(both('Customized Time Zone'), vtimezone('Customized Time Zone')) + calendar(both('Customized Time Zone', 'b'))).problems).toHaveLength(1);
  });

  it('keeps a series at its wall time', () => {
    const series = 'UID:a\nDTSTART;TZID=Customized Time Zone:20260325T100000\nRRULE:FREQ=WEEKLY;COUNT=2';
    expect(starts(calendar([series], vtimezone('Customized Time Zone')))).toEqual(['2026-03-25 09:00', '2026-04-01 08:00']);
  });

  it('changes at the hour that it names', () => {
    const at = (time: string) => starts(calendar([`UID:a\nDTSTART;TZID=Customized Time Zone:20260329T${time}`], vtimezone('Customized Time Zone')));
    expect([...at('015900'), ...at('030000')]).toEqual(['2026-03-29 00:59', '2026-03-29 01:00']);
  });

  it('may have no summer, or list its changes', () => {
    const plain = ['BEGIN:VTIMEZONE', 'TZID:Own', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0530', 'TZOFFSETTO:+0530', 'END:STANDARD', 'END:VTIMEZONE'];
    expect(starts(calendar(both('Own'), plain))).toEqual(['2026-02-25 04:30', '2026-07-25 04:30']);
    const listed = vtimezone('Own').map((line) => (line.includes('MONTH=3') ? 'RDATE:20250330T020000,20260329T020000' : line));
    expect(starts(calendar(both('Own'), listed))).toEqual(BERLIN);
  });

  it('follows the last of several rules that ended one after the other', () => {
    const old = ['BEGIN:DAYLIGHT', 'DTSTART:19800406T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=19950402T010000Z', 'END:DAYLIGHT'];
    const zone = vtimezone('Own');
    expect(starts(calendar(both('Own'), [...zone.slice(0, -1), ...old, ...zone.slice(-1)]))).toEqual(BERLIN);
    const ended = zone.map((line) => (line.startsWith('RRULE') ? `${line};UNTIL=20001231T000000Z` : line));
    expect(starts(calendar(both('Own'), ended))).toEqual(['2026-02-25 09:00', '2026-07-25 09:00']);
  });

  it.each(['FREQ=SECONDLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MINUTELY;COUNT=999999999', 'nonsense'])('is bounded whatever its rules say: %s', (rule) => {
    const began = processorNow();
    expect(read(calendar(both('Own'), vtimezone('Own', rule))).meetings).toHaveLength(2);
    expect(millisecondsSince(began)).toBeLessThan(2_000);
  });

  it.each([
    [300, 0],
    [600, 1],
  ])('is bounded together with all the others of its file: %d of them', (zones, problems) => {
    const names = Array.from({ length: zones }, (_, n) => `Own ${String(n)}`);
    const file = read(
      calendar(
        names.flatMap((name) => both(name, name)),
        names.flatMap((name) => vtimezone(name)),
      ),
    );
    expect(file.meetings).toHaveLength(2 * zones);
    const right = new Set([Date.UTC(2026, 1, 25, 9), Date.UTC(2026, 6, 25, 8)]);
    expect(file.meetings.filter(({ start }) => right.has(start)).length).toBeGreaterThanOrEqual(2 * Math.min(zones, 400));
    expect(file.problems.map(({ message }) => message.includes('so many time zones'))).toEqual(Array(problems).fill(true));
  });

  it('is none without an offset or a start', () => {
    for (const missing of ['TZOFFSETTO', 'DTSTART'])
      expect(
        read(
          calendar(
            both('Own'),
            vtimezone('Own').filter((line) => !line.startsWith(missing)),
          ),
        ).problems,
      ).toHaveLength(1);
  });
});

describe('times without a zone', () => {
  it('are the reader’s', () => {
    const text = calendar(['UID:a\nDTSTART:20260725T100000\nDTEND:20260725T110000', 'UID:b\nDTSTART;VALUE=DATE:20260726\nDTEND;VALUE=DATE:20260728']);
    expect(read(text, 'America/New_York').meetings).toMatchObject([
      { start: Date.UTC(2026, 6, 25, 14), end: Date.UTC(2026, 6, 25, 15), isAllDay: false },
      { start: Date.UTC(2026, 6, 26, 4), end: Date.UTC(2026, 6, 28, 4), isAllDay: true },
    ]);
  });

  it('make days of 23 and 25 hours where the clock changes', () => {
    const day = (date: string) => read(calendar([`UID:a\nDTSTART;VALUE=DATE:${date}`]), 'Europe/Berlin').meetings.map(({ start, end }) => (end - start) / 3_600_000);
    expect([day('20260329'), day('20261025'), day('20260601')]).toEqual([[23], [25], [24]]);
  });

  it('are in the zone that the file names, wherever it does', () => {
    const text = ['BEGIN:VCALENDAR', ...events('UID:a\nDTSTART:20260725T100000'), 'X-WR-TIMEZONE:Europe/Berlin', 'END:VCALENDAR'].join('\n');
    const file = readCalendar([Buffer.from(text)], { window: WINDOW, now: WINDOW.from, timeZone: (named) => named ?? 'UTC' });
    expect(file.meetings).toMatchObject([{ start: Date.UTC(2026, 6, 25, 8) }]);
  });

  it('end in another zone than they began', () => {
    const flight = 'UID:a\nDTSTART;TZID=Europe/Berlin:20260725T100000\nDTEND;TZID=America/New_York:20260725T120000';
    expect(read(calendar([flight])).meetings).toMatchObject([{ start: Date.UTC(2026, 6, 25, 8), end: Date.UTC(2026, 6, 25, 16) }]);
  });
});

describe('where it was written', () => {
  const written = (start: string, more = 'ORGANIZER:mailto:ana@fabrikam.com') => read(calendar([`UID:a\nDTSTART${start}\n${more}`])).meetings[0]?.zone;

  it.each([
    [';TZID=America/New_York:20260225T100000', 'America/New_York'],
    [';TZID=W. Europe Standard Time:20260225T100000', 'Europe/Berlin'],
    [':20260225T100000Z', undefined],
    [':20260225T100000', undefined],
    [';VALUE=DATE:20260225', undefined],
    [';TZID=Etc/UTC:20260225T100000', undefined],
    [';TZID=Nowhere:20260225T100000', undefined],
  ])('%s is kept as %s', (start, zone) => {
    expect(written(start)).toBe(zone);
  });

  it('is nobody’s where nobody called it', () => {
    expect(written(';TZID=America/New_York:20260225T100000', 'SUMMARY:Mine')).toBeUndefined();
  });
});
