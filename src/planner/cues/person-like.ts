/** Whether words look like a person's name. A guess from their shape, a list of given names and many words that are no names. Pure. */
import { DOUBTFUL_NAMES, GIVEN_NAMES, PARTICLES, TITLES } from './given-names.ts';
import { NOT_NAMES, TOPIC_ENDING } from './not-names.ts';
import { wordOf, type Token } from './text.ts';

const doubtful: ReadonlySet<string> = new Set(DOUBTFUL_NAMES.split(' '));
const given: ReadonlySet<string> = new Set(GIVEN_NAMES.split(/\s+/).filter((word) => word !== '' && !doubtful.has(word)));
const titles: ReadonlySet<string> = new Set(TITLES.split(' '));
const particles: ReadonlySet<string> = new Set(PARTICLES.split(' '));

/** How sure one must be: `known` needs a title or a known given name, `named` that or two words; `shaped` a capital; `told` nothing but that it is no other word. */
export type Evidence = 'known' | 'named' | 'shaped' | 'told';

const LONGEST_NAME = 5;

/** "my new colleague" before a name. */
const RELATION = /^\s*(?:my|our|your|his|her|their|the|meine?n?|unsere?n?|mon|ma|notre|mi|nuestr[oa]|o meu|a minha|meu|minha|nosso|nossa)\s+(?:\p{Ll}[\p{L}-]*\s+){1,3}(?=\p{Lu})/u;

/** The name in a piece of a subject, without what stands in parentheses or after it ("from Contoso", ", our lawyer"); null for anything else. */
export function nameIn(text: string, evidence: Evidence): string | null {
  if (/['’]s\s\S/.test(text)) return null;
  const bare = text
    .replace(RELATION, '')
    .replace(/\([^()]*\)?|\[[^[\]]*\]?/g, ' ')
    .split(
      /\s(?:from|of|at|@|von|bei|de chez|da empresa|re:?|on|about)\s|(?<=\p{Lu}.*)\s(?:do|da|dos|das|del|du|vom|aus|im|beim|chez|na|no)\s(?=\p{Ll})|\s(?:vorstellen|kennenlernen|bekannt)|\s?[,@:]\s?|\s[-–—|]\s/u,
    )[0]
    ?.replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{M}\p{N}.'’ -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare && isName(bare.split(' '), evidence) ? bare.replace(/\.$/, '') : null;
}

function isName(words: readonly string[], evidence: Evidence): boolean {
  const folded = words.map(wordOf);
  const from = folded.findIndex((word) => !titles.has(word));
  if (from === -1) return false;
  const [parts, shapes] = [folded.slice(from), words.slice(from)];
  if (parts.length > LONGEST_NAME || !parts.every(isWordOfName) || parts.every((part) => part.length === 1)) return false;
  if (from > 0 && isCapital(shapes[0])) return true;
  const isKnown = given.has(parts[0] ?? '') || (parts.length > 1 && given.has(parts.at(-1) ?? ''));
  if (isKnown && (evidence === 'told' || isCapital(shapes[0]))) return true;
  if (evidence === 'known' || parts.some((word) => TOPIC_ENDING.test(word))) return false;
  if (evidence === 'told') return parts.length <= 2;
  const isShaped = shapes.every((word, at) => isCapital(word) || particles.has(parts[at] ?? ''));
  return isShaped && (evidence === 'shaped' || parts.length > 1);
}

function isWordOfName(word: string): boolean {
  return /^\p{L}+$/u.test(word) && (word.length === 1 || given.has(word) || doubtful.has(word) || particles.has(word) || !NOT_NAMES.has(word));
}

/** "Ana" and "O'Neill", not "ana" and "HR"; "ANA" in a subject of capitals has lost that sign and is judged by its length. */
function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word) && (word.length > 3 || word !== word.toUpperCase() || word.length === 1 || /\.$/.test(word) || given.has(wordOf(word)));
}

/** Whether a token begins a name: a title before one, a given name, or a capital beside another. */
export function isNameAt(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first) return false;
  const next = second && !second.isParted && !first.isGenitive ? second : undefined;
  if (titles.has(first.word)) return next !== undefined && isCapital(next.raw) && !NOT_NAMES.has(next.word);
  if (given.has(first.word)) return true;
  if (!isCapital(first.raw) || NOT_NAMES.has(first.word) || TOPIC_ENDING.test(first.word)) return false;
  return first.isGenitive || (next !== undefined && isCapital(next.raw) && !NOT_NAMES.has(next.word) && !TOPIC_ENDING.test(next.word));
}

/** Whether a token has a capital and is no word that is known to be no name: enough behind "accueil de" in a language that writes nouns small. */
export function isCapitalAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.raw) && !NOT_NAMES.has(token.word) && !TOPIC_ENDING.test(token.word);
}
