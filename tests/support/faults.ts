/** What axe finds wrong with what is shown. Its package for Playwright finds the same in ten times as long: it opens a page of its own for every answer. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Where the focus waits while a dialog is open; Fluent's own, and never shown. */
const DUMMIES = '[data-tabster-dummy]';

type InPage = typeof globalThis & { axe?: { run(context: object, options: RunOptions): Promise<AxeResults> } };

/** Violations, a line each; and by how much it scrolls sideways, where it does. */
export async function faultsOn(view: Page | Frame): Promise<string[]> {
  if (!(await view.evaluate(() => (globalThis as InPage).axe !== undefined))) await view.evaluate(AXE);
  return view.evaluate(async (dummies) => {
    const found = await (globalThis as InPage).axe?.run({ exclude: [[dummies]] }, { resultTypes: ['violations'] });
    if (!found) throw new Error('axe is not there.');
    const wider = document.documentElement.scrollWidth - window.innerWidth;
    return [...found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`), ...(wider > 0 ? [`scrolls sideways by ${String(wider)} px`] : [])];
  }, DUMMIES);
}
