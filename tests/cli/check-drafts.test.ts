/** `check-drafts` as a user runs it. */
import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = mkdtempSync(join(tmpdir(), 'followthrough-'));
const DRAFT = {
  id: 'one',
  language: 'en',
  kind: 'check-in',
  to: [{ name: 'Ana Torres', address: 'ana@fabrikam.com' }],
  cc: [],
  meeting: null,
  knownPeople: [],
  replyTo: null,
  body: 'Hi ,\n\nhow is the kiln?',
};

function file(name: string, content: string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/cli/check-drafts.ts', ...args], { maxBuffer: 100_000_000 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('check-drafts', () => {
  it('prints a line for each draft, and takes keys that nobody asked for', async () => {
    const path = file('good.jsonl', `\uFEFF${JSON.stringify({ ...DRAFT, expect: [] })}\r\n\r\n${JSON.stringify({ ...DRAFT, id: 'two', body: 'Hi Ana, how is the kiln?' })}\n`);
    const { code, out, err } = await run(path);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
      { id: 'one', checks: [{ id: 'empty-greeting', sentence: 'The greeting has no name.', span: [0, 3], suggestion: 'Hi Ana' }] },
      { id: 'two', checks: [] },
    ]); // prettier-ignore
  });

  it('names a bad line with its number and path, and checks the others', async () => {
    const path = file('bad.jsonl', `{"id": 1}\nnot json\n${JSON.stringify({ ...DRAFT, to: [{ name: 'Ana' }] })}\n${JSON.stringify(DRAFT)}\n`);
    const { code, out, err } = await run(path);
    expect(code).toBe(2);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining('line 1: id: '), expect.stringContaining('line 2: is not JSON'), expect.stringContaining('line 3: to[0].address: ')]);
  });

  it('reads a large file line by line', async () => {
    const { code, out } = await run(file('large.jsonl', `${JSON.stringify(DRAFT)}\n`.repeat(5_000)));
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(5_000);
  });

  it.each([
    ['no file', []],
    ['two files', ['a', 'b']],
    ['a flag', ['--fast']],
    ['a path that does not exist', [join(FOLDER, 'none')]],
    ['a folder', [FOLDER]],
  ])('answers %s with one line and exit 2', async (_, args) => {
    const { code, out, err } = await run(...args);
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(err).not.toMatch(/\bat .*\.ts:\d|node:internal/);
  });
});
