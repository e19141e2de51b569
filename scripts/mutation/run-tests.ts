/** What `npm run mutate` runs for each mutant: the planner's tests in one process, the quick and sharp ones first, until one fails. Exits with 1 where one does, and names it. */
import { enableCompileCache, registerHooks } from 'node:module';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { takeCollected } from './jest-globals.ts';

/** These see most mutants, and take the least time. */
const FIRST = ['stories', 'plan', 'gates', 'caps', 'explain', 'attendance', 'relationship', 'person', 'contact', 'drafts'];
/** These take the most. */
const LAST = ['cues', 'zones', 'agenda'];

const rank = (path: string): number => {
  const name = /([\w-]+)\.test\.ts$/.exec(path)?.[1] ?? '';
  if (LAST.includes(name)) return FIRST.length + 1 + LAST.indexOf(name);
  return FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length;
};

enableCompileCache('build/mutation/cache');
const globals = new URL('./jest-globals.ts', import.meta.url).href;
registerHooks({ resolve: (specifier, context, next) => (specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context)) });

const started = performance.now();
let passed = 0;
for (const path of globSync('tests/planner/**/*.test.ts').sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))) {
  const fileStarted = performance.now();
  await import(pathToFileURL(resolve(path)).href);
  for (const test of takeCollected()) {
    try {
      await test.run();
      passed += 1;
    } catch (error) {
      console.error(`${path}: ${test.name}\n${error instanceof Error ? error.message : String(error)}`);
      process.exit(1);
    }
  }
  if (process.argv.includes('--times')) console.log(`${Math.round(performance.now() - fileStarted)} ms ${path}`);
}
console.log(`${passed} passed in ${Math.round(performance.now() - started)} ms`);
