/** An event as Graph gives it, a meeting as we keep it. */
import { describe, expect, it } from '@jest/globals';
import type { Event } from '@microsoft/microsoft-graph-types';
import { toMeeting } from '../../../src/api/graph/to-meeting.ts';
import { zoneTable } from '../../../src/planner/zone.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const BERLIN = zoneTable('Europe/Berlin', NOW - 1e11, NOW + 1e11);
const at = (dateTime: string, timeZone = 'UTC') => ({ dateTime, timeZone });
const meeting = (event: Partial<Event>, master: Event | null = null) =>
  toMeeting({ id: 'id', iCalUId: 'uid', type: 'singleInstance', start: at('2026-03-16T09:00:00.0000000'), end: at('2026-03-16T10:00:00.0000000'), ...event }, master, BERLIN, NOW);
const start = (event: Partial<Event>) => {
  const made = meeting(event);
  return made && new Date(made.start).toISOString().slice(0, 16);
};

describe('a time', () => {
  it.each([
    ['in UTC, seven digits, no Z', at('2026-03-16T09:00:00.0000000'), '2026-03-16T09:00'],
    ['in a Windows zone, over a clock change', at('2026-03-30T09:00:00.0000000', 'W. Europe Standard Time'), '2026-03-30T07:00'],
    ['in a zone of its own, which is the mailbox’s', at('2026-03-16T09:00:00.0000000', 'tzone://Microsoft/Custom'), '2026-03-16T08:00'],
    ['in a customised zone, likewise', at('2026-03-16T09:00:00.0000000', 'Customized Time Zone'), '2026-03-16T08:00'],
    ['in UTC by another name', at('2026-03-16T09:00:00.0000000', 'tzone://Microsoft/Utc'), '2026-03-16T09:00'],
  ])('%s', (_, time, expected) => {
    expect(start({ start: time })).toBe(expected);
  });

  it('that is Graph’s word for none makes no meeting', () => {
    expect(meeting({ start: at('0001-01-01T00:00:00.0000000') })).toBeNull();
    expect(meeting({ start: null })).toBeNull();
  });

  it('of a whole day is its date in the mailbox’s zone, whatever zone stands beside it', () => {
    for (const zone of ['UTC', 'Pacific Standard Time']) {
      expect(start({ isAllDay: true, start: at('2026-03-16T00:00:00.0000000', zone), end: at('2026-03-17T00:00:00.0000000', zone) })).toBe('2026-03-15T23:00');
    }
  });
});

it('the original start of an all-day exception is a midnight of the mailbox, so that its id is the same however Graph counts it', () => {
  const day = { isAllDay: true, start: at('2026-03-17T00:00:00.0000000'), end: at('2026-03-18T00:00:00.0000000'), type: 'exception' as const };
  const [utc, local, none] = ['2026-03-16T00:00:00Z', '2026-03-15T23:00:00Z', '0001-01-01T00:00:00Z'].map((originalStart) => meeting({ ...day, originalStart })?.id);
  expect(utc).toBe(local);
  expect(none).toBe(meeting(day)?.id);
});

it.each(['private', 'confidential', 'personal'] as const)('of a %s meeting neither title nor anything of the body is kept', (sensitivity) => {
  const made = meeting({ sensitivity, subject: 'Secret', body: { contentType: 'text', content: 'Agenda: secret' } });
  expect(made).toMatchObject({ subject: '', hasAgenda: null });
  expect(JSON.stringify(made)).not.toMatch(/secret/i);
});

it('a body is looked at for an agenda, and dropped', () => {
  const made = meeting({ body: { contentType: 'text', content: 'Agenda: figures, next steps' } });
  expect(made?.hasAgenda).toBe(true);
  expect(JSON.stringify(made)).not.toContain('figures');
});

describe('a new time that an attendee proposes', () => {
  const slot = { start: at('2026-03-17T09:00:00.0000000'), end: at('2026-03-17T11:00:00.0000000', 'W. Europe Standard Time') };
  const ana = { emailAddress: { address: 'Ana@fabrikam.com', name: 'Ana Torres' }, status: { response: 'tentativelyAccepted' as const, time: '2026-03-11T08:00:00Z' } };
  const asked = (more: object, event: Partial<Event> = {}, master: Event | null = null) => meeting({ attendees: [{ ...ana, proposedNewTime: slot, ...more }], ...event }, master)?.proposals;

  it('is kept with who said so and when', () => {
    expect(asked({})).toEqual([{ from: 'ana@fabrikam.com', at: Date.parse('2026-03-11T08:00:00Z'), start: Date.parse('2026-03-17T09:00:00Z'), end: Date.parse('2026-03-17T10:00:00Z') }]);
  });

  it('was said when the event last changed, where the answer has no time; with neither it is left out', () => {
    const status = { response: 'tentativelyAccepted', time: '0001-01-01T00:00:00Z' };
    expect(asked({ status }, { lastModifiedDateTime: '2026-03-10T08:00:00Z' })?.[0]?.at).toBe(Date.parse('2026-03-10T08:00:00Z'));
    expect(asked({ status })).toBeUndefined();
  });

  it('is none without a person, without its times, or where it ends before it begins', () => {
    const none = at('0001-01-01T00:00:00.0000000');
    expect([asked({ emailAddress: { name: 'Ana' } }), asked({ proposedNewTime: null }), asked({ proposedNewTime: { ...slot, end: none } })]).toEqual([undefined, undefined, undefined]);
    expect(asked({ proposedNewTime: { start: slot.start, end: slot.start } })).toBeUndefined();
  });

  it('belongs to one occurrence, never to all', () => {
    const master: Event = { id: 'm', type: 'seriesMaster', iCalUId: 'uid', start: at('2026-03-09T09:00:00'), end: at('2026-03-09T10:00:00'), attendees: [{ ...ana, proposedNewTime: slot }] };
    expect(meeting({ type: 'occurrence' }, master)).not.toHaveProperty('proposals');
  });
});

it.each([
  ['Pacific Standard Time', 'America/Los_Angeles'],
  ['Europe/Berlin', 'Europe/Berlin'],
  ['UTC', undefined],
  ['tzone://Microsoft/Custom', undefined],
  [null, undefined],
])('written in %s, it is known where its organizer is', (originalStartTimeZone, zone) => {
  expect(meeting({ originalStartTimeZone })?.zone).toBe(zone);
  expect(meeting({ originalStartTimeZone, isAllDay: true })?.zone).toBeUndefined();
});

it('an occurrence is written where its series is', () => {
  expect(meeting({ type: 'occurrence' }, { originalStartTimeZone: 'Pacific Standard Time', start: at('2026-03-16T09:00:00.0000000'), end: at('2026-03-16T10:00:00.0000000') })?.zone).toBe(
    'America/Los_Angeles',
  );
});

it('an online meeting is known by the thread of its chat, an occurrence by that of its series', () => {
  const online = (thread: string) => ({ onlineMeeting: { joinUrl: `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${thread}%40thread.v2/0?context=%7b%7d` } });
  const master: Event = { type: 'seriesMaster', iCalUId: 'uid', start: at('2026-03-09T09:00:00.0000000'), end: at('2026-03-09T10:00:00.0000000'), ...online('all') };
  expect([meeting(online('one'))?.thread, meeting({ type: 'occurrence' }, master)?.thread, meeting({ type: 'exception', ...online('other') }, master)?.thread]).toEqual([
    '19:meeting_one@thread.v2',
    '19:meeting_all@thread.v2',
    '19:meeting_other@thread.v2',
  ]);
  for (const none of [{}, { onlineMeeting: null }, { onlineMeeting: { joinUrl: 'https://zoom.example/j/1' } }]) expect(meeting(none)).not.toHaveProperty('thread');
});
