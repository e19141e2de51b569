/** Words in every language: the comparison that `npm run check` makes, and what it makes of today's. */
import { describe, expect, it } from '@jest/globals';
import { complaintsAbout } from '../scripts/words/compare.ts';
import { complaintsAboutPlanner } from '../scripts/words/planner.ts';
import { CONSENT } from '../src/api/consent.ts';
import type { ErrorCode } from '../src/api/errors.ts';
import { SENTENCES } from '../src/planner/checks/sentences/tell.ts';
import { goneQuiet } from '../src/planner/rules/gone-quiet.ts';
import { RULES } from '../src/planner/rules/index.ts';
import { FR } from '../src/planner/words/fr/common.ts';
import { RULE_WORDS } from '../src/planner/words/rule-words.ts';
import { more } from '../src/tab/words/en/more.ts';
import { own } from '../src/tab/words/en/own.ts';
import { problems } from '../src/tab/words/en/problems.ts';
import { first as frenchFirst } from '../src/tab/words/fr/first.ts';
import { insights as frenchInsights } from '../src/tab/words/fr/insights.ts';
import { more as frenchMore } from '../src/tab/words/fr/more.ts';
import { own as frenchOwn } from '../src/tab/words/fr/own.ts';
import { problems as frenchProblems } from '../src/tab/words/fr/problems.ts';

describe('comparing a language with English', () => {
  const english = { met: 'You met {name} {days, plural, one {a day} other {# days}} ago{unseen, select, yes { as far as we see} other {}}.' };
  const german = 'Sie haben {name} vor {days, plural, one {einem Tag} other {# Tagen}} getroffen{unseen, select, yes {, soweit zu sehen} other {}}.';

  it.each([
    ['the same in other words', { met: german }, []],
    ['a missing message', {}, ['de: "met" is missing.']],
    ['a message that English has not', { met: german, more: 'Mehr' }, ['de: "more" is nothing that English says.']],
    ['an empty message', { met: ' ' }, ['de: "met" is empty.']],
    ['a placeholder of another name', { met: german.replace('{name}', '{nane}') }, ['de: "met" asks for a value that English does not give: nane.', 'de: "met" leaves out a value: name.']],
    ['a case that is left out', { met: german.replace('yes {, soweit zu sehen} ', '') }, ['de: "met" leaves out a value: unseen = yes.']],
  ])('finds %s', (_, messages, found) => {
    expect(complaintsAbout('de', messages, english)).toEqual(found);
  });

  it('finds what is no message', () => {
    expect(complaintsAbout('de', { met: german.replace('other {}}', 'other {}') }, english)).toEqual([expect.stringMatching(/^de: "met" cannot be read: /)]);
  });
});

it('every rule speaks every language', () => {
  expect(complaintsAboutPlanner()).toEqual([]);
});

it('a rule without words is named, with where they belong', () => {
  const found = complaintsAboutPlanner([{ ...goneQuiet, id: 'brand-new' }]);
  expect(found).toContain('de: the rule "brand-new" has no words yet: they belong into src/planner/words/de/.');
  expect(found).toHaveLength(4);
});

it('the page calls a consent what the server calls it', () => {
  const said = Object.entries(more).filter(([key]) => key.startsWith('step.'));
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(Object.entries(CONSENT).flatMap(([step, { title, gives, adminSees }]) => [[`step.${step}`, title], [`step.${step}.gives`, gives], [`step.${step}.sees`, adminSees]]))); // prettier-ignore
});

it('the page has a name for every option of every rule, and for no other', () => {
  const options = RULES.flatMap(({ id, meta }) => Object.keys(meta.defaults).map((name) => [`option.${id}.${name}`, `option.${name}`]));
  const named = Object.keys(own).filter((key) => key.startsWith('option.'));
  expect(options.filter((keys) => !keys.some((key) => named.includes(key)))).toEqual([]);
  expect(named.filter((key) => !options.flat().includes(key))).toEqual([]);
});

it('the page has words for every code that the server refuses with', () => {
  // The compiler names those that it lacks.
  const told = problems satisfies Readonly<Record<`problem.${ErrorCode}`, string>>;
  expect(Object.keys(told)).toContain('problem.internal');
});

it('French never begins a line with its punctuation', () => {
  const all = [
    FR,
    SENTENCES.fr,
    ...Object.values(RULE_WORDS.fr).flatMap(({ messages, silences, ...rest }) => [messages, silences, rest]),
    frenchFirst,
    frenchMore,
    frenchOwn,
    frenchInsights,
    frenchProblems,
  ].flatMap((words) => Object.values(words).flat());
  expect(all.filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
});
