/** What a line says to do, without when and for whom. */
import { expect, it } from '@jest/globals';
import { withoutThose } from '../../../src/planner/promises/line-text.ts';

/** "{Ana}" marks a name, "<by Friday>" a day. */
function left(marked: string): string {
  const line = marked.replace(/[{}<>]/g, '');
  const places = (of: RegExp) =>
    [...marked.matchAll(of)].map(({ index, 1: text = '' }) => {
      const from = index - (marked.slice(0, index).match(/[{}<>]/g)?.length ?? 0);
      return { from, until: from + text.length };
    });
  return withoutThose(line, places(/<([^>]*)>/g), places(/\{([^}]*)\}/g).toReversed());
}

it.each([
  ['send {Ana} the deck <by Friday>', 'send the deck'],
  ['<by Friday> send {Ana} the deck', 'send the deck'],
  ['send {Ana} and {Bo} the deck', 'send the deck'],
  ['send {Ana}, {Bo} and {Cy} the deck', 'send the deck'],
  ['send {Ana} {Bo} the deck', 'send Ana the deck'],
  ['send to {Ana} the deck', 'send the deck'],
  ['send the deck to {Ana}', 'send the deck to Ana'],
  ['introduce {Ana} to {Bo}', 'introduce Ana to Bo'],
  ["send {Ana}'s deck", "send Ana's deck"],
  ['talk about {Ana} the boss', 'talk about Ana the boss'],
  ['tell {Ana}', 'tell Ana'],
  ['send {Ana} <on Monday> the deck', 'send the deck'],
  ['send the deck (<by Friday>)', 'send the deck'],
  ['send the deck [<by Friday>] now', 'send the deck now'],
  ['send the deck <by Friday> , please', 'send the deck, please'],
  ['send the deck  <by Friday>  !', 'send the deck!'],
  ['- send the deck, <by Friday>.', 'send the deck'],
  ['<by Friday>', 'by Friday'],
  ['  {Ana} <by Friday>', 'Ana'],
])('%s', (marked, expected) => {
  expect(left(marked)).toBe(expected);
});
