/** Stryker's test runner for the planner: its tests in one process, read once and run again for each mutant; only what decides while a module loads costs a new process. The unit is a test file. */
import { globSync } from 'node:fs';
import { enableCompileCache, registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompleteDryRunResult, DryRunResult, MutantRunOptions, MutantRunResult, TestRunner, TestRunnerCapabilities } from '@stryker-mutator/api/test-runner';
import { takeCollected } from './jest-globals.ts';

/** These see most mutants, and take the least time. */
const FIRST = ['stories', 'rules', 'plan', 'gates', 'caps', 'world', 'explain', 'attendance', 'relationship', 'person', 'contact', 'drafts'];
/** These take the most. */
const LAST = ['planning-by-change', 'promises-of-a-plan', 'next-look', 'agenda', 'check-draft', 'zones', 'cues', 'letters'];

type Coverage = NonNullable<CompleteDryRunResult['mutantCoverage']>;

/** What instrumented code and Stryker share. */
interface Shared {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: Coverage | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

const shared = ((globalThis as { __stryker__?: Shared }).__stryker__ ??= {});

class InProcess implements TestRunner {
  #files: string[] = [];
  /** Makes a test file's own code run again: what it computes outside of tests belongs to them. */
  #read = 0;

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: false };
  }

  init(): Promise<void> {
    enableCompileCache(resolve('../../cache'));
    const globals = new URL('./jest-globals.ts', import.meta.url).href;
    registerHooks({ resolve: (specifier, context, next) => (specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context)) });
    this.#files = globSync('tests/planner/**/*.test.ts').sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    return Promise.resolve();
  }

  async dryRun(): Promise<DryRunResult> {
    await readPlanner();
    const tests: CompleteDryRunResult['tests'] = [];
    for (const file of this.#files) {
      shared.currentTestId = file;
      const started = performance.now();
      const failure = await this.#run(file);
      if (failure !== null) return { status: 'error' as never, errorMessage: `${file}: ${failure}` };
      tests.push({ id: file, name: file, fileName: resolve(file), timeSpentMs: performance.now() - started, status: 0 as never });
    }
    shared.currentTestId = undefined;
    return { status: 'complete' as never, tests, ...(shared.mutantCoverage ? { mutantCoverage: shared.mutantCoverage } : {}) };
  }

  async mutantRun({ activeMutant, testFilter, mutantActivation, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    if (mutantActivation !== 'static') await readPlanner();
    shared.activeMutant = activeMutant.id;
    shared.hitCount = hitLimit === undefined ? undefined : 0;
    shared.hitLimit = hitLimit;
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    let nrOfTests = 0;
    for (const file of this.#files) {
      if (wanted !== null && !wanted.has(file)) continue;
      nrOfTests++;
      const failure = await this.#run(file);
      if (shared.hitCount !== undefined && hitLimit !== undefined && shared.hitCount > hitLimit) return { status: 'timeout' as never, reason: 'It goes on and on.' };
      if (failure !== null) return { status: 'killed' as never, killedBy: [file], failureMessage: failure, nrOfTests };
    }
    return { status: 'survived' as never, nrOfTests };
  }

  /** Null where every test of a file passes; else the first that does not. */
  async #run(file: string): Promise<string | null> {
    try {
      takeCollected();
      await import(`${pathToFileURL(resolve(file)).href}?read=${String(this.#read++)}`);
    } catch (error) {
      return told('while it is read', error);
    }
    for (const { name, run } of takeCollected()) {
      try {
        await run();
      } catch (error) {
        return told(name, error);
      }
    }
    return null;
  }
}

let isRead = false;

/** Reads every module of the planner, once: what decides then is not a test's doing. */
async function readPlanner(): Promise<void> {
  if (isRead) return;
  for (const path of globSync('src/planner/**/*.ts')) await import(pathToFileURL(resolve(path)).href);
  isRead = true;
}

function told(where: string, error: unknown): string {
  return `${where}: ${error instanceof Error ? error.message : String(error)}`;
}

function rank(path: string): number {
  const name = /([\w-]+)\.test\.ts$/.exec(path)?.[1] ?? '';
  if (LAST.includes(name)) return FIRST.length + 1 + LAST.indexOf(name);
  return FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length;
}

/** Stryker's plugin named `in-process`. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcess }];
