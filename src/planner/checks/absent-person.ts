import type { Person } from '../meeting.ts';
import { fold, givenName } from '../person-name.ts';
import { defineCheck, type Finding } from './draft-check.ts';
import { clausesOf } from './reading/clauses.ts';
import type { Letter } from './reading/letter.ts';
import { isSamePerson, mentionsOf, namesOf } from './reading/names.ts';
import type { Sentence } from './reading/sentences.ts';
import { isCapital, wordsIn, type Word } from './reading/words.ts';
import type { Lists } from './words/books.ts';

/** More readers than this are a public. */
const FEW = 3;
/** A pronoun is followed so many sentences. */
const FOLLOWED = 2;
/** Between "is" and what somebody is lie so many words at most. */
const NEAR = 4;
/** Between somebody's work and "is" lie more. */
const FAR = 8;
/** A phrase of so many words is a saying. */
const SAYING = 3;

const crowd = ['ana', 'cy', 'dana', 'eli'].map((name) => ({ name, address: `${name}@fabrikam.com` }));

export const absentPerson = defineCheck({
  id: 'absent-person',
  summary: 'The draft judges somebody who will not read it.',
  rationale: 'Would you send it with them copied? Praise can go to them directly; blame is fairer said to their face.',
  basis: { kind: 'study', source: 'Mitra and Gilbert: gossip in work mail' },

  check(letter) {
    const { draft, lists } = letter;
    if (!lists || draft.to.length + draft.cc.length > FEW) return [];
    return absentees(letter).flatMap((person) => judged(person, letter, lists)).filter(({ span }, i, all) => all.findIndex((one) => one.span[0] === span[0]) === i); // prettier-ignore
  },

  examples: [
    {
      name: 'blame behind a back',
      given: { to: [{ name: 'Ana Torres', address: 'ana@fabrikam.com' }], knownPeople: [{ name: 'Bo Lind', address: 'bo@fabrikam.com' }], body: 'Ana, I ask you because Bo is hopeless with dates.' },
      then: ['I ask you because Bo is hopeless with dates.'],
    },
    {
      name: 'praise that Bo does not hear',
      given: { to: [{ name: 'Ana Torres', address: 'ana@fabrikam.com' }], knownPeople: [{ name: 'Bo Lind', address: 'bo@fabrikam.com' }], body: 'Ana, I met Bo. He is brilliant.' },
      then: ['He is brilliant.'],
    },
    {
      name: 'a fact about somebody',
      given: { to: [{ name: 'Ana Torres', address: 'ana@fabrikam.com' }], knownPeople: [{ name: 'Bo Lind', address: 'bo@fabrikam.com' }], body: 'Ana, Bo sent the old table, the total is wrong.' },
      then: [],
    },
    {
      name: 'praise of the reader, whatever Bo did',
      given: { to: [{ name: 'Ana Torres', address: 'ana@fabrikam.com' }], knownPeople: [{ name: 'Bo Lind', address: 'bo@fabrikam.com' }], body: 'Ana, Bo saw your brilliant talk.' },
      then: [],
    },
    {
      name: 'one sentence about two',
      given: {
        to: [{ name: 'Ana Torres', address: 'ana@fabrikam.com' }],
        knownPeople: [
          { name: 'Bo Lind', address: 'bo@fabrikam.com' },
          { name: 'Cy Reed', address: 'cy@fabrikam.com' },
        ],
        body: 'Ana, Bo is hopeless with dates and Cy is hopeless with money.',
      },
      then: ['Bo is hopeless with dates and Cy is hopeless with money.'],
    },
    {
      name: 'three readers are none, copies among them',
      given: { to: crowd.slice(0, 2), cc: crowd.slice(2, 3), knownPeople: [{ name: 'Bo Lind', address: 'bo@fabrikam.com' }], body: 'All, Bo is hopeless with dates.' },
      then: ['Bo is hopeless with dates.'],
    },
    {
      name: 'four readers are a public, copies among them',
      given: { to: crowd.slice(0, 1), cc: crowd.slice(1), knownPeople: [{ name: 'Bo Lind', address: 'bo@fabrikam.com' }], body: 'Ana, Bo is hopeless with dates.' },
      then: [],
    },
    {
      name: 'four readers are a public',
      given: { to: crowd, knownPeople: [{ name: 'Bo Lind', address: 'bo@fabrikam.com' }], body: 'All, Bo is hopeless with dates.' },
      then: [],
    },
    {
      name: 'a word that is a name as well',
      given: { to: [{ name: 'Ana Torres', address: 'ana@fabrikam.com' }], knownPeople: [{ name: 'Will Hart', address: 'will@fabrikam.com' }], body: 'Ana, Will you be late? The hall is hopeless.' },
      then: [],
    },
    {
      name: 'Bo reads it',
      given: { to: [{ name: 'Bo Lind', address: 'bo@fabrikam.com' }], knownPeople: [{ name: 'Bo Lind', address: 'bo@fabrikam.com' }], body: 'Your cut was brilliant, Bo.' },
      then: [],
    },
  ],
});

/** Known people who do not read it. The writer is not among them: the name below the draft tells. */
function absentees({ draft, body, own }: Letter): Person[] {
  const readers = [...draft.to, ...draft.cc];
  const readersNames = new Set(readers.flatMap((one) => namesOf(one).slice(0, 1)).map(fold));
  const signature = new Set(wordsIn(body.slice(own[1])).map(({ word }) => word));
  const known = new Map([...draft.knownPeople, ...(draft.meeting?.attendees ?? [])].map((one) => [one.address.toLowerCase(), one]));
  return [...known.values()].filter((person) => {
    const [given = '', ...more] = namesOf(person).map(fold);
    if (given === '' || readersNames.has(given) || readers.some((one) => isSamePerson(one, person))) return false;
    return more.length === 0 || !signature.has(given);
  });
}

function judged(person: Person, { sentences }: Letter, lists: Lists): Finding[] {
  for (const [i, sentence] of sentences.entries()) {
    const mentions = mentionsOf(person, sentence.words, lists);
    if (mentions.length === 0) continue;
    const named = mentions.map((at) => sentence.words[at]?.from ?? 0);
    const since = clausesOf(sentence).filter((words) => (words.at(-1)?.from ?? 0) >= (named[0] ?? 0));
    if (since.some((words) => judges(words, lists, named) || (!isOfOthers(words) && lists.judging.isIn(words)) || isSaying(words, lists))) return [told(person, sentence)];
    for (const next of sentences.slice(i + 1, i + 1 + FOLLOWED)) {
      if (clausesOf(next).some((words) => judges(words, lists, []) || isSaying(words, lists))) return [told(person, next)];
    }
  }
  return [];
}

/** A clause that names them, or begins with a pronoun for them, and says what they are like. */
function judges(words: readonly Word[], lists: Lists, named: readonly number[]): boolean {
  const about = words.findIndex(({ from }) => named.includes(from));
  const pronoun = words.slice(0, 5).findIndex((word, at) => lists.theyWords.lengthAt(words, at) > 0 && !isFormal(word) && !isArticle(words, at, lists));
  const start = about >= 0 ? about : pronoun;
  if (start < 0) return false;
  if (words.slice(0, start).some(isYours)) return false;
  if (words.some((_, at) => at !== start && lists.judging.lengthAt(words, at) > 0 && !isReaders(words, at))) return true;
  const isOfTheirs = words.slice(start, start + NEAR).some(({ word }) => /^(?:s|his|her|their|sein\p{L}*|ihr\p{L}*|deren|dessen)$/u.test(word));
  const reach = start + (about < 0 || isOfTheirs ? FAR : NEAR);
  return words.some((_, at) => at > start && at < reach && lists.isWords.lengthAt(words, at) > 0 && [1, 2, 3, NEAR].some((more) => lists.judgingAs.lengthAt(words, at + more) > 0));
}

/** "Your", said to the reader. */
function isYours({ word }: Word): boolean {
  return /^(?:your|dein\p{L}*|euer|eure\p{L}*)$/u.test(word);
}

/** "Your brilliant talk", "your really brilliant talk": what the reader's own is like. */
function isReaders(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some((word) => isYours(word) || isFormal(word));
}

/** A clause about the reader or the writer. */
function isOfOthers(words: readonly Word[]): boolean {
  return words.slice(0, 3).some(({ word, raw }) => /^(?:you|your|i|we|my|our|du|dein\p{L}*|dich|dir|ich|wir|mein\p{L}*|unser\p{L}*)$/u.test(word) || /^(?:Sie|Ihr\p{L}*|Ihnen)$/u.test(raw));
}

/** A saying about people needs no pronoun: "never met anyone so kind". */
function isSaying(words: readonly Word[], lists: Lists): boolean {
  return words.some((_, at) => lists.judging.lengthAt(words, at) >= SAYING);
}

/** "Sie" inside a German sentence is the reader. */
function isFormal({ raw }: Word): boolean {
  return /^(?:Sie|Ihr\p{L}*)$/u.test(raw);
}

/** "die Summe", "die alte Tabelle": an article, no pronoun. */
function isArticle(words: readonly Word[], at: number, lists: Lists): boolean {
  const next = [words[at + 1], words[at + 2]];
  return lists.theyWords.lengthAt(words, at) === 1 && /^(?:der|die|den|dem)$/.test(words[at]?.word ?? '') && next.some((word) => word !== undefined && isCapital(word));
}

function told(person: Person, { from, to }: Sentence): Finding {
  return { sentence: 'absent-person', values: { person: givenName(person) }, span: [from, to] };
}
