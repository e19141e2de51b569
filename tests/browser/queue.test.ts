/** A person at work in a real browser: in the page by itself, and in the page inside a Teams host. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { event, OWNER } from '../support/sandbox.ts';
import { now, ServedPages, type Opened } from '../support/page.ts';
import { settled } from './settled.ts';

let pages: ServedPages;
beforeAll(async () => {
  pages = await ServedPages.start();
});
afterAll(() => pages.close());

const rows = ({ view }: Opened) => view.getByRole('listitem').filter({ has: view.getByRole('button', { name: 'Not this' }) });
const gone = (row: Locator) => row.waitFor({ state: 'detached' });
const stateOf = async (id: string) => (await pages.to.store.followUp(OWNER, id))?.state;
/** The state of the one that is for this person. */
const stateFor = async (name: string) => {
  const all = await Promise.all((await pages.to.store.list(OWNER, ['open', 'snoozed', 'done', 'dismissed'])).map(({ id }) => pages.to.store.followUp(OWNER, id)));
  return all.find((one) => one?.followUp.people.some((person) => person.name === name))?.state;
};

/** One of the thank-you notes on the screen: its id, and its row wherever it is shown. */
async function thanks(opened: Opened, nth: number): Promise<{ id: string; row: Locator }> {
  const id = (await rows(opened).filter({ hasText: 'Thank-you note' }).nth(nth).getAttribute('data-row')) ?? '';
  return { id, row: opened.view.locator(`[data-row="${id}"]`) };
}

describe.each<[string, () => Promise<Opened>]>([
  ['in the page', () => pages.open()],
  ['in Teams', () => pages.openInTeams()],
])('%s', (where, open) => {
  it('completes, snoozes, dismisses, and takes each back', async () => {
    const opened = await open();
    const { page, view, complaints } = opened;
    await rows(opened).first().waitFor();
    const before = await rows(opened).count();
    expect(before).toBeGreaterThan(4);
    const { id, row } = await thanks(opened, 0);

    await row.getByRole('button', { name: 'Done' }).click();
    await gone(row);
    expect(await settled(() => stateOf(id), 'done')).toBe('done');
    await view.getByRole('button', { name: 'Undo' }).first().click();
    await row.waitFor();
    expect(await settled(() => stateOf(id), 'open')).toBe('open');

    await row.getByRole('button', { name: 'Snooze' }).click();
    await view.getByRole('menuitem', { name: /tomorrow/i }).click();
    await gone(row);
    expect(await settled(() => stateOf(id), 'snoozed')).toBe('snoozed');
    await view.getByRole('button', { name: 'Undo' }).first().click();
    await row.waitFor();

    await row.getByRole('button', { name: 'Not this' }).click();
    await gone(row);
    expect(await settled(() => stateOf(id), 'dismissed')).toBe('dismissed');
    await view.getByRole('button', { name: 'Undo' }).first().click();
    await row.waitFor();
    expect(await settled(() => stateOf(id), 'open')).toBe('open');
    expect(await rows(opened).count()).toBe(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('snoozes to a day of one’s own choice, and shows it among the snoozed until it is brought back', async () => {
    const opened = await open();
    const { page, view } = opened;
    await rows(opened).first().waitFor();
    const { id, row } = await thanks(opened, 1);
    await row.getByRole('button', { name: 'Snooze' }).click();
    await view.getByRole('menuitem', { name: /pick a date/i }).click();
    const behind = await view.getByRole('dialog').evaluate((dialog) => getComputedStyle(dialog.closest('[data-portal-node]') ?? document.documentElement).minHeight);
    expect(['auto', '0px']).toContain(behind);
    await view.getByLabel('Day', { exact: true }).fill('2020-01-01');
    await view.getByRole('dialog').getByRole('button', { name: 'Snooze' }).click();
    await view.getByText('Choose a moment that lies ahead.').waitFor();
    await view.getByLabel('Day', { exact: true }).fill('2035-03-01');
    await view.getByRole('dialog').getByRole('button', { name: 'Snooze' }).click();
    await gone(row);
    expect(await settled(() => stateOf(id), 'snoozed')).toBe('snoozed');
    await view.getByRole('tab', { name: 'Snoozed' }).click();
    await row.getByText('back 1 March 2035').waitFor();
    await row.getByRole('button', { name: 'Bring back' }).click();
    expect(await settled(() => stateOf(id), 'open')).toBe('open');
    await page.keyboard.press('z');
    await view.getByText('Snoozed, as before.').waitFor();
    expect(await settled(() => stateOf(id), 'snoozed')).toBe('snoozed');
    await row.getByRole('button', { name: 'Bring back' }).click();
    expect(await settled(() => stateOf(id), 'open')).toBe('open');
    await page.context().close();
  });

  it('keeps what is written into a draft', async () => {
    const opened = await open();
    const { page, view } = opened;
    await rows(opened).first().waitFor();
    const { id, row } = await thanks(opened, 1);
    await row.getByRole('heading').getByRole('button').click();
    const written = `Your point about the tiers stayed with me ${where}.`;
    await view.getByRole('textbox', { name: 'Text' }).fill(written);
    await view.getByText('Saved').waitFor();
    expect((await pages.to.store.followUp(OWNER, id))?.editedDraft?.body).toBe(written);
    await page.context().close();
  });

  it('says what is held back and why', async () => {
    const { page, view } = await open();
    await view.getByRole('tab', { name: 'Held back' }).click();
    await view.getByText('You have a coming meeting together.').first().waitFor();
    expect(await view.getByText('private', { exact: false }).count()).toBeGreaterThan(0);
    expect(await view.getByText('Karin Vogel').count()).toBe(0);
    await page.context().close();
  });
});

describe('what is held back', () => {
  it('can be had all the same, and given up again', async () => {
    const opened = await pages.open({}, '#/held-back');
    const { view, page } = opened;
    const button = view.getByRole('button', { name: /Suggest it anyway: Check-in, Grace Kim/ });
    const revive = async () => {
      await button.click();
      await view.getByText('It is in your queue now.').waitFor();
      expect(await settled(() => stateFor('Grace Kim'), 'open')).toBe('open');
    };
    await revive();
    await view.getByRole('button', { name: 'Undo' }).click();
    await button.waitFor();
    await view.getByText('It is held back again.').waitFor();
    await revive();
    await view.getByRole('tab', { name: 'Queue' }).click();
    await rows(opened).filter({ hasText: 'Grace Kim' }).waitFor();
    expect(await view.getByRole('button', { name: /Suggest it anyway: .*Vogel/ }).count()).toBe(0);
    await page.context().close();
  });
});

describe('what nobody has allowed', () => {
  it('is said once for each rule, and leads to where it can be allowed', async () => {
    const { page, view } = await pages.open({}, '#/held-back');
    const group = view.getByRole('region', { name: 'Needs something you have not granted' });
    await group.getByText('Reply owed').waitFor();
    expect(await group.getByText('No reply').count()).toBe(1);
    expect(await group.getByRole('button', { name: /Suggest it anyway/ }).count()).toBe(0);
    await group.getByRole('link', { name: 'Choose in Settings what it may read' }).click();
    await view.getByRole('switch', { name: 'Questions in mail' }).waitFor();
    await page.context().close();
  });
});

describe('in Teams', () => {
  it('tells the host that it is there, and follows its theme', async () => {
    const { page, view } = await pages.openInTeams();
    await view.getByRole('button', { name: 'Done' }).first().waitFor();
    const calls = await page.evaluate(() => (globalThis as unknown as { calls: string[] }).calls);
    expect(calls).toEqual(expect.arrayContaining(['initialize', 'getContext', 'authentication.getAuthToken', 'appInitialization.appLoaded', 'appInitialization.success']));
    const background = () => view.evaluate(() => getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor);
    const light = await background();
    await page.evaluate(() => {
      (globalThis as unknown as { tell: (func: string, args: unknown[]) => void }).tell('themeChange', ['dark']);
    });
    await page.waitForTimeout(500);
    expect(await background()).not.toBe(light);
    await page.context().close();
  });
});

describe('in the frame of a stranger', () => {
  it('is not shown', async () => {
    const { page, complaints } = await pages.openInStranger();
    expect(await settled(() => Promise.resolve(String(complaints.some((text) => text.includes('frame-ancestors')))), 'true')).toBe('true');
    expect(page.frames().filter((frame) => frame.url().startsWith(pages.origin))).toEqual([]);
    await page.context().close();
  });
});

describe('by keyboard alone', () => {
  it('a follow-up is reached, completed and taken back', async () => {
    const opened = await pages.open();
    const { page } = opened;
    await rows(opened).first().waitFor();
    const before = await rows(opened).count();
    const first = (await rows(opened).first().textContent()) ?? '';
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await gone(rows(opened).filter({ hasText: first.slice(0, 40) }));
    expect(await rows(opened).count()).toBe(before - 1);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    await page.keyboard.press('z');
    await rows(opened)
      .filter({ hasText: first.slice(0, 40) })
      .waitFor();
    expect(await rows(opened).count()).toBe(before);
    await page.context().close();
  });
});

describe('a round that ends while the first list is under way', () => {
  it('is shown all the same', async () => {
    const { page } = await pages.open();
    await page.getByRole('button', { name: 'Not this' }).first().waitFor();
    pages.to.mailbox.put(event('Lighthouse visit', `${new Date(now() - 50 * 3_600_000).toISOString().slice(0, 10)}T07:00`, { organizer: { name: 'Wanda Faro', address: 'wanda@lighthouse.example' } }));
    let listed = () => {};
    const listIsRead = new Promise<void>((resolve) => (listed = resolve));
    let isFirst = true;
    await page.route('**/api/follow-ups?state=open', async (route) => {
      if (!isFirst) return route.continue();
      isFirst = false;
      const old = await route.fetch();
      listed();
      expect(await settled(() => pages.to.store.list(OWNER, ['open']).then((rows) => String(rows.some(({ row }) => row.includes('Wanda Faro')))), 'true')).toBe('true');
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.fulfill({ response: old }).catch(() => undefined);
    });
    await page.route('**/api/sync', async (route) => {
      await listIsRead;
      await route.continue();
    });
    await page.reload();
    const wanda = page.getByRole('button', { name: /^You met Wanda/ });
    await wanda.waitFor();
    expect(await wanda.count()).toBe(1);
    await page.context().close();
  });
});

describe('one event', () => {
  it('goes from Graph to the page, and its decision back to the store', async () => {
    const day = new Date(now() - 26 * 3_600_000).toISOString().slice(0, 10);
    const opened = await pages.open();
    await rows(opened).first().waitFor();
    pages.to.mailbox.put(event('Harbour tour', `${day}T07:00`, { organizer: { name: '<b>Zoë</b> [Quist](https://example.com)', address: 'zoe.quist@relecloud.com' } }));
    await opened.page.reload();
    const row = rows(opened)
      .filter({ hasText: 'relecloud' })
      .or(rows(opened).filter({ hasText: 'Zoë' }))
      .first();
    await row.waitFor();
    expect(await row.locator('b, a[href*="example.com"]').count()).toBe(0);
    await row.getByRole('button', { name: 'Done' }).click();
    await gone(row);
    expect(await settled(() => stateFor('<b>Zoë</b> [Quist](https://example.com)'), 'done')).toBe('done');
    await opened.page.context().close();
  });
});
