/** What went wrong with a request: the part of the words that is loaded with the first that fails. */
import type { Language } from './languages.ts';
import type { problems } from './en/problems.ts';
import { learn, type Told } from './say.ts';

const PROBLEMS: Readonly<Record<Language, () => Promise<{ readonly problems: Told<typeof problems> }>>> = {
  en: () => import('./en/problems.ts'),
  de: () => import('./de/problems.ts'),
  fr: () => import('./fr/problems.ts'),
  es: () => import('./es/problems.ts'),
  pt: () => import('./pt/problems.ts'),
};

await learn(async (language) => (await PROBLEMS[language]()).problems);
