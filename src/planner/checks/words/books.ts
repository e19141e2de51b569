/** The books that are read, ready to be looked up in. A new language is one file and one line here. */
import { PhraseList } from '../reading/phrases.ts';
import type { Word } from '../reading/words.ts';
import type { Book } from './book.ts';
import { de } from './de.ts';
import { en } from './en.ts';

const BOOKS: readonly Book[] = [en, de];

/** What is put into a draft, or stays as it is. */
type Kept = 'language' | 'ownerGap' | 'dateGap' | 'apology' | 'noRushLine';
type Listed = Exclude<keyof Book, Kept | 'fields'>;

/** A book with its lists ready. */
export type Lists = Readonly<Record<Listed, PhraseList>> & Pick<Book, Kept> & { readonly fields: readonly PhraseList[] };

export const LISTS: readonly Lists[] = BOOKS.map(ready);

/** Below this share of small words a text is in none of the languages. */
const LEAST_SHARE = 0.15;

/** The lists of the language that is stated, else of the one whose small words the text holds; null for none. */
export function listsFor(language: string | null, words: readonly Word[]): Lists | null {
  const [stated = ''] = (language ?? '').toLowerCase().split(/[-_]/);
  const known = LISTS.find((one) => one.language === stated);
  if (known) return known;
  const shares = LISTS.map((lists) => words.filter((_, at) => lists.small.lengthAt(words, at) > 0).length / Math.max(1, words.length));
  const best = Math.max(...shares);
  return best < LEAST_SHARE ? null : (LISTS[shares.indexOf(best)] ?? null);
}

function ready({ language, ownerGap, dateGap, apology, noRushLine, fields, ...lists }: Book): Lists {
  const made = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, new PhraseList(list)])) as Record<Listed, PhraseList>;
  return { ...made, language, ownerGap, dateGap, apology, noRushLine, fields: fields.map((field) => new PhraseList(field)) };
}
