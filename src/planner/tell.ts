/** Sentences from messages and data: one story for every surface. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Instant } from './meeting.ts';
import type { MessageData, MessageValue } from './rule.ts';
import { gapOf, listOf, quoted, relativeDay } from './sentence.ts';
import type { Zone } from './zone.ts';

/** Tells a message (ICU MessageFormat), and begins with a capital. Values are put in as they are: a stranger's text stays text. See `MessageData` for how they are told; what is missing is left out. */
export function tell(message: string, data: MessageData, zone: Zone, now: Instant): string {
  const told = String(formatOf(message).format(valuesOf(data, zone, now)));
  return told.charAt(0).toUpperCase() + told.slice(1);
}

const formats = new Map<string, IntlMessageFormat>();

/** Rules have few messages: each is read once. */
function formatOf(message: string): IntlMessageFormat {
  let format = formats.get(message);
  if (!format) formats.set(message, (format = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true })));
  return format;
}

function valuesOf(data: MessageData, zone: Zone, now: Instant): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(data)) values[key] = wordsFor(key, value, zone, now);
  return new Proxy(values, { has: () => true, get: (all, key) => (typeof key === 'string' ? (all[key] ?? '') : undefined) });
}

function wordsFor(key: string, value: MessageValue, zone: Zone, now: Instant): string | number {
  if (Array.isArray(value)) return listOf(value as readonly string[]);
  if (typeof value === 'number') return key.endsWith('At') ? relativeDay(zone, value, now) : key.endsWith('Gap') ? gapOf(value) : value;
  return /(?:^t|T)itle$/.test(key) ? quoted(value as string) : (value as string);
}
