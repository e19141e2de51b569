/** Takes join blocks out of a body. A block is what stands around a meeting's link and its numbers: labels, ids, rules, whatever the language. */
import { SENTENCE, type Line } from './line.ts';
import { paragraphsOf, type Paragraph } from './paragraph.ts';
import { isSignature } from './signature.ts';
import { AGENDA, INVITES, LABEL, SECRET } from './words.ts';

/** How many paragraphs, at most, a block begins above its link. */
const HEAD = 6;
const isStrong = ({ kind }: Line) => kind === 'join' || kind === 'phone';
const isJoin = ({ kind }: Line) => kind === 'join';
const isWeak = ({ kind }: Line) => kind === 'id' || kind === 'heading';
/** "Meeting ID: 1", "Passcode: secret": no id by its shape, yet one beside a link. */
const isCode = ({ text, folded }: Line) => /[:：]\s?[\d\s#*-]+$/.test(text.slice(-SENTENCE)) || (SECRET.test(folded) && /[:：]\s?\S+$/.test(text.slice(-SENTENCE)));
const isEvidence = (line: Line) => isStrong(line) || line.kind === 'id' || line.kind === 'pipes';
/** Never the block's, wherever it stands. */
const isOwn = ({ kind, folded }: Line) => kind === 'item' || AGENDA.test(folded);
const isLabel = (line: Line) => !isOwn(line) && LABEL.test(line.folded);
const isShort = (line: Line) => !isOwn(line) && line.letters < SENTENCE;
const isBrand = (line: Line) => line.brand !== null && isShort(line);
/** "1 March 2026 17:30" */
const isDated = ({ text, digits }: Line) => digits > 5 && /\d[:.h]\d\d/.test(text);
/** Several things in a row, or a question: more than a label. */
const isList = ({ text }: Line) => /[,;&?、，]/.test(text);
/** A link within prose. */
const isProse = ({ kind, letters, text }: Line) => kind === 'join' && letters >= 1.5 * SENTENCE && !text.includes('|');
/** "Ana Torres is inviting you to a scheduled Zoom meeting.", in any language: a name, a program, one sentence. */
const isInvitation = ({ brand, kind, folded, text, letters }: Line) => brand !== null && kind === 'text' && letters < 100 && (INVITES.test(folded) || /^\p{Lu}\S* \p{Lu}\S* [^,;:]*[.。]$/u.test(text));

/** What is left of the paragraphs. */
export function besideBlocks(lines: readonly Line[]): (readonly Line[])[] {
  const paragraphs = paragraphsOf(lines);
  for (const paragraph of paragraphs) if (paragraph.lines.some(isStrong) && !isSignature(paragraph.lines)) paragraph.left = outside(paragraph);
  paragraphs.forEach((paragraph, at) => {
    if (paragraph.left && paragraph.lines.some(isJoin)) takeHead(paragraphs, at);
  });
  for (const [at, paragraph] of [...paragraphs.entries()].reverse())
    if (!paragraph.left && paragraphs[at + 1]?.left && paragraph.lines.every((line) => isLabel(line) || line.kind === 'heading')) paragraph.left = [];
  let hasLink = false;
  for (const [at, paragraph] of paragraphs.entries()) {
    hasLink = (at > 0 && paragraphs[at - 1]?.left ? hasLink : false) || paragraph.lines.some(isJoin);
    if (!paragraph.left && hasLink) takeTail(paragraph, paragraphs[at + 1]);
  }
  return paragraphs.map(({ lines: all, left }) => left ?? all);
}

/** The lines of a paragraph with a link or a number that aren't the block's. */
function outside({ lines, opened, closed }: Paragraph): readonly Line[] {
  const first = lines.findIndex(isStrong);
  const isFenced = opened && lines.slice(0, first + 1).some(({ brand }) => brand !== null);
  if (isFenced && closed) return lines.filter(isOwn);
  const last = lines.findLastIndex(isEvidence);
  const start = isFenced ? 0 : headOf(lines, first);
  const inside = lines.slice(start, last + 1).filter((line) => isOwn(line) || isProse(line));
  const endsWithNumbers = closed || (lines[last]?.kind === 'phone' && /[,#]/.test(lines[last].text));
  const tail = lines.slice(last + 1).filter((line) => (endsWithNumbers ? isOwn(line) : !isLabel(line) && !isWeak(line) && !isCode(line) && !isDated(line)));
  return [...lines.slice(0, start), ...inside, ...tail];
}

/** Where a block begins above its first link, in the same paragraph. */
function headOf(lines: readonly Line[], first: number): number {
  const before = lines.slice(0, first);
  const invitation = before.findIndex(isInvitation);
  if (invitation !== -1) return invitation;
  const brand = before.findIndex((line, at) => first - at < 4 && isBrand(line));
  if (brand !== -1) return brand;
  const start = before.findLastIndex((line) => !isWeak(line)) + 1;
  const label = before[start - 1];
  // The bracket in "Tap to join from a mobile device (attendees only)" tells it from a sentence.
  const isNamed = label && (isLabel(label) || (isShort(label) && !isList(label)) || (lines[first]?.kind === 'phone' && label.text.endsWith(')')));
  return isNamed ? start - 1 : start;
}

/** Takes the paragraphs above a link that belong to it: who invites, topic and time, the program's name. */
function takeHead(paragraphs: readonly Paragraph[], link: number): void {
  for (let at = link - 1; at >= Math.max(0, link - HEAD) && !paragraphs[at]?.left; at--) {
    const begins = beginning(paragraphs, at, link);
    if (!begins) continue;
    paragraphs.slice(at, link).forEach((paragraph, later) => {
      const from = later === 0 ? begins.line : 0;
      const isElse = (line: Line) => isOwn(line) || (!begins.isFenced && line.letters >= SENTENCE && line.brand === null && !isDated(line));
      paragraph.left = [...paragraph.lines.slice(0, from), ...paragraph.lines.slice(from).filter(isElse)];
    });
    return;
  }
}

/** The line of a paragraph that a block begins with above its link, and whether a rule stands over it. */
function beginning(paragraphs: readonly Paragraph[], at: number, link: number): { line: number; isFenced: boolean } | null {
  const { lines } = paragraphs[at] as Paragraph;
  const line = lines.findIndex(isInvitation);
  if (line !== -1) return { line, isFenced: false };
  if (lines.slice(0, 1).some(isBrand) && isOpening(paragraphs, at, link)) return { line: 0, isFenced: true };
  const last = lines.at(-1) as Line;
  if (!isBrand(last)) return null;
  const next = paragraphs[at + 1] as Paragraph;
  const isBare = next.lines.slice(0, 1).some(({ letters, targets }) => letters === 0 && targets.includes(last.brand ?? ''));
  const isHeader = at + 1 === link ? lines.some(isLabel) || isBare : at + 2 === link && next.lines.length > 1 && next.lines.some(isDated);
  return isHeader ? { line: lines.length - 1, isFenced: false } : null;
}

/** Whether the rules above a paragraph open a block. A single one may close the block before: then the link must be the named program's, and stand without its name. */
function isOpening(paragraphs: readonly Paragraph[], at: number, link: number): boolean {
  const { rules, lines } = paragraphs[at] as Paragraph;
  const name = lines[0]?.brand ?? '';
  const linked = paragraphs[link]?.lines ?? [];
  return rules > (paragraphs[at - 1]?.left ? 1 : 0) || (rules > 0 && linked.every(({ brand }) => brand === null) && linked.some(({ targets }) => targets.includes(name)));
}

/** Takes a paragraph below a link that only goes on with the block: ids, labels, what stands by its numbers. */
function takeTail(paragraph: Paragraph, next: Paragraph | undefined): void {
  const { lines, opened } = paragraph;
  const [label, ...ids] = lines;
  const isNamed = label !== undefined && isShort(label) && !isList(label);
  const goesOn = lines.every((line) => isWeak(line) || (isCode(line) && !isOwn(line)) || (isLabel(line) && isShort(line)) || (line.kind === 'pipes' && line.hasLink));
  const namesIds = isNamed && ids.some(({ kind }) => kind === 'id') && ids.every(isWeak);
  const namesNext = isNamed && ids.length === 0 && next?.rules === 0 && next.lines.some(({ kind, text }) => kind === 'id' || (kind === 'phone' && /^\P{L}/u.test(text))) && !next.lines.some(isJoin);
  if (goesOn || namesIds || namesNext) paragraph.left = [];
  else if (opened && lines.some(({ kind }) => kind === 'pipes')) paragraph.left = lines.filter(isOwn);
}
