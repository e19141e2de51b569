/** What of a draft is greeting, and what is its close. */
import { describe, expect, it } from '@jest/globals';
import { readLetter } from '../../../../src/planner/checks/reading/letter.ts';
import { drafted } from '../drafted.ts';

const TO = [
  { name: 'Ana Torres', address: 'ana@fabrikam.com' },
  { name: 'Prof. Stanley Frost', address: 'stan@fabrikam.com' },
];
const own = (body: string) => {
  const { own: span } = readLetter(drafted({ to: TO, body }));
  return body.slice(...span).trim();
};

describe('a letter', () => {
  it.each([
    ['Hi Ana,\n\nthe keys are back.\n\nBest regards\nBo', 'the keys are back.'],
    ['Ana, the keys are back.', 'the keys are back.'],
    ['Stan, the keys are back.\n\nBo', 'the keys are back.'],
    ['Callie,\n\nthe keys are back.', 'the keys are back.'],
    ['Moin Ana, moin Stanley,\n\ndie Schlüssel sind da.\n\nGruß, Bo', 'die Schlüssel sind da.'],
    ['Sehr geehrter Herr Professor Frost,\n\ndie Schlüssel sind da.\n\nMit freundlichen Grüßen\nDr. Bo Lind', 'die Schlüssel sind da.'],
    ['Yes, the keys are back.\nThursday at six', 'Yes, the keys are back.\nThursday at six'],
    ['Thanks for the keys, Ana.', 'Thanks for the keys, Ana.'],
    ['', ''],
  ])('%j', (body, expected) => {
    expect(own(body)).toBe(expected);
  });
});
