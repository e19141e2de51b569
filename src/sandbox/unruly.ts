/** What a nature makes of a round of delta: items in disorder and twice, pages of any size or without end, tokens that are forgotten. The same for the same seed. */
import { Chance, chanceOf } from './chance.ts';
import type { Nature } from './nature.ts';

/** Where a round stands: the mailbox's how manieth it is, how manieth page is next, and how many items went before it. */
export interface Standing {
  readonly born: number;
  readonly page: number;
  readonly skip: number;
}

/** Whether the round is forgotten before its next page. */
export function isEvicted({ seed, evictions }: Nature, { born, page }: Standing): boolean {
  return chanceOf(seed, `evicted ${String(born)} ${String(page)}`) < evictions;
}

/** All items of a round, the same for each of its pages. `stray` makes a tombstone of what was never told; null where a round has none. */
export function unrulyItems<T>(nature: Nature, born: number, honest: readonly T[], stray: ((chance: number) => T) | null): readonly T[] {
  const chance = new Chance(nature.seed + born * 7_919);
  const items = honest.flatMap((item) => {
    const isTwice = chance.next() < nature.duplicates;
    const isFollowed = stray !== null && chance.next() < nature.strayRemovals;
    return [item, ...(isTwice ? [item] : []), ...(isFollowed ? [stray(chance.next())] : [])];
  });
  return nature.isDisordered ? chance.shuffled(items) : items;
}

/** The next page of at most `size` items, and how many went before the one after it. */
export function unrulyPage<T>(nature: Nature, { born, page, skip }: Standing, items: readonly T[], size: number): { readonly value: readonly T[]; readonly skip: number; readonly isLast: boolean } {
  const about = (what: string) => chanceOf(nature.seed, `${what} ${String(born)} ${String(page)}`);
  const isWedged = chanceOf(nature.seed, `wedged ${String(born)}`) < nature.wedged;
  if (isWedged) return { value: items.slice(0, size), skip, isLast: false };
  if (about('empty') < nature.emptyPages) return { value: [], skip, isLast: false };
  const length = about('short') < nature.shortPages ? Math.max(1, Math.floor(about('length') * size)) : size;
  return { value: items.slice(skip, skip + length), skip: skip + length, isLast: skip + length >= items.length };
}
