/** What makes a rule, its options, and an answer. */
import { describe, expect, it } from '@jest/globals';
import { defineRule, isSuggestion, optionsOf, type Suggestion } from '../../src/planner/rule.ts';
import { goneQuiet } from '../../src/planner/rules/gone-quiet.ts';
import { facts, STORY_NOW } from '../../src/planner/story.ts';

describe('a rule is refused', () => {
  it.each([
    ['without a message', { ...goneQuiet, meta: { ...goneQuiet.meta, messages: {} } }, 'Rule gone-quiet has no messages: add at least one to meta.messages.'],
    ['without a reason for its silence', { ...goneQuiet, meta: { ...goneQuiet.meta, silences: {} } }, 'Rule gone-quiet cannot say why it is silent: add at least one sentence to meta.silences.'],
    ['with two stories', { ...goneQuiet, examples: goneQuiet.examples.slice(0, 2) }, 'Rule gone-quiet has 2 stories: add examples until there are three.'],
  ])('%s', (_, rule, sentence) => {
    expect(() => defineRule(rule)).toThrow(sentence);
  });

  it('but not with three stories, and then it is as it was written', () => {
    const rule = { ...goneQuiet, examples: goneQuiet.examples.slice(0, 3) };
    expect(defineRule(rule)).toBe(rule);
  });
});

it('an option is as the user has it, and else as the rule has it', () => {
  const options = (said: Record<string, Record<string, number>>) => optionsOf(goneQuiet, facts([], { preferences: { options: said } }));
  expect(options({ 'gone-quiet': { patience: 3 } })).toEqual({ ...goneQuiet.meta.defaults, patience: 3 });
  expect(options({ 'thanks-owed': { patience: 3 } })).toEqual(goneQuiet.meta.defaults);
});

it('an answer is a suggestion where it is neither silence nor a wish to look again', () => {
  const suggestion: Suggestion = { people: [], because: 'rhythm', data: {}, opensAt: STORY_NOW, dueAt: STORY_NOW, closesAt: STORY_NOW };
  expect([suggestion, { lookAgainAt: STORY_NOW }, 'noRhythm'].map(isSuggestion)).toEqual([true, false, false]);
});
