/** Byte strings -> logical lines: any line ending, folds of a space or a TAB, and quoted-printable's soft line breaks. What nobody wants is dropped as it comes, however long it is. */

/** Longer values (pictures inside a description) are cut off here. */
const LONGEST = 256 * 1024;
const NAME = /^([\w-]{1,64})\s*[:;]/;
const WORD = /^[\w-]{1,64}$/;
const LONGEST_HEADER = 10_000;
const FOLDED_ESCAPE = /^[ \t][0-9A-F]{2}/;
const SPACE = 32;
const TAB = 9;
const EQUALS = 61;
const NEWLINE = 10;
const COLON = 58;
/** The first byte of one in UTF-8. */
const BYTE_ORDER_MARK = 0xef;

/** What hears a line: the property's name in upper case, the whole unfolded line, and the 1-based number of its first physical line. */
export type OnLine = (name: string, line: string, number: number) => void;

/** Takes pieces of any size; the lines are the same wherever they are cut. */
export class Lines {
  readonly #wanted: ReadonlySet<string>;
  readonly #onLine: OnLine;
  #number = 0;
  #piece = '';
  #afterReturn = false;
  /** What may be a name whose rest is folded away. */
  #word = '';
  #wordAt = 0;
  #name = '';
  #logical = '';
  #begun = 0;
  #header: string | null = null;
  #isWanted = false;
  #isQuotedPrintable = false;
  #isSoft = false;

  constructor(wanted: ReadonlySet<string>, onLine: OnLine) {
    this.#wanted = wanted;
    this.#onLine = onLine;
  }

  push(chunk: string): void {
    if (chunk === '') return;
    let from = this.#afterReturn && chunk.charCodeAt(0) === NEWLINE ? 1 : 0;
    this.#afterReturn = false;
    let feed = chunk.indexOf('\n', from);
    let turn = chunk.indexOf('\r', from);
    for (;;) {
      if (feed !== -1 && feed < from) feed = chunk.indexOf('\n', from);
      if (turn !== -1 && turn < from) turn = chunk.indexOf('\r', from);
      const end = turn === -1 ? feed : feed === -1 ? turn : Math.min(feed, turn);
      if (end === -1) break;
      this.#physical(this.#piece === '' ? chunk.slice(from, end) : this.#join(chunk.slice(from, end)));
      this.#piece = '';
      from = end + 1;
      if (end !== turn) continue;
      if (from === chunk.length) this.#afterReturn = true;
      else if (chunk.charCodeAt(from) === NEWLINE) from++;
    }
    if (from < chunk.length) this.#piece = this.#join(chunk.slice(from));
  }

  /** The file ends here. */
  end(): void {
    if (this.#piece !== '') this.#physical(this.#piece);
    this.#piece = '';
    this.#flush();
  }

  #join(more: string): string {
    return this.#piece.length < LONGEST ? (this.#piece + more).slice(0, LONGEST) : this.#piece;
  }

  #physical(whole: string): void {
    this.#number++;
    const line = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
    if (this.#isSoft) {
      // A fold, in the middle of "=C3"; soft breaks indent nothing.
      this.#continue(FOLDED_ESCAPE.test(line) ? `=${line.slice(1)}` : line);
      return;
    }
    if (line === '') return;
    const first = line.charCodeAt(0);
    const isFold = (first === SPACE || first === TAB) && this.#name + this.#word !== '';
    const word = this.#word;
    this.#word = '';
    if (word !== '' && isFold) this.#start(word + line.slice(1), this.#wordAt);
    else {
      if (word !== '') this.#nameless(word);
      if (isFold) this.#continue(line.slice(1));
      else this.#start(line, this.#number);
    }
  }

  #start(physical: string, number: number): void {
    const line = physical.charCodeAt(0) === BYTE_ORDER_MARK || physical.charCodeAt(0) <= SPACE ? physical.replace(/^(?:\xEF\xBB\xBF|\s)+/, '') : physical;
    const name = NAME.exec(line)?.[1];
    if (name === undefined) {
      if (WORD.test(line)) [this.#word, this.#wordAt] = [line, number];
      else this.#nameless(line);
      return;
    }
    this.#flush();
    this.#name = name.toUpperCase();
    this.#begun = number;
    this.#isWanted = this.#wanted.has(this.#name);
    this.#isQuotedPrintable = false;
    this.#header = line.charCodeAt(name.length) === COLON ? null : '';
    this.#continue(line);
  }

  #continue(more: string): void {
    if (this.#header !== null) this.#readHeader(this.#header + more);
    this.#isSoft = this.#isQuotedPrintable && more.charCodeAt(more.length - 1) === EQUALS;
    if (this.#isWanted && this.#logical.length < LONGEST) this.#logical += this.#isSoft ? more.slice(0, -1) : more;
  }

  /** Up to the value, which the rest of a property's name may be folded away from. */
  #readHeader(header: string): void {
    const colon = header.indexOf(':');
    this.#header = colon === -1 && header.length < LONGEST_HEADER ? header : null;
    if (colon !== -1) this.#isQuotedPrintable = /QUOTED-PRINTABLE/i.test(header.slice(0, colon));
  }

  /** A line break in a description that somebody forgot to escape; elsewhere it means nothing, nor does what is folded to it. */
  #nameless(line: string): void {
    if (this.#name === 'DESCRIPTION') {
      this.#continue(`\\n${line}`);
      return;
    }
    this.#flush();
    this.#name = '?';
  }

  #flush(): void {
    if (this.#isWanted) this.#onLine(this.#name, this.#logical, this.#begun);
    this.#isWanted = false;
    this.#isSoft = false;
    this.#name = '';
    this.#logical = '';
  }
}
