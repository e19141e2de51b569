/** The questions of a message, one by one, with the kind of answer that each wants. Pure. */
import { ownWords } from '../../asking/own-words.ts';
import { asks } from '../../questions.ts';
import { LISTS, type Lists } from '../words/books.ts';
import type { PhraseList } from './phrases.ts';
import { sentencesIn, type Sentence } from './sentences.ts';
import type { Word } from './words.ts';

export type Wanted = 'when' | 'where' | 'who' | 'how-many' | 'why' | 'what' | 'whether';

export interface Asked {
  readonly text: string;
  readonly words: readonly Word[];
  readonly wants: Wanted;
}

/** More questions than these are an inquiry. */
const MOST = 12;

export function questionsIn(message: string, lists: Lists): Asked[] {
  return sentencesIn(ownWords(message)).filter(isReal).flatMap((sentence) => pieces(sentence, lists)).slice(0, MOST); // prettier-ignore
}

/** A question with its mark that wants an answer. */
function isReal({ text, words, isQuestion }: Sentence): boolean {
  return isQuestion && asks(text) && !LISTS.some(({ rhetorical }) => isRhetorical(rhetorical, words));
}

/** Begins so; a single word only where there is hardly more. */
function isRhetorical(list: PhraseList, words: readonly Word[]): boolean {
  const length = list.lengthAt(words, 0);
  return length > 1 || (length === 1 && words.length < 3);
}

/** "When does it come, and who has the key?" is two; what stands before the first word that asks is none. */
function pieces({ text, words, from }: Sentence, lists: Lists): Asked[] {
  const found = words.flatMap((_, at) => (startsAsking(words, at, text, from, lists) ? [at] : []));
  const starts = found.length > 0 ? found : [0];
  return starts.map((start, i) => {
    const all = words.slice(start, starts[i + 1] ?? words.length);
    const own = i + 1 < starts.length && lists.ands.lengthAt(all, all.length - 1) > 0 ? all.slice(0, -1) : all;
    const [first, last] = [own[0], own.at(-1)];
    const piece = text.slice((first?.from ?? from) - from, i + 1 === starts.length ? text.length : (last?.to ?? from) - from);
    return { text: piece, words: own, wants: wantOf(own, lists) };
  });
}

/** At the start, or behind a comma, a colon or an "and". */
function startsAsking(words: readonly Word[], at: number, text: string, from: number, lists: Lists): boolean {
  const wants = wantsAt(words, at, lists);
  if (wants === null) return false;
  const before = words[at - 1];
  if (!before) return true;
  const gap = (i: number) => text.slice((words[i - 1]?.to ?? from) - from, (words[i]?.from ?? from) - from);
  const isAsking = wants !== 'whether' || /^(?:you|we|i|they|it|he|she|there|the|your|my|our|du|sie|ihr|wir|ich|es|er|der|die|das|dir|ihnen|euch|man)$/.test(words[at + 1]?.word ?? '');
  if (/[:–—]/.test(gap(at))) return isAsking;
  if (/,/.test(gap(at))) return isAsking && wants !== 'what' && (wants !== 'whether' || wantsAt(words, 0, lists) === null) && (wants !== 'who' || lists.language === 'en');
  if (lists.ands.lengthAt(words, at - 1) === 0) return /\b(?:roughly|about|ungefähr|etwa|please|bitte)\b/iu.test(before.raw) && at > 1 && lists.ands.lengthAt(words, at - 2) > 0;
  return isAsking || /,/.test(gap(at - 1));
}

const KINDS = [
  ['how-many', 'asksHowMany'],
  ['when', 'asksWhen'],
  ['where', 'asksWhere'],
  ['who', 'asksWho'],
  ['why', 'asksWhy'],
  ['what', 'asksWhat'],
  ['whether', 'asksWhether'],
] as const;

function wantsAt(words: readonly Word[], at: number, lists: Lists): Wanted | null {
  return KINDS.find(([, name]) => lists[name].lengthAt(words, at) > 0)?.[0] ?? null;
}

/** By the word that asks first; a price is asked for anywhere. Without one it is a matter of yes or no. */
function wantOf(words: readonly Word[], lists: Lists): Wanted {
  if (lists.asksHowMany.isIn(words) || (lists.asksWhat.lengthAt(words, 0) > 0 && lists.money.isIn(words))) return 'how-many';
  for (let at = 0; at < words.length; at++) {
    const wants = wantsAt(words, at, lists);
    if (wants !== null) return wants;
  }
  return 'whether';
}
