import { fold } from '../person-name.ts';
import { defineCheck } from './draft-check.ts';
import { asksFavour } from './reading/favours.ts';
import type { Letter } from './reading/letter.ts';
import { namesOf } from './reading/names.ts';
import { isAkin } from './reading/stems.ts';
import { wordsIn, type Word } from './reading/words.ts';
import type { Sentence } from './reading/sentences.ts';
import type { Lists } from './words/books.ts';

const KINDS: ReadonlySet<string> = new Set(['thank-you', 'praise']);
/** So many words that not every note of thanks has make it concrete; in a long one, one more for so many words past the first. */
const ENOUGH = 3;
const FIRST = 40;
const PER_WORDS = 16;
/** A subject or a note is read so far. */
const LONGEST = 2_000;

export const tooVague = defineCheck({
  id: 'too-vague',
  summary: 'Thanks or praise that names nothing of the meeting or of what the user wrote down.',
  rationale: 'One concrete thing shows that somebody listened. Without it, the note could be to anyone.',
  basis: { kind: 'study', source: 'Kumar and Epley: senders underestimate what a specific letter of thanks does' },

  check(letter) {
    const { draft, lists, sentences, own } = letter;
    if (!lists || !KINDS.has(draft.kind) || concreteIn(letter, lists) >= enoughFor(letter)) return [];
    const thanks = sentences.find(({ words }) => words.some((_, at) => lists.generic.lengthAt(words, at) > 0)) ?? sentences[0];
    const span = thanks ? ([thanks.from, thanks.to] as const) : own;
    const notes = draft.meeting && !draft.meeting.private ? draft.meeting.notes.trim() : '';
    return [{ sentence: draft.kind === 'praise' ? 'too-vague.praise' : 'too-vague.thanks', span, ...(notes !== '' && thanks ? { suggestion: `${thanks.text} ${notes}` } : {}) }];
  },

  examples: [
    { name: 'thanks for everything', given: { kind: 'thank-you', body: 'Hi Ana,\n\nThank you for your time. It was really helpful.\n\nBest\nBo' }, then: ['Thank you for your time.'] },
    { name: 'a gap where the one thing goes', given: { kind: 'thank-you', body: 'Hi Ana,\n\nThank you. What stayed with me is [one specific thing].' }, then: ['Thank you.'] },
    { name: 'one thing that only she said', given: { kind: 'thank-you', body: 'Hi Ana,\n\nThank you for the trick with the wet chalk. The wall is dry.\n\nBo' }, then: [] },
    { name: 'a check-in need not be about anything', given: { kind: 'check-in', body: 'Hi Ana,\n\nThank you. All well?' }, then: [] },
  ],
});

function enoughFor({ sentences }: Letter): number {
  const length = sentences.reduce((sum, { words }) => sum + words.length, 0);
  return ENOUGH + Math.max(0, length - FIRST) / PER_WORDS;
}

/** How many words say something that not every such note would. What the user wrote down counts for enough. */
function concreteIn({ draft, sentences, body }: Letter, lists: Lists): number {
  const { meeting, to, cc } = draft;
  const own = (text: string | undefined) => wordsIn((text ?? '').slice(0, LONGEST)).filter((word) => !isCommon(word, lists));
  const names = new Set([...to, ...cc].flatMap(namesOf).map(fold));
  const title = own(meeting?.subject);
  const notes = own(meeting?.notes).filter((word) => !names.has(word.word) && !title.some((one) => isAkin(one.word, word.word)));
  const said = new Set<string>();
  for (const sentence of sentences) {
    if (asksFavour(sentence, lists) || looksAhead(sentence, lists)) continue;
    for (const word of sentence.words) {
      if (isCommon(word, lists) || names.has(word.word) || isInGap(word, body) || title.some((one) => isAkin(one.word, word.word))) continue;
      if (notes.some((one) => isAkin(one.word, word.word))) return Infinity;
      said.add(word.word);
    }
  }
  return said.size;
}

function isCommon(word: Word, lists: Lists): boolean {
  return (word.word.length < 3 && !/\d/.test(word.word)) || lists.small.lengthAt([word], 0) > 0 || lists.generic.lengthAt([word], 0) > 0;
}

function looksAhead({ words }: Sentence, lists: Lists): boolean {
  const plan = lists.plans.find(words);
  return plan !== null && plan.at < 6;
}

function isInGap({ from, to }: Word, body: string): boolean {
  return /[[{<][^[\]{}<>\n]{0,60}$/.test(body.slice(Math.max(0, from - 61), from)) && /^[^[\]{}<>\n]{0,60}[\]}>]/.test(body.slice(to, to + 61));
}
