/** The page of one's own behaviour: its tables say what the server counts, whoever cannot see the bars misses nothing, and an empty calendar has something true to say. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import request from 'supertest';
import { insights, type Insights } from '../../src/api/contract-insights.ts';
import { liveThroughWeeks } from '../../src/api/demo-history.ts';
import { faultsOn } from '../support/faults.ts';
import { now, ServedPages } from '../support/page.ts';
import { OWNER } from '../support/sandbox.ts';
import { settled } from './settled.ts';

const TITLES = ['Thanks and recaps', 'Promises kept', 'Time to follow up', 'Gone quiet, and back'];
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
/** The widest words, and the other direction; everywhere all of them. */
const LOCALES = process.env['EVERYWHERE'] === '1' ? ['de', 'fr', 'es', 'pt', 'ar'] : ['de', 'ar'];
const THEMES: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light', viewport: WIDE }],
  ['dark, on a phone', { colorScheme: 'dark', viewport: PHONE }],
  ['high contrast', { forcedColors: 'active', colorScheme: 'dark', viewport: WIDE }],
];

let pages: ServedPages;
let empty: ServedPages;
beforeAll(async () => {
  [pages, empty] = await Promise.all([ServedPages.start(false, false), ServedPages.start(true)]);
  await liveThroughWeeks(pages.to, OWNER, now());
});
afterAll(() => Promise.all([pages.close(), empty.close()]));

async function opened(options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await pages.open(options, '#/insights');
  await page.locator('.insight-bars rect').first().waitFor();
  return page;
}

/** By first day, what a table says: the latest first. */
async function table(page: Page, name: string): Promise<(readonly [string | null, readonly string[]])[]> {
  const rows = page.getByRole('table', { name }).locator('tbody tr');
  return Promise.all((await rows.all()).map(async (row) => [await row.locator('time').getAttribute('datetime'), await row.locator('td').allInnerTexts()] as const));
}

async function told(): Promise<Insights> {
  return insights.parse(
    (
      await request(pages.to.app)
        .get('/api/insights')
        .set('Authorization', await pages.to.bearer())
    ).body,
  );
}

const wider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const texts = (...counts: readonly number[]) => counts.map(String);

it('is reached by key, and its tables say what the server counts', async () => {
  const { page, complaints } = await pages.open();
  await page.getByRole('button', { name: 'Not this' }).first().waitFor();
  await page.keyboard.press('5');
  await page.getByRole('heading', { name: 'Looking back' }).waitFor();
  expect(await page.getByRole('tab', { name: 'Insights' }).getAttribute('aria-selected')).toBe('true');
  await page.locator('.insight-bars rect').first().waitFor();

  const { done, promises, pace, quiet } = await told();
  expect([done.lately.peopleThanked, promises.open, pace.done, quiet.quiet].every((count) => count > 0)).toBe(true);
  const [thanks = '', kept = '', time = '', silence = ''] = TITLES;
  expect(await table(page, thanks)).toEqual(done.weeks.slice(-8).toReversed().map((one) => [one.week, texts(one.thanks, one.recaps, one.others)])); // prettier-ignore
  expect(await table(page, kept)).toEqual(promises.months.slice(-3).toReversed().map((one) => [one.month, texts(one.kept, one.keptLater, one.missed, one.open)])); // prettier-ignore
  expect((await table(page, time)).map(([month, [, count]]) => [month, count])).toEqual(pace.months.slice(-3).toReversed().map((one) => [one.month, String(one.done)])); // prettier-ignore
  expect(await table(page, silence)).toEqual(quiet.months.slice(-3).toReversed().map((one) => [one.month, texts(one.back, one.quiet - one.back)])); // prettier-ignore
  for (const name of TITLES) {
    const one = page.getByRole('table', { name });
    expect(await one.getByRole('columnheader').count()).toBeGreaterThan(2);
    expect(await one.getByRole('rowheader').count()).toBe(await one.locator('tbody tr').count());
  }
  const hidden = await page.locator('.insight-bars').evaluateAll((all) => all.map((bars) => [bars.getAttribute('aria-hidden'), bars instanceof HTMLElement && bars.inert]));
  expect(hidden).toEqual(TITLES.map(() => ['true', true]));
  await page.getByText(`you thanked ${String(done.lately.peopleThanked)} people`).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('knows of what was done since, without being loaded anew', async () => {
  const page = await opened();
  const doneThisWeek = async () => (await table(page, 'Thanks and recaps'))[0]?.[1].reduce((sum, count) => sum + Number(count), 0);
  const before = (await doneThisWeek()) ?? 0;
  await page.keyboard.press('1');
  await page.getByRole('button', { name: 'Not this' }).first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await page.keyboard.press('5');
  await page.getByRole('heading', { name: 'Looking back' }).waitFor();
  expect(await settled(doneThisWeek, before + 1)).toBe(before + 1);
  await page.context().close();
});

it.each(THEMES)('has no fault in %s, with the table beside the bars or below them', async (_, options) => {
  const page = await opened(options);
  const [bars, beside] = [await page.locator('.insight-chart').first().boundingBox(), await page.locator('.insight-table').first().boundingBox()];
  expect((beside?.y ?? 0) - (bars?.y ?? 0) >= (bars?.height ?? 0)).toBe(options.viewport === PHONE);
  expect([...(await faultsOn(page)), await wider(page)]).toEqual([0]);
  await page.context().close();
});

it.each(LOCALES)('fits a phone in %s, in one line of pages with its own in sight', async (locale) => {
  const page = await opened({ locale, viewport: PHONE });
  const seen = await page.evaluate(() => {
    const [tabs, tab] = [document.querySelector('.tabs-pages'), document.querySelector('#pages-insights')].map((one) => one?.getBoundingClientRect());
    return tabs !== undefined && tab !== undefined && tab.left >= tabs.left - 1 && tab.right <= tabs.right + 1 && tab.height >= 24;
  });
  expect([await wider(page), seen, ((await page.locator('.header').boundingBox())?.height ?? 60) < 60]).toEqual([0, true, true]);
  await page.context().close();
});

it('says what will be here while there is nothing to look back on, and leads to the queue', async () => {
  const { page, complaints } = await empty.open({}, '#/insights');
  await page.getByRole('heading', { name: 'Nothing to look back on yet' }).waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
  expect(await faultsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open your queue' }).press('Enter');
  await page.getByRole('tab', { name: 'Queue', selected: true }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('says why where the figures cannot be read, and tries again', async () => {
  const { page } = await pages.open();
  await page.route('**/api/insights', (route) => route.fulfill({ status: 503, json: { code: 'store_unavailable', detail: 'The database cannot answer just now.' } }));
  await page.getByRole('button', { name: 'Not this' }).first().waitFor();
  await page.keyboard.press('5');
  await page.getByText('Your figures could not be read.').waitFor();
  await page.unroute('**/api/insights');
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await page.getByRole('table', { name: 'Promises kept' }).waitFor();
  expect(await page.getByRole('table').count()).toBe(TITLES.length);
  await page.context().close();
});
