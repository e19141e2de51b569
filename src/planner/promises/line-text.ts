/** What a line says to do, without when, and without for whom where that leaves a sentence. Pure. */
import { fold } from '../person-name.ts';
import { ABOUT, DETERMINERS, JOINS, OPENINGS, TO } from './line-words.ts';

interface Place {
  readonly from: number;
  readonly until: number;
}

/** The line without these days, and without names that stand before what is theirs: "send Ana the deck by Friday" is "send the deck". The whole line where nothing would be left. */
export function withoutThose(line: string, days: readonly Place[], names: readonly Place[]): string {
  const marked = [...days, ...receiving(line, days, names)];
  const text = tidy(cut(line, marked));
  return text === '' ? tidy(line) || line.trim() : text;
}

/** The names, with what joins them, behind which something begins that is given to them. */
function receiving(line: string, days: readonly Place[], names: readonly Place[]): Place[] {
  const sorted = names.toSorted((a, b) => a.from - b.from);
  const groups: { from: number; until: number }[] = [];
  for (const name of sorted) {
    const last = groups.at(-1);
    if (last && isJoined(line.slice(last.until, name.from))) last.until = name.until;
    else groups.push({ ...name });
  }
  return groups.flatMap(({ from, until }) => {
    const rest = cut(line, [...days.filter((day) => day.from >= until), { from: 0, until }]).trimStart();
    const [behind = ''] = rest.split(/[^\p{L}]/u);
    const before = /(\p{L}+)\s+$/u.exec(line.slice(0, from));
    const word = before?.[1]?.toLowerCase() ?? '';
    if (!DETERMINERS.has(fold(behind)) || /^['’]/.test(line.slice(until)) || ABOUT.has(word)) return [];
    return [{ from: TO.has(word) ? from - (before?.[0].length ?? 0) : from, until }];
  });
}

/** "Ana and Bo", "Ana, Bo". */
function isJoined(between: string): boolean {
  return between.trim() === ',' || JOINS.has(fold(between).replace(/[\s,]+/g, ''));
}

function cut(line: string, places: readonly Place[]): string {
  let text = '';
  let at = 0;
  for (const { from, until } of places.toSorted((a, b) => a.from - b.from)) {
    text += `${line.slice(at, Math.max(at, from))} `;
    at = Math.max(at, until);
  }
  return text + line.slice(at);
}

function tidy(text: string): string {
  return text
    .replace(OPENINGS, '')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, '');
}
