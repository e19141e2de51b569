/** All that the page says beyond the queue. Whoever imports this is loaded when first needed, and waits for the words: nothing of the first page may. */
import type { first } from './en/first.ts';
import type { more } from './en/more.ts';
import type { Language } from './languages.ts';
import { learn, say as sayFirst, type Say, type Told } from './say.ts';

const MORE: Readonly<Record<Language, () => Promise<{ readonly more: Told<typeof more> }>>> = {
  en: () => import('./en/more.ts'),
  de: () => import('./de/more.ts'),
  fr: () => import('./fr/more.ts'),
  es: () => import('./es/more.ts'),
  pt: () => import('./pt/more.ts'),
};

await learn(async (language) => (await MORE[language]()).more);

/** Any message of the page. */
export const say = sayFirst as Say<typeof first & typeof more>;
