/** What is left of a body once its join blocks are taken out; a line stands for itself, "-" for an empty one. */
import { describe, expect, it } from '@jest/globals';
import { besideBlocks } from '../../../src/planner/agenda/beside-blocks.ts';
import { readLine } from '../../../src/planner/agenda/line.ts';

const LINK = 'https://zoom.us/j/1';
const TEAMS = 'https://teams.microsoft.com/meet/1';
const RULE = '________';
const PHONE = '+49 69 5550100';
const LONG = 'What the board wants to know before it decides in May';

/** The lines that are left, paragraph by paragraph. */
const left = (...lines: readonly string[]) =>
  besideBlocks(lines.map((line) => readLine(line === '-' ? '' : line)))
    .map((paragraph) => paragraph.map(({ text }) => text).join(' / '))
    .filter((text) => text !== '');

describe('a link', () => {
  it.each([
    ['alone', [LINK], []],
    ['its label', ['Trunkeli', LINK], []],
    ['its label and what stands over it', ['Prices', 'Trunkeli', LINK], ['Prices']],
    ['a label that is known, though it lists', ['Join by phone, or here', LINK], []],
    ['several things', ['Prices, dates', LINK], ['Prices, dates']],
    ['several things over it', ['Prices & dates', LINK], ['Prices & dates']],
    ['a question', ['Prices?', LINK], ['Prices?']],
    ['a sentence', [LONG, LINK], [LONG]],
    ['a point of a list', ['- prices', LINK], ['- prices']],
    ['an agenda', ['Agenda follows', LINK], ['Agenda follows']],
    ['ids over it, and their label', ['Trunkeli', 'Nuro: 123 456 789', LINK], []],
    ['a heading over it', ['Prices', 'Trunkeli:', LINK], []],
    ['a program’s name over it', ['Prices', 'Zoom-vobla', 'Borla', 'Trunkeli', LINK], ['Prices']],
    ['a program’s name far over it', ['Zoom-vobla', 'Prices', 'Dates', 'Borla', 'Trunkeli', LINK], ['Zoom-vobla / Prices / Dates / Borla']],
    ['a program’s name in a sentence', [`Zoom: ${LONG}`, 'Trunkeli', LINK], [`Zoom: ${LONG}`]],
    ['an invitation over it', ['Prices', 'Ana Torres is inviting you to a Zoom meeting.', 'Zama: Atlas', 'Tika', 'Prices', 'More', LINK], ['Prices']],
    ['an invitation in no known language', ['Prices', 'Ana Torres blimta dua zun Zoom-vobla.', 'Zama', 'Tika', 'Borla', 'Prices', LINK], ['Prices']],
    ['prose around a link', [`${LONG} ${LONG} ${LINK}`], [`${LONG} ${LONG}`]],
    ['prose with bars around a link', [`${LONG} | ${LONG} ${LINK}`], []],
    ['a label below', [LINK, 'Join by phone'], []],
    ['ids below', [LINK, 'Nuro: 123 456 789', 'Salka: xY7zQ2', 'Salka:', 'Nuro: 1', 'Passcode: secret'], []],
    ['a date below', [LINK, '1 March 2026 17:30'], []],
    ['a date below, as others write it', [LINK, '01.03.2026, 17h30'], []],
    ['a time below', [LINK, '17:30 prices'], ['17:30 prices']],
    ['many digits below', [LINK, '2026 and 2027'], ['2026 and 2027']],
    ['something below', [LINK, 'Prices'], ['Prices']],
    ['a secret in a sentence below', [LINK, 'The passcode is: ask Ana'], ['The passcode is: ask Ana']],
    ['an agenda below', [LINK, 'Agenda: 1234', 'Nuro: 123 456 789'], ['Agenda: 1234']],
    ['a point of a list between ids', [LINK, '- prices', 'Dates', 'Nuro: 123 456 789', 'Prices'], ['- prices / Prices']],
    ['something between two links', [LINK, 'Prices', LINK], []],
    ['labels side by side below', [LINK, 'Prices', 'Zuvi | Valni', 'More'], ['More']],
  ])('%s', (_name, lines, expected) => {
    expect(left(...lines)).toEqual(expected);
  });
});

describe('a number to dial', () => {
  it.each([
    ['a label with brackets', ['Prices', 'Tapi tin mobila zun trunkeli voblan hin borla (gosta)', PHONE], ['Prices']],
    ['a sentence', ['Prices', LONG, PHONE], [`Prices / ${LONG}`]],
    ['a label with brackets over a link', ['Tapi tin mobila zun trunkeli voblan hin borla (gosta)', LINK], ['Tapi tin mobila zun trunkeli voblan hin borla (gosta)']],
    ['what stands below', [PHONE, 'Prices'], ['Prices']],
    ['what stands below a code to dial', [`${PHONE},,123#`, 'Vasta', '- prices', 'Agenda'], ['- prices / Agenda']],
    ['a code to dial above more numbers', [`${PHONE},,123#`, PHONE, 'Prices'], ['Prices']],
    ['a link with signs of a code', [`${LINK} a,b#`, 'Prices'], ['Prices']],
    ['a signature', ['Ana Torres', PHONE], [`Ana Torres / ${PHONE}`]],
  ])('%s', (_name, lines, expected) => {
    expect(left(...lines)).toEqual(expected);
  });
});

describe('rules', () => {
  it.each([
    ['a block between them', [RULE, 'Zoom-vobla', 'Vasta', 'Prices, dates', LINK, 'Prices, dates', RULE], []],
    ['its own points', [RULE, 'Zoom-vobla', '- prices', LINK, 'Agenda: dates', RULE], ['- prices / Agenda: dates']],
    ['no program is named', [RULE, 'Prices, dates', LINK, RULE], ['Prices, dates']],
    ['the program is named below', [RULE, 'Prices, dates', LINK, 'Zoom-vobla', RULE], ['Prices, dates']],
    ['the program is named in the link’s line', [RULE, 'Prices, dates', `Zoom ${LINK}`, RULE], []],
    ['one above alone', [RULE, 'Zoom-vobla', 'Prices, dates', LINK, 'Prices'], ['Prices']],
    ['one below alone', ['Prices, dates', 'Zoom-vobla', LINK, 'Vasta', RULE], ['Prices, dates']],
    ['a block and points below', ['Trunkeli', LINK, '- prices', 'Vasta', RULE], ['- prices']],
  ])('%s', (_name, lines, expected) => {
    expect(left(...lines)).toEqual(expected);
  });
});

describe('paragraphs above a link', () => {
  it.each([
    ['something else', ['Prices', '-', LINK], ['Prices']],
    ['labels', ['Prices', '-', 'Join Zoom Meeting', 'Borla:', '-', LINK], ['Prices']],
    ['labels over labels', ['Click here', '-', 'Join Zoom Meeting', '-', LINK], []],
    ['labels far away', ['Click here', '-', 'Prices', '-', LINK], ['Click here', 'Prices']],
    ['who invites', ['Prices', 'Ana Torres is inviting you to a Zoom meeting.', '-', 'Zama: Atlas', 'Tika: Mar 1', '-', LINK], ['Prices']],
    ['who invites, and a sentence', ['Ana Torres is inviting you to a Zoom meeting.', '-', LONG, '- prices', 'Prices', '-', LINK], [`${LONG} / - prices`]],
    ['who invites, and a long date', ['Ana Torres is inviting you to a Zoom meeting.', '-', 'Tika: Mar 1, 2026 05:30 PM Amsterdam, Berlin, Rome, Paris', '-', LINK], []],
    ['who invites, and a long line of the program', ['Ana Torres is inviting you to a Zoom meeting.', '-', `Zoom ${LONG}`, '-', LINK], []],
    ['who invites, six paragraphs above', ['Ana Torres is inviting you to a Zoom meeting.', '-', 'a', '-', 'b', '-', 'c', '-', 'd', '-', 'e', '-', LINK], []],
    [
      'who invites, seven paragraphs above',
      ['Ana Torres is inviting you to a Zoom meeting.', '-', 'a', '-', 'b', '-', 'c', '-', 'd', '-', 'e', '-', 'f', '-', LINK],
      ['Ana Torres is inviting you to a Zoom meeting.', 'a', 'b', 'c', 'd', 'e', 'f'],
    ],
    ['an invitation to something else', ['Ana Torres is inviting you to lunch.', '-', 'Prices', '-', LINK], ['Ana Torres is inviting you to lunch.', 'Prices']],
    ['a long invitation', [`Ana Torres is inviting you to a Zoom meeting. ${LONG} ${LONG}`, '-', LINK], [`Ana Torres is inviting you to a Zoom meeting. ${LONG} ${LONG}`]],
    ['a list that begins like a name', ['Ana Torres, Ben: Zoom prices.', '-', 'Prices', '-', LINK], ['Ana Torres, Ben: Zoom prices.', 'Prices']],
    ['a sentence without its end', ['Ana Torres compares Zoom prices', '-', 'Prices', '-', LINK], ['Ana Torres compares Zoom prices', 'Prices']],
    ['a sentence without a name', ['We compare Zoom prices.', '-', 'Prices', '-', LINK], ['We compare Zoom prices.', 'Prices']],
    ['a block that another one ends', [LINK, '-', 'Prices', '-', 'Dates', '-', LINK], ['Prices', 'Dates']],
    ['an invitation that is another block’s', ['Ana Torres is inviting you to a Zoom meeting.', '-', LINK, '-', 'Prices', '-', LINK], ['Prices']],
    ['a program under a rule', [RULE, 'Zoom-vobla', 'Vasta', '-', `Prices ${LONG}`, '- dates', '-', LINK], ['- dates']],
    ['a program without a rule', ['Zoom-vobla', 'Vasta', '-', 'Prices', '-', LINK], ['Zoom-vobla / Vasta', 'Prices']],
    ['a program under the rule that ends another block', [TEAMS, RULE, 'Zoom-vobla', '-', 'Prices', '-', TEAMS], ['Zoom-vobla', 'Prices']],
    ['a program under the rule that ends another block, with its own link', [TEAMS, RULE, 'Zoom-vobla', '-', 'Prices', '-', LINK], []],
    ['a program under the rule that ends another block, with its own link and name', [TEAMS, RULE, 'Zoom-vobla', '-', 'Prices', '-', `Zoom: ${LINK}`], ['Zoom-vobla', 'Prices']],
    ['a program under two rules', [TEAMS, RULE, '-', RULE, 'Zoom-vobla', '-', 'Prices', '-', TEAMS], []],
    ['a program’s name over its bare link', ['Prices', 'Zoom', '-', LINK], ['Prices']],
    ['a program’s name over another’s link', ['Prices', 'Zoom', '-', TEAMS], ['Prices / Zoom']],
    ['a program’s name over a link with words', ['Prices', 'Zoom', '-', `Trunkeli ${LINK}`], ['Prices / Zoom']],
    ['a program’s name in a label', ['Prices', 'Join Zoom Meeting', '-', TEAMS], ['Prices']],
    ['a program’s name, then topic and time', ['Prices', 'Zoom', '-', 'Atlas', '1 March 2026 17:30', '-', LINK], ['Prices']],
    ['a program’s name, then a time alone', ['Prices', 'Zoom', '-', '1 March 2026 17:30', '-', LINK], ['Prices / Zoom', '1 March 2026 17:30']],
    ['a program’s name, then something else', ['Prices', 'Zoom', '-', 'Atlas', 'Dates', '-', LINK], ['Prices / Zoom', 'Atlas / Dates']],
    ['a program’s name in a point', ['- Zoom', '-', LINK], ['- Zoom']],
    ['over a number to dial', ['Ana Torres is inviting you to a Zoom meeting.', '-', PHONE], ['Ana Torres is inviting you to a Zoom meeting.']],
  ])('%s', (_name, lines, expected) => {
    expect(left(...lines)).toEqual(expected);
  });
});

describe('paragraphs below a link', () => {
  it.each([
    ['something else', [LINK, '-', 'Prices'], ['Prices']],
    ['ids', [LINK, '-', 'Nuro: 123 456 789', 'Salka:', 'Passcode: secret', 'Nuro: 1'], []],
    ['labels', [LINK, '-', 'Join by phone', 'Dial in'], []],
    ['a long label', [LINK, '-', `Dial in: ${LONG}`], [`Dial in: ${LONG}`]],
    ['a label, then ids', [LINK, '-', 'Vasta', 'Nuro: 123 456 789', 'Salka:'], []],
    ['a label, then a heading', [LINK, '-', 'Vasta', 'Salka:'], ['Vasta / Salka:']],
    ['a label, then ids and more', [LINK, '-', 'Vasta', 'Nuro: 123 456 789', 'Prices'], ['Vasta / Nuro: 123 456 789 / Prices']],
    ['a list, then ids', [LINK, '-', 'Prices, dates', 'Nuro: 123 456 789'], ['Prices, dates / Nuro: 123 456 789']],
    ['a label of numbers', [LINK, '-', 'Tapi mobila', '-', PHONE], []],
    ['a label of ids', [LINK, '-', 'Tapi mobila', '-', 'Nuro: 123 456 789'], []],
    ['a label of a number with words', [LINK, '-', 'Prices', '-', `Ben ${PHONE}`], ['Prices']],
    ['a label of a link', [LINK, '-', 'Prices', '-', LINK, 'Nuro: 123 456 789'], ['Prices']],
    ['a label over a rule', [LINK, '-', 'Prices', RULE, PHONE], ['Prices']],
    ['two labels of numbers', [LINK, '-', 'Prices', 'Dates', '-', PHONE], ['Prices / Dates']],
    ['a list over numbers', [LINK, '-', 'Prices, dates', '-', PHONE], ['Prices, dates']],
    ['a link among labels side by side', [LINK, '-', 'Zuvi | Valni https://fabrikam.com'], []],
    ['labels side by side', [LINK, '-', 'Prices | Dates'], ['Prices | Dates']],
    ['labels side by side under a rule', [LINK, RULE, 'Prices | Dates', LONG, '- own'], ['- own']],
    ['something under a rule', [LINK, RULE, LONG], [LONG]],
    ['an agenda of codes', [LINK, '-', 'Agenda: 1'], ['Agenda: 1']],
    ['ids after something else', [LINK, '-', 'Prices', '-', 'Nuro: 1'], ['Prices', 'Nuro: 1']],
    ['ids below ids', [LINK, '-', 'Nuro: 123 456 789', '-', 'Nuro: 1'], []],
    ['ids below a number without a link', [PHONE, '-', 'Nuro: 1'], ['Nuro: 1']],
    ['ids alone', ['Nuro: 1', '-', 'Nuro: 123 456 789'], ['Nuro: 1', 'Nuro: 123 456 789']],
  ])('%s', (_name, lines, expected) => {
    expect(left(...lines)).toEqual(expected);
  });
});
