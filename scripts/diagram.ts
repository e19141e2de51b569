/** Draws the README's picture of who imports whom, from the imports themselves. `npm run diagram` writes it; with `--check` it only says whether it is still true. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const README = 'README.md';
const BLOCK = /(<!-- imports -->\n)[^]*?(<!-- \/imports -->)/;
const FOLDERS = '^src/(api/(actions|doctor|graph|ics|store|http)|planner|tab|cli|sandbox)';
/** What everything uses, or what uses everything, says nothing in a picture. */
const LEFT_OUT = '(main|errors|config|pages|demo-history)\\.ts$|node_modules';

const args = ['--config', '.dependency-cruiser.cjs', 'src', '--include-only', '^src', '--exclude', LEFT_OUT, '--collapse', FOLDERS, '-T', 'mermaid'];
const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ...args], { encoding: 'utf8' });
if (status !== 0) throw new Error(`dependency-cruiser could not draw the imports: ${stderr}`);

const readme = readFileSync(README, 'utf8');
if (!BLOCK.test(readme)) throw new Error(`${README} has no place for the picture: put <!-- imports --> and <!-- /imports --> where it belongs.`);
const drawn = readme.replace(BLOCK, (_, from: string, to: string) => `${from}\n\`\`\`mermaid\n${stdout.trim()}\n\`\`\`\n\n${to}`);

if (!process.argv.includes('--check')) writeFileSync(README, drawn);
else if (drawn !== readme) {
  process.stderr.write(`The imports have changed since the picture in ${README} was drawn. Run: npm run diagram\n`);
  process.exitCode = 1;
}
