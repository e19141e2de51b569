/** What the pane beside a message says: loaded with it. */
import type { first } from './en/first.ts';
import type { pane } from './en/pane.ts';
import type { Language } from './languages.ts';
import { learn, say as sayFirst, type Say, type Told } from './say.ts';

const PANE: Readonly<Record<Language, () => Promise<{ readonly pane: Told<typeof pane> }>>> = {
  en: () => import('./en/pane.ts'),
  de: () => import('./de/pane.ts'),
  fr: () => import('./fr/pane.ts'),
  es: () => import('./es/pane.ts'),
  pt: () => import('./pt/pane.ts'),
};

await learn(async (language) => (await PANE[language]()).pane);

/** Any message of the first part, and of this. */
export const say = sayFirst as Say<typeof first & typeof pane>;
