/** Names as calendars write them, in either order, with titles and companies around them: "TORRES, Ana (Fabrikam)" is Ana Torres. Pure. */
import type { Person } from './meeting.ts';
import { remembered } from './remembered.ts';

/** Without case and accents: what two spellings of one name share. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('æ', 'ae');
}

const TITLES: ReadonlySet<string> = new Set(
  'dr prof professor mr mrs ms miss mx sir dame rev revd fr herr frau hr ing dipl-ing dipl mag m mme mlle sra srta dott dottssa phd md mba msc bsc esq cpa pmp'.split(' '),
);

/** What tells a son from his father, after the name. Before it "Sr." is a señor. */
const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'Jr.'],
  ['sr', 'Sr.'],
  ['snr', 'Sr.'],
  ['ii', 'II'],
  ['iii', 'III'],
  ['iv', 'IV'],
]);

/** The words of a name in the order "given family", titles and companies taken away; empty for an address or nothing. */
export function wordsOf({ name, address }: Person): readonly string[] {
  const [before = [], ...after] = partsOf(name).map((words) => words.filter((word) => !GENERATIONS.has(plain(word))));
  const given = after.find((words) => words.length > 0) ?? [];
  if (before.length > 0 && given.length > 0) return [...given, ...before];
  const words = before.length > 0 ? before : given;
  return isReversed(words, address) ? [...words.slice(1), words[0] ?? ''] : words;
}

/** The words of each part between commas, without titles, what stands in brackets, and what comes after a bar, a dash or a word like "via"; none of an address. */
function partsOf(name: string): string[][] {
  const [bare = ''] = name.replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|["“”„]/g, ' ').split(/\||\s(?:[-–—/•·]|via|at|from|c\/o)\s/);
  if (bare.includes('@')) return [];
  return bare.split(',').map((part) => part.split(/\s/).filter((word) => /\p{L}/u.test(word) && !TITLES.has(plain(word))));
}

function plain(word: string): string {
  return fold(word).replaceAll('.', '');
}

/** A name, and what is told of the generation after it: "Jr." of "Torres Jr., Ben". */
function withGeneration(words: readonly string[], name: string): string {
  const [told] = partsOf(name).flatMap((part) => GENERATIONS.get(plain(part.at(-1) ?? '')) ?? []);
  return told === undefined ? words.join(' ') : `${words.join(' ')} ${told}`;
}

/** The family name comes first: written in capitals, or as the address has it last. */
function isReversed(words: readonly string[], address: string): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isShout = (word: string) => word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
  if (isShout(first) && !isShout(last)) return true;
  const [local = ''] = address.split('@');
  const parts = local.split(/[._]/);
  return parts.length > 1 && fold(last) === parts[0] && fold(first) === parts.at(-1);
}

/** "Ana Torres", "Ben Torres Jr."; read off ana.torres@ where there is no name, else the address. */
export function fullName(person: Person): string {
  const words = calledBy(person);
  if (words.length > 0) return withGeneration(words, person.name);
  return isNameless(person) ? person.address : person.name.trim();
}

/** "Ana"; the address where there is no name to be read. */
export function givenName(person: Person): string {
  return calledBy(person)[0] ?? fullName(person);
}

/** "Dr. Müller" of "Dr. Eva Müller", by how a language writes its titles; the whole name of whoever has none, or without titles to write. */
export function formalName(person: Person, titles: { readonly dr: string; readonly prof: string } | null): string {
  const family = calledBy(person).at(-1);
  const title = /(?<!\p{L})prof(?:essor)?(?!\p{L})/iu.test(person.name) ? titles?.prof : /(?<!\p{L})dr(?!\p{L})/iu.test(person.name) ? titles?.dr : undefined;
  return title !== undefined && family !== undefined ? title.replace('{name}', () => family) : fullName(person);
}

function calledBy(person: Person): readonly string[] {
  const words = wordsOf(person).map(calm);
  return words.length > 0 || !isNameless(person) ? words : wordsInAddress(person.address);
}

function isNameless({ name }: Person): boolean {
  return name.trim() === '' || name.includes('@');
}

/** "ana.torres@" says Ana Torres; "a.torres", "ana" and "ana.torres2" say nothing for sure. */
function wordsInAddress(address: string): string[] {
  const found = /^(\p{L}{3,})\.(\p{L}{3,}(?:-\p{L}+)?)@/u.exec(address);
  return found ? [found[1] ?? '', found[2] ?? ''].map((word) => word.replace(/(^|-)\p{L}/gu, (start) => start.toUpperCase())) : [];
}

/** "TORRES" is Torres; "O'Neill" and "de" stay. */
function calm(word: string): string {
  return word.length > 2 && word === word.toUpperCase() && !word.includes('.') ? word.toLowerCase().replace(/(^|[-'’])\p{L}/gu, (start) => start.toUpperCase()) : word;
}

/** What all spellings of a full name share, whatever the order, and father and son do not; null for less than two words, which name nobody for sure. */
export function nameKey({ name }: Pick<Person, 'name'>): string | null {
  return keyOf(name);
}

const keyOf = remembered(50_000, (name) => {
  const words = wordsOf({ name, address: '' }).map(fold).filter((word) => word.replaceAll('.', '').length > 1); // prettier-ignore
  return words.length < 2 ? null : withGeneration(words.sort(), name);
});
