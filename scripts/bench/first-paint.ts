/** Until the queue (50 items, a warm server) is painted, against an empty page of Fluent in the same browser. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { median } from '../../src/planner/rhythm.ts';
import { STORY_NOW } from '../../src/planner/story.ts';
import { pagesOn } from './pages-on.ts';
import { queueOf } from './queue.ts';

const ITEMS = 50;
const ROUNDS = 15;

/** Prints one line. */
export async function benchFirstPaint(): Promise<void> {
  const outDir = join(import.meta.dirname, '..', '..', 'build', 'empty-page');
  await build({ root: join(import.meta.dirname, 'empty-page'), configFile: false, mode: 'production', logLevel: 'error', build: { outDir, emptyOutDir: true, target: 'es2023' } });
  const empty = createServer(express().use(express.static(outDir))).listen(0, '127.0.0.1');
  await once(empty, 'listening');
  const product = await pagesOn(async (store, owner) => {
    await store.savePlan(owner, { followUps: queueOf(ITEMS), withdrawn: [], heldBack: [] }, STORY_NOW);
  });
  try {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      theirs.push(await painted(product.browser, `http://localhost:${String((empty.address() as AddressInfo).port)}/`));
      ours.push(await painted(product.browser, `${product.origin}/`));
    }
    const [our, their] = [median(ours), median(theirs)];
    process.stdout.write(
      `first paint of the queue (${String(ITEMS)} items): ${(our / their).toFixed(2)} x an empty page of Fluent (aim: at most 1.5), ${our.toFixed(0)} against ${their.toFixed(0)} ms\n`,
    );
  } finally {
    await product.close();
    empty.close();
  }
}

/** Milliseconds from the navigation until "Not this" has been painted, in a browser that has seen nothing before. */
async function painted(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('button')?.checkVisibility() || !document.body.textContent.includes('Not this')) return;
      watcher.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          Object.assign(window, { paintedAt: performance.now() });
        };
        channel.port2.postMessage(null);
      });
    });
    watcher.observe(document, { childList: true, subtree: true });
  });
  await page.goto(url);
  const at = await page.waitForFunction(() => (window as unknown as { paintedAt?: number }).paintedAt);
  const milliseconds = Number(await at.jsonValue());
  await page.close();
  return milliseconds;
}
