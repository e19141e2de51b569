/** Several events of one UID, and what was sent about them. */
import { describe, expect, it } from '@jest/globals';
import { calendar, read, sent, starts } from './reading.ts';

const AT = 'DTSTART:20260302T100000Z\nDTEND:20260302T110000Z';
const GUESTS = 'ORGANIZER:mailto:ada@contoso.com\nATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:ana@fabrikam.com\nATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:bo@fabrikam.com';
const INVITED = `UID:a\n${AT}\n${GUESTS}`;
const WEEKLY = `${INVITED}\nRRULE:FREQ=WEEKLY;COUNT=3`;
const answer = (who: string, says: string, more = '') => sent('REPLY', `UID:a\n${AT}\nORGANIZER:mailto:ada@contoso.com\nATTENDEE;PARTSTAT=${says}:mailto:${who}@fabrikam.com${more}`);
/** Each meeting's answers: `ana accepted, bo notResponded`. */
const answers = (text: string) => read(text).meetings.map(({ attendees }) => attendees.map(({ address, response }) => `${address.split('@')[0] ?? ''} ${response}`).join(', '));
const cancelled = (text: string) => read(text).meetings.map(({ isCancelled }) => isCancelled);

describe('two versions of an event', () => {
  const first = `UID:a\n${AT}\nSEQUENCE:1\nSUMMARY:First`;
  const second = 'UID:a\nDTSTART:20260303T100000Z\nSEQUENCE:2\nSUMMARY:Second';

  it.each([
    ['older first', [first, second]],
    ['newer first', [second, first]],
  ])('are the newer one, %s', (_, both) => {
    expect(read(calendar(both)).meetings.map(({ subject }) => subject)).toEqual(['Second']);
  });

  it('of one sequence are the one written last', () => {
    const at = (stamp: string, title: string) => `UID:a\n${AT}\nLAST-MODIFIED:${stamp}\nSUMMARY:${title}`;
    expect(read(calendar([at('20260102T000000Z', 'Late'), at('20260101T000000Z', 'Early')])).meetings.map(({ subject }) => subject)).toEqual(['Late']);
  });

  it('are none where the newer one lies outside the window', () => {
    expect(starts(calendar([first, second.replace('2026', '2019')]))).toEqual([]);
    expect(starts(calendar([second.replace('2026', '2039'), first]))).toEqual([]);
    expect(starts(calendar([first, 'UID:a\nDTSTART:20190303T100000Z\nSEQUENCE:1']))).toEqual(['2026-03-02 10:00']);
  });

  it('of one occurrence are the newer one', () => {
    const moved = (hour: string, sequence: string) => `UID:a\nRECURRENCE-ID:20260309T100000Z\nDTSTART:20260309T${hour}0000Z\nSEQUENCE:${sequence}`;
    expect(starts(calendar([moved('15', '2'), WEEKLY, moved('14', '1')]))).toEqual(['2026-03-02 10:00', '2026-03-09 15:00', '2026-03-16 10:00']);
  });
});

describe('one UID', () => {
  it('in two calendars of a file is one event', () => {
    expect(starts(calendar([INVITED]) + calendar([INVITED]))).toEqual(['2026-03-02 10:00']);
  });

  it('written in two zones is one event', () => {
    expect(starts(calendar([INVITED, `UID:a\nDTSTART;TZID=Europe/Berlin:20260302T110000`]))).toEqual(['2026-03-02 10:00']);
  });

  it('used again for another time is two events, and no series', () => {
    const file = read(calendar([INVITED, 'UID:a\nDTSTART:20260310T100000Z']));
    expect(file.meetings.map(({ series }) => series)).toEqual([null, null]);
    expect(new Set(file.meetings.map(({ id }) => id)).size).toBe(2);
  });

  it('may be used a hundred thousand times', () => {
    const one = `BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260302T100000Z\r\nEND:VEVENT\r\n`;
    expect(starts(`BEGIN:VCALENDAR\r\n${one.repeat(150_000)}END:VCALENDAR\r\n`)).toEqual(['2026-03-02 10:00']);
  });
});

describe('an answer', () => {
  it('is applied to the invitation', () => {
    expect(answers(sent('REQUEST', INVITED) + answer('ana', 'ACCEPTED'))).toEqual(['ana accepted, bo notResponded']);
    expect(answers(answer('bo', 'DECLINED') + sent('REQUEST', INVITED))).toEqual(['ana notResponded, bo declined']);
  });

  it('is the last one of several', () => {
    const at = (says: string, day: string) => answer('ana', says, `\nDTSTAMP:202602${day}T100000Z`);
    expect(answers(sent('REQUEST', INVITED) + at('DECLINED', '05') + at('ACCEPTED', '04'))).toEqual(['ana declined, bo notResponded']);
  });

  it('to a whole series is one to each occurrence', () => {
    expect(answers(calendar([WEEKLY]) + answer('ana', 'TENTATIVE'))).toEqual(Array.from({ length: 3 }, () => 'ana tentativelyAccepted, bo notResponded'));
  });

  it.each([
    ['in UTC', ':20260309T100000Z'],
    ['in another zone', ';TZID=Europe/Berlin:20260309T110000'],
    ['by its date', ';VALUE=DATE:20260309'],
  ])('to one occurrence is one to that, named %s', (_, original) => {
    const [first, second, third] = answers(sent('REQUEST', WEEKLY) + answer('ana', 'DECLINED', `\nRECURRENCE-ID${original}`));
    expect([first, second, third]).toEqual(['ana notResponded, bo notResponded', 'ana declined, bo notResponded', 'ana notResponded, bo notResponded']);
  });

  it('brings nobody to a meeting who was not asked', () => {
    expect(answers(sent('REQUEST', INVITED) + answer('cy', 'ACCEPTED'))).toEqual(['ana notResponded, bo notResponded']);
  });

  it('alone tells of its event', () => {
    expect(answers(answer('ana', 'ACCEPTED'))).toEqual(['ana accepted']);
    expect(answers(answer('ana', 'ACCEPTED') + answer('bo', 'DECLINED'))).toEqual(['ana accepted, bo declined']);
  });
});

describe('a cancellation', () => {
  it('ends the whole event', () => {
    expect(cancelled(sent('REQUEST', INVITED) + sent('CANCEL', `${INVITED}\nSEQUENCE:1`))).toEqual([true]);
    expect(cancelled(sent('CANCEL', INVITED) + sent('REQUEST', WEEKLY))).toEqual([true, true, true]);
  });

  it.each([':20260309T100000Z', ';TZID=Europe/Berlin:20260309T110000', ';VALUE=DATE:20260309'])('ends one occurrence: %s', (original) => {
    const file = read(sent('REQUEST', WEEKLY) + sent('CANCEL', `UID:a\n${AT}\nRECURRENCE-ID${original}`));
    expect(file.meetings.map(({ isCancelled }) => isCancelled)).toEqual([false, true, false]);
    expect(file.meetings[1]).toMatchObject({ start: Date.UTC(2026, 2, 9, 10), end: Date.UTC(2026, 2, 9, 11), attendees: [{ address: 'ana@fabrikam.com' }, { address: 'bo@fabrikam.com' }] });
  });

  it('ends an occurrence that had been moved', () => {
    const moved = 'UID:a\nRECURRENCE-ID:20260309T100000Z\nDTSTART:20260309T150000Z';
    expect(cancelled(calendar([WEEKLY, moved]) + sent('CANCEL', `UID:a\n${AT}\nRECURRENCE-ID;TZID=Europe/Berlin:20260309T110000`))).toEqual([false, true, false]);
  });

  it('does not end what was called again afterwards', () => {
    expect(cancelled(sent('CANCEL', `${INVITED}\nSEQUENCE:1`) + sent('REQUEST', `${INVITED}\nSEQUENCE:2`))).toEqual([false]);
  });

  it('alone is a cancelled event', () => {
    expect(cancelled(sent('CANCEL', INVITED))).toEqual([true]);
    expect(cancelled(sent('CANCEL', `UID:a\n${AT}\nRECURRENCE-ID:20260302T100000Z`))).toEqual([true]);
  });
});

describe('what else is sent', () => {
  it.each(['COUNTER', 'DECLINECOUNTER', 'REFRESH'])('changes nothing: %s', (method) => {
    const proposed = 'UID:a\nDTSTART:20260305T100000Z\nSEQUENCE:3';
    expect(starts(sent('REQUEST', INVITED) + sent(method, proposed))).toEqual(['2026-03-02 10:00']);
    expect(starts(sent(method, proposed))).toEqual([]);
  });

  it('adds an occurrence to a series', () => {
    expect(starts(sent('REQUEST', WEEKLY) + sent('ADD', 'UID:a\nDTSTART:20260304T100000Z\nSEQUENCE:1'))).toEqual(['2026-03-02 10:00', '2026-03-04 10:00', '2026-03-09 10:00', '2026-03-16 10:00']);
  });
});

describe('what need not say its own time', () => {
  it('is an answer, a cancellation, and an occurrence that is no more', () => {
    const bare = 'UID:a\nORGANIZER:mailto:ada@contoso.com\nATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@fabrikam.com';
    expect(answers(calendar([INVITED]) + sent('REPLY', bare))).toEqual(['ana accepted, bo notResponded']);
    expect(cancelled(calendar([INVITED]) + sent('CANCEL', 'UID:a'))).toEqual([true]);
    expect(cancelled(calendar([WEEKLY]) + sent('CANCEL', 'UID:a\nRECURRENCE-ID:20260309T100000Z'))).toEqual([false, true, false]);
    expect(cancelled(calendar([WEEKLY, 'UID:a\nRECURRENCE-ID:20260309T100000Z\nSTATUS:CANCELLED']))).toEqual([false, true, false]);
    expect(read(sent('REPLY', bare))).toMatchObject({ meetings: [], earlier: {} });
  });
});

describe('a series that moved as a whole', () => {
  it('leaves nothing of what its older version had moved', () => {
    const older = 'UID:a\nRECURRENCE-ID:20260309T100000Z\nDTSTART:20260309T150000Z\nSEQUENCE:0';
    expect(starts(calendar([`${WEEKLY.replace('T100000Z', 'T120000Z').replace('T110000Z', 'T130000Z')}\nSEQUENCE:1`, older]))).toEqual(['2026-03-02 12:00', '2026-03-09 12:00', '2026-03-16 12:00']);
  });
});

it('a time that names no zone hangs where its series does, whoever reads it', () => {
  const zoned = 'UID:a\nDTSTART;TZID=Europe/Berlin:20260302T100000\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20260309T100000';
  const moved = 'UID:a\nRECURRENCE-ID:20260316T100000\nDTSTART;TZID=Europe/Berlin:20260316T120000';
  expect(starts(calendar([zoned, moved]), 'Asia/Tokyo')).toEqual(['2026-03-02 09:00', '2026-03-16 11:00']);
});

it.each([
  ['Eastern Daylight Time', '14:00'],
  ['CEST', '08:00'],
  ['PST', '17:00'],
])('a clock called %s is known', (zone, expected) => {
  expect(starts(calendar([`UID:a\nDTSTART;TZID=${zone}:20260703T100000`]))).toEqual([`2026-07-03 ${expected}`]);
});
