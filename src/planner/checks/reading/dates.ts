/** Whether words say when: a weekday, a date, a time, "by the end of the week". Pure. */
import type { Lists } from '../words/books.ts';
import type { Word } from './words.ts';

const FIGURES =
  /(?<![\d.,])\d{1,2}\.\s?\d{0,2}\.?(?:\d{2,4})?(?=[\s,;:)]|$)|\b\d{1,2}\/\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(?:am|pm|uhr|h)\b|\b\d{1,2}\.?\s?(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[\p{L}]{0,7}\b|\b(?:kw|week|woche)\s?\d{1,2}\b|\b\d{4}-\d{2}-\d{2}\b|\b(?:by|before|at|until|bis|um|ab|gegen)\s(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b(?!\s?%)/iu;

/** `text` is the text of the words. */
export function saysWhen(words: readonly Word[], text: string, lists: Lists): boolean {
  return FIGURES.test(text) || words.some((_, at) => isDateAt(words, at, lists));
}

/** Short names of days and months are words as well: they are written with a capital, or a figure stands beside them. */
function isDateAt(words: readonly Word[], at: number, lists: Lists): boolean {
  const length = lists.dates.lengthAt(words, at);
  if (length !== 1) return length > 1;
  const [word, next] = [words[at]?.word ?? '', words[at + 1]?.word ?? ''];
  return (
    word.length > 3 ||
    word === 'now' ||
    word === 'eod' ||
    word === 'cob' ||
    word === 'eow' ||
    word === 'kw' ||
    /^\d/.test(next) ||
    (/^\p{Lu}/u.test(words[at]?.raw ?? '') && at > 0 && !/^(?:so|do)$/.test(word))
  );
}
