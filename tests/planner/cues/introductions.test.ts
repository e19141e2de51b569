/** Introductions: whom a subject introduces to each other, in the words of a small lexicon. Zorblax, Quibble and Florp are names by their shape alone. */
import { describe, expect, it } from '@jest/globals';
import { Introducer } from '../../../src/planner/cues/introductions.ts';
import { introductions } from './small-lexicon.ts';

const introducer = new Introducer(
  [
    introductions({
      nouns: 'introduction, intro, e-intro',
      surely: 'warm intro, connecting you two',
      besides: 'quick, call, coffee chat',
      leads: 'of, between, for',
      topicLeads: 'to, in',
      verbs: 'introducing, connecting, put in touch',
      presents: 'meet, this is',
      newcomers: 'new, joining',
      joins: 'and, with, to',
      pronouns: 'you, you both, our friend',
    }),
    introductions({ doubtful: 'présentation', tells: 'je te présente', besides: 'brève', leads: 'de, d', joins: 'et, à' }),
    introductions({ nouns: 'vorstellung, prasentation', leads: 'von', topicLeads: 'zum', verbs: 'vernetze', joins: 'und', pronouns: 'euch' }),
  ],
  ['connection', 'introductory'],
);

const named = (subject: string) => introducer.read(subject)?.names ?? null;

describe('the noun first', () => {
  it.each([
    'Intro',
    'Introduction',
    'Quick intro',
    'Quick intro call',
    'Quick coffee  chat intro',
    'Intro coffee chat call',
    'e-intro',
    'e intro',
    'eintro',
    'Intro:',
    '** Intro',
    'Quick-intro',
    'Vorstellung',
  ])('%s introduces somebody', (subject) => {
    expect(named(subject)).toEqual([]);
  });

  it.each([
    ['Intro: Ana / Bo', ['Ana', 'Bo']],
    ['Intro - Ana and Bo', ['Ana', 'Bo']],
    ['Intro ana/bo', ['ana', 'bo']],
    ['Intro: Ana', ['Ana']],
    ['Intro to Ana', ['Ana']],
    ['Intro to Zorblax Quibble', ['Zorblax Quibble']],
    ['Intro of Zorblax to Quibble', ['Zorblax', 'Quibble']],
    ['Quick intro call between Zorblax und Quibble', ['Zorblax', 'Quibble']],
    ['Vorstellung von Zorblax / Quibble', ['Zorblax', 'Quibble']],
    ['Intro: Zorblax, Quibble', ['Zorblax', 'Quibble']],
    ['Intro: Zorblax - Quibble', ['Zorblax', 'Quibble']],
    ['Intro: Ana, Bo, prices', ['Ana', 'Bo']],
    ['Intro: Ana, prices', ['Ana']],
    ['Intro: Ana (and Bo)', ['Ana']],
    ['Intro: Ana (Contoso) / Bo (Fabrikam)', ['Ana', 'Bo']],
    ['Intro: Zorblax (Contoso)', ['Zorblax']],
    ['Intro: Zorblax at Contoso', ['Zorblax']],
    ['Intro: Zorblax from Contoso', ['Zorblax']],
    ['Intro: Zorblax @ Contoso', ['Zorblax']],
    ['Intro: Élodie / Zoë', ['Élodie', 'Zoë']],
    ['Präsentation von Zorblax / Quibble', ['Zorblax', 'Quibble']],
    ['Intro: Ana (Contoso / Fabrikam)', ['Ana']],
    ['Intro: Ana / / Bo', ['Ana', 'Bo']],
    ['Intro: Zorblax AND Quibble', ['Zorblax', 'Quibble']],
    ['Intro: Zorblax,Quibble', ['Zorblax', 'Quibble']],
    ['Intro: Zorblax  --  Quibble', ['Zorblax', 'Quibble']],
    ['intro: zor qui, florp', ['zor qui', 'florp']],
    ['intro: ana, quibble', ['ana', 'quibble']],
    ['intro: zorblax / quibble', ['zorblax', 'quibble']],
    ['INTRO: ZORBLAX / QUIBBLE', ['ZORBLAX', 'QUIBBLE']],
    ['[EXT] Intro: Ana / Bo', ['Ana', 'Bo']],
    ['🚀 Intro: Ana / Bo', ['Ana', 'Bo']],
    ['Introdction: Ana / Bo', ['Ana', 'Bo']],
    ['Intro to Ana / Quibble', ['Ana', 'Quibble']],
  ])('%s', (subject, names) => {
    expect(named(subject)).toEqual(names);
  });

  it.each([
    'Intro to', 'Intro of', 'Intro Zorblax', 'Intro to Zorblax', 'Intro to zorblax', 'Intro of Zorblax', 'Intro to zorblax and quibble', 'intro: zorblax and quibble', 'intro: quibble, ana', 'Intro to Kubernetes',
    'Intro’s Ana', 'Intro\'s Ana', 'Introverts: Ana / Bo', 'Intro toward Ana', 'Intro: prices', 'Vorstellung zum Zorblax', 'Intro: zorblax (contoso)', 'Intro: Zorblax and quibble', 'Intro to Zorblax and quibble',
    'Intro to Zorblax and Quibble',
    'Intro to Zorblax / Quibble',
    'INTRO: ZORBLAX, QUIBBLE',
    'Connection: Ana / Bo',
    'Introductory: Ana / Bo', 'Vorstellungen: Ana / Bo', 'My quick intro',
  ])('%s introduces nobody', (subject) => {
    expect(named(subject)).toBeNull();
  }); // prettier-ignore

  it.each(['<>', '<->', '<< - >>', '><', '↔', '⇔', '⟷', '⇄', '→', '⟶', '->', '=>', '/', '|', '&', '+', '×', '·', ' and ', ' with ', ' und '])('%s stands between names', (sign) => {
    expect(named(`Intro: Zorblax${sign}Quibble`)).toEqual(['Zorblax', 'Quibble']);
    expect(named(`Intro: Zorblax ${sign} Quibble`)).toEqual(['Zorblax', 'Quibble']);
  });
});

describe('the noun after names', () => {
  it.each([
    ['Ana intro', ['Ana']],
    ['Ana - intro', ['Ana']],
    ['Élodie quick intro call', ['Élodie']],
    ['Ana / Bo intro', ['Ana', 'Bo']],
    ['Zorblax and Quibble intro', ['Zorblax', 'Quibble']],
    ['Prices: Ana / Bo intro', ['Ana', 'Bo']],
    ['Prices - Ana / Bo intro', ['Ana', 'Bo']],
    ['Prices – Ana / Bo intro', ['Ana', 'Bo']],
    ['Prices | Ana / Bo intro', ['Ana', 'Bo']],
    ['Ana intro today', ['Ana']],
    ['Ana intro to Bo', ['Ana', 'Bo']],
    ['Zoë Zorblax intro to Bo', ['Zoë Zorblax', 'Bo']],
    ['Zorblax / Quibble intro to Bo', ['Zorblax', 'Quibble', 'Bo']],
    ['Ana intro to Bo and Zorblax', ['Ana', 'Bo', 'Zorblax']],
    ['Ana🚀intro', ['Ana']],
    ['Ana quick intro of Bo', ['Ana', 'Bo']],
  ])('%s', (subject, names) => {
    expect(named(subject)).toEqual(names);
  });

  it.each([
    'Ana’s intro', 'Ana\'s intro', 'Zorblax intro', 'zorblax intro', 'Prices | Zorblax intro', 'Ana intro to Excel', 'Zorblax intro to Quibble', 'prices intro to Ana', 'Ana intro in Rome', 'Ana introverts',
  ])('%s introduces nobody', (subject) => {
    expect(named(subject)).toBeNull();
  }); // prettier-ignore
});

describe('a noun for people and for work', () => {
  it.each([
    ['Présentation : Ana / Bo', ['Ana', 'Bo']],
    ['Présentation d’Ana à Bo', ['Ana', 'Bo']],
    ["Brève présentation d'Ana et Zorblax", ['Ana', 'Zorblax']],
    ['Présentation de Dr. Quibble', ['Dr. Quibble']],
    ['Présentation Ana Quibble', ['Ana Quibble']],
    ["Présentation d'Ana D'Angelo", ["Ana D'Angelo"]],
  ])('%s', (subject, names) => {
    expect(named(subject)).toEqual(names);
    expect(introducer.isOfPeople(subject)).toBe(true);
  });

  it.each(['Présentation', 'Présentation Zorblax Quibble', 'Présentation Ana : prix', 'Présentation - Ana - prix', 'Présentation de prix', 'Représentation de Ana', 'Présentation Zorblax et Ana'])(
    '%s introduces nobody',
    (subject) => {
      expect(named(subject)).toBeNull();
      expect(introducer.isOfPeople(subject)).toBe(false);
    },
  );

  it('is not every noun', () => {
    expect(introducer.isOfPeople('Intro: Ana / Bo')).toBe(false);
  });
});

describe('a verb for whoever reads', () => {
  it.each([
    ['Je te présente Zorblax', ['Zorblax']],
    ['Zoé, je te présente Zorblax et Quibble', ['Zorblax', 'Quibble']],
    ['Je te présente Zorblax + passation', ['Zorblax']],
    ['Je te présente : Zorblax – passation', ['Zorblax']],
    ['Café, je te présente !! Zorblax', ['Zorblax']],
    ['Je te présente Ana et notre avocate', ['Ana']],
    ['Je te présente notre avocate et Ana', ['Ana']],
  ])('%s', (subject, names) => {
    expect(named(subject)).toEqual(names);
    expect(introducer.isOfPeople(subject)).toBe(true);
  });

  it.each(['Je te présente', 'Je te présente le budget', 'Je te présente Budget', 'Je te présentement Ana', 'Je te présente notre avocate et le budget'])('%s introduces nobody', (subject) => {
    expect(named(subject)).toBeNull();
  });
});

describe('a verb', () => {
  it.each([
    ['Introducing Ana to Bo', ['Ana', 'Bo']],
    ['Introducing Ana', ['Ana']],
    ['Introducing Zorblax to Quibble', ['Zorblax', 'Quibble']],
    ['Introducing you to Zorblax', ['Zorblax']],
    ['Introducing You to Zorblax', ['Zorblax']],
    ['Introducing you both: Zorblax', ['Zorblax']],
    ['Introducing you: Zorblax to Quibble', ['Zorblax', 'Quibble']],
    ['Introducing you: Zorblax', ['Zorblax']],
    ['Introducing you with Zorblax', ['Zorblax']],
    ['Introducing you & Zorblax', ['Zorblax']],
    ['Introducing our friend Zorblax', ['Zorblax']],
    ['Introducing Ana and Bo, our new vets', ['Ana', 'Bo']],
    ['Introducing you to Ana, our new vet', ['Ana']],
    ['Connecting Ana and Bo', ['Ana', 'Bo']],
    ['Connecting Zorblax to Quibble', ['Zorblax', 'Quibble']],
    ['Connecting you with Ana', ['Ana']],
    ['Vernetze euch: Zorblax', ['Zorblax']],
    ['Put in touch Ana', ['Ana']],
    ['Hi, introducing Ana', ['Ana']],
    ['Introducing: Zorblax and Quibble', ['Zorblax', 'Quibble']],
    ['Intrdoucing Ana to Bo', ['Ana', 'Bo']],
    ['Connecting you two', []],
    ['Hello: connecting you two', []],
  ])('%s', (subject, names) => {
    expect(named(subject)).toEqual(names);
  });

  it.each([
    'Introducing', 'Introducing Zorblax', 'Introducing you both', 'Introducing Ana, our new vet', 'Introducing Ana joining us', 'Connecting Ana', 'reintroducing Ana', 'Introducing Kubernetes', 'Introducing you to prices', 'Reconnecting you two',
  ])('%s introduces nobody', (subject) => {
    expect(named(subject)).toBeNull();
  }); // prettier-ignore
});

describe('one presented to another', () => {
  it.each([
    ['Ana, meet Bo', ['Ana', 'Bo']],
    ['Ana meet Bo', ['Ana', 'Bo']],
    ['Zorblax, meet Bo', ['Zorblax', 'Bo']],
    ['Zorblax, meet Quibble', ['Zorblax', 'Quibble']],
    ['Zorblax: meet Quibble', ['Zorblax', 'Quibble']],
    ['Zorblax - this is Quibble', ['Zorblax', 'Quibble']],
    ['Ana this  is Bo', ['Ana', 'Bo']],
    ['Ana, please meet Bo', ['Ana', 'Bo']],
    ['Ana please meet Bo', ['Ana', 'Bo']],
    ['Ana and Bo, meet Zorblax', ['Ana', 'Bo', 'Zorblax']],
    ['Please meet Ana', ['Ana']],
    ['Please meet Zorblax and Quibble', ['Zorblax', 'Quibble']],
    ['*please  meet Ana and Bo', ['Ana', 'Bo']],
  ])('%s', (subject, names) => {
    expect(named(subject)).toEqual(names);
  });

  it.each([
    'Zorblax meet Quibble',
    'Zorblax meet Bo',
    'Ana meet Quibble',
    'Ana, meet the team',
    'prices, meet Bo',
    'please meet Zorblax',
    'Please meet at noon',
    'Ana meets Bo',
    'Ana, meet',
    'Meet Ana',
  ])('%s introduces nobody', (subject) => {
    expect(named(subject)).toBeNull();
  });
});

describe('a sign alone', () => {
  it.each([
    ['Ana <> Bo', ['Ana', 'Bo']],
    ['Ana<>Bo', ['Ana', 'Bo']],
    ['Zorblax <-> Quibble', ['Zorblax', 'Quibble']],
    ['Zorblax << -- >> Quibble', ['Zorblax', 'Quibble']],
    ['Zorblax ↔ Quibble', ['Zorblax', 'Quibble']],
    ['Zorblax ⇔ Quibble', ['Zorblax', 'Quibble']],
    ['Zorblax ⟷ Quibble', ['Zorblax', 'Quibble']],
    ['Zorblax ⇄ Quibble', ['Zorblax', 'Quibble']],
    ['zorblax <> quibble', ['zorblax', 'quibble']],
    ['Chat: Ana <> Bo', ['Ana', 'Bo']],
    ['Ana <> Bo: prices', ['Ana', 'Bo']],
    ['Zorblax <> Quibble <> Florp <> Ana', ['Zorblax', 'Quibble', 'Florp', 'Ana']],
  ])('%s', (subject, names) => {
    expect(named(subject)).toEqual(names);
  });

  it.each([
    'Zorblax <> quibble', 'Zorblax <> Quibble <> Florp <> Ana <> Bo', 'Ana <> Bo weekly', 'Ana <> Kubernetes', 'Ana < Bo', 'Ana > Bo', 'Ana / Bo', 'Ana -> Bo', 'Chat:Ana <> Bo', '<>', '',
  ])('%s introduces nobody', (subject) => {
    expect(named(subject)).toBeNull();
  }); // prettier-ignore

  it('is noticed', () => {
    expect(['Ana <> Bo', 'Ana ↔ Bo', 'Ana ⇔ Bo', 'Ana ⟷ Bo', 'Ana ⇄ Bo', 'Ana / Bo', ''].map((subject) => introducer.hasSign(subject))).toEqual([true, true, true, true, true, false, false]);
  });
});

describe('what is surely one', () => {
  it.each(['Warm intro', 'Our warm  intro call', 'About prices: warm intro.', 'Plan (warm intro)'])('%s', (subject) => {
    expect(named(subject)).toEqual([]);
  });

  it.each(['Warm intro to Excel', 'Warm intro of Excel', 'Lukewarm intro', 'Warm intros', 'Prices'])('not %s', (subject) => {
    expect(named(subject)).toBeNull();
  });
});

describe('the words that may begin one', () => {
  it.each(['introduction', 'intro', 'introducing', 'connecting', 'touch', 'meet', 'this', 'vorstellung', 'vernetze', 'introducton'])('%s', (word) => {
    expect(introducer.mayBegin(word)).toBe(true);
  });

  it.each(['introductory', 'connection', 'put', 'in', 'is', 'warm', 'quick', 'and', 'prices', ''])('not %s', (word) => {
    expect(introducer.mayBegin(word)).toBe(false);
  });
});

it('no language introduces nobody by words', () => {
  const mute = new Introducer([], []);
  expect(['Intro: Ana / Bo', 'Ana, meet Bo', 'Ana and Bo'].map((subject) => mute.read(subject))).toEqual([null, null, null]);
  expect(mute.read('Zorblax <> Quibble')).toEqual({ names: ['Zorblax', 'Quibble'] });
});
