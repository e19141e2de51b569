/** An event's properties by name. */
import type { RawEvent } from './components.ts';
import { propertyOf, textOf, type Property } from './property.ts';

/** By name in upper case, in the file's order. */
export type Properties = ReadonlyMap<string, readonly Property[]>;

/** Lines that name people come again and again in a file: each is taken apart once. */
export type SeenLines = Map<string, Property>;

const MOST_SEEN = 20_000;

/** Takes an event's lines apart. */
export function propertiesOf({ lines }: RawEvent, seen: SeenLines): Properties {
  const found = new Map<string, Property[]>();
  for (const [name, line] of lines) {
    const property = name === 'ATTENDEE' || name === 'ORGANIZER' ? seenBefore(line, seen) : propertyOf(line);
    const known = found.get(name);
    if (known) known.push(property);
    else found.set(name, [property]);
  }
  return found;
}

function seenBefore(line: string, seen: SeenLines): Property {
  const known = seen.get(line);
  if (known) return known;
  if (seen.size >= MOST_SEEN) seen.clear();
  // A copy of its own: a piece of the file would keep all of that piece in memory.
  const own = Buffer.from(line, 'latin1').toString('latin1');
  const property = propertyOf(own);
  seen.set(own, property);
  return property;
}

/** The text of the first property of a name; empty without one. */
export function textIn(properties: Properties, name: string): string {
  const [first] = properties.get(name) ?? [];
  return first ? textOf(first) : '';
}

/** The first property of a name where it is one word of the standard's, in upper case; empty without one. */
export function wordIn(properties: Properties, name: string): string {
  return properties.get(name)?.[0]?.value.trim().toUpperCase() ?? '';
}
