/** Two of the list that are one person are joined on their page, by keyboard, and parted again; both with the way back. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { personId } from '../../src/planner/contact.ts';
import { ServedPages } from '../support/page.ts';
import { OWNER } from '../support/sandbox.ts';
import { settled } from './settled.ts';

let pages: ServedPages;
beforeAll(async () => {
  pages = await ServedPages.start();
});
afterAll(() => pages.close());

const addresses = (page: Page) => page.getByRole('region', { name: 'Opened person' }).getByRole('region', { name: 'Addresses' });
const together = async () => (await pages.to.store.whoIsWho.word(OWNER)).together.map((group) => group.length).join();

async function marco(): Promise<Page> {
  const { page } = await pages.open({}, `#/people/${personId('marco.bianchi@northwindtraders.com')}`);
  await addresses(page).waitFor();
  return page;
}

async function join(page: Page): Promise<void> {
  await addresses(page).getByRole('textbox').focus();
  await page.keyboard.type('Samir');
  const found = addresses(page).getByRole('button', { name: /Samir/ });
  await found.waitFor();
  await found.focus();
  await page.keyboard.press('Enter');
  await page.getByText('are one person now.').waitFor();
}

it('joined and undone: they are two again', async () => {
  const page = await marco();
  await join(page);
  expect(await together()).toBe('2');
  expect(await addresses(page).getByRole('listitem').filter({ hasText: '@' }).count()).toBe(2);
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('As it was before.').waitFor();
  expect(await settled(together, '')).toBe('');
  expect(await settled(async () => String(await addresses(page).getByRole('listitem').filter({ hasText: '@' }).count()), '1')).toBe('1');
  await page.context().close();
});

it('joined and parted, which is undone as well: they stay one', async () => {
  const page = await marco();
  await join(page);
  await addresses(page)
    .getByRole('button', { name: /^Not theirs: .*samir/ })
    .focus();
  await page.keyboard.press('Enter');
  await page.getByText(/is somebody else now\.$/).waitFor();
  expect(await together()).toBe('');
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('As it was before.').waitFor();
  expect(await together()).toBe('2');
  await page.context().close();
});

it('the server says no: it is said, and nothing changed', async () => {
  const page = await marco();
  await page.route('**/unmerge', (route) => route.fulfill({ status: 400, contentType: 'application/problem+json', body: JSON.stringify({ code: 'bad_request', detail: 'Load the person again.' }) }));
  await addresses(page)
    .getByRole('button', { name: /^Not theirs: .*samir/ })
    .focus();
  await page.keyboard.press('Enter');
  await page.getByText(/^Not changed\./).waitFor();
  expect(await together()).toBe('2');
  await page.context().close();
});
