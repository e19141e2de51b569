/** What is wrong with the planner's words: its common messages, those of each rule, and what the draft checks say, in every language. */
import { SENTENCES } from '../../src/planner/checks/sentences/tell.ts';
import { TAKEN_BACK } from '../../src/planner/gates.ts';
import type { Rule } from '../../src/planner/rule.ts';
import { RULES } from '../../src/planner/rules/index.ts';
import { STRATEGIES } from '../../src/planner/strategies.ts';
import { ENGLISH } from '../../src/planner/words/english.ts';
import { COMMON } from '../../src/planner/words/phrase.ts';
import { RULE_WORDS, wordsOf, type RuleWords } from '../../src/planner/words/rule-words.ts';
import { complaintsAbout } from './compare.ts';

type Messages = Readonly<Record<string, string>>;

/** A line each; none where all is well. Words may come before their rule: two people may write them. */
export function complaintsAboutPlanner(rules: readonly Rule[] = RULES): string[] {
  const english: Messages = { ...ENGLISH, ...under('gate', TAKEN_BACK), ...under('strategy', STRATEGIES) };
  return [
    ...complaintsAbout('en', english, english),
    ...Object.entries(COMMON).flatMap(([language, messages]) => complaintsAbout(language, messages, english, ['day'])),
    ...Object.entries(SENTENCES).flatMap(([language, sentences]) => complaintsAbout(language, under('check', sentences), under('check', SENTENCES.en))),
    ...rules.flatMap((rule) => {
      const ours = flat(rule.id, wordsOf(rule, 'en'));
      return [
        ...complaintsAbout('en', ours, ours),
        ...Object.entries(RULE_WORDS).flatMap(([language, all]) => {
          const words = all[rule.id];
          return words ? complaintsAbout(language, flat(rule.id, words), ours) : [`${language}: the rule "${rule.id}" has no words yet: they belong into src/planner/words/${language}/.`];
        }),
      ];
    }),
  ];
}

function flat(rule: string, { summary, rationale, basis, messages, silences }: RuleWords): Messages {
  return {
    ...under(rule, { summary, rationale }),
    ...under(`${rule}.basis`, Object.fromEntries(basis.map((source, at) => [String(at), source]))),
    ...under(`${rule}.messages`, messages),
    ...under(`${rule}.silences`, silences),
  };
}

function under(name: string, messages: Readonly<Record<string, string>>): Messages {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [`${name}.${key}`, message]));
}
