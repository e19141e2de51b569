/** 1,000 follow-ups and 5,000 people, scrolled from the first to the last: the longest that the page keeps a person waiting. */
import type { Page } from 'playwright-core';
import { contactsOf } from '../../src/planner/contact.ts';
import { plan } from '../../src/planner/plan.ts';
import { facts, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { guest } from './guests.ts';
import { pagesOn } from './pages-on.ts';
import { queueOf } from './queue.ts';

const FOLLOW_UPS = 1_000;
const PEOPLE = 5_000;
/** Pixels a turn of the wheel. */
const TURN = 1_000;
const LONG_MS = 100;

/** Prints a line for each list. */
export async function benchScrolling(): Promise<void> {
  const product = await pagesOn(async (store, owner) => {
    const meetings = Array.from({ length: PEOPLE }, (_, n) => meeting(30 - (n / PEOPLE) * 400, { iCalUId: `bench-${String(n)}`, with: [guest(n)] }));
    const people = contactsOf(plan(facts(meetings), [], STORY_NOW).world);
    await store.savePlan(owner, { followUps: queueOf(FOLLOW_UPS), withdrawn: [], heldBack: [], people }, STORY_NOW);
  });
  try {
    const page = await product.browser.newPage({ viewport: { width: 1280, height: 900 } });
    for (const [name, hash, count] of [
      ['follow-ups', '#/queue', FOLLOW_UPS],
      ['people', '#/people', PEOPLE],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(`${product.origin}/${hash}`);
      await page.locator('.page:not([inert]) [data-row]').first().waitFor();
      const { tasks, rows } = await scrolled(page);
      const long = tasks.filter((ms) => ms > LONG_MS);
      process.stdout.write(
        `scrolling ${String(count)} ${name}: ${String(long.length)} tasks over ${String(LONG_MS)} ms (aim: none), the longest ${Math.max(0, ...tasks).toFixed(0)} ms, at most ${String(rows)} rows at once\n`,
      );
    }
  } finally {
    await product.close();
  }
}

/** Turns the wheel until the page grows no more: how long its tasks over 50 ms took, and the most rows that there were. */
async function scrolled(page: Page): Promise<{ tasks: readonly number[]; rows: number }> {
  await page.waitForTimeout(1_500);
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    Object.assign(window, { tasks });
  });
  let rows = 0;
  for (let still = 0, before = -1; still < 20;) {
    await page.mouse.move(300, 500);
    await page.mouse.wheel(0, TURN);
    await page.waitForTimeout(30);
    const { at, count } = await page.evaluate(() => ({ at: window.scrollY, count: document.querySelectorAll('[data-row]').length }));
    rows = Math.max(rows, count);
    still = at === before ? still + 1 : 0;
    before = at;
  }
  return { tasks: await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks), rows };
}
