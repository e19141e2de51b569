/** The languages of the pages, and which of them a person reads. */

/** In the order in which they are offered; the first is everybody's who reads none of them. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a BCP 47 tag such as `pt-BR`; English where it is none of ours. */
export function languageOf(locale: string): Language {
  const wanted = locale.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((one) => one === wanted) ?? 'en';
}
