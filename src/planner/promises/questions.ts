/** What is asked about a line that is not sure, in words. Pure. */
import type { Instant, Person } from '../meeting.ts';
import { namesIn, listOf } from '../sentence.ts';
import type { Question } from './parse.ts';

type About<K extends Question['about']> = Extract<Question, { about: K }>;

/** Whom a name means. */
export function askPerson(because: About<'person'>['because'], name: string, choices: readonly Person[]): Question {
  const sentences = {
    several: `You know several people called ${name}: ${listOf(namesIn(choices))}. Whom do you mean?`,
    unknown: `Nobody you know is called ${name}. Whom do you mean?`,
    doubtful: `Is ${name} a person here?`,
  };
  return { about: 'person', because, sentence: sentences[because], choices };
}

const DAYS = {
  none: 'By when? Without a day, you will not be reminded.',
  several: 'It names more than one day. Which one counts?',
  ambiguous: 'That may be more than one day. Which one do you mean?',
  past: 'That day is over. Which one do you mean?',
};

/** Which day is meant. */
export function askDay(because: About<'day'>['because'], choices: readonly Instant[]): Question {
  return { about: 'day', because, sentence: DAYS[because], choices };
}
