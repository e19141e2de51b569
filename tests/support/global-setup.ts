/** Builds the pages once before tests that open them, where they are missing or older than their source. */
import { builtPages } from '../../src/api/pages.ts';

/** Tests below these open pages; others, asked for by name, need none. */
const WITH_PAGES = /browser|tab|main|package/;

export default async function globalSetup({ testPathPatterns }: { readonly testPathPatterns: { readonly patterns: readonly string[] } }): Promise<void> {
  const asked = testPathPatterns.patterns;
  if (asked.length > 0 && !asked.some((pattern) => WITH_PAGES.test(pattern))) return;
  await builtPages(process.cwd(), (text) => process.stdout.write(`${text}\n`));
}
