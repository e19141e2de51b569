/** The draft checks while a person types, in a real browser. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { faultsOn } from '../support/faults.ts';
import { ServedPages, type Opened } from '../support/page.ts';

let pages: ServedPages;
beforeAll(async () => {
  pages = await ServedPages.start();
});
afterAll(() => pages.close());

async function openThanks(options: BrowserContextOptions = {}, kind = 'Thank-you note'): Promise<Opened> {
  const opened = await pages.open(options);
  const { view } = opened;
  const row = view.getByRole('listitem').filter({ hasText: kind }).first();
  await row.getByRole('heading').getByRole('button').click();
  await view.getByRole('textbox', { name: 'Text' }).waitFor();
  return opened;
}

describe('a draft being written', () => {
  it('is told what to look at, and is changed on a click', async () => {
    const { page, view, complaints } = await openThanks();
    const text = view.getByRole('textbox', { name: 'Text' });
    const list = view.getByRole('list', { name: 'Before you send it' });
    await text.fill('Hi ,\n\nThank you for your time, it was really helpful.');
    await list.getByText('The greeting has no name.').waitFor();
    await list.getByText('This could be to anyone.', { exact: false }).waitFor();

    await list.getByRole('button', { name: /Change to “Hi / }).press('Enter');
    await list.getByText('The greeting has no name.').waitFor({ state: 'detached' });
    expect(await text.inputValue()).toMatch(/^Hi \p{Lu}\p{L}+,\n\nThank you/u);
    expect(await text.evaluate((field) => field === document.activeElement)).toBe(true);

    await text.fill((await text.inputValue()).replace('it was really helpful', 'and for the trick with the wet chalk: the wall is dry'));
    await list.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('whatever comes of typing, the buttons stay under the hand that presses one', async () => {
    const { page, view, complaints } = await openThanks();
    const text = view.getByRole('textbox', { name: 'Text' });
    const button = view.getByRole('button', { name: 'Open in mail' });
    await text.fill('Hi Ana,');
    await view.getByRole('button', { name: 'Back to the suggested text' }).waitFor();
    await text.fill('Hi ,\n\nThank you for your time, it was really helpful.');
    await button.hover();
    await page.mouse.down();
    await view.getByRole('list', { name: 'Before you send it' }).getByText('The greeting has no name.').waitFor();
    await page.mouse.up();
    await view.getByText('Did you send it?').first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('asks once for a gap that the editor already asks to fill', async () => {
    const { page, view } = await openThanks();
    const text = view.getByRole('textbox', { name: 'Text' });
    await text.fill('Hi Ana,\n\nThank you. What stayed with me is [one specific thing], on [date].');
    const list = view.getByRole('list', { name: 'Before you send it' });
    await list.getByText('“[date]” is still to be filled in.').waitFor();
    expect(await list.getByRole('listitem').count()).toBe(1);
    await page.context().close();
  });

  it('on a German page is spoken about in German, and keeps its own words', async () => {
    const { page, view, complaints } = await openThanks({ locale: 'de-DE' }, 'Dankesnachricht');
    await view.getByRole('textbox', { name: 'Text' }).fill('Hi ,\n\nThank you for your time, it was really helpful.');
    const list = view.getByRole('list', { name: 'Bevor Sie es senden' });
    await list.getByRole('button', { name: /^Ändern in „Hi / }).waitFor();
    expect(await list.getByRole('listitem').allInnerTexts()).toEqual([expect.stringContaining('In der Anrede fehlt der Name.'), expect.stringContaining('Das könnten Sie jedem schreiben.')]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each<[string, BrowserContextOptions]>([
    ['in the dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 360, height: 740 } }],
  ])('shows it to everybody %s', async (_, options) => {
    const { page, view } = await openThanks(options);
    await view.getByRole('textbox', { name: 'Text' }).fill(`Hi ,\n\nThank you for ${'everything '.repeat(12)}and your time.`);
    await view.getByRole('list', { name: 'Before you send it' }).getByText('The greeting has no name.').waitFor();
    expect(await faultsOn(page)).toEqual([]);
    await page.context().close();
  });
});
