/** A subject as words: without case, accents, emoji and the prefixes that mail programs put before it. Pure. */
import { fold } from '../person-name.ts';

/** A subject longer than this is read so far only. */
export const LONGEST = 400;

const PREFIX =
  /^[\s\p{P}\p{S}]*(?:(?:re|fwd?|aw|wg|tr|rv|res|enc|antw|ref|sv|canceled|cancelled|updated?|invitation|reminder|accepted|declined|tentative|tentatively accepted|postponed|rescheduled|moved|hold|copy|new time|new date|abgesagt|annulé|cancelado|cancelada|annullato|einladung|invitación|convite)\s*(?:\[\d+\]|\(\d+\))?\s*:|\[(?:ext|external|extern|internal|intern|spam|confidential|public|secure|encrypted|tentative|list|no reply needed)[^\]]{0,20}\])\s*/iu;

export interface Token {
  /** Folded, and put right where it was a misspelt cue word. */
  readonly word: string;
  /** As written, without a genitive's ending. */
  readonly raw: string;
  readonly isGenitive: boolean;
  /** Strong punctuation stands before it, or it is the first. */
  readonly isParted: boolean;
}

/** The subject without "RE:", "Canceled:", "[EXT]" and the like, cut where it is huge. */
export function withoutPrefixes(subject: string): string {
  let bare = subject.slice(0, LONGEST);
  for (let rest = bare.replace(PREFIX, ''); rest !== bare && rest.trim() !== ''; rest = bare.replace(PREFIX, '')) bare = rest;
  return bare.trim();
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’`´][\p{L}\p{M}]+)*['’]?/gu;
const STRONG = /[:;,|/\\–—()[\]{}•·!?+@<>→↔"“”„«»=~]|\s&\s|\s-+\s?|-\s|\.\s|…|\p{Extended_Pictographic}/u;

/** A point after these ends no sentence: "Dr. Sharma", "A. Sharma". */
const ABBREVIATED = /^(?:dra?|profa?|mr|mrs|ms|st|rev|fr|hr|sra?|srta|mme|mlle|pre?|lic|ing|arq|mag|dipl|\p{L})$/iu;

/** French and Portuguese words that have lost their end before the next one: "l'album", "d’Ana". */
const ELIDED = /(?<![\p{L}\p{N}\p{M}'’])(?:[cdjlmnst]|qu|quelqu|jusqu|lorsqu|puisqu)['’](?=[aeiouyhœæ]|[^\P{L}a-z])/giu;

/** The words of a subject, in turn. */
export function tokensOf(written: string, correct: (word: string) => string): Token[] {
  const subject = written.replace(ELIDED, (word) => `${word.slice(0, -1)} `);
  const tokens: Token[] = [];
  let end = 0;
  for (const match of subject.matchAll(WORD)) {
    const gap = subject.slice(end, match.index);
    end = match.index + match[0].length;
    const raw = match[0].replace(/['’`´]s$|['’`´]$/i, '');
    tokens.push({
      word: correct(wordOf(raw)),
      raw,
      isGenitive: raw.length < match[0].length,
      isParted: tokens.length === 0 || (STRONG.test(gap) && !(gap.startsWith('. ') && ABBREVIATED.test(tokens.at(-1)?.raw ?? ''))),
    });
  }
  return tokens;
}

/** A word as lexicons write it. */
export function wordOf(raw: string): string {
  return fold(raw).replace(/[^\p{L}\p{N}]/gu, '');
}
