/** In whose language a letter is written, and how it greets. */
import { describe, expect, it } from '@jest/globals';
import { greetingFor } from '../../../src/planner/drafts/greeting.ts';
import { languageFor } from '../../../src/planner/drafts/language.ts';
import { de } from '../../../src/planner/drafts/letters/de.ts';
import { en } from '../../../src/planner/drafts/letters/en.ts';

const person = (name: string, address = 'someone@fabrikam.com') => ({ name, address });

describe('a letter greets', () => {
  it.each([
    ['Müller, Dr. Eva', false, 'Hi Eva,', 'Hallo Eva,'],
    ['Müller, Dr. Eva', true, 'Dear Dr Müller,', 'Guten Tag Dr. Müller,'],
    ['Prof. Dr. Jan Vogt', true, 'Dear Professor Vogt,', 'Guten Tag Prof. Vogt,'],
    ['Ana Torres', true, 'Dear Ana Torres,', 'Guten Tag Ana Torres,'],
    ['Professor Green', false, 'Hi Green,', 'Hallo Green,'],
    ['Andrea Drost', true, 'Dear Andrea Drost,', 'Guten Tag Andrea Drost,'],
    ['', false, 'Hi there,', 'Hallo,'],
  ])('%s (formally: %s) as "%s" and "%s"', (name, isFormal, english, german) => {
    expect([greetingFor([person(name)], en, isFormal), greetingFor([person(name)], de, isFormal)]).toEqual([english, german]);
  });

  it('two and three by name, and more together', () => {
    const [ana, bo, cy, di] = ['Ana Torres', 'Bo Lind', 'Cy Reed', 'Di Falk'].map((name) => person(name));
    if (!ana || !bo || !cy || !di) throw new Error('four are meant');
    expect(greetingFor([ana, bo], en, false)).toBe('Hi Ana and Bo,');
    expect(greetingFor([ana, bo, cy], de, false)).toBe('Hallo Ana, Bo und Cy,');
    expect([greetingFor([ana, bo, cy, di], en, false), greetingFor([ana, bo, cy, di], de, true)]).toEqual(['Hi all,', 'Guten Tag zusammen,']);
  });

  it('two of one name in full, and nobody by an address', () => {
    expect(greetingFor([person('Ana Torres'), person('Ana Vogt')], en, false)).toBe('Hi Ana Torres and Ana Vogt,');
    expect(greetingFor([person('Ana Torres'), person('', 'x1@fabrikam.com')], en, false)).toBe('Hi all,');
    expect(greetingFor([], en, false)).toBe('Hi there,');
  });
});

describe('a letter is written in the language of what it is about', () => {
  it.each([
    ['Besprechung zur Hafenplanung', 'de'],
    ['Jour fixe mit dem Vertrieb', 'de'],
    ['Angebot prüfen', 'de'],
    ['Quartalszahlen', 'de'],
    ['Talk about the harbour', 'en'],
    ['Quarterly results with the board', 'en'],
    ['Review der Verträge mit Kunden', 'de'],
    ['Kick-off for the harbour project', 'en'],
  ])('"%s" in %s, whoever I am', (title, language) => {
    expect([languageFor(title, 'de-AT'), languageFor(title, 'en'), languageFor(title, undefined)]).toEqual([language, language, language]);
  });

  it('where the words do not tell, in my own, and in English where I speak none of ours', () => {
    expect([languageFor('Budget', 'de'), languageFor('Budget', 'fr'), languageFor('Weekly sync', 'de-CH'), languageFor('Fabrikam', undefined)]).toEqual(['de', 'en', 'de', 'en']);
  });
});
