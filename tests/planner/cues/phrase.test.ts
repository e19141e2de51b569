/** Phrases of lexicons: all ways to write one, and where it stands in a subject. */
import { describe, expect, it } from '@jest/globals';
import { Words } from '../../../src/planner/cues/by-word.ts';
import { anchorsOf, beginsAt, endsAt, findAt, isAnywhere, phrasesOf } from '../../../src/planner/cues/phrase.ts';
import { tokens } from './small-lexicon.ts';

/** What of a subject one of the phrases is. */
function found(phrases: string, subject: string): string[] {
  const words = tokens(subject);
  return phrasesOf(phrases).flatMap((phrase) =>
    words.flatMap(({ word }, at) => {
      const place = new Words(anchorsOf(phrase)).has(word) ? findAt(phrase, words, at) : null;
      return place === null ? [] : [words.slice(place.start, place.end).map(({ raw }) => raw).join(' ')]; // prettier-ignore
    }),
  );
}

describe('a phrase', () => {
  it.each([
    ['kick-off day', 'Our kick-off day', 'kick off day'],
    ['kick-off day', 'Our kick off day', 'kick off day'],
    ['kick-off day', 'Our kickoff day', 'kickoff day'],
    ['goes/went live', 'Atlas goes live today', 'goes live'],
    ['party/<name> live', 'Atlas party live', 'party live'],
    ['party/<name> live', 'Our Ana live', 'Ana live'],
    ['party/kick-off day', 'Our kick off day', 'kick off day'],
    ['party/kick-off day', 'Our kickoff day', 'kickoff day'],
    ['accueil de <capital>', 'Accueil de Zorblax, stagiaire', 'Accueil de Zorblax'],
    ['*feier/party bald', 'Die Jubelfeier bald', 'Jubelfeier bald'],
    ['jubel* bald', 'Der Jubelabend bald', 'Jubelabend bald'],
    ['goes/went live', 'Atlas went live today', 'went live'],
    ['e-shop/market opens', 'Our market opens', 'market opens'],
    ['<start> launch', 'Launch of Atlas', 'Launch'],
    ['launch <end>', 'Atlas launch', 'launch'],
    [': launch', 'Atlas: launch', 'launch'],
    ['atlas : launch', 'Atlas: launch', 'Atlas launch'],
    ['welcome <name>', 'Welcome Ana', 'Welcome Ana'],
    ['welcome <name>', 'Welcome Zorblax Quibble', 'Welcome Zorblax'],
    ["<name's> promotion", 'Toast to Ana’s promotion', 'Ana promotion'],
    ['release <number>', 'Our release 2', 'release 2'],
    ['release <number>', 'Our release v2', 'release v2'],
    ['release <number>', 'Our release 2nd', 'release 2nd'],
    ['hand ... over', 'We hand over', 'hand over'],
    ['hand ... over', 'We hand a b c d over today', 'hand a b c d over'],
    ['hand ... over <end>', 'We hand over all over', 'hand over all over'],
  ])('%s is in "%s"', (phrase, subject, expected) => {
    expect(found(phrase, subject)).toEqual([expected]);
  });

  it.each([
    ['kick-off day', 'Our kick day'],
    ['kick-off day', 'Day of the kickoff'],
    ['goes/went live', 'Atlas comes live'],
    ['we launch', 'Launch'],
    ['accueil de <capital>', 'Accueil de stagiaire'],
    ['accueil de <capital>', 'Accueil de Lyon'],
    ['accueil de <capital>', 'Accueil de ZORBLAX'],
    ['accueil de <capital>', 'Accueil de Formation'],
    ['accueil de <capital>', 'Accueil de'],
    ['launch day', 'Launch'],
    ['<start> launch', 'Our launch'],
    ['launch <end>', 'Launch of Atlas'],
    [': launch', 'Launch'],
    [': launch', 'Atlas launch'],
    ['launch :', 'Launch'],
    ['welcome <name>', 'Welcome cake'],
    ['welcome <name>', 'Welcome Ana’s dog'],
    ['welcome <name>', 'Welcome'],
    ["<name's> promotion", 'Ana promotion'],
    ["<name's> promotion", 'Today’s promotion'],
    ['release <number>', 'Our release two'],
    ['release <number>', 'Our release preview'],
    ['release <number>', 'Our release x2'],
    ['release <number>', 'Our release'],
    ['hand ... over', 'We hand a b c d e over'],
    ['hand ... over', 'We hand'],
  ])('%s is not in "%s"', (phrase, subject) => {
    expect(found(phrase, subject)).toEqual([]);
  });

  it.each([
    ['we launch', ['launch']],
    ['go live/online', ['go']],
    ['reached/passed milestones', ['milestones']],
    ['call talk', ['call']],
    ['<start> hi', ['hi']],
    ['<name> hi', ['hi']],
    ['hi <number>', ['hi']],
    ['hand ... everything', ['hand']],
    ['goes/went', ['goes', 'went']],
    ['go/gone do/undoing', ['do', 'undoing']],
    [': <name>', []],
  ])('%s is looked for at its most telling word', (phrase, words) => {
    expect(phrasesOf(phrase).map((one) => [...anchorsOf(one)])).toEqual([words]);
  });
});

describe('beside a word', () => {
  const words = tokens('Ana: dress rehearsal, launch party');
  const at = 3;

  it.each([
    ['dress rehearsal', true],
    ['costume, rehearsal', true],
    [': dress rehearsal', true],
    ['<start> ana dress rehearsal', true],
    ['<start> rehearsal', false],
    ['dress', false],
    ['launch', false],
    ['we ana dress rehearsal', false],
    ['', false],
  ])('%s ends before it: %s', (phrases, expected) => {
    expect(endsAt(phrasesOf(phrases), words, at)).toBe(expected);
  });

  it.each([
    ['launch party', true],
    ['day, launch', true],
    [': launch', true],
    ['launch party <end>', true],
    ['launch <end>', false],
    ['party', false],
    ['', false],
  ])('%s begins at it: %s', (phrases, expected) => {
    expect(beginsAt(phrasesOf(phrases), words, at)).toBe(expected);
  });

  it.each([
    ['party', true],
    ['day, ana', true],
    ['ana party', false],
    ['', false],
  ])('%s is anywhere: %s', (phrases, expected) => {
    expect(isAnywhere(phrasesOf(phrases), words)).toBe(expected);
  });
});
