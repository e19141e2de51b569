/** Voices: what speaks in a subject, and what silences it. */
import { describe, expect, it } from '@jest/globals';
import type { Saying } from '../../../src/planner/cues/lexicon.ts';
import { Voices } from '../../../src/planner/cues/voices.ts';
import { lexicon, tokens, voice } from './small-lexicon.ts';

const LINKS = { links: 'and on', aboutLinks: 'of for from', fillers: 'today pls' };
const heard = (voices: Voices, subject: string) => [...voices.heard(tokens(subject))];

/** Whether one saying speaks in a subject. */
function speaks(saying: Saying, subject: string): boolean {
  return heard(new Voices([lexicon({ ...LINKS, milestone: voice({ sayings: [saying] }) })]), subject).length > 0;
}

describe('what is beside a cue', () => {
  const launch: Saying = { says: 'launch, we are live', notAfter: 'dress, lunch or', notBefore: 'break, of block', notWith: 'football, space ship' };

  it.each(['Launch', 'Our launch', 'Launch dress', 'We are live', 'Dress code for the launch', 'Break: launch', 'Launch of Atlas', 'Lunch, then launch', 'A ship in space: launch'])(
    '%s speaks',
    (subject) => {
      expect(speaks(launch, subject)).toBe(true);
    },
  );

  it.each([
    'Dress launch', 'Lunch or launch', 'Launch break', 'Launch of block C', 'Launch for the football club', 'Football: launch', 'Launch of a space ship', 'Dress: we are live', 'We are live break', 'We are alive', 'We live', '',
  ])('%s does not', (subject) => {
    expect(speaks(launch, subject)).toBe(false);
  }); // prettier-ignore
});

describe('what it is about', () => {
  const voices = new Voices([
    lexicon({
      ...LINKS,
      milestone: voice({
        sayings: [{ says: 'launch, order launch' }, { says: 'premiere', despite: 'roster catering' }],
        things: 'roster notes',
        thingsAfar: 'catering',
        errands: 'order book',
      }),
    }),
  ]);

  it.each([
    ['a thing of another chunk', 'Launch, roster'],
    ['a thing behind a link', 'Launch on roster'],
    ['what it is for', 'Launch for catering'],
    ['a thing before it, apart', 'Roster: launch'],
    ['a thing before it, of something else', 'Roster for ops on launch'],
    ['a thing before it that is no head', 'Roster plan from launch'],
    ['a thing far before it that is no head', 'Catering plan: launch'],
    ['a thing far before it, in a word with a digit', 'Catering plan2: launch'],
    ['a thing that comes from elsewhere', 'Notes from ops: launch'],
    ['a thing after it that is no head', 'Launch, catering plan'],
    ['an errand that is not first', 'Launch book'],
    ['an errand that is part of it', 'Order launch'],
    ['a thing it speaks despite', 'Premiere roster'],
    ['a thing it speaks despite, apart', 'Catering: premiere'],
    ['a thing it speaks despite, later', 'Premiere, catering'],
  ])('speaks beside %s', (_name, subject) => {
    expect(heard(voices, subject)).toEqual(['milestone']);
  });

  it.each([
    ['a thing it leads to', 'Launch roster'],
    ['a thing further on', 'Launch party roster'],
    ['a thing it comes from', 'Notes from launch'],
    ['a thing it comes from, over two links', 'Notes for and from launch'],
    ['a thing it comes from, over words', 'Notes from our launch'],
    ['a thing it comes from, today', 'Notes today from launch'],
    ['a thing it comes from, with a number', 'Notes 2 from launch'],
    ['a thing it comes from over a link and a colon', 'Notes from: launch'],
    ['a thing far before it', 'Catering: launch'],
    ['a thing far before it, today', 'Catering today pls: launch'],
    ['a thing far before it, by number', 'Catering 2: launch'],
    ['a thing far after it', 'Launch: catering'],
    ['a thing far after it, over a link', 'Launch and catering'],
    ['a thing far after it, further on', 'Launch, party, big catering'],
    ['a thing far beside it', 'Launch catering'],
    ['an errand', 'Order cake for launch'],
    ['an errand with another thing', 'Book cake: premiere'],
    ['an errand after a colon', 'Kim: order cake for launch'],
  ])('is silent beside %s', (_name, subject) => {
    expect(heard(voices, subject)).toEqual([]);
  });
});

describe('several voices', () => {
  const voices = new Voices([
    lexicon({
      ...LINKS,
      milestone: voice({
        sayings: [
          { says: 'launch', notAfter: 'dress' },
          { says: 'launch', notAfter: 'pre' },
        ],
        things: 'roster',
      }),
      advice: voice({ sayings: [{ says: 'review' }, { says: 'retro', notWith: 'game' }], errands: 'write' }),
      help: voice({ sayings: [{ says: 'handover' }] }),
    }),
    lexicon({ language: 'de', milestone: voice({ things: 'bericht' }), advice: voice({ sayings: [{ says: 'retro', notBefore: 'shop', notAfter: 'x' }] }), fillers: 'heute' }),
    lexicon({ language: 'fr', advice: voice({ sayings: [{ says: 'ret ro', notBefore: 'chic' }] }), links: 'avec' }),
  ]);

  it.each([
    ['Launch review and handover', ['milestone', 'advice', 'help']],
    ['Launch, launch', ['milestone']],
    ['Review roster', ['advice']],
    ['Review shop', ['advice']],
    ['Launch roster', []],
    ['Launch roster, review', ['advice']],
    ['Write handover notes', ['help']],
    ['Write a review', []],
    ['Launch bericht', []],
    ['Launch avec bericht', ['milestone']],
    ['Dress launch', ['milestone']],
    ['Retro', ['advice']],
    ['Retro chic', ['advice']],
    ['Ret ro chic', []],
    ['Retro shop', []],
    ['Retro game', []],
    ['X retro', []],
    ['Lunch', []],
  ])('%s', (subject, cues) => {
    expect(heard(voices, subject)).toEqual(cues);
  });

  it('tell the words at which they are looked for', () => {
    expect([...voices.words].sort()).toEqual(['handover', 'launch', 'ret', 'retro', 'review']);
    expect(['launch', 'handover', 'lunch', 'dress', ''].map((word) => voices.mayBegin(word))).toEqual([true, true, false, false, false]);
  });
});

describe('compounds', () => {
  const voices = new Voices([
    lexicon({
      ...LINKS,
      milestone: voice({ sayings: [{ says: '*feier, *jubilaeum, jubilaeum', notAfter: 'keine', notBefore: 'ohne', notWith: 'schule', despite: 'torte' }], things: 'liste torte' }),
      help: voice({ sayings: [{ says: '*feier', notAfter: 'probe' }] }),
    }),
  ]);

  it.each([
    ['Abifeiern', []],
    ['Sommerfeier', ['milestone', 'help']],
    ['Bootfeier', ['milestone', 'help']],
    ['Badfeier', []],
    ['Firmenjubilaeum', ['milestone']],
    ['Jubilaeum', ['milestone']],
    ['Feier', []],
    ['Keine Sommerfeier', ['help']],
    ['Probe Sommerfeier', ['milestone']],
    ['Sommerfeier ohne Kuchen', ['help']],
    ['Sommerfeier der Schule', ['help']],
    ['Sommerfeier Liste', ['help']],
    ['Sommerfeier Torte', ['milestone', 'help']],
  ])('%s', (subject, cues) => {
    expect(heard(voices, subject)).toEqual(cues);
  });

  it('are no words to be misspelt, and may begin a cue', () => {
    expect(voices.words).toEqual(['jubilaeum']);
    expect(['sommerfeier', 'firmenjubilaeum', 'badfeier', 'sommerfeste'].map((word) => voices.mayBegin(word))).toEqual([true, true, false, false]);
  });

  it('end with more than themselves', () => {
    const ending = new Voices([lexicon({ help: voice({ sayings: [{ says: '*umstellung' }] }) })]);
    expect(['umstellung', 'zumstellung', 'systemumstellung'].map((word) => ending.mayBegin(word))).toEqual([false, true, true]);
  });
});
