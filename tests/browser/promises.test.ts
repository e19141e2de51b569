/** The promises page at work, by keyboard: written down in one line, asked about, kept, given a new date, missed and opened again. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { faultsOn } from '../support/faults.ts';
import { ServedPages } from '../support/page.ts';
import { OWNER } from '../support/sandbox.ts';
import { settled } from './settled.ts';

const THEMES: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active', colorScheme: 'dark' }],
  ['360 px', { viewport: { width: 360, height: 740 } }],
];

let pages: ServedPages;
beforeAll(async () => {
  pages = await ServedPages.start();
});
afterAll(() => pages.close());

const ALL = { people: null, meeting: null, before: null, limit: 50 };
const stored = async (text: string) => (await pages.to.store.records.promises.list(OWNER, ALL)).find((one) => one.text === text);
const line = (page: Page) => page.getByRole('textbox', { name: 'A promise in one line' });
const row = (page: Page, text: string): Locator => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: text }) });
const press = async (of: Locator, name: RegExp) => {
  const button = of.getByRole('button', { name });
  await button.focus();
  await button.press('Enter');
};

async function promises(options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await pages.open(options, '#/promises');
  await line(page).waitFor();
  return page;
}

describe('a promise', () => {
  it('is reached by key, read while it is typed, and written down with Enter', async () => {
    const { page, complaints } = await pages.open();
    await page.getByRole('button', { name: 'Not this' }).first().waitFor();
    await page.keyboard.press('3');
    await page.getByRole('heading', { name: 'You have promised nothing here yet' }).waitFor();
    await page.keyboard.press('Tab');
    await line(page).focus();
    await page.keyboard.type('send Marco Bianchi the deck by Friday');
    const read = page.getByLabel('How it is read');
    await read.getByText('send the deck').waitFor();
    await read.getByText('Marco Bianchi').waitFor();
    await read.getByText(/Friday \d\d:\d\d/).waitFor();
    await page.keyboard.press('Enter');
    await row(page, 'send the deck').getByText('Marco Bianchi').waitFor();
    expect(await line(page).inputValue()).toBe('');
    expect(await settled(async () => (await stored('send the deck'))?.people.length, 1)).toBe(1);
    await page.keyboard.press('Shift+Tab');
    await page.locator('#page-title').focus();
    await page.keyboard.press('z');
    expect(await settled(async () => stored('send the deck'), undefined)).toBe(undefined);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('whose person is not known is asked about before it is written down', async () => {
    const page = await promises();
    await line(page).fill('send Bob the plan by Friday');
    await page.getByText('Nobody you know is called Bob.').waitFor();
    await line(page).press('Enter');
    await page.getByText('Answer this first.').waitFor();
    expect(await settled(() => page.evaluate(() => document.activeElement?.getAttribute('type')), 'radio')).toBe('radio');
    await page.keyboard.press('Space');
    await line(page).press('Enter');
    await page.getByRole('heading', { name: /the plan/ }).waitFor();
    await press(page.getByRole('listitem').filter({ hasText: 'the plan' }), /^Strike out/);
    await page.getByText('It is not written down any more.').waitFor();
    await page.context().close();
  });

  it('is given a new date, missed, opened again and kept, each with its way back', async () => {
    const page = await promises();
    await line(page).fill('send Marco Bianchi the numbers by Friday');
    await page.getByLabel('How it is read').getByText('send the numbers').waitFor();
    await line(page).press('Enter');
    const one = row(page, 'send the numbers');
    await page.getByText('Written down.').waitFor();
    await settled(async () => (await stored('send the numbers')) !== undefined, true);

    await press(one, /^New date/);
    await page.getByRole('dialog', { name: 'A new date for this promise' }).getByLabel('Day').fill('2026-04-20');
    await page.keyboard.press('Enter');
    await one.getByText('due 20 April').waitFor();
    await one.getByText(/^Before: /).waitFor();
    expect(await settled(async () => (await stored('send the numbers'))?.state, 'renegotiated')).toBe('renegotiated');

    await press(one, /^Missed/);
    await one.waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Missed' }).click();
    await one.getByText(/^missed today/).waitFor();
    await press(one, /^Open again/);
    await page.getByRole('heading', { name: 'None missed' }).waitFor();
    await page.getByRole('tab', { name: 'New date' }).click();
    await press(one, /^Kept/);
    await one.getByText(/^kept today/).waitFor();
    expect(await settled(async () => (await stored('send the numbers'))?.state, 'kept')).toBe('kept');
    await page.getByRole('button', { name: 'Undo' }).click();
    await one.getByText('due 20 April').waitFor();
    expect(await settled(async () => (await stored('send the numbers'))?.state, 'renegotiated')).toBe('renegotiated');
    await page.context().close();
  });

  it('leads to its person, and is found by their name', async () => {
    const page = await promises();
    await line(page).fill('call Marco Bianchi by Friday');
    await page.getByLabel('How it is read').getByText('Marco Bianchi').last().waitFor();
    await line(page).press('Enter');
    await page.getByRole('link', { name: 'Marco Bianchi' }).first().waitFor();
    await page.getByRole('searchbox').fill('nobody like this');
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
    await page.getByRole('searchbox').fill('bianchi');
    await page.getByRole('link', { name: 'Marco Bianchi' }).first().click();
    await page.getByRole('region', { name: 'Opened person' }).getByRole('heading', { name: 'Marco Bianchi', level: 2 }).waitFor();
    expect(new URL(page.url()).hash).not.toContain('@');
    await page.context().close();
  });

  it('stands where the page begins, also where its words run the other way', async () => {
    const page = await promises({ locale: 'ar' });
    await line(page).fill('call Marco Bianchi by Friday');
    await page.getByLabel('How it is read').getByText('Marco Bianchi').last().waitFor();
    await line(page).press('Enter');
    await row(page, 'call').first().waitFor();
    const gap = await row(page, 'call')
      .first()
      .getByRole('heading')
      .evaluate((text) => {
        const words = document.createRange();
        words.selectNodeContents(text);
        return Math.round(text.getBoundingClientRect().right - words.getBoundingClientRect().right);
      });
    expect(gap).toBe(0);
    await page.context().close();
  });

  it('that the server does not take comes back into the line, and why is said', async () => {
    const page = await promises();
    await page.route('**/api/promises', (route) => (route.request().method() === 'POST' ? route.fulfill({ status: 400, json: { code: 'bad_request', detail: 'Not understood.' } }) : route.continue()));
    await line(page).fill('call Marco Bianchi tomorrow');
    await line(page).press('Enter');
    await page.getByText('Not done. Not understood.').waitFor();
    expect(await line(page).inputValue()).toBe('call Marco Bianchi tomorrow');
    await page.context().close();
  });
});

describe.each(THEMES)('%s', (_, options) => {
  it('has no fault, and nothing scrolls sideways', async () => {
    const page = await promises(options);
    await line(page).fill('send Bob the plan');
    await page.getByText('Nobody you know is called Bob.').waitFor();
    await page.waitForTimeout(400);
    expect(await faultsOn(page)).toEqual([]);
    expect((await page.locator('.header').boundingBox())?.height).toBeLessThan(60);
    await page.context().close();
  });
});
