import { fold } from '../person-name.ts';
import { defineCheck, type Finding } from './draft-check.ts';
import { saysWhen } from './reading/dates.ts';
import { asksFavour } from './reading/favours.ts';
import type { Letter } from './reading/letter.ts';
import { namesOf } from './reading/names.ts';
import { partsOf, type Line } from './reading/recap.ts';
import { isCapital, type Word } from './reading/words.ts';
import type { Sentence } from './reading/sentences.ts';
import type { Lists } from './words/books.ts';

/** Gives the date of one piece to all of them. */
const FOR_ALL = /(?<!\p{L})(?:both|all|each|beides?|alles|jeweils)(?!\p{L})/iu;
const JOINS: ReadonlySet<string> = new Set(['and', 'und', 'while', 'then', 'dann', 'also', 'but', 'aber']);

export const noOwnerOrDate = defineCheck({
  id: 'no-owner-or-date',
  summary: 'A step of a recap names nobody who does it, or no day.',
  rationale: 'What everybody will do some time, nobody does.',
  basis: { kind: 'etiquette', source: 'a recap says who does what by when' },

  check(letter) {
    const { draft, lists } = letter;
    if (!lists || draft.kind !== 'recap') return [];
    const names = namesIn(letter);
    const lines = partsOf(letter.sentences, lists);
    const isShared = lines.some(({ sentence }) => lists.shared.isIn(sentence.words) && saysWhen(sentence.words, sentence.text, lists) && !owns(sentence.words, names, lists));
    return lines.flatMap((line) => steps(line, names, lists).flatMap((step) => missing(step, isShared, lists)));
  },

  examples: [
    { name: 'somebody, soon', given: { kind: 'recap', body: 'All,\n\nWe keep May. Someone needs to ring the printers.' }, then: ['Someone needs to ring the printers.'] },
    {
      name: 'an owner without a day',
      given: { kind: 'recap', to: people('Ana Torres', 'Bo Lind'), body: 'Ana, Bo,\n\nAna rings the printers by Friday, Bo orders the paper.' },
      then: ['Bo orders the paper.'],
    },
    { name: 'a step that is a gap', given: { kind: 'recap', body: 'Next steps (who, by when):\n- [name]: [what], by [date]' }, then: ['[name]: [what], by [date]'] },
    { name: 'who does what by when', given: { kind: 'recap', to: people('Ana Torres'), body: 'Ana,\n\nNext steps:\n- Ana: printers, by Friday\n- I order the paper tomorrow.' }, then: [] },
    { name: 'one day for all', given: { kind: 'recap', to: people('Ana Torres', 'Bo Lind'), body: 'All due on Friday: printers (Ana), paper (Bo), hall (me).' }, then: [] },
    { name: 'a decision is no step', given: { kind: 'recap', body: 'All,\n\nDecided:\n- We keep May.\n\nStill open:\n- Do we need a second van?' }, then: [] },
    { name: 'only a recap has steps', given: { kind: 'check-in', body: 'Ana, someone needs to ring the printers.' }, then: [] },
  ],
});

function people(...names: readonly string[]) {
  return names.map((name) => ({ name, address: `${fold(name).replace(' ', '.')}@fabrikam.com` }));
}

/** A piece of a sentence that somebody is to do. */
interface Step {
  readonly words: readonly Word[];
  readonly text: string;
  readonly from: number;
  readonly hasOwner: boolean;
  readonly hasDate: boolean;
}

function namesIn({ draft }: Letter): ReadonlySet<string> {
  return new Set([...draft.to, ...draft.cc, ...draft.knownPeople, ...(draft.meeting?.attendees ?? [])].flatMap(namesOf).map(fold));
}

function missing({ text, from, hasOwner, hasDate }: Step, isShared: boolean, lists: Lists): Finding[] {
  if (hasOwner && (hasDate || isShared)) return [];
  const sentence = hasOwner ? 'no-owner-or-date.date' : hasDate || isShared ? 'no-owner-or-date.owner' : 'no-owner-or-date.both';
  const gaps = [...(hasOwner ? [] : [lists.ownerGap]), ...(hasDate || isShared ? [] : [lists.dateGap])].join(', ');
  const isGap = /\[[^\]]*\]/.test(text);
  return [{ sentence, span: [from, from + text.length], ...(isGap ? {} : { suggestion: text.replace(/([.;,]?)$/, ` (${gaps})$1`) }) }];
}

/** The pieces of a line that somebody is to do. */
function steps({ sentence, isAction }: Line, names: ReadonlySet<string>, lists: Lists): Step[] {
  const { words, text, from } = sentence;
  if (isCalled(sentence, names) && !isListing(sentence, names)) return asksFavour(sentence, lists) ? [stepOf(sentence, 0, words.length, names, lists)] : [];
  if (sentence.isQuestion) return [];
  const whole = stepOf(sentence, 0, words.length, names, lists);
  const isOwnerless = lists.ownerless.isIn(words);
  if (/\[[^\]]*\]/.test(text) && (isAction || isOwnerless)) return [{ ...whole, hasOwner: false, hasDate: false }];
  const starts = ownerStarts(sentence, names, lists);
  const [first] = starts;
  if (first === undefined) {
    if (isAction) return isHead(text) || saysNothing(words, lists) ? [] : [whole];
    return isOwnerless ? [whole] : [];
  }
  const pieces = starts.map((start, i) => stepOf(sentence, start, starts[i + 1] ?? words.length, names, lists));
  const isEarly = saysWhen(words.slice(0, first), text.slice(0, (words[first]?.from ?? from) - from), lists);
  const isForAll = isEarly || pieces.some((piece) => piece.hasDate && FOR_ALL.test(piece.text));
  const owned = pieces.filter((piece) => isAction || isActive(piece.words, lists) || isAllOf(piece, sentence));
  if (owned.length === 0 && isOwnerless && !isAboutPerson(words, names, lists)) return [whole];
  return owned.map((piece) => ({ ...piece, hasDate: piece.hasDate || isForAll }));
}

/** "Kit, could you": a name and a comma begin it, and only a request is a step. */
function isCalled({ words, text, from }: Sentence, names: ReadonlySet<string>): boolean {
  const [first] = words;
  return first !== undefined && isName(first, names) && /^\s?,/.test(text.slice(first.to - from)) && !/:/.test(text) && words.length > 2;
}

/** "Kit, Gil and Hana mend the fence". */
function isListing({ words }: Sentence, names: ReadonlySet<string>): boolean {
  return words.slice(1, 3).some((word) => isName(word, names));
}

/** From one word up to another, without the comma and the "and" that lead on. */
function stepOf(sentence: Sentence, start: number, end: number, names: ReadonlySet<string>, lists: Lists): Step {
  const words = sentence.words.slice(start, end);
  const from = start === 0 ? sentence.from : (words[0]?.from ?? sentence.from);
  const to = end === sentence.words.length ? sentence.to : (sentence.words[end]?.from ?? sentence.to);
  const text = sentence.text.slice(from - sentence.from, to - sentence.from).replace(/(?<=\S)[\s,;]{0,9}(?:(?:and|und|while)\s{0,9})?$/u, '');
  return { words, text, from, hasOwner: owns(words, names, lists), hasDate: saysWhen(words, text, lists) };
}

function owns(words: readonly Word[], names: ReadonlySet<string>, lists: Lists): boolean {
  return words.some((word, at) => isName(word, names) || lists.me.lengthAt(words, at) > 0);
}

function isName(word: Word, names: ReadonlySet<string>): boolean {
  return isCapital(word) && names.has(word.word);
}

/** Where clauses begin that have an owner: at the start, or behind a comma, a colon or an "and". */
function ownerStarts({ words, text, from }: Sentence, names: ReadonlySet<string>, lists: Lists): number[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    const gap = before ? text.slice(before.to - from, word.from - from) : ',';
    const isStart = /[,;:()–—-]/.test(gap) || JOINS.has(before?.word ?? '');
    return isStart && (isName(word, names) || lists.me.lengthAt(words, at) > 0) && !(before && isName(before, names) && !/[,;:)]/.test(gap)) ? [at] : [];
  });
}

/** Something that will be done, not what is, was or was said. */
function isActive(words: readonly Word[], lists: Lists): boolean {
  const verb = words.findIndex((word, at) => at > 0 && !isCapital(word));
  if (verb < 0) return words.length > 1;
  if (/^(?:ll|will|to|wird|soll)$/.test(words[verb]?.word ?? ''))
    return lists.states.lengthAt(words, verb + 1) === 0 || /^(?:have|get|see|write|call|ring|send|haben)$/.test(words[verb + 1]?.word ?? '');
  return lists.states.lengthAt(words, verb) === 0 && !/(?:ed|ght|hte|ete|lte|rte|nte|gte)$/.test(words[verb]?.word ?? '');
}

/** "Tents: Fay": a name is all that stands behind a colon. */
function isAllOf({ words, from }: Step, sentence: Sentence): boolean {
  return words.length === 1 && /(?:[:–—]|\s-)\s*$/.test(sentence.text.slice(0, from - sentence.from)) && sentence.words.length < 8;
}

function isHead(text: string): boolean {
  return text.endsWith(':') || !/\s/.test(text);
}

/** "None", "see you on Friday". */
function saysNothing(words: readonly Word[], lists: Lists): boolean {
  return lists.plans.isIn(words) || /^(?:none|nothing|keine|nichts)$/.test(words[0]?.word ?? '');
}

/** "Bo is unreliable, someone should watch him" is about Bo. */
function isAboutPerson(words: readonly Word[], names: ReadonlySet<string>, lists: Lists): boolean {
  const [first] = words;
  return first !== undefined && isName(first, names) && lists.judging.isIn(words);
}
