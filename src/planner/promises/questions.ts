/** What is asked about a line that is not sure, in words. Pure. */
import type { Instant, Person } from '../meeting.ts';
import { namesIn, listOf } from '../sentence.ts';
import type { Language } from '../words/language.ts';
import { phrase } from '../words/phrase.ts';
import type { Question } from './parse.ts';

type About<K extends Question['about']> = Extract<Question, { about: K }>;

/** Whom a name means. */
export function askPerson(because: About<'person'>['because'], name: string, choices: readonly Person[], language: Language): Question {
  return { about: 'person', because, sentence: phrase(`asked.person.${because}`, { name, people: listOf(namesIn(choices), language) }, language), choices };
}

/** Which day is meant. */
export function askDay(because: About<'day'>['because'], choices: readonly Instant[], language: Language): Question {
  return { about: 'day', because, sentence: phrase(`asked.day.${because}`, {}, language), choices };
}
