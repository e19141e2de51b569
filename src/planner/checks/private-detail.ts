import { fold } from '../person-name.ts';
import { defineCheck, type DraftMeeting } from './draft-check.ts';
import type { Letter } from './reading/letter.ts';
import { namesOf } from './reading/names.ts';
import { isAkin } from './reading/stems.ts';
import { wordsIn, type Word } from './reading/words.ts';
import type { Lists } from './words/books.ts';

const SHORTEST = 4;
/** A subject or a note is read so far. */
const LONGEST = 2_000;

export const privateDetail = defineCheck({
  id: 'private-detail',
  summary: 'The draft tells something of a private meeting.',
  rationale: 'Mail is forwarded. What was said in a private meeting is said again only in one.',
  basis: { kind: 'etiquette', source: 'a private meeting stays private' },

  check(letter) {
    const { draft, lists, sentences } = letter;
    if (!lists || !draft.meeting?.private) return [];
    const isSecret = secretsOf(draft.meeting, letter, lists);
    const word = sentences.flatMap(({ words }) => words.filter((_, at) => isSecret(words, at)))[0];
    return word ? [{ sentence: 'private-detail', values: { word: word.raw }, span: [word.from, word.to] }] : [];
  },

  examples: [
    { name: 'a word of its title', given: { meeting: secret('Tribunal hearing', ''), body: 'Bo, sorry I was late, the tribunal took all day.' }, then: ['tribunal'] },
    { name: 'another word for what it was about', given: { meeting: secret('Check-up, clinic', 'scan in June'), body: 'Bo, I hope the hospital went well.' }, then: ['hospital'] },
    { name: 'nothing of it', given: { meeting: secret('Tribunal hearing', ''), body: 'Bo, sorry I was late, something came up.' }, then: [] },
    { name: 'the meeting is not private', given: { meeting: { ...secret('Tribunal hearing', ''), private: false }, body: 'Bo, the tribunal took all day.' }, then: [] },
  ],
});

function secret(subject: string, notes: string): DraftMeeting {
  return { subject, notes, attendees: [], private: true };
}

/** Whether a word is one of the meeting's own, or of the same field of life. */
function secretsOf({ subject, notes, attendees }: DraftMeeting, { draft }: Letter, lists: Lists): (words: readonly Word[], at: number) => boolean {
  const names = new Set([...draft.to, ...draft.cc, ...attendees, ...draft.knownPeople].flatMap(namesOf).map(fold));
  const told = wordsIn(`${subject.slice(0, LONGEST)}\n${notes.slice(0, LONGEST)}`);
  const own = told.filter((word) => word.word.length >= SHORTEST && !/^\d+$/.test(word.word) && !names.has(word.word) && !isHarmless(word, lists)).map(({ word }) => word);
  const fields = lists.fields.filter((field) => field.isIn(told));
  return (words, at) => {
    const word = words[at];
    if (!word || names.has(word.word)) return false;
    return fields.some((field) => field.lengthAt(words, at) > 0) || (word.word.length >= SHORTEST && !isHarmless(word, lists) && own.some((one) => isAkin(one, word.word)));
  };
}

function isHarmless(word: Word, lists: Lists): boolean {
  return lists.small.lengthAt([word], 0) > 0 || lists.harmless.lengthAt([word], 0) > 0;
}
