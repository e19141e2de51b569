/** Whom a line names: the others of a meeting first, then whoever I know. Two of one name, or nobody, are told apart from somebody sure. Pure. */
import { DOUBTFUL_NAMES } from '../cues/given-names.ts';
import { NOT_NAMES, TOPIC_ENDING } from '../cues/not-names.ts';
import { nameIn } from '../cues/person-like.ts';
import type { Person } from '../meeting.ts';
import { fold, wordsOf } from '../person-name.ts';

/** A name in a line, and who may be meant. */
export interface Named {
  readonly from: number;
  readonly until: number;
  /** One where it is sure; several, or nobody known. */
  readonly people: readonly Person[];
  /** A word that may be no name at all: "mark" in "mark the page". */
  readonly isDoubtful: boolean;
  /** "Ana's", "James'": what is theirs, not they. */
  readonly isOwner: boolean;
}

interface Word {
  readonly from: number;
  readonly until: number;
  readonly raw: string;
  readonly folded: string;
  readonly isOwner: boolean;
  readonly isCapital: boolean;
}

const doubtful: ReadonlySet<string> = new Set([...DOUBTFUL_NAMES.split(' '), ...'mark will may bill rob grant art drew pat sue chase hope faith grace joy rose june april august jack nick frank page ray max dean earl victor'.split(' ')]); // prettier-ignore
const ADDRESS = /[^\s<>(),;:"@]+@[^\s<>(),;:"@]+\.[^\s<>(),;:"@.]+/gu;
const WORD = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*(?:(?<=[sxzß])['’])?\.?/gu;
const TITLE = /^(?:frau|herrn?|mr|mrs|ms|mme|sr|sra|dr|prof)\.?$/;

/** What names are looked for with. */
export interface Among {
  readonly attendees: readonly Person[];
  readonly people: readonly Person[];
  /** Places that say something else. */
  readonly taken: readonly { readonly from: number; readonly until: number }[];
  readonly language: string;
}

/** The names in a line, in order. */
export function namedPeople(line: string, { attendees, people, taken, language }: Among): Named[] {
  const addresses = addressesIn(line, [...attendees, ...people]);
  const isTaken = ({ from, until }: Word) => [...taken, ...addresses].some((place) => from < place.until && place.from < until);
  const hasCapitals = /\p{Lu}/u.test(line.slice(1));
  const words = wordsIn(line);
  const read: In = { line, words, nounsHaveCapitals: language === 'de' };
  const found: Named[] = [...addresses];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || isTaken(word)) continue;
    const named = nameAt(at, [attendees, people], read) ?? unknownAt(at, read);
    if (!named) continue;
    const isFirst = at === 0;
    const mayBeNone = doubtful.has(word.folded) && named.length === 1 && (!word.isCapital || isFirst);
    if (!word.isCapital && (hasCapitals || mayBeNone) && !attendees.some((one) => named.people.includes(one))) continue;
    const last = words[at + named.length - 1] ?? word;
    const title = words[at - 1];
    found.push({ from: title && TITLE.test(title.folded) ? title.from : word.from, until: last.until, people: named.people, isDoubtful: mayBeNone, isOwner: last.isOwner });
    at += named.length - 1;
  }
  return found.sort((a, b) => a.from - b.from);
}

interface In {
  readonly line: string;
  readonly words: readonly Word[];
  /** As in German. */
  readonly nounsHaveCapitals: boolean;
}

interface At {
  readonly people: readonly Person[];
  /** In words. */
  readonly length: number;
}

/** Who is named at a word: by given and family name, by a given name and an initial, or by one of them; of each, the others of the meeting first. */
function nameAt(at: number, groups: readonly (readonly Person[])[], read: In): At | null {
  const { words, line } = read;
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return null;
  const alike = groups.map((people) => people.filter((person) => namesOf(person).includes(word.folded)));
  if (alike.every(({ length }) => length === 0)) return null;
  if (next !== undefined && !word.isOwner && /^\s+$/.test(line.slice(word.until, next.from))) {
    const full = first(alike, (person) => namesOf(person).includes(next.folded) && next.folded !== word.folded);
    if (full.length > 0) return { people: full, length: 2 };
    const initial = /^\p{Lu}\.?$/u.test(next.raw) ? first(alike, (person) => (namesOf(person).at(-1) ?? '').startsWith(next.folded)) : [];
    if (initial.length > 0) return { people: initial, length: 2 };
    const isAnother = groups.some((people) => people.some((person) => namesOf(person)[0] === next.folded));
    if (!isAnother && isSurname(next, read)) return { people: [], length: 2 };
  }
  const byGiven = first(alike, (person) => namesOf(person)[0] === word.folded);
  return { people: byGiven.length > 0 ? byGiven : first(alike, () => true), length: 1 };
}

/** Those of the first group that has any. */
function first(groups: readonly (readonly Person[])[], isIt: (person: Person) => boolean): readonly Person[] {
  return groups.map((people) => people.filter(isIt)).find(({ length }) => length > 0) ?? [];
}

/** Another's surname behind a name that I know: "Ana Smith" is not Ana Torres. Where nouns have capitals too, nobody can tell. */
function isSurname({ raw, folded }: Word, { nounsHaveCapitals }: In): boolean {
  return !nounsHaveCapitals && /^\p{Lu}\p{Ll}/u.test(raw) && !NOT_NAMES.has(folded) && !TOPIC_ENDING.test(folded);
}

/** A name that is nobody's whom I know. */
function unknownAt(at: number, read: In): At | null {
  const { words, line } = read;
  const [word, next] = [words[at], words[at + 1]];
  if (!word?.isCapital || doubtful.has(word.folded) || NOT_NAMES.has(word.folded)) return null;
  const isTitled = TITLE.test(words[at - 1]?.folded ?? '');
  if (!isTitled && nameIn(word.raw.replace(/\.$/, ''), 'known') === null) return null;
  return { people: [], length: next && !word.isOwner && line.slice(word.until, next.from) === ' ' && isSurname(next, read) ? 2 : 1 };
}

/** The words of a name, folded; those of an address where there is no name. */
function namesOf(person: Person): readonly string[] {
  const words = wordsOf(person).map(fold);
  return words.length > 0 ? words : (person.address.split('@')[0] ?? '').split(/[._-]/).filter((part) => part.length > 2);
}

function wordsIn(line: string): Word[] {
  return [...line.matchAll(WORD)].map((match) => {
    const bare = match[0].replace(/['’]s\.?$|['’]$/u, '');
    const isOwner = bare.length < match[0].replace(/\.$/, '').length;
    const raw = /^\p{Lu}\.$/u.test(bare) ? bare : bare.replace(/\.$/, '');
    return { from: match.index, until: match.index + raw.length, raw, folded: fold(raw).replace(/\.$/, ''), isOwner, isCapital: /^\p{Lu}/u.test(raw) };
  });
}

function addressesIn(line: string, known: readonly Person[]): Named[] {
  return [...line.matchAll(ADDRESS)].map((match) => {
    const address = match[0].toLowerCase();
    return { from: match.index, until: match.index + match[0].length, people: [known.find((person) => person.address === address) ?? { address, name: '' }], isDoubtful: false, isOwner: false };
  });
}
