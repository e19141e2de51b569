/** The languages that sentences are told in. */

/** English first: whatever another language lacks is told in it. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'] as const;

export type Language = (typeof LANGUAGES)[number];

/** How a language writes dates and numbers: English as in Europe, with the day first. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}
