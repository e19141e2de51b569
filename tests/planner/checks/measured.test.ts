/** How often the draft checks are right: measured on labelled drafts, with near-misses among them. */
import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checkDraft } from '../../../src/planner/checks/check-draft.ts';
import type { CheckId } from '../../../src/planner/checks/draft-check.ts';
import { readDraftLine, type DraftLine } from '../../../src/planner/checks/draft-file.ts';
import { CHECKS } from '../../../src/planner/checks/index.ts';

const LEAST = 0.9;
/** Hours are not in a file of drafts: its examples prove it. */
const MEASURED = CHECKS.map(({ id }) => id).filter((id) => id !== 'their-hours');

/** Drafts of this project that are known to be misread, by check. */
const MISREAD: Partial<Record<CheckId, readonly string[]>> = { 'absent-person': ['q042'], defensive: ['p009'] };

interface Labelled extends DraftLine {
  readonly expect: readonly string[];
  readonly found: ReadonlySet<string>;
}

const OWN = labelled(new URL('drafts.jsonl', import.meta.url));
/** By draft and check: which words are marked, what is suggested instead, and what is said. `MARK_ANEW=1` writes it anew; read what differs. */
const MARKS = new URL('marks.tsv', import.meta.url);
const SHARED = new URL('../../../../shared/samples/labelled/drafts.jsonl', import.meta.url);

function labelled(file: URL): Labelled[] {
  return readFileSync(file, 'utf8').trim().split('\n').map((line) => {
    const read = readDraftLine(line);
    if ('problem' in read) throw new Error(`${read.problem}: ${line}`);
    return { ...read, expect: (JSON.parse(line) as { expect: string[] }).expect, found: new Set(checkDraft(read.draft).map(({ id }) => id)) };
  }); // prettier-ignore
}

function measure(rows: readonly Labelled[], id: CheckId) {
  const [said, right] = [rows.filter(({ found }) => found.has(id)), rows.filter((row) => row.expect.includes(id))];
  const both = said.filter((row) => row.expect.includes(id)).length;
  const wrong = rows.filter((row) => row.found.has(id) !== row.expect.includes(id)).map((row) => row.id);
  return { precision: both / Math.max(1, said.length), recall: both / Math.max(1, right.length), count: right.length, wrong };
}

function tell(name: string, rows: readonly Labelled[]): string {
  const lines = MEASURED.map((id) => {
    const { precision, recall, count, wrong } = measure(rows, id);
    return `${name} ${id}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${String(count)}${wrong.length > 0 ? `, wrong ${wrong.join(' ')}` : ''}`;
  });
  return `${lines.join('\n')}\n`;
}

describe('the drafts of this project', () => {
  it('are many, in two languages, a large part of them near-misses', () => {
    expect(OWN.length).toBeGreaterThan(150);
    expect(new Set(OWN.map(({ draft }) => draft.language))).toEqual(new Set(['en', 'de']));
    expect(OWN.filter((row) => row.expect.length === 0).length / OWN.length).toBeGreaterThan(0.35);
    process.stdout.write(tell('own', OWN));
  });

  it.each(MEASURED)('%s is found wherever it is and nowhere else, but for the drafts known to be misread', (id) => {
    const { count, wrong } = measure(OWN, id);
    expect(count).toBeGreaterThanOrEqual(7);
    expect(wrong).toEqual(MISREAD[id] ?? []);
  });

  it('are marked at the same words as ever, with the same suggestions and sentences', () => {
    const marks = OWN.flatMap(({ id, draft }) =>
      checkDraft(draft).map(({ id: check, span, suggestion = '', sentence }) =>
        [id, check, draft.body.slice(...span), suggestion, sentence].map((text) => JSON.stringify(text).slice(1, -1)).join('\t'),
      ),
    );
    if (process.env['MARK_ANEW']) writeFileSync(MARKS, `${marks.join('\n')}\n`);
    expect(marks).toEqual(readFileSync(MARKS, 'utf8').trimEnd().split('\n'));
  });
});

describe('the shared drafts', () => {
  if (!existsSync(SHARED)) {
    it('are not beside this project', () => {
      process.stdout.write('The shared labelled drafts are not there: only those of this project are measured.\n');
      expect(existsSync(SHARED)).toBe(false);
    });
    return;
  }
  const rows = labelled(SHARED);

  it.each(MEASURED)('%s is found, and hardly ever where it is not', (id) => {
    if (id === MEASURED[0]) process.stdout.write(tell('shared', rows));
    const { precision, recall } = measure(rows, id);
    expect(precision).toBeGreaterThanOrEqual(LEAST);
    expect(recall).toBeGreaterThanOrEqual(LEAST);
  });
});
