/** Settings: what the app may read, switched by mouse and keyboard, with an administrator where one is needed. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { RULES } from '../../src/planner/rules/index.ts';
import { STRATEGIES } from '../../src/planner/strategies.ts';
import { CONTOSO } from '../../src/sandbox/people.ts';
import { own } from '../../src/tab/words/en/own.ts';
import { faultsOn } from '../support/faults.ts';
import { ServedPages } from '../support/page.ts';
import { BASE_SCOPES, OWNER } from '../support/sandbox.ts';
import { settled } from './settled.ts';

const THEMES: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active', colorScheme: 'dark' }],
  ['360 px', { viewport: { width: 360, height: 740 } }],
];

const ENGLISH_LABELS: readonly string[] = Object.entries(own).flatMap(([key, text]) => (key.startsWith('option.') ? [text] : []));

let pages: ServedPages;
beforeAll(async () => {
  pages = await ServedPages.start();
});
afterAll(() => pages.close());
beforeEach(async () => {
  pages.to.sandbox.directory.consent(CONTOSO, BASE_SCOPES);
  await pages.to.store.connections.saveConnection(OWNER, { wanted: [], granted: BASE_SCOPES });
});

/** Each its own: a token for what was allowed once lives on for an hour. */
const mail = (page: Page) => page.getByRole('switch', { name: 'Who wrote to whom' });
const chat = (page: Page) => page.getByRole('switch', { name: 'Chats in Teams' });
const row = (page: Page, title: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });

it('is reached by the gear and left by the tabs, and names everything that can be allowed', async () => {
  const { page, complaints } = await pages.open();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('heading', { name: 'What this app may read' }).waitFor();
  expect(new URL(page.url()).hash).toBe('#/settings');
  expect(await page.getByRole('button', { name: 'Settings' }).getAttribute('aria-current')).toBe('page');
  expect(await page.getByRole('region', { name: 'What this app may read' }).getByRole('heading', { level: 4 }).allTextContents()).toEqual([
    'Your calendar',
    'Who wrote to whom',
    'Questions in mail',
    'Chats in Teams',
  ]);
  expect(await page.getByRole('heading', { name: 'What it may do for you' }).count()).toBe(0);
  expect(await row(page, 'Your calendar').textContent()).toContain('Always on');
  expect(await row(page, 'Your calendar').getByRole('switch').count()).toBe(0);
  await page.getByRole('tab', { name: 'Queue' }).click();
  await page.getByRole('button', { name: 'Not this' }).first().waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('what is allowed already is on at once, and the way back takes it off', async () => {
  pages.to.sandbox.directory.consent(CONTOSO, [...BASE_SCOPES, 'Chat.Read']);
  const { page } = await pages.open({}, '#/settings');
  await chat(page).click();
  await page.getByText('“Chats in Teams” is on.').waitFor();
  expect((await pages.to.store.connections.connection(OWNER)).wanted).toEqual(['chat']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('“Chats in Teams” is off.').waitFor();
  expect(await chat(page).isChecked()).toBe(false);
  await page.context().close();
});

it('an administrator who cancels is told that nothing was allowed', async () => {
  const { page } = await pages.open({}, '?error=permission_denied&error_description=The+admin+canceled+the+request');
  await page.getByText('Nothing was allowed.').waitFor();
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});

it('works by keyboard alone', async () => {
  const { page } = await pages.open();
  await page.getByRole('button', { name: 'Not this' }).first().waitFor();
  await page.getByRole('button', { name: 'Settings' }).focus();
  await page.keyboard.press('Enter');
  await mail(page).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await mail(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Space');
  await row(page, 'Who wrote to whom').getByRole('button', { name: 'Ask an administrator' }).waitFor();
  await page.getByRole('button', { name: 'Settings' }).focus();
  await page.keyboard.press('Shift+Tab');
  expect(await page.getByRole('tab', { name: 'Queue' }).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.context().close();
});

it('a rule is switched off and on again, and its numbers have bounds and a way back', async () => {
  const { page } = await pages.open({}, '#/settings');
  const one = row(page, 'Gone quiet');
  const wishes = () => pages.to.store.wishes.wishes(OWNER);
  const isOff = async () => (await wishes()).off.includes('gone-quiet');
  await one.getByRole('switch').focus();
  await page.keyboard.press('Space');
  await page.getByText('Changed.', { exact: true }).waitFor();
  expect(await settled(isOff, true)).toBe(true);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await settled(isOff, false)).toBe(false);
  await one.getByText('Details and numbers').click();
  await one.getByText('Your decisions have taught it nothing so far.').waitFor();
  const patience = one.getByRole('spinbutton', { name: 'Patience' });
  const usual = await patience.inputValue();
  await patience.fill('1000000');
  await patience.press('Enter');
  await one.getByText(/^Give a number from/).waitFor();
  await patience.fill('2');
  await patience.press('Enter');
  expect(await settled(async () => (await wishes()).options['gone-quiet']?.['patience'], 2)).toBe(2);
  await one.getByRole('button', { name: /^Back to usual/ }).click();
  expect(await settled(async () => (await wishes()).options['gone-quiet']?.['patience'], undefined)).toBe(undefined);
  expect(await patience.inputValue()).toBe(usual);
  await page.context().close();
});

it('hours, circles, letters and what is left alone are set', async () => {
  const { page } = await pages.open({}, '#/settings');
  const wishes = () => pages.to.store.wishes.wishes(OWNER);
  await page.getByRole('checkbox', { name: 'Friday' }).click();
  expect(await settled(async () => (await wishes()).workingHours?.days.join(), '1,2,3,4')).toBe('1,2,3,4');
  await page.getByRole('button', { name: 'As my mailbox says' }).click();
  expect(await settled(async () => (await wishes()).workingHours, null)).toBe(null);
  await page.getByRole('spinbutton', { name: 'New follow-ups a day' }).fill('4');
  await page.keyboard.press('Enter');
  expect(await settled(async () => (await wishes()).caps.perDay, 4)).toBe(4);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
  expect(await settled(async () => (await wishes()).language, 'de')).toBe('de');
  await page.getByRole('radio', { name: 'By title and family name' }).check();
  expect(await settled(async () => (await wishes()).greeting, 'title')).toBe('title');
  await page.getByRole('textbox', { name: 'A domain to leave alone' }).fill('example.com');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Take off the list: example.com' }).waitFor();
  expect(await settled(async () => (await wishes()).neverDomains.join(), 'example.com')).toBe('example.com');
  await page.context().close();
});

it('who reads German reads no English of a rule, its numbers or its sources', async () => {
  const english = RULES.flatMap(({ strategy, meta }) => [meta.summary, STRATEGIES[strategy], ...meta.basis.map(({ source }) => source)]);
  const { page } = await pages.open({ locale: 'de-DE' }, '#/settings');
  const one = row(page, 'Still geworden');
  await one.getByText('Einzelheiten und Zahlen').click();
  await one.getByRole('spinbutton', { name: 'Geduld: das Wievielfache Ihres üblichen Abstands' }).waitFor();
  await one.getByText('0,375 bis 6; üblich ist 1,5').waitFor();
  const said = await page.locator('.settings').evaluate((settings) => [...settings.querySelectorAll('p, dd, label')].map(({ textContent }) => textContent));
  expect(said.filter((text) => english.includes(text) || ENGLISH_LABELS.includes(text))).toEqual([]);
  await page.context().close();
});

it('a change that cannot be made is taken back and said', async () => {
  const { page } = await pages.open({}, '#/settings');
  await mail(page).waitFor();
  await page.route('**/api/settings', (route) =>
    route.request().method() === 'PATCH' ? route.fulfill({ status: 400, contentType: 'application/problem+json', body: '{"code":"bad_request","detail":"Not understood."}' }) : route.continue(),
  );
  await mail(page).click();
  await page.getByText('Not changed. Not understood.').waitFor();
  expect(await mail(page).isChecked()).toBe(false);
  await page.context().close();
});

describe.each(THEMES)('%s', (_, options) => {
  it('has no fault, and its header is one line', async () => {
    const { page } = await pages.open(options, '#/settings');
    await mail(page).click();
    await page.getByRole('button', { name: 'What an administrator will see' }).click();
    await page.waitForTimeout(400);
    expect(await faultsOn(page)).toEqual([]);
    expect((await page.locator('.header').boundingBox())?.height).toBeLessThan(60);
    await page.context().close();
  });
});

// The last: what is allowed once stays so for an hour, as its token does.
it('what is not allowed says whom it takes; once an administrator has accepted, it is on', async () => {
  const { page } = await pages.open({ permissions: ['clipboard-read', 'clipboard-write'] }, '#/settings');
  await mail(page).click();
  const one = row(page, 'Who wrote to whom');
  await one.getByText(/an administrator of your organisation has to allow it once/).waitFor();
  await one.getByRole('button', { name: 'Ask an administrator' }).click();
  await page.getByText('Copied: a message for an administrator.').waitFor();
  const url = (await one.getByRole('link', { name: /Open the consent page/ }).getAttribute('href')) ?? '';
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(url);

  const administrator = await page.context().newPage();
  await administrator.goto(url.replace(encodeURIComponent('https://followthrough.example/'), encodeURIComponent(`${pages.origin}/`)));
  await administrator.getByText(/Read user basic mail/).waitFor();
  await administrator.getByRole('button', { name: 'Accept' }).click();
  await administrator.getByText('Allowed for your organisation.').waitFor();
  await one.getByRole('button', { name: 'Try again' }).click();
  await one.getByText('On', { exact: true }).waitFor();
  expect(await one.getByRole('button').count()).toBe(0);
  await page.context().close();
});
