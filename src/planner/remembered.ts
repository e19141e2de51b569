/** Answers that are kept, because the same texts come again and again. Pure: whoever asks can't tell. */

/** Asks once for each text. When `most` answers are kept, all are forgotten, and what comes is asked anew. */
export function remembered<T extends object | string | number | boolean | null>(most: number, answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size === most) known.clear();
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}
