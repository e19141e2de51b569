/** Reads an introduction from a subject: "Intro: Ana / Bo", "Ana, meet Bo", "A <> B". Pure. */
import { phraseList, type Introductions, type Phrases } from './lexicon.ts';
import { BETWEEN, evenFold, hasBothCases, namesIn } from './name-list.ts';
import { ROUTINE } from './not-names.ts';
import { nameIn, type Evidence } from './person-like.ts';
import { wordOf } from './text.ts';
import { Typos } from './typos.ts';

export interface Introduction {
  readonly names: readonly string[];
}

const SIGN = /[<↔⇔⟷⇄]/;
const BARE = /<+\s*-*\s*>+|↔|⇔|⟷|⇄/;
const BARE_BETWEEN = /\s*(?:<+\s*-*\s*>+|↔|⇔|⟷|⇄)\s*/;
/** "Présentation d’Ana", but not "D’Angelo". */
const ELIDED = /(?<![\p{L}\p{N}'’])([dl])['’](?=\p{Lu})/gu;
const EDGE = String.raw`[^\p{L}\p{N}]*`;

/** Reads introductions in the words of some languages. */
export class Introducer {
  readonly #before: RegExp;
  readonly #after: RegExp;
  readonly #doubtful: RegExp;
  readonly #tells: RegExp;
  readonly #surely: RegExp;
  readonly #sureStart: RegExp;
  readonly #amid: RegExp;
  readonly #verb: RegExp;
  readonly #presents: RegExp;
  readonly #please: RegExp;
  readonly #between: RegExp;
  readonly #topicLead: RegExp;
  readonly #topicTail: RegExp;
  readonly #pronoun: RegExp;
  readonly #newcomer: RegExp;
  readonly #words: ReadonlySet<string>;
  readonly #typos: Typos;

  constructor(languages: readonly Introductions[], notTypos: readonly string[]) {
    const any = (pick: (one: Introductions) => Phrases) => alternatives(languages.map(pick));
    const besides = any((one) => one.besides);
    const noun = `(?:(?:${besides})[\\s-]+)*(?:${any((one) => one.nouns)})(?:\\s+(?:${besides}))*`;
    const leads = any((one) => `${one.leads},${one.topicLeads}`);
    this.#before = new RegExp(`^${EDGE}${noun}(?![\\p{L}\\p{N}'’])(?:\\s+(?<lead>${leads})(?![\\p{L}\\p{N}]))?[\\s:;,.!|/~–—-]*(?<rest>.*)$`, 'diu');
    this.#doubtful = new RegExp(
      `^${EDGE}(?:(?:${besides})[\\s-]+)*(?:${any((one) => one.doubtful)})(?:\\s+(?:${besides}))*(?![\\p{L}\\p{N}'’])(?:\\s+(?:${leads})(?![\\p{L}\\p{N}]))?[\\s:;,.!|/~–—-]*(?<rest>.*)$`,
      'diu',
    );
    this.#tells = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any((one) => one.tells)})(?:\\s+(?:${leads})(?![\\p{L}\\p{N}]))?[\\s:,.!–—-]+(?<rest>.+)$`, 'diu');
    this.#surely = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any((one) => one.surely)})(?![\\p{L}\\p{N}])(?!\\s+(?:${any((one) => one.topicLeads)}|${any((one) => one.leads)})(?![\\p{L}]))`, 'iu');
    this.#sureStart = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any((one) => one.surely)})(?![\\p{L}\\p{N}])`, 'iu');
    this.#after = new RegExp(`^(?<left>.+?)[\\s:;,.|~–—-]+${noun}(?![\\p{L}\\p{N}])(?<tail>.*)$`, 'diu');
    this.#amid = new RegExp(`^(?<left>.+?)[\\s:;,.|~–—-]+${noun}\\s+(?:${leads})\\s+(?<right>.+)$`, 'diu');
    this.#verb = new RegExp(`^(?:.*?[^\\p{L}])?(?<verb>${any((one) => one.verbs)})\\s*[\\s:]\\s*(?<rest>.+)$`, 'diu');
    this.#presents = new RegExp(`^(?<left>[^,:!]+?)(?<comma>\\s*[,:!–—-]\\s*|\\s+)(?:please\\s+)?(?<present>${any((one) => one.presents)})\\s+(?<right>.+)$`, 'diu');
    this.#please = new RegExp(`^${EDGE}please\\s+meet\\s+(?<rest>.+)$`, 'diu');
    this.#between = new RegExp(`${BETWEEN}|\\s+(?:${any((one) => one.joins)})\\s+`, 'giu');
    this.#topicTail = new RegExp(`^\\s+(?:${any((one) => one.topicLeads)})(?![\\p{L}])`, 'iu');
    this.#topicLead = new RegExp(`^(?:${any((one) => one.topicLeads)})$`, 'iu');
    this.#newcomer = new RegExp(`(?<![\\p{L}])(?:${any((one) => one.newcomers)})(?![\\p{L}])`, 'iu');
    this.#pronoun = new RegExp(`^(?:${any((one) => one.pronouns)})(?![\\p{L}])[\\s:,–—-]*`, 'iu');
    this.#words = new Set(languages.flatMap(({ nouns, surely, doubtful, tells, verbs, presents }) => [nouns, surely, doubtful, tells, verbs, presents].flatMap(phraseList)).map(mostTelling));
    this.#typos = new Typos([...this.#words], notTypos);
  }

  /** Whether a folded word may be part of an introduction. */
  mayBegin(word: string): boolean {
    return this.#words.has(this.#typos.correct(word));
  }

  /** Whether punctuation alone may tell one. */
  hasSign(subject: string): boolean {
    return SIGN.test(subject);
  }

  /** The people introduced to each other, or null. */
  read(subject: string): Introduction | null {
    const text = this.#textOf(subject);
    const folded = evenFold(text);
    return (
      this.#fromNoun(text, folded) ??
      this.#fromDoubtful(text, folded) ??
      this.#fromTelling(text, folded) ??
      this.#fromVerb(text, folded) ??
      this.#fromPresent(text, folded) ??
      this.#fromSign(text) ??
      (this.#surely.test(folded) ? { names: [] } : null)
    );
  }

  /** Whether a subject presents people in words that could present work: then it presents no work. */
  isOfPeople(subject: string): boolean {
    const text = this.#textOf(subject);
    const folded = evenFold(text);
    return (this.#fromDoubtful(text, folded) ?? this.#fromTelling(text, folded)) !== null;
  }

  #textOf(subject: string): string {
    return this.#corrected(subject.normalize('NFC')).replace(ELIDED, '$1 ').replace(/(?!↔)\p{Extended_Pictographic}|\uFE0F|\u200D|^\s*\[[^\]]*\]/gu, ' ').trim(); // prettier-ignore
  }

  #corrected(subject: string): string {
    return subject.replace(/\p{L}{6,}/gu, (written) => {
      const word = wordOf(written);
      const meant = this.#typos.correct(word);
      return meant === word ? written : meant;
    });
  }

  #fromNoun(text: string, folded: string): Introduction | null {
    const before = groups(this.#before, folded, text);
    if (before) {
      const { lead = '', rest = '' } = before;
      if (rest === '') return lead === '' ? { names: [] } : null;
      const isTopic = this.#topicLead.test(evenFold(lead));
      const names = this.#names(rest, isTopic ? 'named' : 'told');
      return found(names, 1);
    }
    const amid = groups(this.#amid, folded, text);
    if (amid) {
      const [left, right] = [this.#names(amid.left ?? '', 'shaped'), this.#names(amid.right ?? '', 'named')];
      if (left.length > 0 && right.length > 0) return { names: [...left, ...right] };
    }
    const after = groups(this.#after, folded, text);
    if (!after || /['’]s$/.test(after.left ?? '') || this.#topicTail.test(evenFold(after.tail ?? ''))) return null;
    return found(this.#names(lastPiece(after.left ?? ''), 'told'), 1);
  }

  #fromDoubtful(text: string, folded: string): Introduction | null {
    const rest = groups(this.#doubtful, folded, text)?.rest;
    if (rest === undefined) return null;
    const names = this.#names(rest, 'known', 'known');
    return names.length === 1 && /[:–—]|\s-\s/.test(rest) ? null : found(names, 1);
  }

  /** "Te presento a Ana + traspaso": one is enough, whatever follows. */
  #fromTelling(text: string, folded: string): Introduction | null {
    const rest = groups(this.#tells, folded, text)?.rest;
    if (rest === undefined) return null;
    const names = this.#names(rest, 'shaped', 'shaped');
    return found(names.length > 0 ? names : this.#names(rest.split(/\s[+–—-]\s/)[0] ?? '', 'shaped', 'shaped'), 1);
  }

  #fromVerb(text: string, folded: string): Introduction | null {
    const rest = groups(this.#verb, folded, text)?.rest;
    if (rest === undefined) return null;
    const others = rest.replace(this.#pronoun, '');
    const hasPronoun = others !== rest;
    const names = this.#names(hasPronoun ? others.replace(/^(?:to|with|and|&)\s+/i, '') : others, 'shaped', hasPronoun ? 'shaped' : 'named');
    if (!hasPronoun && names.length < 2 && this.#newcomer.test(evenFold(rest))) return null;
    return found(names, hasPronoun || /\bintrod|\btouch\b/i.test(folded) || this.#sureStart.test(folded) ? 1 : 2);
  }

  #fromPresent(text: string, folded: string): Introduction | null {
    const please = groups(this.#please, folded, text)?.rest;
    if (please !== undefined) return found(this.#names(please, 'shaped'), 1);
    const { left, comma = '', right } = groups(this.#presents, folded, text) ?? {};
    if (left === undefined || right === undefined) return null;
    const isSure = comma.trim() !== '';
    const evidence = isSure ? 'shaped' : 'named';
    const first = this.#names(left, evidence, evidence);
    const second = this.#names(right, evidence, evidence);
    return first.length > 0 && second.length > 0 ? { names: [...first, ...second] } : null;
  }

  #fromSign(text: string): Introduction | null {
    if (!BARE.test(text) || ROUTINE.test(text)) return null;
    const sides = text.replace(/^[^<↔⇔⟷⇄]*:\s+/, '').split(BARE_BETWEEN);
    if (sides.length > 4) return null;
    const evidence = hasBothCases(text) ? 'shaped' : 'told';
    const names = sides.map((side) => nameIn(side, evidence));
    return names.every((name) => name !== null) ? { names } : null;
  }

  #names(list: string, evidence: Evidence, alone?: Evidence): string[] {
    return namesIn(list, this.#between, evidence, alone);
  }
}

function found(names: readonly string[], least: number): Introduction | null {
  return names.length >= least ? { names } : null;
}

/** The longest word of a phrase, by which it is noticed. */
function mostTelling(phrase: string): string {
  return phrase.split(/[ /-]/).reduce((best, word) => (word.length > best.length ? word : best), '');
}

function alternatives(lists: readonly Phrases[]): string {
  const phrases = lists.flatMap(phraseList).map((phrase) => phrase.replace(/-/g, '[\\s-]?').replace(/ /g, '\\s+'));
  return [...new Set(phrases)].sort((a, b) => b.length - a.length).join('|') || '(?!)';
}

function groups(pattern: RegExp, folded: string, text: string): Record<string, string | undefined> | null {
  const indices = pattern.exec(folded)?.indices?.groups;
  return indices ? Object.fromEntries(Object.entries(indices).map(([name, at]) => [name, (at as readonly [number, number] | undefined) && text.slice(at[0], at[1])])) : null;
}

function lastPiece(text: string): string {
  return text.split(/:\s|\s[–—|-]\s/).at(-1) ?? '';
}
