/** The Calendar port on a calendar file: read again when it has changed on disk, or the day has. */
import { statSync } from 'node:fs';
import { DAY, USUAL_HOURS } from '../../planner/working-time.ts';
import { AppError } from '../errors.ts';
import type { Calendar } from '../ports.ts';
import { openCalendar, windowAround } from './open-calendar.ts';

/** `me` are the owner's addresses, the main one first; `timeZone` an IANA name. */
export function fileCalendar(path: string, me: readonly string[], name: string, timeZone: string): Calendar {
  return {
    profile: () => Promise.resolve({ name, addresses: me, timeZone, workingHours: USUAL_HOURS }),
    changes(_owner, cursor, { now, onPage }) {
      try {
        const { mtimeMs, size } = statSync(path);
        const current = `${path} ${String(mtimeMs)} ${String(size)} ${String(Math.floor(now / DAY))}`;
        if (cursor === current) return Promise.resolve({ upserted: [], gone: [], window: null, earlier: {}, cursor: current });
        const { file } = openCalendar(path, now, timeZone);
        onPage({ pages: 1, events: file.events, people: new Set(file.meetings.flatMap(({ attendees }) => attendees.map(({ address }) => address))).size });
        return Promise.resolve({
          upserted: file.meetings.map((meeting) => ({ meeting, source: meeting.id, series: null })),
          gone: [],
          window: windowAround(now),
          earlier: file.earlier,
          cursor: current,
        });
      } catch (cause) {
        return Promise.reject(new AppError('calendar_unreadable', `The calendar file cannot be read any more: ${(cause as Error).message}`, { cause }));
      }
    },
  };
}
