/** JSON of which nothing is known yet. */

/** A JSON object, or null for any other text. */
export function objectIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** Every string in a JSON value, with its path such as `staticTabs[0].contentUrl`. */
export function* stringsIn(value: unknown, path = ''): Generator<[path: string, value: string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? `[${key}]` : path === '' ? key : `.${key}`;
    yield* stringsIn(inner, path + step);
  }
}
