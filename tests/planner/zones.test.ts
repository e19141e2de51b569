/** One calendar planned by readers in five time zones, on both sides of every clock change of a year. */
import { describe, expect, it } from '@jest/globals';
import { readCalendar } from '../../src/api/ics/read-calendar.ts';
import { attend } from '../../src/planner/attendance.ts';
import type { FollowUp } from '../../src/planner/follow-up.ts';
import type { Meeting } from '../../src/planner/meeting.ts';
import { plan } from '../../src/planner/plan.ts';
import { facts } from '../../src/planner/story.ts';
import { DAY, HOUR, isWorkingMoment, USUAL_HOURS } from '../../src/planner/working-time.ts';
import { parseInstant, toLocal, zoneTable } from '../../src/planner/zone.ts';

const READERS = ['Europe/Berlin', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata', 'America/Sao_Paulo'];
/** Around them clocks change: New York on 8 March and 1 November, Berlin on 29 March and 25 October, Sydney on 5 April and 4 October. */
const EDGES = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01'];
const NOWS = EDGES.flatMap((edge) => [-2, -1, 0, 1, 2].map((days) => parseInstant(`${edge}T18:00:00Z`) + days * DAY));
const ME = 'ada@contoso.com';
/** Rules that open by what has ended: at an instant, whatever the reader's clock shows. */
const BY_END: ReadonlySet<string> = new Set(['recap-owed', 'thanks-owed', 'introduced']);

const two = (n: number) => String(n).padStart(2, '0');
const people = (n: number) =>
  ['ana', 'bo', 'cy'].map((name) => `ATTENDEE;PARTSTAT=ACCEPTED;CN=${name}:mailto:${name}${String(n)}@fabrikam.com`).concat(`ATTENDEE;PARTSTAT=ACCEPTED:mailto:${ME}`, `ORGANIZER:mailto:${ME}`);

/** Two meetings a day in March, April, October and November, each in one of the zones, and a weekly series in each. */
function calendar(): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0'];
  let n = 0;
  for (const month of [3, 4, 10, 11]) {
    for (let day = 1; day <= 30; day++) {
      for (const hour of [9, 15]) {
        const zone = READERS[n % READERS.length] ?? '';
        const date = `2026${two(month)}${two(day)}`;
        lines.push(
          'BEGIN:VEVENT',
          `UID:${String(n)}@contoso.com`,
          `SUMMARY:Review ${String(n)}`,
          `DTSTART;TZID=${zone}:${date}T${two(hour)}0000`,
          `DTEND;TZID=${zone}:${date}T${two(hour + 1)}0000`,
          ...people(n++),
          'END:VEVENT',
        );
      }
    }
  }
  for (const zone of READERS)
    lines.push('BEGIN:VEVENT', `UID:${zone}`, `DTSTART;TZID=${zone}:20260105T100000`, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY', `ATTENDEE:mailto:weekly@fabrikam.com`, 'END:VEVENT');
  return [...lines, 'END:VCALENDAR'].join('\r\n');
}

const TEXT = Buffer.from(calendar());
const read = (timeZone: string) => readCalendar([TEXT], { window: { from: NOWS[0] ?? 0, to: (NOWS.at(-1) ?? 0) + 60 * DAY }, now: NOWS[0] ?? 0, timeZone: () => timeZone }).meetings;
const timeIn = (id: string) => ({ zone: zoneTable(id, parseInstant('2024-01-01T00:00:00Z'), parseInstant('2029-01-01T00:00:00Z')), hours: USUAL_HOURS });
const planned = (meetings: readonly Meeting[], reader: string, now: number) => {
  const base = facts([...meetings]);
  return plan({ ...base, me: { addresses: [ME], internalDomains: ['contoso.com'] }, time: timeIn(reader) }, [], now).followUps;
};
const key = ({ rule, about, opensAt }: FollowUp) => `${rule} ${about} ${String(opensAt)}`;

describe('a calendar of zoned events', () => {
  const meetings = read('UTC');

  it('is the same to readers everywhere', () => {
    expect(meetings.length).toBeGreaterThan(240);
    for (const reader of READERS) expect(read(reader)).toEqual(meetings);
  });

  it('is at its wall time where it takes place, on every day of the year', () => {
    for (const zone of READERS) {
      const table = timeIn(zone).zone;
      const weekly = meetings.filter(({ iCalUId }) => iCalUId === zone);
      expect(weekly.length).toBeGreaterThan(30);
      expect(new Set(weekly.map(({ start }) => toLocal(table, start) % DAY))).toEqual(new Set([10 * HOUR]));
    }
  });

  it('names people that its reader met', () => {
    expect(meetings.filter((one) => attend(one, new Set([ME])).invited.length > 0)).toHaveLength(meetings.length);
  });
});

describe('its plan', () => {
  const meetings = read('UTC');
  const all = READERS.map((reader) => ({ reader, plans: NOWS.map((now) => ({ now, followUps: planned(meetings, reader, now) })) }));

  it('opens at the same instant for every reader where something has ended', () => {
    const byEnd = all.map(({ plans }) => plans.flatMap(({ followUps }) => followUps.filter(({ rule }) => BY_END.has(rule))));
    const opening = new Map<string, number>();
    for (const one of byEnd.flat()) {
      const name = `${one.rule} ${one.about}`;
      expect({ key: key(one), opensAt: opening.get(name) ?? one.opensAt }).toEqual({ key: key(one), opensAt: one.opensAt });
      opening.set(name, one.opensAt);
    }
    for (const found of byEnd) expect(found.length).toBeGreaterThan(NOWS.length);
    expect(opening.size).toBeGreaterThan(20);
  });

  it.each(READERS)('is due within the working hours of a reader in %s', (reader) => {
    const time = timeIn(reader);
    const due = all.find((one) => one.reader === reader)?.plans.flatMap(({ followUps }) => followUps) ?? [];
    // What opens after its last working moment is due when it opens.
    const outside = due.filter(({ dueAt, opensAt }) => dueAt > opensAt && !isWorkingMoment(time, dueAt));
    expect(due.length).toBeGreaterThan(NOWS.length);
    expect(due.filter(({ dueAt }) => isWorkingMoment(time, dueAt)).length).toBeGreaterThan(due.length / 2);
    expect(outside.map((one) => `${one.rule} ${new Date(one.dueAt).toISOString()}`)).toEqual([]);
  });
});
