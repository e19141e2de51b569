/** Lexicons: what their lists hold. */
import { expect, it } from '@jest/globals';
import { phraseList, wordList, wordsIn } from '../../../src/planner/cues/lexicon.ts';
import { introductions, lexicon, voice } from './small-lexicon.ts';

it('a list of words is parted by commas and blanks', () => {
  expect(wordList(' go,live  today,\n party ')).toEqual(['go', 'live', 'today', 'party']);
  expect(wordList('')).toEqual([]);
});

it('a list of phrases is parted by commas alone', () => {
  expect(phraseList(' go live ,, we are live,')).toEqual(['go live', 'we are live']);
  expect(phraseList('')).toEqual([]);
});

it('accents go, and umlauts are written in both ways', () => {
  expect(phraseList('Éröffnung, première à Köln')).toEqual(['eroffnung', 'eroeffnung', 'premiere a koln', 'premiere a koeln']);
  expect(wordList('café ärger')).toEqual(['cafe', 'arger', 'aerger']);
});

it('every word counts, whatever it is there for', () => {
  const words = wordsIn(
    lexicon({
      milestone: voice({
        sayings: [
          { says: 'go-live, party', notAfter: 'dress' },
          { says: 'premiere', notBefore: 'league', notWith: 'football', despite: 'cake' },
        ],
        things: 'roster',
        thingsAfar: 'catering',
        errands: 'order',
      }),
      advice: voice({ sayings: [{ says: 'review' }] }),
      help: voice({ sayings: [{ says: 'handover' }] }),
      introduction: introductions({ nouns: 'intro', verbs: 'connecting' }),
      links: 'and',
      aboutLinks: 'of',
      fillers: 'today',
      notTypos: 'planting',
    }),
  ).filter((word) => word !== '');
  expect(words.sort()).toEqual('and catering cake connecting dress football go handover intro league live of order party planting premiere review roster today'.split(' ').sort());
});
