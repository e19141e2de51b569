/** Whether each address of ours in a manifest leads to something: what people open before they install, the pane, the icons. */
import { join } from 'node:path';

/** The addresses on `host` in the text that nothing is served at, one sentence each; `isThere` is asked about files below the project's root. */
export function lintServed(name: string, text: string, host: string, isThere: (path: string) => boolean): string[] {
  const addresses = [...text.matchAll(/https:\/\/[^"<\s]+/g)].map(([address]) => new URL(address));
  const paths = new Set(addresses.filter((address) => address.host === host).map(({ pathname }) => pathname));
  return [...paths]
    .map((path) => ({ path, sources: sourcesOf(path) }))
    .filter(({ sources }) => !sources.some(isThere))
    .map(({ path, sources }) => `${name} leads to ${path}, where there is nothing: write ${sources.at(-1) ?? ''}, or correct the address.`);
}

/** What the server answers with, each from where it comes. */
function sourcesOf(path: string): string[] {
  if (path === '/') return ['src/tab/index.html'];
  return path.startsWith('/icons/') ? [join('manifest', path)] : [join('src/tab', path), join('src/tab/public', path)];
}
