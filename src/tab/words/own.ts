/** What the pages say where one writes down, promises and decides for oneself: the third part of the words, loaded with the first of them that is opened. */
import type { first } from './en/first.ts';
import type { more } from './en/more.ts';
import type { own } from './en/own.ts';
import './more.ts';
import type { Language } from './languages.ts';
import { learn, say as sayFirst, type Say, type Told } from './say.ts';

const OWN: Readonly<Record<Language, () => Promise<{ readonly own: Told<typeof own> }>>> = {
  en: () => import('./en/own.ts'),
  de: () => import('./de/own.ts'),
  fr: () => import('./fr/own.ts'),
  es: () => import('./es/own.ts'),
  pt: () => import('./pt/own.ts'),
};

await learn(async (language) => (await OWN[language]()).own);

/** Any message of the page. */
export const say = sayFirst as Say<typeof first & typeof more & typeof own>;
