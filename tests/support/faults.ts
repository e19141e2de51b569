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
    // Not preloaded, which asks for all styles once more: of the rules that are on only one, about sound, wants that.
    const found = await (globalThis as InPage).axe?.run({ exclude: [[dummies]] }, { resultTypes: ['violations'], preload: false });
    if (!found) throw new Error('axe is not there.');
    const wider = document.documentElement.scrollWidth - window.innerWidth;
    return [...found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`), ...(wider > 0 ? [`scrolls sideways by ${String(wider)} px`] : [])];
  }, DUMMIES);
}

/** Controls whose words do not fit in them, and targets of less than 24 pixels; links within a text may be as small as it is. */
export function unfitOn(view: Page | Frame): Promise<string[]> {
  return view.evaluate(() => {
    const LEAST = 24;
    const found: string[] = [];
    for (const one of document.querySelectorAll<HTMLElement>('button, summary, select, textarea, input, a[href], [role=tab]')) {
      if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: false })) continue;
      // A radio button or a checkbox is pressed on its words too.
      const target = one.matches('[type=radio], [type=checkbox]') ? (one.parentElement ?? one) : one;
      const { width, height, left, right, top, bottom } = target.getBoundingClientRect();
      const isInText = one.matches('a') && getComputedStyle(one).display === 'inline';
      const name = () => one.outerHTML.slice(0, 200);
      if (!isInText && (width < LEAST || height < LEAST)) found.push(`${String(Math.round(width))} x ${String(Math.round(height))} px: ${name()}`);
      if (!one.matches('button, summary, a, [role=tab]') || isInText) continue;
      const words = document.createRange();
      words.selectNodeContents(one);
      const said = words.getBoundingClientRect();
      const isSpilt = said.width > 0 && (said.left < left - 1 || said.right > right + 1 || said.top < top - 1 || said.bottom > bottom + 1);
      const isCut = [one, ...one.querySelectorAll('*')].some((part) => part instanceof HTMLElement && getComputedStyle(part).overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1);
      if (isSpilt || isCut) found.push(`cut off: ${name()}`);
    }
    return found;
  });
}
