/** The parts of a recap: which of its sentences stand under a head that promises steps. Pure. */
import type { Lists } from '../words/books.ts';
import type { Sentence } from './sentences.ts';
import { wordsIn } from './words.ts';

export interface Line {
  readonly sentence: Sentence;
  readonly isAction: boolean;
}

type Part = 'actions' | 'other';

/** Sentences without heads, and without what stands under a head of another kind: decisions, open questions. */
export function partsOf(sentences: readonly Sentence[], lists: Lists): Line[] {
  const lines: Line[] = [];
  let under: { part: Part; line: number; isAlone: boolean } | null = null;
  for (const sentence of sentences) {
    const head = headOf(sentence, lists);
    const rest = head ? after(sentence, head.length) : sentence;
    if (head) under = { part: head.part, line: sentence.line, isAlone: rest === null };
    else if (under && !reaches(under, sentence)) under = null;
    else if (under) under.line = sentence.line;
    if (rest && under?.part !== 'other') lines.push({ sentence: rest, isAction: under?.part === 'actions' });
  }
  return lines;
}

/** A head alone on its line reaches over the items and the paragraph below it; any other to the end of its line. */
function reaches(under: { readonly part: Part; readonly line: number; readonly isAlone: boolean }, { line, isItem }: Sentence): boolean {
  if (line === under.line) return true;
  return under.isAlone && (isItem || line === under.line + 1);
}

function headOf({ text, words, isItem }: Sentence, lists: Lists): { part: Part; length: number } | null {
  const found = /^[^.:]{2,48}(?:[:.](?=\s|$)|$)/u.exec(text)?.[0];
  if (found === undefined || isItem) return null;
  const actions = lists.actionHeads.lengthAt(words, 0);
  const other = lists.otherHeads.lengthAt(words, 0);
  const longest = Math.max(actions, other);
  const more = wordsIn(found).length - longest;
  if (longest === 0 || more > (found.endsWith(':') ? 5 : 0)) return null;
  return { part: actions >= other ? 'actions' : 'other', length: found.length };
}

function after(sentence: Sentence, length: number): Sentence | null {
  const rest = sentence.text.slice(length);
  if (rest.trim() === '') return null;
  const from = sentence.from + length + rest.length - rest.trimStart().length;
  return { ...sentence, text: rest.trim(), from, words: sentence.words.filter((word) => word.from >= from) };
}
