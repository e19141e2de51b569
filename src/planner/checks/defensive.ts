import { defineCheck, type Finding } from './draft-check.ts';
import type { Letter } from './reading/letter.ts';
import { sentencesIn, type Sentence } from './reading/sentences.ts';
import { LISTS, type Lists } from './words/books.ts';

/** An opening is so short a sentence that the next one belongs to it. */
const SHORT = 5;
/** The message is read so far. */
const LONGEST = 20_000;

export const defensive = defineCheck({
  id: 'defensive',
  summary: 'The answer to criticism opens with a defence.',
  rationale: 'Who is told why it was not so bad will not say it again. First what you take from it; the reasons later, if anyone asks.',
  basis: { kind: 'etiquette', source: 'acknowledge before you explain' },

  check(letter) {
    const { draft, lists, sentences } = letter;
    if (!lists || draft.replyTo === null) return [];
    const said = sentencesIn(draft.replyTo.slice(0, LONGEST));
    const isCritical = isCriticism(said);
    if (!isCritical && said.some(({ isQuestion }) => isQuestion)) return [];
    const opening = openingOf(sentences, lists);
    const [first] = opening;
    if (!first) return [];
    const nonApology = opening.find(({ words }) => lists.nonApologies.isIn(words));
    if (nonApology) return [told(nonApology, lists.apology)];
    const at = opening.find((one) => defends(one, lists, letter, isCritical));
    return at ? [told(at)] : [];
  },

  examples: [
    { name: 'but', given: { kind: 'answer', replyTo: 'I was disappointed with the report.', body: 'Hi Ana,\n\nBut I only had a day for it.' }, then: ['But I only had a day for it.'] },
    {
      name: 'sorry that you feel so',
      given: { kind: 'answer', replyTo: 'I was disappointed with the report.', body: 'Ana, I am sorry you feel that way. It was checked.' },
      then: ['I am sorry you feel that way.'],
    },
    { name: 'an actually that admits', given: { kind: 'answer', replyTo: 'I was disappointed with the report.', body: 'Hi Ana,\n\nActually, you are right. I rushed it.' }, then: [] },
    { name: 'a but to a question that blames nobody', given: { kind: 'answer', replyTo: 'The hall is booked. Does Monday suit you?', body: 'Hi Ana,\n\nBut I only have Tuesday.' }, then: [] },
    { name: 'a but to a statement', given: { kind: 'answer', replyTo: 'The hall is booked for Monday.', body: 'Hi Ana,\n\nBut I only had a day for it.' }, then: ['But I only had a day for it.'] },
    {
      name: 'a but to criticism that ends with a question',
      given: { kind: 'answer', replyTo: 'I was disappointed with the report. Does Monday suit you?', body: 'Hi Ana,\n\nBut I only had a day for it.' },
      then: ['But I only had a day for it.'],
    },
    { name: 'an actually to no criticism', given: { kind: 'answer', replyTo: 'Does Monday suit you?', body: 'Hi Ana,\n\nActually Tuesday is better.' }, then: [] },
  ],
});

function told({ from, to }: Sentence, suggestion?: string): Finding {
  return { sentence: 'defensive', span: [from, to], ...(suggestion === undefined ? {} : { suggestion }) };
}

function isCriticism(said: readonly Sentence[]): boolean {
  return said.some(({ words, isQuestion }) => LISTS.some(({ criticism, asksWhy }) => (!isQuestion || asksWhy.lengthAt(words, 0) > 0) && criticism.isIn(words)));
}

/** The first sentence, and the second where the first only clears its throat. */
function openingOf(sentences: readonly Sentence[], lists: Lists): Sentence[] {
  const [first, second] = sentences;
  if (!first) return [];
  const goesOn = second && (first.words.length <= SHORT || lists.pleasantries.lengthAt(first.words, 0) > 0 || lists.buts.lengthAt(second.words, 0) > 0);
  return goesOn ? [first, second] : [first];
}

/** A statement that is not known for criticism is contradicted by a "but" and the like only. */
function defends({ words }: Sentence, lists: Lists, { sentences }: Letter, isCritical: boolean): boolean {
  const but = lists.buts.find(words, 1);
  const isTakenBack = but !== null && words.slice(0, but.at).some((_, at) => lists.softeners.lengthAt(words, at) > 0);
  const goesBack = lists.buts.lengthAt(sentences[1]?.words ?? [], 0) > 0;
  const admits = sentences.slice(goesBack ? 1 : 0, 2).some((one) => admission(one, lists, isTakenBack ? (but.at + 1) : 0, words)); // prettier-ignore
  if (admits) return false;
  if (isTakenBack || lists.buts.lengthAt(words, 0) > 0) return true;
  return isCritical && (lists.pivots.lengthAt(words, 0) > 0 || lists.defences.isIn(words) || lists.excuses.isIn(words));
}

/** What comes after a "but" counts in its own sentence. */
function admission({ words }: Sentence, lists: Lists, after: number, opening: Sentence['words']): boolean {
  return lists.concessions.find(words, words === opening ? after : 0) !== null || (words.length > 0 && words.length <= 3 && lists.admits.lengthAt(words, 0) === words.length);
}
