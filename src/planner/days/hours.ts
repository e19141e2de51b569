/** Every way to name an hour beside a day: "5pm", "17 Uhr", "noon". Pure. */
import type { DayWords } from './day-words.ts';
import { EVENING } from './patterns.ts';
import { anyOf, END, START } from './phrase-pattern.ts';

export interface HourPattern {
  readonly find: RegExp;
  /** Says an hour without a day beside it, behind "by" or "at". */
  readonly standsAlone: boolean;
  /** May stand before the day: "at 5pm on Friday". */
  readonly mayLead: boolean;
  /** Minutes after midnight, `'end'` for the end of work, or null where it is no hour. */
  read(groups: Readonly<Record<string, string | undefined>>): number | 'end' | null;
}

const NOON = 12 * 60;

/** The patterns of a language. */
export function hoursOf(words: DayWords): readonly HourPattern[] {
  const clock = { standsAlone: true, mayLead: true };
  const signed = words.hourSign === '' ? '(?!)' : anyOf(words.hourSign);
  return [
    hour(String.raw`(?<h>\d{1,2})(?:[:.](?<m>\d{2}))?\s?(?<half>[ap])\.?m\.?`, ({ h, m, half }) => (Number(h) > 12 ? null : minutes((Number(h) % 12) + (half === 'p' ? 12 : 0), m)), clock),
    hour(String.raw`(?<h>\d{1,2})(?:[:.](?<m>\d{2}))?\s?${signed}(?:\s?(?<late>\d{2}))?`, ({ h, m, late }) => minutes(Number(h), m ?? late), clock),
    hour(String.raw`(?<h>\d{1,2}):(?<m>\d{2})`, ({ h, m }) => minutes(Number(h), m), clock),
    hour(String.raw`${anyOf(words.at)}\s+(?<h>\d{1,2})(?![:.,]\d|\s?%)`, ({ h }) => minutes(inTheDay(Number(h)), undefined), { standsAlone: false, mayLead: false }),
    hour(anyOf(words.noon), () => NOON, { standsAlone: true, mayLead: false }),
    hour(anyOf(words.morning), () => NOON, { standsAlone: false, mayLead: false }),
    hour(anyOf(words.evening), () => EVENING, { standsAlone: false, mayLead: false }),
    hour(anyOf(words.afternoon), () => 'end', { standsAlone: false, mayLead: false }),
    hour(anyOf(words.endOfDay), () => 'end', { standsAlone: false, mayLead: true }),
  ];
}

function hour(source: string, read: HourPattern['read'], how: Pick<HourPattern, 'standsAlone' | 'mayLead'>): HourPattern {
  return { find: new RegExp(`${START}(?:${source})${END}`, 'gu'), read, ...how };
}

function minutes(h: number, m: string | undefined): number | null {
  const all = h * 60 + Number(m ?? 0);
  return h <= 24 && Number(m ?? 0) < 60 && all < 24 * 60 ? all : null;
}

/** "At 5" is in the afternoon: nobody is due something at night. */
function inTheDay(h: number): number {
  return h >= 1 && h <= 6 ? h + 12 : h;
}
