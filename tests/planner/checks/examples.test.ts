/** Runs every example of every draft check, and the promises that all of them share. */
import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { checkDraft } from '../../../src/planner/checks/check-draft.ts';
import { defineCheck } from '../../../src/planner/checks/draft-check.ts';
import { CHECKS } from '../../../src/planner/checks/index.ts';
import { tooLong } from '../../../src/planner/checks/too-long.ts';
import { drafted } from './drafted.ts';

for (const check of CHECKS) {
  describe(`the draft check ${check.id}`, () => {
    it.each(check.examples.map((example) => [example.name, example] as const))('%s', (_, { given, then }) => {
      const found = checkDraft(drafted(given)).filter(({ id }) => id === check.id);
      expect(found.map(({ span }) => given.body.slice(...span))).toEqual(then);
    });

    it('stands in a file of its name', () => {
      expect(existsSync(new URL(`../../../src/planner/checks/${check.id}.ts`, import.meta.url))).toBe(true);
    });

    it('speaks plainly, without an exclamation mark', () => {
      for (const { given } of check.examples) {
        for (const { sentence } of checkDraft(drafted(given))) expect(sentence).toMatch(/^[^!]{10,300}[.?]$/);
      }
    });
  });
}

describe('the draft checks', () => {
  it('are ten, each once', () => {
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(10);
  });

  it('refuse one whose examples never leave it silent', () => {
    expect(() => defineCheck({ ...tooLong, examples: tooLong.examples.slice(0, 1) })).toThrow('near-miss');
  });
});
