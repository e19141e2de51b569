/** What calendars pick up over the years: cancelled, doubled and clashing entries, split series, odd ways to write a zone. */
import { DAY, MINUTE } from '../../src/planner/working-time.ts';
import type { Entry } from './entry.ts';
import { uidOf } from './invite.ts';
import type { Life } from './life.ts';
import type { Random } from './random.ts';
import { startsOf } from './repeats.ts';
import { dayOf, HOME } from './wall.ts';

const WINDOWS: Readonly<Record<string, string>> = {
  'Europe/Berlin': 'W. Europe Standard Time',
  'Europe/London': 'GMT Standard Time',
  'Europe/Zurich': 'W. Europe Standard Time',
  'Europe/Madrid': 'Romance Standard Time',
  'America/New_York': 'Eastern Standard Time',
  'Asia/Kolkata': 'India Standard Time',
  'Australia/Sydney': 'AUS Eastern Standard Time',
};

/** Names for Berlin's time that only the file's own VTIMEZONE explains, or nobody. */
export const OWN_ZONE = 'Customized Time Zone';
const ODD = [OWN_ZONE, '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', '/freeassociation.sourceforge.net/Europe/Berlin', 'CET'];

/** The same entries, and what became of some. */
export function withMess(life: Life, random: Random): Entry[] {
  const entries: Entry[] = [];
  for (const entry of life.entries) {
    const changed = fate(random, entry);
    if (changed.repeat && changed.repeat.every === 'week' && (changed.uid.endsWith('@google.com') || random.chance(0.1))) entries.push(...split(random, changed, life.lastDay));
    else entries.push(changed);
    if (!changed.repeat && changed.guests.length > 0 && random.chance(0.008)) entries.push(copy(random, changed));
  }
  return entries.map((entry) => ({ ...entry, quirks: quirks(random, entry) }));
}

function fate(random: Random, entry: Entry): Entry {
  if (entry.repeat || entry.guests.length === 0 || entry.isAllDay) return entry;
  const roll = random.next();
  if (roll < 0.035) return { ...entry, isCancelled: true, title: `${random.pick(['Canceled: ', 'Cancelled: ', 'Abgesagt: ', 'Annulé : ', ''])}${entry.title}` };
  if (roll < 0.042) return { ...entry, title: `${random.pick(['Canceled: ', 'Abgesagt: '])}${entry.title}` };
  if (roll < 0.055) return { ...entry, secrecy: random.pick(['PRIVATE', 'CONFIDENTIAL']) };
  if (roll < 0.075) return { ...entry, start: entry.start - (entry.start % (60 * MINUTE)), busy: random.pick(['BUSY', 'TENTATIVE']) };
  return roll < 0.085 ? { ...entry, title: '' } : entry;
}

/** The copy that an import or a second calendar leaves: another id, otherwise the same. */
function copy(random: Random, entry: Entry): Entry {
  return { ...entry, uid: uidOf(random, 'other', 'import.example'), title: random.chance(0.5) ? entry.title : `${entry.title} ` };
}

/** From some occurrence on all are an hour later: Outlook changes this and future ones, Google begins a new series. */
function split(random: Random, entry: Entry, lastDay: number): Entry[] {
  const { repeat } = entry;
  if (!repeat) return [entry];
  const starts = startsOf(repeat, entry.start, lastDay);
  const turn = starts[random.int(3, Math.max(3, starts.length - 3))];
  if (turn === undefined) return [entry];
  const before = { ...repeat, skipped: repeat.skipped.filter((one) => one < turn), changed: repeat.changed.filter(({ original }) => original < turn) };
  const later = entry.start % DAY < 17 * 60 * MINUTE ? 60 * MINUTE : 0;
  if (!entry.uid.endsWith('@google.com')) {
    return [{ ...entry, repeat: { ...before, skipped: repeat.skipped, changed: [...before.changed, { original: turn, isForAllAfter: true, becomes: { start: turn + later } }] } }];
  }
  const stamp = new Date(turn).toISOString().slice(0, 19).replace(/[-:]/g, '');
  const after = { ...repeat, skipped: repeat.skipped.filter((one) => one >= turn).map((one) => one + later), changed: [] };
  return [
    { ...entry, repeat: { ...before, lastDay: dayOf(turn) - 1 } },
    { ...entry, uid: entry.uid.replace('@', `_R${stamp}@`), start: turn + later, repeat: after },
  ];
}

function quirks(random: Random, { zone, repeat, isAllDay, body }: Entry): Entry['quirks'] {
  const roll = random.next();
  const windows = WINDOWS[zone];
  const tzid = isAllDay ? undefined : roll < 0.45 ? windows : roll < 0.6 && !repeat ? 'Z' : roll > 0.985 && zone === HOME ? random.pick(ODD) : undefined;
  return {
    ...(tzid === undefined ? {} : { tzid }),
    ...(random.chance(0.05) ? { foldsWithTab: true } : {}),
    ...(random.chance(0.02) && /[^\0-\x7f]|\n/.test(body) ? { isQuotedPrintable: true } : {}),
    ...(random.chance(0.1) && body !== '' ? { hasHtml: true } : {}),
  };
}
