/** The first that is seen of the queue: all at once where the server answers at once, and a page that says what it waits for where it does not. */
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { now, ServedPages } from '../support/page.ts';
import { settled } from './settled.ts';

let pages: ServedPages;
beforeAll(async () => {
  pages = await ServedPages.start();
});
afterAll(() => pages.close());

/** Everything that stood on the page, one after the other: grey rows, or follow-ups. */
async function watched(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const one = document.querySelector('.placeholder') ? 'grey rows' : document.querySelector('.rows li') ? 'follow-ups' : null;
      if (one !== null && seen.at(-1) !== one) seen.push(one);
    }).observe(document, { subtree: true, childList: true });
  });
  return () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}

describe('the first look at the queue', () => {
  it('shows the follow-ups at once, without grey rows before them, while the server is as quick as the page', async () => {
    const { page, complaints } = await pages.open({}, 'privacy.html');
    const seen = await watched(page);
    // No time passes: whatever is waited for comes in time.
    await page.clock.install({ time: now() });
    await page.clock.pauseAt(now() + 60_000);
    await page.goto(`${pages.origin}/`);
    await page.locator('[inert] .row').first().waitFor();
    // As long as painting takes at most.
    await page.clock.runFor(100);
    await page.getByRole('button', { name: 'Not this' }).first().waitFor();
    expect(await seen()).toEqual(['follow-ups']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is asked for once, and once more when the round that the page asked for has ended', async () => {
    const { page, complaints } = await pages.open({}, 'privacy.html');
    // So late that the page hears of the round before.
    await page.route('**/api/sync', async (route) => {
      await setTimeout(300);
      await route.continue();
    });
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (pathname === '/api/sync' || search === '?state=open') asked.push(request.method());
    });
    await page.goto(`${pages.origin}/`, { waitUntil: 'load' });
    await page.getByRole('button', { name: 'Not this' }).first().waitFor();
    await settled(() => Promise.resolve(asked.length), 3);
    await page.waitForTimeout(500);
    expect(asked).toEqual(['GET', 'POST', 'GET']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is asked for while what shows it is still being loaded', async () => {
    const { page, complaints } = await pages.open({}, 'privacy.html');
    const asked = page.waitForRequest('**/api/follow-ups?state=open');
    await page.route('**/assets/base-*.js', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(`${pages.origin}/`);
    await page.getByRole('button', { name: 'Not this' }).first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['is written into the page', (html: string) => html, 0],
    ['is not', (html: string) => html.replace('id="config"', ''), 1],
    ['is broken', (html: string) => html.replace('id="config">', 'id="config">{'), 1],
  ])('asks for its configuration only where that is needed: it %s', async (_, written, times) => {
    const { page, complaints } = await pages.open({}, 'privacy.html');
    await page.route(`${pages.origin}/`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: written(await answer.text()) });
    });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/api/config')) asked.push(request.url());
    });
    await page.goto(`${pages.origin}/`);
    await page.getByRole('button', { name: 'Not this' }).first().waitFor();
    expect([asked.length, complaints]).toEqual([times, []]);
    await page.context().close();
  });

  it('shows the page and what it waits for, where the server takes its time', async () => {
    const { page, complaints } = await pages.open({}, 'privacy.html');
    const seen = await watched(page);
    const answered = Promise.withResolvers<undefined>();
    await page.route('**/api/follow-ups?*', async (route) => {
      await answered.promise;
      await route.continue();
    });
    await page.goto(`${pages.origin}/`);
    await page.locator('.placeholder[role=status]').waitFor();
    answered.resolve(undefined);
    await page.getByRole('button', { name: 'Not this' }).first().waitFor();
    expect(await seen()).toEqual(['grey rows', 'follow-ups']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
