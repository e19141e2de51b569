/** A body, plain or HTML -> the lines that a reader sees, with the target of a link beside its label. Linear in the body's length. */

/** Nobody reads further to learn what a meeting is about; the longest join block is shorter. */
const MOST = 12_000;
const RULE = '_'.repeat(20);
const MARKUP = /<!--|<!\[[^<>]*>|<[!?/]?([a-z][a-z0-9]*(?::[a-z]+)?)(?=[\s/>])([^<>]*)>/gi;
const HREF = /href\s?=\s?["']?\s?(https?:[^\s"'<>]+)/i;
/** What a browser never shows, up to the tag that closes it. */
const UNSEEN: ReadonlySet<string> = new Set(['style', 'script', 'title', 'xml']);
const INLINE: ReadonlySet<string> = new Set(['abbr', 'b', 'code', 'del', 'em', 'font', 'i', 'img', 'ins', 'mark', 's', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'tt', 'u', 'wbr']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
/** Word's paragraphs are lines: an empty one stands between real paragraphs. */
const JUST_A_LINE = /Mso|margin(?:-top)?:\s?0/i;
/** A rule that lost its line breaks, as it does where HTML is flattened. */
const RULE_INSIDE = /([_=*~═─━—]{10,}|-::~[:~]*-)/g;

export function visibleLines(body: string): string[] {
  const lines = decode(textOf(body)).split(/\r\n|[\n\r\u2028\u2029]/);
  return lines.flatMap((line) => (line.length < 10 ? line : line.split(RULE_INSIDE).filter((piece, _at, pieces) => pieces.length === 1 || piece.trim() !== '')));
}

function textOf(body: string): string {
  // In a document a line break is a space; in a fragment, as Google writes them, it still breaks the line.
  const isDocument = /<(?:html|body|meta|!doctype)[\s>]/i.test(body);
  const page = new Page();
  let at = 0;
  MARKUP.lastIndex = 0;
  for (let tag = MARKUP.exec(body); tag && page.text.length < MOST; tag = MARKUP.exec(body)) {
    if (tag.index > at) page.write(body.slice(at, tag.index), isDocument);
    at = MARKUP.lastIndex;
    const name = tag[1]?.toLowerCase() ?? '';
    const isClosing = tag[0].startsWith('</');
    if (tag[0] === '<!--' || (UNSEEN.has(name) && !isClosing)) {
      // As in a browser, what is never closed goes on to the end.
      const end = closedAt(body, tag[0] === '<!--' ? '-->' : `</${name}[^<>]*>?`, at);
      if (end === -1) return page.text;
      at = MARKUP.lastIndex = end;
    } else if (name !== '') page.mark(name, isClosing, tag[2] ?? '');
  }
  page.write(body.slice(at, at + MOST), isDocument);
  return page.text.slice(0, MOST);
}

function closedAt(body: string, closing: string, from: number): number {
  const search = new RegExp(closing, 'gi');
  search.lastIndex = from;
  return search.test(body) ? search.lastIndex : -1;
}

/** Text as it grows: blocks break the line that is begun, and no other. */
class Page {
  text = '';
  private begun = false;

  write(piece: string, spacesOnly: boolean): void {
    const shown = spacesOnly ? piece.slice(0, 2 * MOST).replace(/\s+/g, ' ') : piece.slice(0, MOST);
    this.text += shown;
    const lastLine = shown.slice(shown.lastIndexOf('\n') + 1);
    this.begun = (this.begun && lastLine.length === shown.length) || lastLine.trim() !== '';
  }

  mark(name: string, isClosing: boolean, attributes: string): void {
    if (name === 'a') {
      const target = HREF.exec(attributes)?.[1];
      if (target) this.write(` <${target}> `, false);
    } else if (name === 'br') this.write('\n', false);
    else if (CELLS.has(name)) this.write(' ', false);
    else if (name === 'hr') this.write(`\n${RULE}\n`, false);
    else if (!INLINE.has(name)) {
      const isParagraph = name === 'p' && !JUST_A_LINE.test(attributes) && !isClosing;
      this.write(`${this.begun ? '\n' : ''}${isParagraph && this.text !== '' ? '\n' : ''}${name === 'li' && !isClosing ? '- ' : ''}`, false);
    }
  }
}

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  szlig: 'ß',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
};

/** Of an accented letter the letter is kept: words are compared without accents. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (_whole, decimal: string | undefined, hex: string | undefined, name: string | undefined = '') => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    return NAMED[name.toLowerCase()] ?? (/^[a-z](?:uml|acute|grave|circ|tilde|cedil|ring|slash|caron)$/i.test(name) ? name.charAt(0) : ' ');
  });
}
