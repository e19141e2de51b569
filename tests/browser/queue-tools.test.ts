/** The queue as a place to work: searched, narrowed by kind, decided about in one go, and explained at the first visit. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { OWNER } from '../support/sandbox.ts';
import { ServedPages } from '../support/page.ts';
import { settled } from './settled.ts';

let pages: ServedPages;
beforeAll(async () => {
  pages = await ServedPages.start();
});
afterAll(() => pages.close());

const list = (page: Page) => page.locator('.page:not([inert]) [data-row]');
const ids = (page: Page) => list(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? ''));
const states = async (asked: readonly string[]) => (await Promise.all(asked.map(async (id) => (await pages.to.store.followUp(OWNER, id))?.state))).join(' ');
const welcome = (page: Page) => page.getByRole('region', { name: 'How Followthrough works' });

async function queue(): Promise<Page> {
  const { page } = await pages.open();
  await list(page).first().waitFor();
  await page.getByRole('searchbox').waitFor();
  return page;
}

describe('the first visit', () => {
  it('says what this is, leads to the first follow-up, and is over for good', async () => {
    const page = await queue();
    await welcome(page).getByText('It never sends anything by itself.').waitFor();
    const [first] = await ids(page);
    await welcome(page).getByRole('button', { name: 'Open the first one' }).click();
    await page.getByRole('region', { name: 'Opened follow-up' }).waitFor();
    expect(page.url()).toContain(encodeURIComponent(first ?? ''));
    await page.goto(`${pages.origin}/#/queue`);
    await page.reload();
    await list(page).first().waitFor();
    await page.waitForTimeout(500);
    expect(await welcome(page).count()).toBe(0);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByRole('button', { name: 'How Followthrough works' }).click();
    await welcome(page).getByRole('button', { name: 'Got it' }).click();
    await welcome(page).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('is no matter where the browser keeps nothing', async () => {
    const { page, complaints } = await pages.open({}, '#/held-back');
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new Error('No storage here.');
        },
      });
    });
    await page.goto(`${pages.origin}/`);
    await welcome(page).getByRole('button', { name: 'Got it' }).click();
    await welcome(page).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('looking for a follow-up', () => {
  it('goes by words and by kind together, and says so when nothing matches', async () => {
    const page = await queue();
    const all = await list(page).count();
    const title = await page.locator('#page-title').textContent();
    await page.getByRole('button', { name: 'Kinds: All kinds' }).click();
    const item = page.getByRole('menuitemcheckbox', { name: /Thank-you note/ });
    const count = Number(/\d+/.exec((await item.textContent()) ?? '')?.[0]);
    await item.click();
    await page.keyboard.press('Escape');
    expect(await settled(() => list(page).count(), count)).toBe(count);
    expect(count).toBeLessThan(all);
    await page.keyboard.press('/');
    await page.keyboard.type('thank');
    await page.getByText(`${String(count)} of ${String(all)} shown`).waitFor();
    expect(await page.locator('#page-title').textContent()).toBe(title);
    await page.keyboard.type(' zzz');
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await settled(() => list(page).count(), all)).toBe(all);
    await page.context().close();
  });
});

describe('several at once', () => {
  it('are done in one request, and come back with one undo', async () => {
    const page = await queue();
    const before = await ids(page);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().includes('/api/follow-ups/')) asked.push(new URL(request.url()).pathname);
    });
    await page.keyboard.press('j');
    await page.keyboard.press('v');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('3 chosen').waitFor();
    await page.keyboard.press('Shift+ArrowUp');
    await page.getByText('2 chosen').waitFor();
    const chosen = before.slice(0, 2);
    await page.getByRole('toolbar').getByRole('button', { name: 'Done' }).click();
    await page.getByText('2 done.').waitFor();
    expect(await ids(page)).toEqual(before.slice(2));
    expect(await page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'))).toBe(before[2]);
    expect(await settled(() => states(chosen), 'done done')).toBe('done done');
    await page.keyboard.press('z');
    await page.getByText('All 2 are back.').waitFor();
    expect(await settled(() => states(chosen), 'open open')).toBe('open open');
    expect(await ids(page)).toEqual(before);
    expect(asked).toEqual(['/api/follow-ups/decide', '/api/follow-ups/decide']);
    await page.context().close();
  });

  it('are chosen with the mouse and snoozed, and brought back together', async () => {
    const page = await queue();
    const before = await ids(page);
    await page.getByRole('button', { name: 'Choose several' }).click();
    await page.getByText('Choose some').waitFor();
    const boxes = page.getByRole('checkbox', { name: /^Choose:/ });
    await boxes.nth(0).check();
    await boxes.nth(2).click({ modifiers: ['Shift'] });
    await page.getByText('3 chosen').waitFor();
    await page.getByRole('toolbar').getByRole('button', { name: 'Snooze' }).click();
    await page.getByRole('menuitem', { name: /tomorrow/i }).click();
    await page.getByText(/^3 snoozed until tomorrow/).waitFor();
    expect(await settled(() => states(before.slice(0, 3)), 'snoozed snoozed snoozed')).toBe('snoozed snoozed snoozed');
    await page.getByRole('tab', { name: 'Snoozed' }).click();
    expect(await settled(() => list(page).count(), 3)).toBe(3);
    await page.getByRole('button', { name: 'Choose several' }).click();
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await page.getByText('3 chosen').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await settled(() => states(before.slice(0, 3)), 'open open open')).toBe('open open open');
    await page.context().close();
  });

  it('go back to sleep, each until its own moment, where bringing them back is undone', async () => {
    const page = await queue();
    const [first = '', second = ''] = await ids(page);
    const untils = [Date.now() + 86_400_000, Date.now() + 2 * 86_400_000];
    for (const [i, id] of [first, second].entries()) {
      // As if done on another device.
      const one = await pages.to.store.followUp(OWNER, id);
      const answer = await fetch(`${pages.origin}/api/follow-ups/${id}/snooze`, {
        method: 'POST',
        headers: { Authorization: await pages.to.bearer(), 'Content-Type': 'application/json', 'Idempotency-Key': `sleep-${String(i)}`, 'If-Match': `"${String(one?.revision)}"` },
        body: JSON.stringify({ until: new Date(untils[i] ?? 0).toISOString() }),
      });
      expect(answer.status).toBe(200);
    }
    await page.reload();
    await page.getByRole('tab', { name: 'Snoozed' }).click();
    expect(await settled(() => list(page).count(), 2)).toBe(2);
    await page.getByRole('button', { name: 'Choose several' }).click();
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await page.getByRole('button', { name: 'Bring back', exact: true }).click();
    await page.getByText('All 2 are back.').waitFor();
    expect(await settled(() => states([first, second]), 'open open')).toBe('open open');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Snoozed, as before.').waitFor();
    expect(await settled(() => states([first, second]), 'snoozed snoozed')).toBe('snoozed snoozed');
    const kept = await Promise.all([first, second].map(async (id) => (await pages.to.store.followUp(OWNER, id))?.snoozedUntil));
    expect(kept).toEqual(untils);
    await page.context().close();
  });

  it('say in one sentence which of them had changed meanwhile, and show it', async () => {
    const page = await queue();
    const [first, second] = await ids(page);
    await page.keyboard.press('j');
    await page.keyboard.press('v');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('2 chosen').waitFor();
    const one = await pages.to.store.followUp(OWNER, first ?? '');
    const token = await pages.to.bearer();
    const answer = await fetch(`${pages.origin}/api/follow-ups/${first ?? ''}/draft`, {
      method: 'POST',
      headers: { Authorization: token, 'Content-Type': 'application/json', 'Idempotency-Key': 'elsewhere', 'If-Match': `"${String(one?.revision)}"` },
      body: JSON.stringify({ subject: 'Elsewhere', body: 'Written elsewhere.' }),
    });
    expect(answer.status).toBe(200);
    await page.keyboard.press('x');
    await page.getByText('1 dismissed; 1 changed somewhere else and stays as it is.').waitFor();
    expect(await settled(() => states([first ?? '', second ?? '']), 'open dismissed')).toBe('open dismissed');
    await page.locator(`[data-row="${first ?? ''}"]`).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await settled(() => states([second ?? '']), 'open')).toBe('open');
    await page.locator(`[data-row="${second ?? ''}"]`).waitFor();
    await page.context().close();
  });

  it('are not put back by a list that is older than the decision', async () => {
    const page = await queue();
    const before = await ids(page);
    let letGo = () => {};
    const isWritten = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/api/follow-ups/decide', async (route) => {
      await isWritten;
      await route.continue();
    });
    await page.keyboard.press('j');
    await page.keyboard.press('v');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('e');
    expect(await settled(() => list(page).count(), before.length - 2)).toBe(before.length - 2);
    const read = page.waitForResponse('**/api/follow-ups?state=open');
    await pages.to.rounds.start(OWNER);
    await read;
    await page.waitForTimeout(300);
    expect(await ids(page)).toEqual(before.slice(2));
    letGo();
    expect(await settled(() => states(before.slice(0, 2)), 'done done')).toBe('done done');
    await page.keyboard.press('z');
    expect(await settled(() => states(before.slice(0, 2)), 'open open')).toBe('open open');
    await page.context().close();
  });
});

describe('"What else?"', () => {
  it('is answered for an opened follow-up and for what is held back', async () => {
    const page = await queue();
    await list(page).filter({ hasText: 'Thank-you note' }).first().getByRole('heading').getByRole('button').click();
    const opened = page.getByRole('button', { name: 'What else about this meeting?' });
    await opened.click();
    await page.getByRole('dialog').getByText('Thanks owed').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    expect(await settled(() => opened.evaluate((button) => button === document.activeElement), true)).toBe(true);
    await page.keyboard.press('4');
    await page
      .getByRole('button', { name: /^What else\?/ })
      .first()
      .click();
    await page
      .getByRole('dialog')
      .getByText(/Held back/)
      .first()
      .waitFor();
    await page.context().close();
  });
});
