/** What is said of one's own behaviour: the part of the words that is loaded with the page of figures. */
import type { first } from './en/first.ts';
import type { insights } from './en/insights.ts';
import type { more } from './en/more.ts';
import './more.ts';
import type { Language } from './languages.ts';
import { learn, say as sayFirst, type Say, type Told } from './say.ts';

const INSIGHTS: Readonly<Record<Language, () => Promise<{ readonly insights: Told<typeof insights> }>>> = {
  en: () => import('./en/insights.ts'),
  de: () => import('./de/insights.ts'),
  fr: () => import('./fr/insights.ts'),
  es: () => import('./es/insights.ts'),
  pt: () => import('./pt/insights.ts'),
};

await learn(async (language) => (await INSIGHTS[language]()).insights);

/** Any message of the page. */
export const say = sayFirst as Say<typeof first & typeof more & typeof insights>;
