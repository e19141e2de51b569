/** Signatures: a name, then how to reach it. */
import { SENTENCE, type Line } from './line.ts';
import { AGENDA } from './words.ts';

/** "Ana de la Torre" */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|do|dos|di|la|el|von|van|der|den|bin|al)){0,4}$/u;
const MOST = 7;

/** Whether a paragraph holds nothing but a name with a number or an address. */
export function isSignature(lines: readonly Line[]): boolean {
  const reaches = ({ kind, hasLink }: Line) => kind === 'phone' || hasLink;
  return startsWithName(lines) && lines.some(reaches) && lines.every((line) => !AGENDA.test(line.folded) && (reaches(line) || isTitle(line)));
}

/** Whether a paragraph may be what follows "Best regards,": a name, and a few short lines. */
export function startsWithName(lines: readonly Line[]): boolean {
  const [name] = lines;
  return name?.kind === 'text' && lines.length <= MOST && NAME.test(name.text) && lines.every(({ kind, letters }) => kind !== 'item' && kind !== 'join' && letters < SENTENCE);
}

function isTitle({ text }: Line): boolean {
  return !/[?!.]$/.test(text);
}
