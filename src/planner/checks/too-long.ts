import { defineCheck } from './draft-check.ts';

/** Words between blanks. */
const MOST = 150;
const WORD = /\S+/g;

export const tooLong = defineCheck({
  id: 'too-long',
  summary: `The draft is longer than ${String(MOST)} words.`,
  rationale: 'A note of 75 to 100 words is read at once; a longer one is put off.',
  basis: { kind: 'etiquette', source: 'what is read on a phone without scrolling' },

  check({ body }) {
    const words = [...body.matchAll(WORD)];
    const past = words[MOST];
    if (!past) return [];
    return [{ sentence: 'too-long', values: { count: String(words.length) }, span: [past.index, body.trimEnd().length] }];
  },

  examples: [
    { name: 'a word too many', given: { body: `${'word '.repeat(MOST)}last` }, then: ['last'] },
    { name: 'as long as it may be', given: { body: 'word '.repeat(MOST) }, then: [] },
  ],
});
