/** Before all tests: builds the pages for those that open them, where they are missing or older than their source. */
import { join } from 'node:path';
import { builtPages } from '../../src/api/pages.ts';

/** Tests below these open pages; others, asked for by name, need none. */
const WITH_PAGES = /browser|tab|main|package/;

export default async function globalSetup({ testPathPatterns }: { readonly testPathPatterns: { readonly patterns: readonly string[] } }): Promise<void> {
  // Programs that tests start find what was compiled for the one before.
  process.env['NODE_COMPILE_CACHE'] ??= join(process.cwd(), 'build', 'compile-cache');
  const asked = testPathPatterns.patterns;
  if (asked.length > 0 && !asked.some((pattern) => WITH_PAGES.test(pattern))) return;
  await builtPages(process.cwd(), (text) => process.stdout.write(`${text}\n`));
}
