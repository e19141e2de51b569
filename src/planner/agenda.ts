/** Whether an invitation says what a meeting is about. Join blocks, greetings, signatures and links do not. */
import { besideBlocks } from './agenda/beside-blocks.ts';
import { readLine, type Line } from './agenda/line.ts';
import { isSignature, startsWithName } from './agenda/signature.ts';
import { visibleLines } from './agenda/visible.ts';
import { AGENDA, gist, isClosing, isFiller, SECRET } from './agenda/words.ts';

/** Whether a body, plain or HTML, says anything besides join blocks and fillers; null where it shows nothing at all. Linear in its length; never throws. */
export function agendaIn(body: string): boolean | null {
  const lines = visibleLines(body);
  return lines.every((line) => line.trim() === '') ? null : saysMore(lines);
}

/** The same for a meeting that is over, whose agenda nobody asks for any more: whether there is a body is all that is read. */
export function agendaOnceIn(body: string): boolean | null {
  const first = body.trimStart().charAt(0);
  // What begins with a tag may be markup to its end.
  return first === '' ? null : first === '<' ? agendaIn(body) : false;
}

function saysMore(lines: readonly string[]): boolean {
  let isSigned = false;
  for (const paragraph of besideBlocks(lines.map(readLine))) {
    if (isSignature(paragraph) || (isSigned && startsWithName(paragraph))) continue;
    isSigned = false;
    for (const line of paragraph) {
      isSigned = isClosing(line.folded);
      if (isSigned) break;
      if (says(line)) return true;
    }
  }
  return false;
}

function says(line: Line): boolean {
  const { kind, folded, letters, digits, hasLink } = line;
  if (kind === 'phone' || (kind === 'id' && (digits > 8 || SECRET.test(folded)))) return false;
  if (hasLink && AGENDA.test(folded)) return true;
  if (kind === 'heading' && letters < 25) return false;
  const gisted = gist(folded);
  // A sign of Chinese, Japanese or Korean says as much as a syllable.
  const weight = (gisted.match(/[\p{L}\p{N}]/gu)?.length ?? 0) + 2 * (gisted.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0);
  return weight > 2 && /\p{L}/u.test(gisted) && !isFiller(gisted);
}
