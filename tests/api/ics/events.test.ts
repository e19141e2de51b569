/** What one event says, and what a broken line of it costs. */
import { describe, expect, it } from '@jest/globals';
import { calendar, events, problems, read, starts } from './reading.ts';
import { millisecondsSince, processorNow } from '../../support/processor.ts';

const AT = 'UID:a\nDTSTART:20260302T100000Z';
const one = (lines: string) => read(calendar([`${AT}\n${lines}`])).meetings[0];
const people = (lines: string) => one(lines)?.attendees.map(({ address, name }) => `${name} <${address}>`);

describe('people', () => {
  it.each([
    ['mailto: in any case', 'ATTENDEE;CN=Ana:MailTo:Ana@Fabrikam.com', 'Ana <ana@fabrikam.com>'],
    ['no mailto:', 'ATTENDEE;CN=Ana:ana@fabrikam.com', 'Ana <ana@fabrikam.com>'],
    ['an address in EMAIL', 'ATTENDEE;CN=Ana;EMAIL=ana@fabrikam.com:urn:uuid:1', 'Ana <ana@fabrikam.com>'],
    ['an address only in CN', 'ATTENDEE;CN=ana@fabrikam.com:invalid:nomail', 'ana@fabrikam.com <ana@fabrikam.com>'],
    ['an address in brackets in CN', 'ATTENDEE;CN="Ana <ana@fabrikam.com>":invalid:nomail', 'Ana <ana@fabrikam.com> <ana@fabrikam.com>'],
    ['a quoted name', 'ATTENDEE;CN="Torres, Ana":mailto:ana@fabrikam.com', 'Torres, Ana <ana@fabrikam.com>'],
    ['a name in two kinds of quotes', `ATTENDEE;CN="'Ana Torres'":mailto:ana@fabrikam.com`, 'Ana Torres <ana@fabrikam.com>'],
    ['a quote never closed', 'ATTENDEE;CN="Ana:mailto:ana@fabrikam.com', 'Ana <ana@fabrikam.com>'],
    ['a colon in a name', 'ATTENDEE;CN=Fabrikam: Ana:mailto:ana@fabrikam.com', 'Fabrikam <ana@fabrikam.com>'],
    ['escapes in a name', "ATTENDEE;CN=Ana ^'Annie^' Torres:mailto:ana@fabrikam.com", 'Ana "Annie" Torres <ana@fabrikam.com>'],
  ])('are known by %s', (_, line, expected) => {
    expect(people(line)).toEqual([expected]);
  });

  it('are listed once each', () => {
    expect(people('ATTENDEE:mailto:ana@fabrikam.com\nATTENDEE:MAILTO:ANA@fabrikam.com')).toHaveLength(1);
  });

  it('are read at once, however strange a name is', () => {
    const began = processorNow();
    one(`ATTENDEE;CN=x${"'".repeat(200_000)}x:mailto:ana@fabrikam.com\nATTENDEE;CN=${'<a '.repeat(60_000)}:mailto:bo@fabrikam.com`);
    expect(millisecondsSince(began)).toBeLessThan(2_000);
  });
});

describe('a line that cannot be read', () => {
  it.each([
    ['DTEND:soon', 'The DTEND of this event is no date, and was left out.'],
    ['DURATION:long', 'The DURATION of this event is none, and was left out.'],
    ['RRULE:FREQ=NEVERLY', 'The RRULE of this event cannot be read; only its first occurrence was.'],
    ['ATTENDEE;CN=Ana:invalid:nomail', 'An ATTENDEE of this event has no address, and was left out.'],
    ['EXDATE:20260302T100000,soon', 'Part of an EXDATE of this event is no date, and was left out.'],
    ['RDATE:soon', 'Part of an RDATE of this event is no date, and was left out.'],
  ])('costs only itself, with a warning: %s', (line, sentence) => {
    const text = calendar([`${AT}\nSUMMARY:Talk\nATTENDEE:mailto:bo@fabrikam.com\n${line}`]);
    expect(problems(text)).toEqual([`3: ${sentence}`]);
    expect(read(text).meetings[0] ?? { subject: 'Talk', attendees: [{ address: 'bo@fabrikam.com' }] }).toMatchObject({ subject: 'Talk', attendees: [{ address: 'bo@fabrikam.com' }] });
  });

  it('has no name, and means nothing', () => {
    expect(one('this line has no name\nSUMMARY:Talk')?.subject).toBe('Talk');
  });

  it('is a line break that somebody forgot to escape', () => {
    expect(one('DESCRIPTION:Join\nAgenda and more\n\nSUMMARY:Talk')).toMatchObject({ subject: 'Talk', hasAgenda: true });
  });
});

describe('what is nested in an event', () => {
  const alarm = 'BEGIN:VALARM\nACTION:EMAIL\nSUMMARY:Alarm\nDESCRIPTION:Bring the slides\nATTENDEE:mailto:alarm@contoso.com\nDURATION:PT9H\nEND:VALARM';

  it('does not leak into it, before or after its own lines', () => {
    for (const lines of [`${alarm}\nSUMMARY:Talk`, `SUMMARY:Talk\n${alarm}`, `${alarm}\n${alarm}\nSUMMARY:Talk`])
      expect(one(lines)).toMatchObject({ subject: 'Talk', attendees: [], hasAgenda: null, end: Date.UTC(2026, 2, 2, 10) });
  });

  it('may lack its end', () => {
    expect(one(`SUMMARY:Talk\n${alarm.replace('\nEND:VALARM', '')}`)).toMatchObject({ subject: 'Talk', attendees: [], hasAgenda: null });
  });

  it('may be a thousand deep', () => {
    expect(one(`SUMMARY:Talk\n${'BEGIN:VALARM\n'.repeat(1_000)}DESCRIPTION:x`)).toMatchObject({ subject: 'Talk', hasAgenda: null });
  });
});

describe('components that do not fit together', () => {
  const good = 'UID:b\nDTSTART:20260303T100000Z';
  const wrapped = (...lines: string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\n');
  const skipped = (line: number) => [{ line, severity: 'error', message: expect.stringContaining('was skipped') as unknown }];

  it('cost the event that has no end', () => {
    const text = wrapped('BEGIN:VEVENT', ...AT.split('\n'), ...events(good));
    expect(starts(text)).toEqual(['2026-03-03 10:00']);
    expect(read(text).problems).toMatchObject(skipped(2));
    expect(read(wrapped(...events(good), 'BEGIN:VEVENT', ...AT.split('\n'))).problems).toMatchObject(skipped(6));
  });

  it('cost nothing where there is an END too many', () => {
    const text = wrapped('END:VALARM', 'END:VEVENT', ...events(good), 'END:VEVENT', 'END:VTIMEZONE');
    expect(starts(text)).toEqual(['2026-03-03 10:00']);
    expect(problems(text)).toEqual([]);
  });

  it('cost nothing where another component has no end', () => {
    expect(starts(wrapped('BEGIN:VTIMEZONE', 'TZID:Own', 'BEGIN:STANDARD', ...events(good)))).toEqual(['2026-03-03 10:00']);
    expect(starts(wrapped('BEGIN:VTODO', 'DTSTART:20260302T100000Z', ...events(good)))).toEqual(['2026-03-03 10:00']);
  });

  it('are none in a file of tasks and notes', () => {
    expect(read(wrapped('BEGIN:VTODO', ...AT.split('\n'), 'END:VTODO', 'BEGIN:VJOURNAL', ...AT.split('\n'), 'END:VJOURNAL'))).toMatchObject({
      isCalendar: true,
      events: 0,
      meetings: [],
      problems: [],
    });
  });
});

describe('a private event', () => {
  it.each(['PRIVATE', 'private', 'CONFIDENTIAL'])('has no title here: %s', (sensitivity) => {
    expect(one(`CLASS:${sensitivity}\nSUMMARY:Doctor`)?.subject).toBe('');
  });
});

it('an online meeting in Teams is known by the thread of its chat', () => {
  expect(one('X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/19%3ameeting_MjQ4%40thread.v2/0?context=%7b%7d')?.thread).toBe('19:meeting_MjQ4@thread.v2');
  expect(one('X-MICROSOFT-SKYPETEAMSMEETINGURL:https://example.com')).not.toHaveProperty('thread');
});
