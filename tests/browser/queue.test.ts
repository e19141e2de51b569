/** A person at work in a real browser: in the page by itself, and in the page inside a Teams host. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { event, OWNER } from '../support/sandbox.ts';
import { now, ServedPages, type Opened } from '../support/page.ts';

let pages: ServedPages;
beforeAll(async () => {
  pages = await ServedPages.start();
});
afterAll(() => pages.close());

const rows = ({ view }: Opened) => view.getByRole('listitem').filter({ has: view.getByRole('button', { name: 'Not this' }) });
const gone = (row: Locator) => row.waitFor({ state: 'detached' });
const stateOf = async (text: string) => {
  const all = await Promise.all((await pages.to.store.list(OWNER, ['open', 'snoozed', 'done', 'dismissed'])).map(({ id }) => pages.to.store.followUp(OWNER, id)));
  return all.find((one) => one?.followUp.people.some(({ name }) => name === text))?.state;
};

/** The page shows a decision at once and writes it then: waits for what the store says, five seconds at most. */
async function until(read: () => Promise<string | undefined>, wanted: string): Promise<void> {
  const deadline = Date.now() + 5_000;
  let seen = await read();
  while (seen !== wanted && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    seen = await read();
  }
  expect(seen).toBe(wanted);
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
    const lena = () => rows(opened).filter({ hasText: 'Lena' });

    await lena().getByRole('button', { name: 'Done' }).click();
    await gone(lena());
    await until(() => stateOf('Lena Brandt'), 'done');
    await view.getByRole('button', { name: 'Undo' }).first().click();
    await lena().waitFor();
    await until(() => stateOf('Lena Brandt'), 'open');

    await lena().getByRole('button', { name: 'Snooze' }).click();
    await view.getByRole('menuitem', { name: /tomorrow/i }).click();
    await gone(lena());
    await until(() => stateOf('Lena Brandt'), 'snoozed');
    await view.getByRole('button', { name: 'Undo' }).first().click();
    await lena().waitFor();

    await lena().getByRole('button', { name: 'Not this' }).click();
    await gone(lena());
    await until(() => stateOf('Lena Brandt'), 'dismissed');
    await view.getByRole('button', { name: 'Undo' }).first().click();
    await lena().waitFor();
    await until(() => stateOf('Lena Brandt'), 'open');
    expect(await rows(opened).count()).toBe(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('snoozes to a day of one’s own choice, and shows it among the snoozed until it is brought back', async () => {
    const opened = await open();
    const { page, view } = opened;
    const marco = () => view.getByRole('listitem').filter({ hasText: 'Marco' });
    await marco().getByRole('button', { name: 'Snooze' }).click();
    await view.getByRole('menuitem', { name: /pick a date/i }).click();
    const behind = await view.getByRole('dialog').evaluate((dialog) => getComputedStyle(dialog.closest('[data-portal-node]') ?? document.documentElement).minHeight);
    expect(['auto', '0px']).toContain(behind);
    await view.getByLabel('Day', { exact: true }).fill('2020-01-01');
    await view.getByRole('dialog').getByRole('button', { name: 'Snooze' }).click();
    await view.getByText('Choose a moment that lies ahead.').waitFor();
    await view.getByLabel('Day', { exact: true }).fill('2035-03-01');
    await view.getByRole('dialog').getByRole('button', { name: 'Snooze' }).click();
    await gone(marco());
    await until(() => stateOf('Marco Bianchi'), 'snoozed');
    await view.getByRole('tab', { name: 'Snoozed' }).click();
    await marco().getByText('back 1 March 2035').waitFor();
    await marco().getByRole('button', { name: 'Bring back' }).click();
    await until(() => stateOf('Marco Bianchi'), 'open');
    await page.context().close();
  });

  it('keeps what is written into a draft', async () => {
    const { page, view } = await open();
    await view
      .getByRole('button', { name: /You met Marco/ })
      .first()
      .click();
    const editor = view.getByRole('textbox', { name: /message|body|text|draft/i }).last();
    const written = `Dear Marco, your point about the tiers stayed with me ${where}.`;
    await editor.fill(written);
    await view.getByText('Saved').waitFor();
    const [marco] = (await pages.to.store.list(OWNER, ['open'])).filter(({ row }) => row.includes('Marco Bianchi'));
    expect((await pages.to.store.followUp(OWNER, marco?.id ?? ''))?.editedDraft?.body).toBe(written);
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
  it('can be had all the same', async () => {
    const opened = await pages.open({}, '#/held-back');
    const { view, page } = opened;
    await view.getByRole('button', { name: /Suggest it anyway: Check-in, Grace Kim/ }).click();
    await view.getByText('It is in your queue now.').waitFor();
    await view.getByRole('tab', { name: 'Queue' }).click();
    await rows(opened).filter({ hasText: 'Grace Kim' }).waitFor();
    await until(() => stateOf('Grace Kim'), 'open');
    expect(await view.getByRole('button', { name: /Suggest it anyway: .*Vogel/ }).count()).toBe(0);
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
    await until(() => Promise.resolve(String(complaints.some((text) => text.includes('frame-ancestors')))), 'true');
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
    pages.to.mailbox.put(event('Lighthouse visit', `${new Date(now() - 50 * 3_600_000).toISOString().slice(0, 10)}T07:00`, { organizer: { name: 'Ines Faro', address: 'ines@lighthouse.example' } }));
    let listed = () => {};
    const listIsRead = new Promise<void>((resolve) => (listed = resolve));
    let isFirst = true;
    await page.route('**/api/follow-ups?state=open', async (route) => {
      if (!isFirst) return route.continue();
      isFirst = false;
      const old = await route.fetch();
      listed();
      await until(() => pages.to.store.list(OWNER, ['open']).then((rows) => String(rows.some(({ row }) => row.includes('Ines Faro')))), 'true');
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.fulfill({ response: old }).catch(() => undefined);
    });
    await page.route('**/api/sync', async (route) => {
      await listIsRead;
      await route.continue();
    });
    await page.reload();
    const ines = page.getByRole('button', { name: /^You met Ines/ });
    await ines.waitFor();
    expect(await ines.count()).toBe(1);
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
    await until(() => stateOf('<b>Zoë</b> [Quist](https://example.com)'), 'done');
    await opened.page.context().close();
  });
});
