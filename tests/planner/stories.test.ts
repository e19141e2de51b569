/** Runs every story of every rule, and the promises that all rules share. */
import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { plan, type Plan } from '../../src/planner/plan.ts';
import { RULES } from '../../src/planner/rules/index.ts';
import type { Expected, Story } from '../../src/planner/story.ts';
import { optionsOf, type Answer, type Rule } from '../../src/planner/rule.ts';

/** Of the parts of a message, the text between placeholders is the first kind. */
const isText = (type: number) => type === 0;

function told(rule: Rule, { given: { now, facts }, then }: Story): Expected {
  const made = plan(facts, [], now, [rule]);
  const { followUps, heldBack, waiting } = made;
  const [first] = followUps;
  if (first) return { because: first.because };
  const [held] = heldBack;
  if (held) return { heldBack: held.code };
  if (waiting.length > 0) return 'not yet';
  if (rule.about === 'thing' && answers(rule, made).length === 0) return 'nothing of the kind';
  const silences = new Set(answers(rule, made).filter((answer) => typeof answer === 'string'));
  const [silence = ''] = silences;
  if (silences.size === 0) return 'past';
  return typeof then === 'object' && 'nothing' in then && silences.has(then.nothing) ? then : { nothing: silence };
}

/** What the rule says of everything it may look at. */
function answers(rule: Rule, { world, recent }: Plan): Answer[] {
  const options = optionsOf(rule, world.facts);
  if (rule.about === 'thing') return [...rule.things(world, recent)].map((thing) => rule.suggest(world, thing, options));
  return rule.about === 'meeting' ? recent.map((one) => rule.suggest(world, one, options)) : [...world.relationships.values()].map((one) => rule.suggest(world, one, options));
}

for (const rule of RULES) {
  describe(`the rule ${rule.id}`, () => {
    it.each(rule.examples.map((story) => [story.name, story] as const))('%s', (_, story) => {
      expect(told(rule, story)).toEqual(story.then);
    });

    it('has a sentence for every reason to be silent', () => {
      const silences = rule.examples.flatMap(({ given }) => answers(rule, plan(given.facts, [], given.now, [rule]))).filter((answer) => typeof answer === 'string');
      expect(Object.keys(rule.meta.silences)).toEqual(expect.arrayContaining(silences));
    });

    it('fills every placeholder of its messages', () => {
      for (const story of rule.examples) {
        for (const { because, data } of plan(story.given.facts, [], story.given.now, [rule]).followUps) {
          const ast = new IntlMessageFormat(rule.meta.messages[because] ?? '', 'en').getAst();
          const wanted = ast.flatMap((node) => ('value' in node && !isText(node.type) ? [node.value] : []));
          expect(Object.keys(data)).toEqual(expect.arrayContaining(wanted));
        }
      }
    });
  });
}
