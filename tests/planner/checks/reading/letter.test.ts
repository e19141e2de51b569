/** What of a draft is greeting, and what is its close. */
import { describe, expect, it } from '@jest/globals';
import { readLetter } from '../../../../src/planner/checks/reading/letter.ts';
import { drafted } from '../drafted.ts';

const TO = [
  { name: 'Ana Torres', address: 'ana@fabrikam.com' },
  { name: 'Prof. Stanley Frost', address: 'stan@fabrikam.com' },
];
const own = (body: string, to = TO) => {
  const { own: span } = readLetter(drafted({ to, body }));
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

const SAID = 'the keys are back.';

describe('a greeting', () => {
  it.each([
    'Hi Ana', 'Hi Ana  ', 'Hello Ana and Stan,', 'Dear Ana, dear Professor Frost,', 'Hi all!', 'Good morning everyone:', 'Hi Ana –', 'Hey there,', 'Hello Rowena,', 'Rowena,', 'Rowena Marsh,', 'Team,', 'Stan & Ana,', 'Hallo zusammen,',
    'Sehr geehrte Damen und Herren,', 'Moin,', 'Frau Torres,',
  ])('%s', (greeting) => {
    expect(own(`${greeting}\n\n${SAID}`)).toBe(SAID);
  }); // prettier-ignore

  it.each(['Hi Ana, ', 'Ana: ', 'Hello Ana! ', 'Ana - '])('%sgoes on in its line', (greeting) => {
    expect(own(`${greeting}${SAID}`)).toBe(SAID);
  });

  it.each([
    'Ana has the keys.',
    'Hi',
    'Yes, of course.',
    'Hello [name], so it is.',
    '[name], so it is.',
    'Stanford is far.',
    'An, so it is.',
    'S, so it is.',
    'The keys, Ana, are back.',
    'rowena,\n\nso it is.',
  ])('%j holds none', (body) => {
    expect(readLetter(drafted({ to: TO, body })).greeting[1]).toBe(body === 'Hi' ? 2 : 0);
  });

  it('is a name and a comma where nobody is on To yet, unless it is a word that answers', () => {
    expect(own(`Rowena, ${SAID}`, [])).toBe(SAID);
    expect(own(`Rowena, ${SAID}`)).toBe(`Rowena, ${SAID}`);
    for (const word of ['Yes', 'Actually', 'Thanks', 'Sorry', 'Tomorrow', 'But', 'The']) expect(own(`${word}, ${SAID}`, [])).toBe(`${word}, ${SAID}`);
  });
});

describe('a close', () => {
  it.each([
    'Best\nBo', 'Best regards,\n\nBo Lind', 'Many thanks,\nBo', 'Bo', 'Dr. Bo Lind', 'Cheers, Bo', 'Kind regards from Lyon', 'Best\nBo Lind\nHarbour Office\nLyon', 'Viele Grüße aus Lyon\nBo', 'Mit freundlichen Grüßen\nBo von Lind', 'xx', 'B.',
  ])('%j', (close) => {
    expect(own(`Hi Ana,\n\n${SAID}\n\n${close}`)).toBe(SAID);
  }); // prettier-ignore

  it.each(['At six', 'Best would be Friday', 'Best at six?', 'Room 4', 'Done.', 'So:', 'The Whole Harbour Office Staff Party', 'bo'])('%s is none', (line) => {
    expect(own(`Hi Ana,\n\n${SAID}\n\n${line}`)).toBe(`${SAID}\n\n${line}`);
  });

  it('is looked for in the last lines only, and a line alone is no close', () => {
    const many = Array.from({ length: 9 }, (_, n) => `Line ${String(n)} of it says more than a name does.`).join('\n');
    expect(own(`Hi Ana,\n\nBest\n${many}`)).toBe(`Best\n${many}`);
    expect(own('Bo Lind', [])).toBe('Bo Lind');
  });
});
