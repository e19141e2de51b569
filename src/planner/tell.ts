/** Sentences from messages and data: one story for every surface. */
import type { Instant } from './meeting.ts';
import type { MessageData, MessageValue } from './rule.ts';
import { gapOf, listOf, quoted, relativeDay } from './sentence.ts';
import type { Language } from './words/language.ts';
import { format } from './words/phrase.ts';
import type { Zone } from './zone.ts';

/** Tells a message (ICU MessageFormat), and begins with a capital. Values are put in as they are: a stranger's text stays text. See `MessageData` for how they are told; what is missing is left out. */
export function tell(message: string, data: MessageData, zone: Zone, now: Instant, language: Language = 'en'): string {
  return capital(format(message, valuesOf(data, zone, now, language), language));
}

/** The text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function valuesOf(data: MessageData, zone: Zone, now: Instant, language: Language): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(data)) values[key] = wordsFor(key, value, zone, now, language);
  return new Proxy(values, { has: () => true, get: (all, key) => (typeof key === 'string' ? (all[key] ?? '') : undefined) });
}

function wordsFor(key: string, value: MessageValue, zone: Zone, now: Instant, language: Language): string | number {
  if (Array.isArray(value)) return listOf(value as readonly string[], language);
  if (typeof value === 'number') return key.endsWith('At') ? relativeDay(zone, value, now, language) : key.endsWith('Gap') ? gapOf(value, language) : value;
  return /(?:^t|T)itle$/.test(key) ? quoted(value as string, language) : (value as string);
}
