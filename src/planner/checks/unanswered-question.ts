import { defineCheck } from './draft-check.ts';
import { isAnswered } from './reading/answers.ts';
import { questionsIn } from './reading/asked.ts';

/** A question is quoted so far. */
const LONGEST = 120;

export const unansweredQuestion = defineCheck({
  id: 'unanswered-question',
  summary: 'A question of the message answered is not touched.',
  rationale: 'Who asks two things and hears about one has to write again. A day by which the answer comes is an answer too.',
  basis: { kind: 'study', source: 'Huang and others: responsiveness is what makes a conversation partner liked' },

  check(letter) {
    const { draft, lists, own, body } = letter;
    if (!lists || draft.replyTo === null) return [];
    const open = questionsIn(draft.replyTo, lists).filter((question) => !isAnswered(question, letter, lists));
    const text = body.slice(...own);
    const span = [own[0] + text.length - text.trimStart().length, own[0] + text.trimEnd().length] as const;
    return open.map((question) => ({ sentence: 'unanswered-question', values: { question: quoted(question.text) }, span: span[0] <= span[1] ? span : own }));
  },

  examples: [
    {
      name: 'the second of two',
      given: { replyTo: 'When does the lorry come, and can you pay the invoice?', body: 'Hi Bo,\n\nThe lorry comes on Thursday.\n\nFay' },
      then: ['The lorry comes on Thursday.'],
    },
    { name: 'later, but nobody knows when', given: { replyTo: 'How many chairs do you need?', body: 'Bo, good question. I will get back to you.' }, then: ['good question. I will get back to you.'] },
    { name: 'later, by a day', given: { replyTo: 'How many chairs do you need?', body: 'Bo, I count them tonight and tell you tomorrow.' }, then: [] },
    { name: 'in other words', given: { replyTo: 'How many chairs do you need?', body: 'Bo, forty, and two for the band.' }, then: [] },
    { name: 'one of two that were offered', given: { replyTo: 'Do you want the red rope or the blue one?', body: 'Bo, the second, please.' }, then: [] },
    { name: 'one of those that are asked about', given: { replyTo: 'Which of the ropes do you want?', body: 'Bo, the first.' }, then: [] },
    { name: 'one of two, where one was asked about', given: { replyTo: 'What do you want for the boat, or not?', body: 'Bo, the second.' }, then: ['the second.'] },
    { name: 'nobody asks for an answer', given: { replyTo: 'What a day. Who would have thought?', body: 'Bo, I am glad that you wrote.' }, then: [] },
  ],
});

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
