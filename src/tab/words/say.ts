/** What the page says, in the language of its reader. A language's words come in two parts: what the queue needs to be seen (here), and all others (`more.ts`). */
import type { first } from './en/first.ts';
import { format, type Values } from './message.ts';
import type { Language } from './languages.ts';
import type { NamesIn } from './names-in.ts';

/** The same messages in another language. */
export type Told<English> = Readonly<Record<keyof English, string>>;

/** Tells a message by its key, with a value for each of its placeholders. */
export type Say<English> = <Key extends keyof English>(key: Key, ...values: Asked<English[Key]>) => string;

type Asked<Message> = Message extends string ? ([NamesIn<Message>] extends [never] ? [] : [values: { readonly [Name in NamesIn<Message>]: string | number }]) : never;
type Source = (language: Language) => Promise<Readonly<Record<string, string>>>;

const FIRST: Readonly<Record<Language, () => Promise<{ readonly first: Told<typeof first> }>>> = {
  en: () => import('./en/first.ts'),
  de: () => import('./de/first.ts'),
  fr: () => import('./fr/first.ts'),
  es: () => import('./es/first.ts'),
  pt: () => import('./pt/first.ts'),
};

const sources: Source[] = [async (language) => (await FIRST[language]()).first];
let words: Readonly<Record<string, string>> = {};
let spoken: Language = 'en';

/** From now on the page speaks this language; rejects where its words cannot be loaded. */
export async function speak(language: Language): Promise<void> {
  let known = 0;
  let parts: Awaited<ReturnType<Source>>[] = [];
  // More may be learnt while this is loaded.
  while (known < sources.length) {
    known = sources.length;
    parts = await Promise.all(sources.map((source) => source(language)));
  }
  words = Object.assign({}, ...parts) as typeof words;
  spoken = language;
}

/** Adds words to those of the page, in this language and in any that it comes to speak. */
export async function learn(source: Source): Promise<void> {
  sources.push(source);
  let language = spoken;
  let part = await source(language);
  while (language !== spoken) {
    language = spoken;
    part = await source(language);
  }
  words = { ...words, ...part };
}

/** The language that is spoken. */
export function language(): Language {
  return spoken;
}

/** How dates and numbers are written: English as in Europe, with the day first and a clock of 24 hours. */
export function locale(): string {
  return spoken === 'en' ? 'en-GB' : spoken;
}

/** A message of the first part. */
export const say = ((key: string, values: Values = {}) => format(words[key] ?? key, values, locale())) as Say<typeof first>;

/** A message whose key ends in what the server said, such as a kind; null where the server has learnt something new. */
export function sayIfKnown(key: string, values: Values = {}): string | null {
  const message = words[key];
  return message === undefined ? null : format(message, values, locale());
}

/** "Ana", "Ana and Bo", "Ana, Bo and Cy". */
export function inTurn(texts: readonly string[]): string {
  return new Intl.ListFormat(locale()).format(texts);
}

/** The text with a capital at its beginning. */
export function capital(text: string): string {
  const [start = ''] = text;
  return start.toLocaleUpperCase(locale()) + text.slice(start.length);
}
