/** Messages in the languages of their readers. The only file that reads ICU MessageFormat. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Withdrawal } from '../follow-up.ts';
import { DE } from './de/common.ts';
import { ENGLISH } from './english.ts';
import { ES } from './es/common.ts';
import { FR } from './fr/common.ts';
import { LANGUAGES, type Language } from './language.ts';
import { PT } from './pt/common.ts';

/** What another language says besides the rules: all that English says, gates and strategies included. */
export type Common = Readonly<Record<Key | `gate.${Withdrawal}` | `strategy.${Strategy}`, string>>;

type Key = keyof typeof ENGLISH;
type Strategy = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;

/** Of every language but English. */
export const COMMON: Readonly<Record<Exclude<Language, 'en'>, Common>> = { de: DE, fr: FR, es: ES, pt: PT };

type Values = Readonly<Record<string, string | number>>;
type Teller = (values: Values) => string;

const tellers = Object.fromEntries(LANGUAGES.map((language) => [language, new Map<string, Teller>()])) as Readonly<Record<Language, Map<string, Teller>>>;

/** The message with its values, in a language's plurals. There are few messages: each is read once. */
export function format(message: string, values: Values, language: Language): string {
  const known = tellers[language];
  let teller = known.get(message);
  if (!teller) known.set(message, (teller = tellerOf(message, language)));
  return teller(values);
}

/** Most messages only have places for values: those are filled in at a tenth of the cost. */
function tellerOf(message: string, language: Language): Teller {
  if (!/[#'<]|\{\w+,/.test(message)) return (values) => message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  const read = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  return (values) => String(read.format(values));
}

/** What is said besides the rules. */
export function phrase(key: Key, values: Values, language: Language): string {
  return format(language === 'en' ? ENGLISH[key] : COMMON[language][key], values, language);
}
