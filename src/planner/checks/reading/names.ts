/** Whom a text names: known people by given name, family name or both. Pure. */
import type { Person } from '../../meeting.ts';
import { fold, nameKey, wordsOf } from '../../person-name.ts';
import { LISTS, type Lists } from '../words/books.ts';
import { isCapital, wordsIn, type Word } from './words.ts';

/** The words of a name, without titles of any of our languages. */
export function namesOf(person: Person): string[] {
  const words = wordsOf(person).flatMap((name) => wordsIn(name));
  return words.filter((word, at) => word.raw.length > 1 && !LISTS.some((lists) => lists.titles.lengthAt([word], 0) > 0 && at < words.length - 1)).map(({ raw }) => raw);
}

export function isSamePerson(one: Person, other: Person): boolean {
  return one.address.toLowerCase() === other.address.toLowerCase() || (nameKey(one) !== null && nameKey(one) === nameKey(other));
}

/** At which words a person is named. A word that is also a name counts only where it can be nothing else. */
export function mentionsOf(person: Person, words: readonly Word[], lists: Lists): number[] {
  const names = namesOf(person).map(fold);
  const [given, family] = [names[0], names.length > 1 ? names.at(-1) : undefined];
  return words.flatMap((word, at) => {
    if (!isCapital(word)) return [];
    const [before, next] = [words[at - 1], words[at + 1]];
    const isTitled = before !== undefined && lists.titles.lengthAt(words, at - 1) > 0;
    const isBeside = before !== undefined && names.includes(before.word) && before.word !== word.word;
    const isWord = lists.nameLike.lengthAt(words, at) > 0;
    const isFree = !isWord || (lists.language !== 'de' && at > 0) || (next !== undefined && (lists.isWords.lengthAt(words, at + 1) > 0 || names.includes(next.word)));
    if (word.word === given && names.length > 0) return isTitled || isFree ? [at] : [];
    return word.word === family && (isTitled || isBeside || isFree) ? [at] : [];
  });
}
