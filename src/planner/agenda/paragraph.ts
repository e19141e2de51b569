/** Lines that stand together, and the rules drawn between them. */
import type { Line } from './line.ts';

export interface Paragraph {
  readonly lines: Line[];
  /** A rule touches its first line. */
  readonly opened: boolean;
  /** A rule touches its last line. */
  closed: boolean;
  /** How many rules stand between it and the paragraph before; Google's, which come in pairs, aside. */
  readonly rules: number;
  /** What a join block leaves of it; null for a paragraph that no block has part in. */
  left: readonly Line[] | null;
}

export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current: Paragraph | null = null;
  let touches = false;
  let rules = 0;
  for (const line of withoutGoogle(lines)) {
    if (line.kind === 'rule' || line.kind === 'google') {
      if (current) current.closed = true;
      if (line.kind === 'rule') rules++;
    }
    if (line.kind === 'rule' || line.kind === 'google' || line.kind === 'blank') {
      touches = line.kind !== 'blank';
      current = null;
      continue;
    }
    if (!current) paragraphs.push((current = { lines: [], opened: touches, closed: false, rules, left: null }));
    current.lines.push(line);
    rules = 0;
  }
  return paragraphs;
}

/** Google fences its part with rules that nobody else draws. */
function withoutGoogle(lines: readonly Line[]): readonly Line[] {
  const rules = lines.flatMap(({ kind }, at) => (kind === 'google' ? [at] : []));
  const left: Line[] = [];
  let from = 0;
  for (let pair = 0; pair + 1 < rules.length; pair += 2) {
    left.push(...lines.slice(from, (rules[pair] ?? 0) + 1));
    from = rules[pair + 1] ?? 0;
  }
  return [...left, ...lines.slice(from)];
}
