/** What a rule says, in the language of its reader. English is on the rule's own page; the others are here, so that the page stays one. */
import type { Basis, Meta } from '../rule.ts';
import { DE_ESTABLISHING } from './de/establishing.ts';
import { DE_MAINTAINING } from './de/maintaining.ts';
import { ES_ESTABLISHING } from './es/establishing.ts';
import { ES_MAINTAINING } from './es/maintaining.ts';
import { FR_ESTABLISHING } from './fr/establishing.ts';
import { FR_MAINTAINING } from './fr/maintaining.ts';
import type { Language } from './language.ts';
import { PT_ESTABLISHING } from './pt/establishing.ts';
import { PT_MAINTAINING } from './pt/maintaining.ts';

/** The words of a rule: those of its `meta`, by the same ids. */
export interface RuleWords {
  readonly summary: string;
  readonly rationale: string;
  /** The sources of its bases, in their order. */
  readonly basis: readonly string[];
  readonly messages: Readonly<Record<string, string>>;
  readonly silences: Readonly<Record<string, string>>;
}

/** By language and rule. */
export const RULE_WORDS: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, RuleWords>>>> = {
  de: { ...DE_ESTABLISHING, ...DE_MAINTAINING },
  fr: { ...FR_ESTABLISHING, ...FR_MAINTAINING },
  es: { ...ES_ESTABLISHING, ...ES_MAINTAINING },
  pt: { ...PT_ESTABLISHING, ...PT_MAINTAINING },
};

interface Named {
  readonly id: string;
  readonly meta: Pick<Meta, 'summary' | 'rationale' | 'basis' | 'messages' | 'silences'>;
}

/** A rule's words; in English where the language has none of it yet. */
export function wordsOf({ id, meta }: Named, language: Language): RuleWords {
  const other = language === 'en' ? undefined : RULE_WORDS[language][id];
  return other ?? { ...meta, basis: meta.basis.map(({ source }) => source) };
}

/** Where its timing and its reason come from, told. */
export function basesOf(rule: Named, language: Language): Basis[] {
  const { basis } = wordsOf(rule, language);
  return rule.meta.basis.map((one, at) => ({ ...one, source: basis[at] ?? one.source }));
}
