/** Calendar files become meetings; what is broken is named with its line. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCalendar } from '../../../src/api/ics/read-calendar.ts';

const WINDOW = { from: Date.UTC(2025, 0, 1), to: Date.UTC(2026, 11, 31) };

const calendar = (...events: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flatMap((event) => ['BEGIN:VEVENT', ...event.split('\n'), 'END:VEVENT']), 'END:VCALENDAR'].join('\r\n');
const read = (text: string, timeZone = 'UTC') => readCalendar([Buffer.from(text)], { window: WINDOW, now: WINDOW.from, timeZone: () => timeZone });
const starts = (text: string, timeZone?: string) => read(text, timeZone).meetings.map(({ start }) => new Date(start).toISOString());

describe('a calendar file', () => {
  it.each([
    ['Europe/Berlin', ['2026-03-25T09:00:00.000Z', '2026-04-01T08:00:00.000Z']],
    ['W. Europe Standard Time', ['2026-03-25T09:00:00.000Z', '2026-04-01T08:00:00.000Z']],
    ['"Eastern Standard Time"', ['2026-03-25T14:00:00.000Z', '2026-04-01T14:00:00.000Z']],
  ])('keeps a weekly series at its wall time across a clock change in %s', (zone, expected) => {
    expect(starts(calendar(`UID:a\nDTSTART;TZID=${zone}:20260325T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2`))).toEqual(expected);
  });

  it('gives the same meetings in any reader’s zone', () => {
    const text = calendar('UID:a\nDTSTART;TZID=Europe/Berlin:20260325T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=5');
    expect(read(text, 'Asia/Tokyo').meetings).toEqual(read(text, 'America/New_York').meetings);
  });

  it('leaves out excluded dates and moves exceptions, which keep their id', () => {
    const series = 'UID:a\nDTSTART:20260302T100000Z\nDTEND:20260302T110000Z\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:20260303T100000Z';
    const plain = read(calendar(series)).meetings;
    const moved = read(calendar(series, 'UID:a\nRECURRENCE-ID:20260304T100000Z\nDTSTART:20260304T150000Z\nDTEND:20260304T160000Z\nSUMMARY:Later')).meetings;
    expect(moved.map(({ start }) => new Date(start).toISOString())).toEqual(['2026-03-02T10:00:00.000Z', '2026-03-04T15:00:00.000Z']);
    expect(moved.map(({ id }) => id)).toEqual(plain.map(({ id }) => id));
    expect(moved.map(({ series: one }) => one?.isFirst)).toEqual([true, false]);
  });

  it('reads all-day events as days of the reader', () => {
    expect(read(calendar('UID:a\nDTSTART;VALUE=DATE:20260302'), 'Europe/Berlin').meetings).toMatchObject([{ isAllDay: true, start: Date.UTC(2026, 2, 1, 23), end: Date.UTC(2026, 2, 2, 23) }]);
  });

  it('remembers whom I met before the window, in single events and in series that began there', () => {
    const before = 'DTSTART:20200302T100000Z\nATTENDEE:mailto:ana@fabrikam.com\nORGANIZER:mailto:bo@fabrikam.com';
    const file = read(calendar(`UID:a\n${before}`, `UID:b\nRRULE:FREQ=YEARLY\n${before.replaceAll(/ana|bo/g, 'cy')}`, `UID:c\nSTATUS:CANCELLED\n${before.replaceAll(/ana|bo/g, 'di')}`));
    const at = Date.UTC(2020, 2, 2, 10);
    expect(file.earlier).toEqual({ 'ana@fabrikam.com': at, 'bo@fabrikam.com': at, 'cy@fabrikam.com': at });
    expect(file.meetings.map(({ iCalUId }) => iCalUId)).toEqual(['b', 'b']);
  });

  it('leaves out the title of a private event', () => {
    expect(read(calendar('UID:a\nDTSTART:20260302T100000Z\nSUMMARY:Doctor\nCLASS:private')).meetings).toMatchObject([{ sensitivity: 'private', subject: '' }]);
  });

  it('names a broken event by its line and reads the others', () => {
    const file = read(calendar('UID:a\nDTSTART:20260302T100000Z', 'UID:b\nDTSTART:soon', 'UID:c\nSUMMARY:no start'));
    expect(file.meetings.map(({ iCalUId }) => iCalUId)).toEqual(['a']);
    expect(file.problems.map(({ line }) => line)).toEqual([7, 11]);
    expect(file.events).toBe(3);
  });

  it('reads events that lack their calendar line, and says so', () => {
    const file = read('BEGIN:VEVENT\nUID:a\nDTSTART:20260302T100000Z\nEND:VEVENT');
    expect(file.meetings).toHaveLength(1);
    expect(file.problems).toMatchObject([{ line: 1 }]);
  });

  it('bounds a series that repeats every second', () => {
    expect(read(calendar('UID:a\nDTSTART:20260302T100000Z\nRRULE:FREQ=SECONDLY')).problems[0]?.message).toContain('repeats too often');
  });

  it('takes names and answers from attendees, and addresses from wherever they are', () => {
    const [meeting] = read(
      calendar(
        'UID:a\nDTSTART:20260302T100000Z\nORGANIZER;CN=Ana Torres:MAILTO:Ana@Fabrikam.com\nATTENDEE;PARTSTAT=NEEDS-ACTION;EMAIL=bo@fabrikam.com:invalid:nomail\nATTENDEE;CUTYPE=ROOM:mailto:blue@contoso.com',
      ),
    ).meetings;
    expect(meeting?.organizer).toEqual({ address: 'ana@fabrikam.com', name: 'Ana Torres' });
    expect(meeting?.attendees).toMatchObject([
      { address: 'bo@fabrikam.com', response: 'notResponded' },
      { address: 'blue@contoso.com', kind: 'resource' },
    ]);
  });

  it('calls a join block no agenda', () => {
    const body = (text: string) => read(calendar(`UID:a\nDTSTART:20260302T100000Z\nDESCRIPTION:${text}`)).meetings[0]?.hasAgenda;
    expect(body('Join Zoom Meeting\\nhttps://zoom.us/j/1\\nMeeting ID: 1')).toBe(false);
    expect(body('1. Budget\\n\\nJoin Zoom Meeting\\nhttps://zoom.us/j/1')).toBe(true);
  });

  it.each([
    ['over', 'DTSTART:20260302T100000Z\nDTEND:20260302T110000Z', false],
    ['over, without an end', 'DTSTART:20260302T100000Z', false],
    ['not over for long', 'DTSTART:20260302T100000Z\nDTEND:20260304T000000Z', true],
    ['not over, by its length', 'DTSTART:20260302T100000Z\nDURATION:P2D', true],
    ['a series that goes on', 'DTSTART:20260302T100000Z\nDTEND:20260302T110000Z\nRRULE:FREQ=WEEKLY;COUNT=4', true],
    ['a series by its dates', 'DTSTART:20260302T100000Z\nDTEND:20260302T110000Z\nRDATE:20260309T100000Z', true],
    ['an occurrence that was moved here', 'RECURRENCE-ID:20260209T100000Z\nDTSTART:20260310T100000Z', true],
  ])('asks for the agenda of what is to come, and of the past only whether there was a body: %s', (_, lines, isAsked) => {
    const now = Date.UTC(2026, 2, 4, 12);
    const body = (text: string) =>
      readCalendar([Buffer.from(calendar(`UID:a\n${lines}\nDESCRIPTION:${text}`))], { window: WINDOW, now, timeZone: () => 'UTC' }).meetings.map(({ hasAgenda }) => hasAgenda);
    expect(body('1. Budget')).toContain(isAsked);
    expect(body(' \\n ')).toContain(null);
    expect(body('<html><p></p></html>')).toContain(null);
    expect(body('Join Zoom Meeting\\nhttps://zoom.us/j/1')).toContain(false);
  });

  it('survives being cut anywhere', () => {
    const text = calendar('UID:a\nDTSTART;TZID=Europe/Berlin:20260302T100000\nRRULE:FREQ=WEEKLY;COUNT=4\nSUMMARY:Talk', 'UID:b\nDTSTART;VALUE=DATE:20260302');
    fc.assert(
      fc.property(fc.nat({ max: text.length }), (cut) => {
        expect(read(text.slice(0, cut)).events).toBeLessThanOrEqual(2);
      }),
    );
  });
});
