/** An event's properties by name. */
import type { RawEvent } from './components.ts';
import { propertyOf, textOf, type Property } from './property.ts';

/** By name in upper case, in the file's order. */
export type Properties = ReadonlyMap<string, readonly Property[]>;

/** Takes an event's lines apart. */
export function propertiesOf({ lines }: RawEvent): Properties {
  const found = new Map<string, Property[]>();
  for (const [name, line] of lines) {
    const known = found.get(name);
    if (known) known.push(propertyOf(line));
    else found.set(name, [propertyOf(line)]);
  }
  return found;
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
