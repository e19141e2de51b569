/** Where a text names somebody. */
import { describe, expect, it } from '@jest/globals';
import { isSamePerson, mentionsOf, namesOf } from '../../../../src/planner/checks/reading/names.ts';
import { wordsIn } from '../../../../src/planner/checks/reading/words.ts';
import { listsFor } from '../../../../src/planner/checks/words/books.ts';

const person = (name: string, address = 'x@fabrikam.com') => ({ name, address });

function named(name: string, text: string, language = 'en'): string[] | null {
  const [words, lists] = [wordsIn(text), listsFor(language, [])];
  return lists && mentionsOf(person(name), words, lists).map((at) => words[at]?.raw ?? '');
}

describe('somebody is named', () => {
  it.each([
    ['by given name, by family name and by both', 'Ana Torres', 'Ana said so, Torres did not, and Ana Torres left.', ['Ana', 'Torres', 'Ana', 'Torres']],
    ['where nobody wrote it with a capital: not', 'Ana Torres', 'ana and torres', []],
    ['by a word, where it is written as a name', 'Mark Reed', 'Then Mark left.', ['Mark']],
    ['by a word that begins the sentence: not', 'Mark Reed', 'Mark the page.', []],
    ['by a word that begins the sentence and does something', 'Mark Reed', 'Mark is late.', ['Mark']],
    ['by a word before the family name', 'Mark Reed', 'Mark Reed was there.', ['Mark', 'Reed']],
    ['by a word behind a title', 'Mark Reed', 'Mr Reed was there.', ['Reed']],
    ['by a family name that is a word, where it begins the sentence: not', 'Ana Rose', 'Rose petals fell.', []],
    ['by a middle name: not', 'Ana Maria Torres', 'Maria left.', []],
    ['with one name only', 'Ana', 'Ana left.', ['Ana']],
    ['without a name: nowhere', '', 'Ana left.', []],
  ])('%s', (_, name, text, expected) => {
    expect(named(name, text)).toEqual(expected);
  });

  it('in German a word that is a name is none without more, for all nouns have capitals', () => {
    expect(named('Rose Frank', 'Ich sah die Rose.', 'de')).toEqual([]);
    expect(named('Rose Frank', 'Ich sah Rose Frank.', 'de')).toEqual(['Rose', 'Frank']);
    expect(named('Rose Frank', 'Ich sah Frau Frank.', 'de')).toEqual(['Frank']);
  });
});

it('the words of a name are those without titles and initials', () => {
  expect([
    namesOf(person('Prof. Dr. Ana M. Torres')),
    namesOf(person('Torres, Ana')),
    namesOf(person('Ana Torres-Ruiz')),
    namesOf(person('')),
    namesOf(person('Schwester Ana')),
    namesOf(person('Ana Schwester')),
  ]).toEqual([['Ana', 'Torres'], ['Ana', 'Torres'], ['Ana', 'Torres', 'Ruiz'], [], ['Ana'], ['Ana', 'Schwester']]);
});

it('two are one by address, or by full name', () => {
  expect(isSamePerson(person('', 'ANA@fabrikam.com'), person('Ana Torres', 'ana@fabrikam.com'))).toBe(true);
  expect(isSamePerson(person('Ana Torres', 'a@fabrikam.com'), person('Torres, Ana', 'b@gmail.com'))).toBe(true);
  expect(isSamePerson(person('Ana', 'a@fabrikam.com'), person('Ana', 'b@gmail.com'))).toBe(false);
  expect(isSamePerson(person('Ana Torres', 'a@fabrikam.com'), person('Bo Lind', 'b@gmail.com'))).toBe(false);
});
