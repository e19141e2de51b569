/** The line that a letter begins with: by first name, or by title and family name where the user writes so. */
import type { Person } from '../meeting.ts';
import { formalName, givenName } from '../person-name.ts';
import { listOf } from '../sentence.ts';
import type { Phrasebook } from './letters/phrasebook.ts';

const MOST_NAMES = 3;

/** "Hi Ana and Bo,"; "Dear Dr Müller,". Nobody is greeted by an address. */
export function greetingFor(people: readonly Person[], { hello, titles, language }: Phrasebook, isFormal: boolean): string {
  const { to, all, nobody } = isFormal ? hello.formal : hello.familiar;
  if (people.length > MOST_NAMES) return all;
  const names = people.map((person) => (isFormal ? formalName(person, titles) : firstNameIn(person, people)));
  if (names.length === 0 || names.some((name) => name.includes('@'))) return names.length > 1 ? all : nobody;
  return to.replace('{name}', () => listOf(names, language));
}

/** With the family name where somebody else is called the same. */
function firstNameIn(person: Person, people: readonly Person[]): string {
  const name = givenName(person);
  return people.filter((one) => givenName(one) === name).length > 1 ? formalName(person, null) : name;
}
