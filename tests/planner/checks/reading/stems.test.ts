/** Which words share their matter. */
import { expect, it } from '@jest/globals';
import { isAkin } from '../../../../src/planner/checks/reading/stems.ts';

const both = (one: string, other: string) => [isAkin(one, other), isAkin(other, one)];

it.each([
  ['a word and itself, however short', 'hut', 'hut'],
  ['a word and its plural', 'boat', 'boats'],
  ['a word and what is made of it', 'invoice', 'invoiced'],
  ['two forms that differ in the last letter', 'liste', 'listen'],
  ['of one stem, each with an ending', 'sails', 'sailor'],
  ['with four letters more', 'paint', 'paintings'],
  ['a word and a compound that begins with it', 'ferry', 'ferryterminal'],
  ['a word and a compound that ends with it', 'dienst', 'wochenenddienst'],
  ['two compounds with one head', 'seezimmer', 'doppelzimmer'],
  ['long words that part near the end', 'contractor', 'contracting'],
  ['a long word and a longer one', 'schwanger', 'schwangerschaft'],
])('%s: %s, %s', (_, one, other) => {
  expect(both(one, other)).toEqual([true, true]);
});

it.each([
  ['nothing in common', 'boat', 'train'],
  ['short words that only begin alike', 'car', 'cart'],
  ['numbers, however alike', '2026', '20261'],
  ['a short word in a long one', 'rate', 'corporate'],
  ['a short word and one much longer', 'part', 'partnership'],
  ['short words that share three letters', 'boat', 'boards'],
  ['words that part in their middle', 'planned', 'plants'],
  ['an ending is no head', 'information', 'registration'],
  ['an ending is no head in German, too', 'freundschaft', 'landschaft'],
  ['a head of five letters is too little', 'markthalle', 'turnhalle'],
  ['words of eight letters that end otherwise', 'seezimmer', 'hotelbett'],
])('%s: %s, %s', (_, one, other) => {
  expect(both(one, other)).toEqual([false, false]);
});
