/** What a person wrote of a message: without what it quotes or forwards, signature and small print. Pure. */
import { phrasesOf, plainWords } from './phrases.ts';
import { WORDINGS } from './wordings.ts';

const CLOSINGS = new Set(phrasesOf(WORDINGS.map(({ closings }) => closings)));
const SMALL_PRINT = phrasesOf(WORDINGS.map(({ smallPrint }) => smallPrint));
const WROTE = phrasesOf(WORDINGS.map(({ wrote }) => wrote));
const FROM = new Set(phrasesOf(WORDINGS.map(({ from }) => from)));
const SENT = new Set(phrasesOf(WORDINGS.map(({ sent }) => sent)));
const ABOVE = new Set(phrasesOf(WORDINGS.map(({ above }) => above)));

/** A message is read so far, in characters: nobody asks later. */
const LONGEST = 20_000;
const RULE = /^[_*=-]{2,}$/;
/** Below "From:", the moment it was sent comes within so many lines. */
const HEADER_LINES = 4;
/** The line "On Monday, Ana wrote:" may be broken in two. */
const LONGEST_WROTE = 200;
const MOST_NAME_WORDS = 5;

export function ownWords(text: string): string {
  const lines = text.slice(0, LONGEST).split(/\r?\n/);
  const end = lines.findIndex((line, i) => endsHere(line, lines, i));
  return (end < 0 ? lines : lines.slice(0, end)).filter((line) => !line.trimStart().startsWith('>')).join('\n');
}

function endsHere(line: string, lines: readonly string[], i: number): boolean {
  if (RULE.test(line.trim())) return true;
  const words = ` ${plainWords(line)} `;
  return ABOVE.has(words) || (CLOSINGS.has(words) && isSignedBelow(lines, i)) || SMALL_PRINT.some((phrase) => words.startsWith(phrase)) || isAboveQuote(line, lines[i + 1] ?? '') || isHeader(lines, i);
}

/** A closing has a name below it, or nothing: thanks may come first as well. */
function isSignedBelow(lines: readonly string[], i: number): boolean {
  const below = lines.slice(i + 1).find((line) => line.trim() !== '') ?? '';
  return plainWords(below).split(' ').length <= MOST_NAME_WORDS && !below.includes('?');
}

/** "On Monday, Ana Keller <ana@fabrikam.com> wrote:", in one line or two. */
function isAboveQuote(line: string, next: string): boolean {
  return tellsWhoWrote(line) || (!tellsWhoWrote(next) && tellsWhoWrote(`${line} ${next}`));
}

function tellsWhoWrote(line: string): boolean {
  const trimmed = line.trim();
  if (!trimmed.endsWith(':') || trimmed.length > LONGEST_WROTE || !/\d/.test(trimmed)) return false;
  const words = ` ${plainWords(trimmed)} `;
  return WROTE.some((phrase) => words.includes(phrase));
}

/** "From: Ana", and soon below it "Sent: Monday". */
function isHeader(lines: readonly string[], i: number): boolean {
  return FROM.has(labelOf(lines[i] ?? '')) && lines.slice(i + 1, i + 1 + HEADER_LINES).some((line) => SENT.has(labelOf(line)));
}

function labelOf(line: string): string {
  const colon = line.indexOf(':');
  return colon < 0 ? '' : ` ${plainWords(line.slice(0, colon))} `;
}
