/** `npm run package`: writes followthrough.zip, outlook.xml and aad.manifest.json into `build/`, or into the folder given, once every check has passed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackage } from './package/build.ts';

const folder = process.argv[2] ?? 'build';

try {
  const { files, zip, outlook, registration, examples, problems } = buildPackage(join(import.meta.dirname, '..'), process.env);
  if (examples.length > 0) process.stdout.write(`with example values, for trying out: ${examples.join(', ')}\n`);
  if (problems.length > 0) throw new Error(problems.join('\n'));

  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'followthrough.zip'), zip);
  writeFileSync(join(folder, 'outlook.xml'), outlook);
  writeFileSync(join(folder, 'aad.manifest.json'), registration);
  process.stdout.write(`wrote ${join(folder, 'followthrough.zip')} (${Object.keys(files).join(', ')}; ${String(zip.length)} bytes)\n`);
  process.stdout.write(`wrote ${join(folder, 'outlook.xml')}\nwrote ${join(folder, 'aad.manifest.json')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
