/** What the draft checks say, in the language of whoever writes. It is told in the page: a sentence has places for values, and nothing else to be read. */
import type { Language } from '../../words/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

/** All of them, in one language. */
export type Sentences = Readonly<Record<keyof typeof en, string>>;

/** A sentence by its id, with a value for each of its places. */
export type Said = { [Id in keyof Sentences]: { readonly sentence: Id } & Values<PlaceIn<(typeof en)[Id]>> }[keyof Sentences];

type Values<Place extends string> = [Place] extends [never] ? { readonly values?: never } : { readonly values: Readonly<Record<Place, string>> };
type PlaceIn<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}` ? Place | PlaceIn<Rest> : never;

/** By language. */
export const SENTENCES: Readonly<Record<Language, Sentences>> = { en, de, fr, es, pt };

/** The sentence in a language. A value is put in as it is: a stranger's text stays text. */
export function tell({ sentence, values }: Said, language: Language): string {
  const given: Readonly<Record<string, string>> = values ?? {};
  return SENTENCES[language][sentence].replace(/\{(\w+)\}/g, (_, place: string) => given[place] ?? '');
}
