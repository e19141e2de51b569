/** What could not be read, by line. */
export interface Problem {
  /** 1-based, or null where the whole file is meant. */
  readonly line: number | null;
  readonly severity: 'warning' | 'error';
  readonly message: string;
}

/** Nobody reads more; a file of nothing but broken events must not fill the memory. */
const MOST = 1_000;

/** Collects problems; beyond a thousand they are only counted. */
export class Problems {
  readonly #listed: Problem[] = [];
  #more = 0;

  warn(line: number | null, message: string): void {
    this.#add({ line, severity: 'warning', message });
  }

  error(line: number | null, message: string): void {
    this.#add({ line, severity: 'error', message });
  }

  /** By line; those about the whole file first. */
  list(): Problem[] {
    const listed = [...this.#listed];
    if (this.#more > 0) listed.push({ line: null, severity: 'warning', message: `${String(this.#more)} more problems are not listed.` });
    return listed.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }

  #add(problem: Problem): void {
    if (this.#listed.length < MOST) this.#listed.push(problem);
    else this.#more++;
  }
}
