/** Until the queue (50 items, a warm server) is painted, and until it can be used, against an empty page of Fluent in the same browser. Both come with the same headers: for one of them (Cross-Origin-Opener-Policy) a browser leaves a new tab's process for another, which it does between two sites anyway. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { pageHeaders } from '../../src/api/http/headers.ts';
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
  const empty = createServer(express().use(pageHeaders('https://login.microsoftonline.com', true), express.static(outDir))).listen(0, '127.0.0.1');
  await once(empty, 'listening');
  const product = await pagesOn(async (store, owner) => {
    await store.savePlan(owner, { followUps: queueOf(ITEMS), withdrawn: [], heldBack: [] }, STORY_NOW);
  });
  try {
    const ours: Seen[] = [];
    const theirs: Seen[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      theirs.push(await seen(product.browser, `http://localhost:${String((empty.address() as AddressInfo).port)}/`));
      ours.push(await seen(product.browser, `${product.origin}/`));
    }
    const their = median(theirs.map(({ painted }) => painted));
    const [painted, usable] = [median(ours.map((one) => one.painted)), median(ours.map((one) => one.usable))];
    process.stdout.write(
      `first paint of the queue (${String(ITEMS)} items): ${(painted / their).toFixed(2)} x an empty page of Fluent (aim: at most 1.5), ${painted.toFixed(0)} against ${their.toFixed(0)} ms; to be used at ${(usable / their).toFixed(2)} x, ${usable.toFixed(0)} ms\n`,
    );
  } finally {
    await product.close();
    empty.close();
  }
}

/** Milliseconds from the navigation. */
interface Seen {
  /** "Not this" has been painted. */
  readonly painted: number;
  /** It does something: it is the page's own. */
  readonly usable: number;
}

/** In a browser that has seen nothing before. The page tells by itself: whoever asks it from outside has it compile a script for that in the middle of its start. */
async function seen(browser: Browser, url: string): Promise<Seen> {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const times: Record<string, number> = {};
    const watch = (name: string, isThere: () => boolean) => {
      const watcher = new MutationObserver(() => {
        if (!isThere()) return;
        watcher.disconnect();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            times[name] = performance.now();
            if (Object.keys(times).length === 2) console.info(`seen ${JSON.stringify(times)}`);
          };
          channel.port2.postMessage(null);
        });
      });
      watcher.observe(document, { childList: true, subtree: true });
    };
    const buttons = () => [...document.querySelectorAll('button')].filter((one) => one.textContent.includes('Not this'));
    watch('painted', () => buttons()[0]?.checkVisibility() ?? false);
    watch('usable', () => buttons().some((one) => !one.closest('[inert]')));
  });
  const told = page.waitForEvent('console', (message) => message.text().startsWith('seen '));
  await page.goto(url);
  const times = JSON.parse((await told).text().slice('seen '.length)) as Seen;
  await page.close();
  return times;
}
