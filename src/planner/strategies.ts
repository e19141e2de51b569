/** The 14 strategies for establishing (1 to 7) and maintaining (8 to 14) professional relationships, as every surface names them. */
import type { Language } from './words/language.ts';
import { COMMON } from './words/phrase.ts';

export const STRATEGIES: Readonly<Record<number, string>> = {
  1: 'Show respect',
  2: 'Be positive and encouraging',
  3: 'Be open to ideas and feedback',
  4: 'Communicate effectively',
  5: 'Show appreciation',
  6: 'Offer help',
  7: 'Be professional',
  8: 'Build trust',
  9: 'Be supportive',
  10: 'Show respect, still',
  11: 'Listen and respond',
  12: 'Be open to constructive criticism',
  13: 'Show gratitude',
  14: 'Avoid gossip',
};

/** A strategy's name in a language. */
export function strategyName(strategy: number, language: Language = 'en'): string {
  const name = STRATEGIES[strategy] ?? '';
  return language === 'en' || name === '' ? name : ((COMMON[language] as Readonly<Record<string, string>>)[`strategy.${String(strategy)}`] ?? name);
}
