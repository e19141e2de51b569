/** Runs every story of every rule, and the promises that all rules share. */
import { describe, expect, it } from '@jest/globals';
import { plan } from '../../src/planner/plan.ts';
import { RULES } from '../../src/planner/rules/index.ts';
import type { Expected, Story } from '../../src/planner/story.ts';
import type { Rule } from '../../src/planner/rule.ts';

function told(rule: Rule, { given: { now, facts } }: Story): Expected {
  const { followUps, heldBack, waiting } = plan(facts, [], now, [rule]);
  const [first] = followUps;
  if (first) return { because: first.because };
  const [held] = heldBack;
  if (held) return { heldBack: held.code };
  return waiting.length > 0 ? 'not yet' : 'nothing';
}

for (const rule of RULES) {
  describe(`the rule ${rule.id}`, () => {
    it.each(rule.examples.map((story) => [story.name, story] as const))('%s', (_, story) => {
      expect(told(rule, story)).toEqual(story.then);
    });

    it('fills every placeholder of its messages', () => {
      for (const story of rule.examples) {
        for (const { because, data } of plan(story.given.facts, [], story.given.now, [rule]).followUps) {
          const wanted = [...(rule.meta.messages[because] ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, key]) => key ?? '');
          expect(Object.keys(data)).toEqual(expect.arrayContaining(wanted));
        }
      }
    });
  });
}
