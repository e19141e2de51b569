/** What the panel of a meeting says: a part of the words, loaded with it. */
import type { first } from './en/first.ts';
import type { meeting } from './en/meeting.ts';
import type { more } from './en/more.ts';
import type { own } from './en/own.ts';
import './own.ts';
import type { Language } from './languages.ts';
import { learn, say as sayFirst, type Say, type Told } from './say.ts';

const MEETING: Readonly<Record<Language, () => Promise<{ readonly meeting: Told<typeof meeting> }>>> = {
  en: () => import('./en/meeting.ts'),
  de: () => import('./de/meeting.ts'),
  fr: () => import('./fr/meeting.ts'),
  es: () => import('./es/meeting.ts'),
  pt: () => import('./pt/meeting.ts'),
};

await learn(async (language) => (await MEETING[language]()).meeting);

/** Any message of the page. */
export const say = sayFirst as Say<typeof first & typeof more & typeof own & typeof meeting>;
