/** Builds the pages once before the tests, where they are missing or older than their source. */
import { builtPages } from '../../src/api/pages.ts';

export default async function globalSetup(): Promise<void> {
  await builtPages(process.cwd(), (text) => process.stdout.write(`${text}\n`));
}
