/** The names in a list of people: "Ana / Bo", "Ana Lopez und Bo". Pure. */
import { nameIn, type Evidence } from './person-like.ts';

/** Signs between names, as a pattern's source. */
export const BETWEEN = String.raw`\s*(?:<+\s*-*\s*>+|><|↔|⇔|⟷|⇄|→|⟶|-+>|=+>|\/|\||&|\+|×|·)\s*`;
const WEAK = /\s*,\s*|\s+[-–—]+\s+/g;
/** "Suki at Contoso", "Suki (Contoso)": who is somewhere is somebody. */
const AT_SOMEWHERE = /^\s*\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)*\s*(?:\(|@|\s(?:at|from)\s)/u;

/** "our lawyer": somebody without a name. */
const ROLE = /^\s*(?:[aoà]s?\s+|la\s+)?(?:my|our|your|meine[mnr]?|unsere?[mnr]?|mon|ma|notre|votre|mi|tu|nuestr[oa]|vuestr[oa]|minha|meu|nossa|nosso|vossa|vosso)\s+\p{Ll}[\p{L}-]*$/u;

/** All of its pieces, or the first two or more; `between` finds what is between them in folded text. One alone must be surely a name. */
export function namesIn(list: string, between: RegExp, evidence: Evidence, alone: Evidence = AT_SOMEWHERE.test(list) ? evidence : 'named'): string[] {
  const isSigned = new RegExp(BETWEEN, 'u').test(list);
  const isWhispered = !isSigned && !hasBothCases(list);
  const first = evidence === 'told' && !isSigned && !isWhispered ? 'shaped' : evidence;
  const next = first === 'told' ? 'told' : 'shaped';
  for (const pattern of [between, WEAK]) {
    const pieces = splitAt(pattern, list).filter((piece) => piece.trim() !== '');
    if (pieces.length < 2) continue;
    const names: string[] = [];
    let others = 0;
    for (const piece of pieces) {
      if (ROLE.test(piece)) {
        others++;
        continue;
      }
      const name = nameIn(piece, names.length === 0 ? first : next);
      if (name === null || (isWhispered && names.length === 0 && nameIn(capitalised(piece), 'named') === null)) break;
      names.push(name);
    }
    if (names.length > 1 || (names.length === 1 && others > 0)) return names;
  }
  const name = nameIn(list, alone);
  return name === null || splitAt(between, withoutParentheses(list)).length > 1 ? [] : [name];
}

/** The pieces between what a pattern finds in the folded text. */
function splitAt(pattern: RegExp, text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: sign } of evenFold(text).matchAll(pattern)) {
    pieces.push(text.slice(from, index));
    from = index + sign.length;
  }
  return [...pieces, text.slice(from)];
}

/** Folded letter by letter, so that places in it are places in the text. */
export function evenFold(text: string): string {
  return text.replace(/[^ -~]/g, (letter) => letter.normalize('NFD').charAt(0)).toLowerCase();
}

/** Whether capitals tell anything. */
export function hasBothCases(text: string): boolean {
  return /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
}

function capitalised(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

function withoutParentheses(text: string): string {
  return text.replace(/\([^()]*\)/g, '');
}
