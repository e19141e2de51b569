/** The pages under /sandbox that host the product: what a developer does there reaches tab, panel and pane as it does in Microsoft's programs. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { onAdasWall } from '../support/meetings.ts';
import { ServedPages } from '../support/page.ts';
import { event } from '../support/sandbox.ts';
import { settled } from './settled.ts';

let pages: ServedPages;
beforeAll(async () => {
  pages = await ServedPages.start();
  // The host offers what is near on the sandbox's clock, which is the machine's.
  const start = onAdasWall(Date.now());
  pages.to.mailbox.put(event('prices', start, { subject: 'Prices, the next step', organizer: { name: 'Sofia Rossi', address: 'sofia.rossi@northwindtraders.com' } }));
  pages.to.mailbox.put(event('range', start, { subject: 'Autumn range', organizer: { name: 'Elena Popescu', address: 'elena.popescu@woodgrovebank.com' } }));
});
afterAll(() => pages.close());

describe('/sandbox/host', () => {
  it('hosts the tab as Teams does: themes, languages and capabilities are switched, and what is sent from its window goes out', async () => {
    const { page, complaints } = await pages.open({}, 'sandbox/host');
    const frame = page.frameLocator('iframe');
    await frame
      .getByRole('button', { name: /You met/ })
      .first()
      .click();
    await frame.getByRole('button', { name: 'Open in mail' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
    await frame.getByRole('group', { name: 'Did you send it?' }).waitFor();
    expect(await settled(() => Promise.resolve(pages.to.mailbox.mail.sent.length), 1)).toBe(1);

    await page.getByLabel('chat').uncheck();
    await frame.getByRole('button', { name: 'Open in chat' }).click();
    await page.getByText('What the page asked for').click();
    await page.getByText(/^a link was followed \["https:\/\/teams\.microsoft\.com\/l\/chat\//).waitFor();
    await page.getByLabel('Theme').selectOption('dark');
    await frame.locator('html[data-theme="dark"]').waitFor();
    await page.getByLabel('Language').selectOption('de-DE');
    await frame.locator('html[lang="de"]').waitFor();
    await page.getByLabel('Language').selectOption('ar-SA');
    await frame.locator('html[dir="rtl"]').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('adds the panel to a meeting: Save waits for the page, and what the page sets is what the meeting gets', async () => {
    const { page, complaints } = await pages.open({}, 'sandbox/host');
    const save = page.getByRole('button', { name: 'Save' });
    await page.frameLocator('iframe').getByRole('button', { name: 'Not this' }).first().waitFor();
    expect(await save.count()).toBe(0);
    let held = Promise.withResolvers<undefined>();
    await page.route('**/configure.html', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.getByLabel('Place').selectOption('configuration');
    await save.waitFor();
    expect(await save.isDisabled()).toBe(true);
    held.resolve(undefined);
    await page.frameLocator('iframe').getByText('Save adds a page').waitFor();
    expect(await settled(() => save.isEnabled(), true)).toBe(true);
    await save.click();
    await page.getByRole('status').getByText(`Added: “Followthrough”, ${pages.origin}/meeting.html`).waitFor();
    expect(await save.isDisabled()).toBe(true);

    await page.getByLabel('Language').selectOption('de-DE');
    expect(await settled(() => save.isEnabled(), true)).toBe(true);
    expect(await page.getByText('Added:').count()).toBe(0);
    held = Promise.withResolvers();
    await page.getByLabel('Language').selectOption('fr-FR');
    expect(await save.isDisabled()).toBe(true);
    held.resolve(undefined);
    expect(await settled(() => save.isEnabled(), true)).toBe(true);
    await page.getByLabel('Place').selectOption('panel');
    expect(await save.count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('/sandbox/outlook', () => {
  const pane = (page: Page) => page.frameLocator('iframe');
  const select = async (page: Page, subject: string) => {
    const list = page.getByRole('combobox', { name: 'Selected' });
    await list.selectOption(await list.getByRole('option', { name: subject }).getAttribute('value'));
  };
  const openWith = (page: Page) => pane(page).getByRole('region', { name: 'Open with them' });
  const peopleOn = (page: Page) => pane(page).getByRole('region', { name: 'People on it' });

  it('shows the pane beside what is selected, and puts its draft where the cursor is', async () => {
    const { page, complaints } = await pages.open({}, 'sandbox/outlook');
    await select(page, 'Prices, the next step');
    await peopleOn(page).getByText('Sofia Rossi').waitFor();
    await openWith(page).getByRole('button', { name: /^Sofia had/ }).waitFor(); // prettier-ignore
    expect(await page.locator('.people').innerText()).toContain('Sofia Rossi');

    await select(page, 'Autumn range');
    await peopleOn(page).getByText('Elena Popescu').waitFor();
    await openWith(page).getByRole('button', { name: /^Elena introduced you to Ines/ }).waitFor(); // prettier-ignore
    expect(await pane(page).getByText('Sofia Rossi').count()).toBe(0);

    const written = page.getByLabel('What is being written');
    expect(await written.isVisible()).toBe(false);
    await page.getByRole('combobox', { name: 'As', exact: true }).selectOption('written');
    expect(await settled(() => written.inputValue(), '<p>Hello,</p><p></p><p>Best regards</p>')).toBe('<p>Hello,</p><p></p><p>Best regards</p>');
    await pane(page).getByText('Re: Autumn range').waitFor();
    await openWith(page).getByRole('button', { name: /^Elena introduced you to Ines/ }).first().click(); // prettier-ignore
    await pane(page).getByRole('button', { name: 'Insert at the cursor' }).click();
    expect(await settled(async () => /^<p>Hello,<\/p><p>.*Elena.*<\/p><p>Best regards<\/p>$/s.test(await written.inputValue()), true)).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens a window for a letter that is not being written yet, and sends it', async () => {
    const { page } = await pages.open({}, 'sandbox/outlook');
    const before = pages.to.mailbox.mail.sent.length;
    await select(page, 'Prices, the next step');
    await openWith(page).getByRole('button', { name: /^Sofia had/ }).first().click(); // prettier-ignore
    await pane(page).getByRole('button', { name: 'Open in mail' }).click();
    const letter = page.getByRole('dialog', { name: 'New message' });
    expect(await letter.getByLabel('To').inputValue()).toBe('sofia.rossi@northwindtraders.com');
    await letter.getByRole('button', { name: 'Send' }).click();
    expect(await settled(() => Promise.resolve(pages.to.mailbox.mail.sent.length), before + 1)).toBe(before + 1);
    await page.context().close();
  });

  it('gives the pane its theme, language, width and way to sign in', async () => {
    const { page, complaints } = await pages.open({}, 'sandbox/outlook');
    await pane(page).locator('html[data-theme="light"][lang="en"]').waitFor();
    await page.getByLabel('Theme').selectOption('dark');
    await pane(page).locator('html[data-theme="dark"]').waitFor();
    await page.getByLabel('Language').selectOption('de-DE');
    await pane(page).locator('html[data-theme="dark"][lang="de"]').waitFor();
    await page.getByLabel('Language').selectOption('ar-SA');
    await pane(page).locator('html[dir="rtl"]').waitFor();
    await page.getByLabel('Width').selectOption('320px');
    expect(await settled(async () => (await page.locator('iframe').boundingBox())?.width, 320)).toBe(320);
    await page.reload();
    await pane(page).locator('html[dir="rtl"][data-theme="dark"]').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('on a phone', () => {
  it.each(['sandbox/host', 'sandbox/outlook'])('nothing of /%s lies beside the screen, and the product has room', async (path) => {
    const { page, complaints } = await pages.open({ viewport: { width: 360, height: 740 } }, path);
    await page.frameLocator('iframe').getByRole('main').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const room = await page.locator('iframe').boundingBox();
    expect([room?.x, room?.width]).toEqual([0, 360]);
    expect(room?.height).toBeGreaterThan(400);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
