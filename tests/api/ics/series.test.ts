/** Series as calendars write them: what is taken out, added, moved, and changed from some day on. */
import { describe, expect, it } from '@jest/globals';
import { calendar, read, starts, written } from './reading.ts';

const BERLIN = 'TZID=Europe/Berlin';
/** Monday to Friday at 10:00 in Berlin, in winter. */
const FIVE = `UID:a\nDTSTART;${BERLIN}:20260302T100000\nDTEND;${BERLIN}:20260302T110000\nRRULE:FREQ=DAILY;COUNT=5`;
const days = (text: string, timeZone?: string) => starts(text, timeZone).map((start) => start.slice(8, 10)).join(' '); // prettier-ignore

describe('dates taken out', () => {
  it.each([
    ['several in one line', `EXDATE;${BERLIN}:20260303T100000,20260305T100000`, '02 04 06'],
    ['in several lines', `EXDATE;${BERLIN}:20260303T100000\nEXDATE;${BERLIN}:20260305T100000`, '02 04 06'],
    ['the first one', `EXDATE;${BERLIN}:20260302T100000`, '03 04 05 06'],
    ['a date for a series of times', 'EXDATE;VALUE=DATE:20260303', '02 04 05 06'],
    ['in UTC', 'EXDATE:20260303T090000Z', '02 04 05 06'],
    ['in another zone', 'EXDATE;TZID=America/New_York:20260303T040000', '02 04 05 06'],
    ['at another time than the series', `EXDATE;${BERLIN}:20260303T110000`, '02 03 04 05 06'],
    ['every second day, by a rule', 'EXRULE:FREQ=DAILY;INTERVAL=2', '03 05'],
    ['what a rule says until some day', 'EXRULE:FREQ=DAILY;UNTIL=20260303', '04 05 06'],
    ['nothing for a rule that cannot be read', 'EXRULE:sometimes', '02 03 04 05 06'],
  ])('leaves out %s', (_, line, expected) => {
    expect(days(calendar([`${FIVE}\n${line}`]))).toBe(expected);
  });

  it('leaves out all of a day that a date names', () => {
    const twice = `UID:a\nDTSTART;${BERLIN}:20260302T100000\nRRULE:FREQ=DAILY;COUNT=6;BYHOUR=8,10`;
    expect(days(calendar([`${twice}\nEXDATE;VALUE=DATE:20260303`]), 'Europe/Berlin')).toBe('02 04 04 05');
    expect(days(calendar([`${twice}\nEXDATE;${BERLIN}:20260303T080000`]), 'Europe/Berlin')).toBe('02 03 04 04 05');
  });

  it.each([
    ['as dates', 'EXDATE;VALUE=DATE:20260303'],
    ['as midnight on the wall', 'EXDATE:20260303T000000'],
    ['as midnight in UTC', 'EXDATE:20260303T000000Z'],
    ['as midnight of the reader, in UTC', 'EXDATE:20260302T230000Z'],
  ])('leaves out whole days %s', (_, line) => {
    const text = calendar([`UID:a\nDTSTART;VALUE=DATE:20260302\nRRULE:FREQ=DAILY;COUNT=3\n${line}`]);
    expect(starts(text, 'Europe/Berlin')).toEqual(['2026-03-01 23:00', '2026-03-03 23:00']);
  });
});

describe('further dates', () => {
  it('are occurrences of the series, as long as the others', () => {
    const [, , , , , extra] = read(calendar([`${FIVE}\nRDATE;${BERLIN}:20260310T150000`])).meetings;
    expect(extra).toMatchObject({ start: Date.UTC(2026, 2, 10, 14), end: Date.UTC(2026, 2, 10, 15), series: { id: 'a', isFirst: false } });
  });

  it('make a series by themselves', () => {
    expect(read(calendar([`UID:a\nDTSTART:20260302T100000Z\nRDATE:20260309T100000Z,20260316T100000Z`])).meetings.map(({ series }) => series?.isFirst)).toEqual([true, false, false]);
  });

  it('may be dates alone: the usual time of that day', () => {
    expect(days(calendar([`${FIVE}\nRDATE;VALUE=DATE:20260310`]))).toBe('02 03 04 05 06 10');
  });

  it.each([
    ['an end', '20260310T090000Z/20260310T120000Z'],
    ['a length', '20260310T090000Z/PT3H'],
  ])('are as long as their own period says by %s', (_, period) => {
    const meetings = read(calendar([`${FIVE}\nRDATE;VALUE=PERIOD:${period}`])).meetings;
    expect(meetings.at(-1)).toMatchObject({ start: Date.UTC(2026, 2, 10, 9), end: Date.UTC(2026, 2, 10, 12) });
    expect(meetings[0]).toMatchObject({ end: Date.UTC(2026, 2, 2, 10) });
  });

  it('can be taken out again', () => {
    expect(days(calendar([`${FIVE}\nRDATE;${BERLIN}:20260310T150000\nEXDATE:20260310T140000Z`]))).toBe('02 03 04 05 06');
  });
});

describe('an occurrence that differs', () => {
  const changed = (original: string, more: string) => calendar([FIVE, `UID:a\nRECURRENCE-ID${original}\n${more}`]);
  const later = 'DTSTART:20260304T150000Z\nDTEND:20260304T160000Z';
  const ids = (text: string) => read(text).meetings.map(({ id }) => id);

  it.each([
    ['in its zone', `;${BERLIN}:20260304T100000`],
    ['in UTC', ':20260304T090000Z'],
    ['by its date', ';VALUE=DATE:20260304'],
  ])('moves, named %s, and keeps its id', (_, original) => {
    const text = changed(original, later);
    expect(starts(text)).toEqual(['2026-03-02 09:00', '2026-03-03 09:00', '2026-03-04 15:00', '2026-03-05 09:00', '2026-03-06 09:00']);
    expect(ids(text)).toEqual(ids(calendar([FIVE])));
  });

  it('may come before its series in the file', () => {
    expect(starts(calendar([`UID:a\nRECURRENCE-ID:20260304T090000Z\n${later}`, FIVE]))).toEqual(starts(changed(':20260304T090000Z', later)));
  });

  it('is cancelled alone', () => {
    expect(read(changed(':20260304T090000Z', `${later}\nSTATUS:CANCELLED`)).meetings.map(({ isCancelled }) => isCancelled)).toEqual([false, false, true, false, false]);
  });

  it('stays the first one where the first one moves', () => {
    const [first] = read(changed(':20260302T090000Z', 'DTSTART:20260302T150000Z')).meetings;
    expect(first).toMatchObject({ start: Date.UTC(2026, 2, 2, 15), series: { isFirst: true, beganAt: Date.UTC(2026, 2, 2, 9) } });
  });

  it('is read without its series, as one of it, but not as its first', () => {
    const text = calendar([`UID:a\nRECURRENCE-ID:20260304T090000Z\n${later}`]);
    expect(read(text).meetings).toMatchObject([{ start: Date.UTC(2026, 2, 4, 15), series: { id: 'a', isFirst: false } }]);
    expect(ids(text)).toEqual([ids(calendar([FIVE]))[2]]);
  });

  it('moves out of the window, or into it', () => {
    expect(days(changed(':20260304T090000Z', 'DTSTART:20290304T150000Z'))).toBe('02 03 05 06');
    const old = 'UID:a\nDTSTART:20200302T100000Z\nRRULE:FREQ=DAILY;COUNT=5';
    expect(days(calendar([old, 'UID:a\nRECURRENCE-ID:20200304T100000Z\nDTSTART:20260304T100000Z']))).toBe('04');
  });

  it('keeps its series where nobody can read which one it is', () => {
    const file = read(changed(':soon', `SEQUENCE:7\n${later}`));
    expect(file.meetings.map(({ start }) => written(start))).toEqual([...starts(calendar([FIVE])).slice(0, 3), '2026-03-04 15:00', ...starts(calendar([FIVE])).slice(3)]);
    expect(file.problems).toMatchObject([{ severity: 'warning', message: 'The RECURRENCE-ID of this event is no date, and was left out.' }]);
  });
});

describe('a series that changes from some day on', () => {
  const since = (more: string) => calendar([FIVE, `UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE;${BERLIN}:20260304T100000\n${more}`]);

  it('moves that occurrence and all after it', () => {
    expect(starts(since(`DTSTART;${BERLIN}:20260304T113000\nDURATION:PT2H`))).toEqual(['2026-03-02 09:00', '2026-03-03 09:00', '2026-03-04 10:30', '2026-03-05 10:30', '2026-03-06 10:30']);
  });

  it('is cancelled from there on', () => {
    expect(read(since(`DTSTART;${BERLIN}:20260304T100000\nSTATUS:CANCELLED`)).meetings.map(({ isCancelled }) => isCancelled)).toEqual([false, false, true, true, true]);
  });

  it('lets one of those differ by itself', () => {
    const text = calendar([
      FIVE,
      `UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE;${BERLIN}:20260304T100000\nDTSTART;${BERLIN}:20260304T120000`,
      `UID:a\nRECURRENCE-ID;${BERLIN}:20260305T100000\nDTSTART;${BERLIN}:20260305T180000`,
    ]);
    expect(starts(text)).toEqual(['2026-03-02 09:00', '2026-03-03 09:00', '2026-03-04 11:00', '2026-03-05 17:00', '2026-03-06 11:00']);
  });

  it('keeps the wall time of the change across a clock change', () => {
    const weekly = `UID:a\nDTSTART;${BERLIN}:20260316T100000\nRRULE:FREQ=WEEKLY;COUNT=3`;
    expect(starts(calendar([weekly, `UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE;${BERLIN}:20260323T100000\nDTSTART;${BERLIN}:20260323T110000`]))).toEqual([
      '2026-03-16 09:00',
      '2026-03-23 10:00',
      '2026-03-30 09:00',
    ]);
  });
});

describe('a series that Google split', () => {
  const part = (uid: string, start: string, more = '') => `UID:${uid}\nDTSTART;${BERLIN}:${start}\nDURATION:PT1H\nRRULE:FREQ=WEEKLY${more}`;
  const parts = [
    part('abc@google.com', '20260302T100000', ';UNTIL=20260308T225959Z'),
    part('abc_R20260309T090000@google.com', '20260309T110000', ';UNTIL=20260322T225959Z'),
    part('abc_R20260323@google.com', '20260323T120000', ';COUNT=2'),
  ];
  const began = { id: 'abc@google.com', beganAt: Date.UTC(2026, 2, 2, 9) };

  it.each([
    ['in order', parts],
    ['in any order', [...parts].reverse()],
  ])('is one series that began once, its parts %s', (_, all) => {
    expect(read(calendar(all)).meetings.map(({ series, start }) => ({ day: written(start).slice(8), ...series }))).toEqual([
      { day: '02 09:00', isFirst: true, ...began },
      { day: '09 10:00', isFirst: false, ...began },
      { day: '16 10:00', isFirst: false, ...began },
      { day: '23 11:00', isFirst: false, ...began },
      { day: '30 10:00', isFirst: false, ...began },
    ]);
  });

  it('is one series without its first part, too, and nothing of it is its beginning', () => {
    expect(read(calendar(parts.slice(1))).meetings.map(({ iCalUId, series }) => `${iCalUId} ${String(series?.isFirst)}`)).toEqual(Array.from({ length: 4 }, () => 'abc@google.com false'));
  });

  it('keeps the exceptions of each part', () => {
    const moved = 'UID:abc_R20260309T090000@google.com\nRECURRENCE-ID:20260316T100000Z\nDTSTART:20260317T100000Z';
    expect(days(calendar([...parts, moved]))).toBe('02 09 17 23 30');
  });
});

describe('a series that began long ago', () => {
  it.each([
    ['every day', 'FREQ=DAILY', 730],
    ['every second day', 'FREQ=DAILY;INTERVAL=2', 365],
    ['every workday', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 521],
    ['every day, counted', 'FREQ=DAILY;COUNT=40000', 730],
    ['every week, counted', 'FREQ=WEEKLY;BYDAY=MO;COUNT=6000', 104],
    ['every month', 'FREQ=MONTHLY;BYDAY=-1FR', 24],
    ['every year', 'FREQ=YEARLY', 2],
  ])('reaches the window: %s since 1950', (_, rule, expected) => {
    const file = read(calendar([`UID:a\nDTSTART:19500102T100000Z\nRRULE:${rule}`]));
    expect(file.problems).toEqual([]);
    expect(Math.abs(file.meetings.length - expected)).toBeLessThanOrEqual(1);
    expect(file.meetings[0]?.series).toMatchObject({ isFirst: false, beganAt: Date.UTC(1950, 0, 2, 10) });
  });

  it.each(['FREQ=SECONDLY', 'FREQ=MINUTELY;INTERVAL=3', 'FREQ=HOURLY;COUNT=999999999', 'FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30'])('is bounded where it repeats too often: %s', (rule) => {
    const file = read(calendar([`UID:a\nDTSTART:19500102T100000Z\nRRULE:${rule}`, 'UID:b\nDTSTART:20260302T100000Z']));
    expect(file.problems).toMatchObject([{ line: 3, message: 'This series repeats too often; only some of its occurrences were read.' }]);
    expect(file.meetings.some(({ iCalUId }) => iCalUId === 'b')).toBe(true);
  });

  it.each(['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4', 'FREQ=DAILY;BYMONTH=13', 'FREQ=WEEKLY;BYSETPOS=400'])('ends where its rule names no day: %s', (rule) => {
    expect(starts(calendar([`UID:a\nDTSTART:20260302T100000Z\nRRULE:${rule}`]))).toEqual(['2026-03-02 10:00']);
  });

  it('bounds what a whole file of such series holds', () => {
    const one = (n: number) => `UID:${String(n)}\nDTSTART:20250101T000000Z\nRRULE:FREQ=SECONDLY`;
    expect(read(calendar(Array.from({ length: 300 }, (_, n) => one(n)))).meetings.length).toBeLessThan(210_000);
  });
});
