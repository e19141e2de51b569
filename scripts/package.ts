/** `npm run package`: writes followthrough.zip and outlook.xml into `build/`, or into the folder given, once every check has passed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackage } from './package/build.ts';

const folder = process.argv[2] ?? 'build';

try {
  const { files, zip, outlook, examples, problems } = buildPackage(join(import.meta.dirname, '..'), process.env);
  if (examples.length > 0) process.stdout.write(`with example values, for trying out: ${examples.join(', ')}\n`);
  if (problems.length > 0) throw new Error(problems.join('\n'));

  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'followthrough.zip'), zip);
  writeFileSync(join(folder, 'outlook.xml'), outlook);
  process.stdout.write(`wrote ${join(folder, 'followthrough.zip')} (${Object.keys(files).join(', ')}; ${String(zip.length)} bytes)\nwrote ${join(folder, 'outlook.xml')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
