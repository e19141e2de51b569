/** The drafts that we write ourselves pass our own checks, but for the gaps that only their sender can fill. */
import { describe, expect, it } from '@jest/globals';
import { checkDraft } from '../../../src/planner/checks/check-draft.ts';
import { plan } from '../../../src/planner/plan.ts';
import { RULES } from '../../../src/planner/rules/index.ts';
import { drafted } from './drafted.ts';

const GAP = /\[[^\]]+\]/;
/** What may be said of a draft whose gap is still open. */
const OF_GAPS: ReadonlySet<string> = new Set(['empty-greeting', 'too-vague', 'no-owner-or-date']);

const drafts = RULES.flatMap((rule) =>
  rule.examples.flatMap(({ name, given: { now, facts } }) =>
    plan(facts, [], now, [rule]).followUps.flatMap(({ draft, people, kind }) => (draft ? [{ name: `${rule.id}: ${name}`, draft, people, kind }] : [])),
  ),
);

describe('a draft of ours', () => {
  it('comes of many stories', () => {
    expect(drafts.length).toBeGreaterThan(10);
  });

  it.each(drafts.map((one) => [one.name, one] as const))('%s', (_, { draft, people, kind }) => {
    const found = checkDraft(drafted({ kind, to: people, body: draft.body }));
    const hasGap = GAP.test(draft.body);
    expect(found.filter(({ id }) => !hasGap || !OF_GAPS.has(id))).toEqual([]);
    expect(found.some(({ id }) => id === 'empty-greeting')).toBe(hasGap);
  });
});
