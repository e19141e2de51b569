/** Whether a letter answers a question: in words of the question, or in the form of an answer of its kind. Pure. */
import { fold } from '../../person-name.ts';
import type { Lists } from '../words/books.ts';
import type { Asked } from './asked.ts';
import { clausesOf } from './clauses.ts';
import { saysWhen } from './dates.ts';
import type { Letter } from './letter.ts';
import { namesOf } from './names.ts';
import type { Sentence } from './sentences.ts';
import { isAkin } from './stems.ts';
import { isCapital, type Word } from './words.ts';

/** A sentence of so many words that carry matter says something. */
const MATTER = 2;
/** In a sentence of more words, a number or a date may be about anything. */
const SHORT = 14;
/** In a letter of so few words a date answers whatever names one. */
const BRIEF = 40;
/** "Book away" needs no more words. */
const TERSE = 4;

/** A question back may offer another day, but one such as "how should I know" offers nothing. */
const OPEN = ['asksWhat', 'asksWhy', 'asksWho', 'asksHowMany'] as const;

export function isAnswered(question: Asked, letter: Letter, lists: Lists): boolean {
  const matter = question.words.filter((word, at) => isMatter(word, lists) && !/^\d/.test(word.word) && lists.dates.lengthAt(question.words, at) === 0);
  return letter.sentences.some((sentence) => {
    if (sentence.isQuestion && (question.wants !== 'whether' || OPEN.some((kind) => lists[kind].isIn(sentence.words)))) return false;
    const isLater = lists.deferrals.isIn(sentence.words);
    if ((isLater || lists.promises.isIn(sentence.words)) && saysWhen(sentence.words, sentence.text, lists)) return true;
    if (isLater) return false;
    if (isPleasant(sentence, lists) || lists.plans.isIn(sentence.words)) return false;
    return repeats(question, matter, sentence, lists) || hasForm(question, sentence, letter, lists, matter);
  });
}

function isPleasant({ words }: Sentence, lists: Lists): boolean {
  const said = lists.pleasantries.find(words);
  return said !== null && said.at < 4 && words.length < SHORT;
}

function isMatter(word: Word, lists: Lists): boolean {
  return (word.word.length > 2 || /\d/.test(word.word)) && lists.small.lengthAt([word], 0) === 0;
}

function shared(matter: readonly Word[], words: readonly Word[]): number {
  return matter.filter((one) => words.some((word) => isAkin(one.word, word.word))).length;
}

/** The sentence says again what was asked about; whom or how many it must say anew, so that it says all the rest again. */
function repeats({ wants }: Asked, matter: readonly Word[], sentence: Sentence, lists: Lists): boolean {
  if (wants === 'how-many') return false;
  if (wants === 'who') return matter.length > 1 && shared(matter, sentence.words) === matter.length;
  return touches(matter, sentence, lists) || (wants === 'whether' && sentence.words.length <= TERSE && shared(matter, sentence.words) > 0);
}

/** The sentence repeats what was asked about. */
function touches(matter: readonly Word[], { words }: Sentence, lists: Lists): boolean {
  return matter.length > 0 && shared(matter, words) * 3 >= Math.min(matter.length, 6) && words.filter((word) => isMatter(word, lists)).length >= Math.min(MATTER, matter.length);
}

function hasForm({ wants, words: asked, text: question }: Asked, sentence: Sentence, letter: Letter, lists: Lists, matter: readonly Word[]): boolean {
  const { words, text } = sentence;
  const isNear = words.length <= SHORT || shared(matter, words) > 0;
  switch (wants) {
    case 'whether':
      return saysYesOrNo(sentence, lists) || chooses(asked, sentence, lists) || (letter.words.length <= BRIEF && saysWhen(asked, question, lists) && saysWhen(words, text, lists));
    case 'when':
      return isNear && (saysWhen(words, text, lists) || lists.numbers.isIn(words));
    case 'how-many':
      return isNear && (/\d/.test(text) || lists.numbers.isIn(words));
    case 'where':
      return isNear && lists.places.isIn(words);
    case 'who':
      return isNear && namesSomebody(sentence, letter, lists);
    case 'why':
      return lists.reasons.isIn(words) || (letter.words.length <= BRIEF && words.filter((word) => isMatter(word, lists)).length >= MATTER);
    case 'what':
      return chooses(asked, sentence, lists) || words.filter((word) => isMatter(word, lists)).length >= MATTER;
  }
}

/** "Yes, it has", "They did, and", "I can’t": at the start of a clause. */
function saysYesOrNo(sentence: Sentence, lists: Lists): boolean {
  return clausesOf(sentence).some((words, i) => {
    if ((i === 0 ? [0, 1, 2, 3] : [0, 1]).some((at) => lists.yesOrNo.lengthAt(words, at) > 0)) return true;
    const length = lists.ellipses.lengthAt(words, 0);
    return length > 0 && (words.length === length || /^(?:not|nicht|t|too|auch|so|both)$/.test(words[length]?.word ?? ''));
  });
}

/** "The first", to a question with an "or". */
function chooses(asked: readonly Word[], sentence: Sentence, lists: Lists): boolean {
  const offers = asked.some(({ word }, at) => (/^(?:or|oder)$/.test(word) && !/^(?:no|not|nein|nicht)$/.test(asked[at + 1]?.word ?? '')) || /^(?:which|welch)/.test(word));
  if (!offers) return false;
  return clausesOf(sentence).some((words) => [0, 1].some((at) => lists.choices.lengthAt(words, at) > 0));
}

function namesSomebody({ words, text, from }: Sentence, { draft, lists: own }: Letter, lists: Lists): boolean {
  const names = new Set([...draft.to, ...draft.cc, ...draft.knownPeople, ...(draft.meeting?.attendees ?? [])].flatMap(namesOf).map(fold));
  return words.some((word, at) => {
    if (isCapital(word) && names.has(word.word)) return true;
    if (lists.me.lengthAt(words, at) > 0 && words.length <= 5) return true;
    const isInside = at > 0 && !/[.!?]/.test(text.slice((words[at - 1]?.to ?? from) - from, word.from - from));
    return own?.language !== 'de' && isInside && isCapital(word) && word.word.length > 1 && lists.dates.lengthAt(words, at) === 0;
  });
}
