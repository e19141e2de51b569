/** Which messages of the page nobody says. */
import { globSync, readFileSync } from 'node:fs';

/** Keys that no file of the page names: neither whole, nor by their beginning (`kind.${kind}`), nor by both ends (`empty.${shown}Says`). */
export function unusedIn(keys: readonly string[], folder: string): string[] {
  const code = globSync(`${folder}/**/*.{ts,tsx}`, { exclude: [`${folder}/words/*/**`] })
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const whole = new Set([...code.matchAll(/'([\w.-]+)'/g)].map(([, key = '']) => key));
  const patterns = [...code.matchAll(/`([a-z]\w*\.[\w.-]*)\$\{[^}]*\}([\w.]*)`/gi)].map(([, start = '', end = '']) => [start, end] as const);
  return keys.filter((key) => !whole.has(key) && !patterns.some(([start, end]) => key.startsWith(start) && key.endsWith(end)));
}
