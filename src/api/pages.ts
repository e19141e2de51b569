/** The built pages, built first where they are missing or older than their source. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Returns the folder of the built pages below the project's root. `tell` hears of long work. */
export async function builtPages(root: string, tell: (text: string) => void): Promise<string> {
  const folder = join(root, 'build', 'tab');
  const index = join(folder, 'index.html');
  const source = join(root, 'src', 'tab');
  const config = join(root, 'vite.config.ts');
  if (!existsSync(source) || (existsSync(index) && statSync(index).mtimeMs > Math.max(newestIn(source), statSync(config).mtimeMs))) return folder;
  tell('Building the pages (some seconds)...');
  // In a process of its own: whatever NODE_ENV is here, the pages are built for production.
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'error'], { cwd: root, env: { ...process.env, NODE_ENV: 'production' } });
  return folder;
}

function newestIn(folder: string): number {
  return Math.max(...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)).mtimeMs));
}
