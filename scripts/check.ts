/** `npm run check`: every static check, one line each; what failed is printed whole. `-- --quick` looks only at files that changed since the last quick check here, which is nearly always enough while you work. */
import { spawnSync } from 'node:child_process';

const isQuick = process.argv.includes('--quick');
const prettierKept = isQuick ? ' --cache --cache-location build/check/prettier' : '';
const eslintKept = isQuick ? ' --cache --cache-strategy content --cache-location build/check/eslint' : '';
const tscKept = isQuick ? ' --incremental --tsBuildInfoFile build/check/tsc' : '';

const CHECKS: readonly (readonly [string, string])[] = [
  ['prettier', `node_modules/prettier/bin/prettier.cjs --check --log-level warn${prettierKept} .`],
  ['eslint', `node_modules/eslint/bin/eslint.js --max-warnings 0${eslintKept} .`],
  ['tsc', `node_modules/typescript/bin/tsc --noEmit${tscKept}`],
  ['dependency-cruiser', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs --config .dependency-cruiser.cjs src'],
  ['words of every language', 'scripts/words.ts'],
  ['knip', 'node_modules/knip/bin/knip.js'],
  ["README's picture of the imports", 'scripts/diagram.ts --check'],
  ['docs/rules.md', 'scripts/rules-doc.ts --check'],
];

for (const [name, command] of CHECKS) {
  const [script = '', ...args] = command.split(' ');
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? 'ok    ' : 'failed'}  ${name} (${seconds} s)\n`);
  if (status === 0) continue;
  process.stdout.write(`${stdout}${stderr}\n`);
  process.exitCode = 1;
}
