/** What a person sees when sign-in, consent, the mailbox or the network is not right: one sentence, and buttons that do something. */
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { ServedPages } from '../support/page.ts';

const ADMIN_URL = 'https://login.microsoftonline.com/contoso/v2.0/adminconsent?client_id=1';
const CLAIMS = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';

const TROUBLES: readonly (readonly [code: string, status: number, title: string, buttons: readonly string[]])[] = [
  ['needs_reconnect', 401, 'Sign in again', ['Sign in again']],
  ['claims_challenge', 401, 'Microsoft asks for more proof', ['Sign in again']],
  ['no_consent', 403, 'Your organisation has not allowed this yet', ['Ask an administrator', 'Try again', 'What an administrator will see']],
  ['no_mailbox', 403, 'Your account has no mailbox here', ['Ask an administrator', 'Try again']],
  ['no_licence', 403, 'Your account has no Exchange Online licence', ['Ask an administrator', 'Try again']],
  ['guest_account', 403, 'You are a guest here', ['Sign in again', 'Try again']],
  ['clock_skew', 401, 'A clock is wrong', ['Try again', 'Ask an administrator']],
  ['suspended_tenant', 403, 'Your organisation has been switched off', ['Ask an administrator', 'Try again']],
  ['forbidden_tenant', 403, 'Your organisation does not use this yet', ['Ask an administrator', 'Try again']],
  ['graph_unavailable', 503, 'Microsoft 365 does not answer', ['Try again']],
];

const THEMES: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active', colorScheme: 'dark' }],
  ['360 px', { viewport: { width: 360, height: 740 } }],
];

let full: ServedPages;
let empty: ServedPages;
beforeAll(async () => {
  [full, empty] = await Promise.all([ServedPages.start(), ServedPages.start(true)]);
});
afterAll(() => Promise.all([full.close(), empty.close()]));

/** Answers every request of a path with this problem, until the returned function is called. */
async function failWith(page: Page, path: string, code: string, status: number): Promise<() => Promise<void>> {
  const about = code === 'no_consent' ? { step: 'base', adminUrl: ADMIN_URL } : code === 'claims_challenge' ? { claims: CLAIMS } : {};
  await page.route(path, (route) => route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ ...about, code, detail: 'In words of the server.' }) }));
  return () => page.unroute(path);
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`), ...(wider > 0 ? [`scrolls sideways by ${String(wider)} px`] : [])];
}

/** A page that could not even say who is signed in. */
async function openWith(code: string, status: number, options: BrowserContextOptions = {}): Promise<{ page: Page; mend: () => Promise<void> }> {
  const { page } = await full.open(options, 'privacy.html');
  const mend = await failWith(page, '**/api/me', code, status);
  await page.goto(`${full.origin}/`);
  return { page, mend };
}

describe('without a queue', () => {
  it.each(TROUBLES)('%s is a screen with its own words, and its first button leads on', async (code, status, title, buttons) => {
    const { page, mend } = await openWith(code, status);
    await page.getByRole('heading', { name: title }).waitFor();
    const shown = await page.locator('.empty').getByRole('button').allTextContents();
    expect(shown).toEqual(buttons);
    await mend();
    const way = buttons.find((name) => name === 'Try again' || name === 'Sign in again') ?? '';
    await page.getByRole('button', { name: way, exact: true }).click();
    await page.getByRole('button', { name: 'Not this' }).first().waitFor();
    await page.context().close();
  });

  it('a missing consent: the message for an administrator holds the link, which can be opened too', async () => {
    const { page } = await openWith('no_consent', 403, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Ask an administrator' }).click();
    await page.getByText('Copied: a message for an administrator.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(ADMIN_URL);
    expect(await page.getByRole('link', { name: /Open the consent page/ }).getAttribute('href')).toBe(ADMIN_URL);
    const sight = page.getByRole('button', { name: 'What an administrator will see' });
    await sight.click();
    expect(await sight.getAttribute('aria-expanded')).toBe('true');
    await page.getByText('Nothing changes before they press Accept.').waitFor();
    await page.context().close();
  });

  it('a link that is none of the web is not offered', async () => {
    const { page } = await full.open({}, 'privacy.html');
    await page.route('**/api/me', (route) => route.fulfill({ status: 403, contentType: 'application/problem+json', body: JSON.stringify({ code: 'no_consent', adminUrl: 'javascript:alert(1)' }) }));
    await page.goto(`${full.origin}/`);
    await page.getByRole('button', { name: 'Ask an administrator' }).waitFor();
    expect(await page.getByRole('link', { name: /consent page/ }).count()).toBe(0);
    await page.context().close();
  });

  it('a first round that fails is a screen too', async () => {
    const { page } = await empty.open({}, 'privacy.html');
    await page.route('**/api/me', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), syncedAt: null } });
    });
    await failWith(page, '**/api/sync', 'no_mailbox', 403);
    await page.goto(`${empty.origin}/`);
    await page.getByRole('heading', { name: 'Your account has no mailbox here' }).waitFor();
    expect(await page.getByRole('tab', { name: 'Snoozed' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('with a queue', () => {
  it.each(TROUBLES)('%s is a bar above it, and goes once it is mended', async (code, status, title) => {
    const { page } = await full.open({}, 'privacy.html');
    const mend = await failWith(page, '**/api/sync', code, status);
    await page.goto(`${full.origin}/`);
    await page
      .getByRole('status')
      .filter({ hasText: `${title}.` })
      .waitFor();
    await page.getByRole('button', { name: 'Not this' }).first().waitFor();
    expect(await page.locator('.trouble').textContent()).toContain('What you see is from before.');
    await mend();
    await page
      .locator('.trouble')
      .getByRole('button', { name: /^(Try again|Sign in again)$/ })
      .first()
      .click();
    await page.locator('.trouble').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('what a round found out is shown with its link', async () => {
    const { page } = await full.open({}, 'privacy.html');
    const progress = { phase: 'failed', pages: 0, events: 0, followUps: 0, at: '2026-03-25T11:00:00Z', code: 'no_consent', detail: 'Not consented.', about: { step: 'base', adminUrl: ADMIN_URL } };
    await page.route('**/api/sync/events', (route) => route.fulfill({ contentType: 'text/event-stream', body: `data: ${JSON.stringify(progress)}\n\n` }));
    await page.goto(`${full.origin}/`);
    expect(await page.getByRole('link', { name: /Open the consent page/ }).getAttribute('href')).toBe(ADMIN_URL);
    await page.context().close();
  });

  it('offline, it stays', async () => {
    const { page } = await full.open({}, 'privacy.html');
    await page.route('**/api/sync', (route) => route.abort());
    await page.goto(`${full.origin}/`);
    await page.getByText('You are offline.').waitFor();
    await page.getByRole('button', { name: 'Not this' }).first().waitFor();
    expect(await page.locator('.trouble').getByRole('button').allTextContents()).toEqual(['Try again']);
    await page.context().close();
  });
});

it('more proof is asked of Teams with what Conditional Access wants', async () => {
  const { page, view } = await full.openInTeams();
  await view.getByRole('button', { name: 'Not this' }).first().waitFor();
  await failWith(page, '**/api/me', 'claims_challenge', 401);
  await page.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(window, { asked });
    addEventListener('message', ({ data }: MessageEvent<{ func: string; args: unknown }>) => {
      if (data.func === 'authentication.getAuthToken') asked.push(data.args);
    });
  });
  await view.evaluate(() => {
    location.reload();
  });
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Sign in again' }).click();
  const asked = await page.waitForFunction(() => (window as unknown as { asked: unknown[] }).asked.find((args) => JSON.stringify(args).includes('acrs')));
  expect(await asked.jsonValue()).toContainEqual([CLAIMS]);
  await page.context().close();
});

describe.each(THEMES)('%s', (_, options) => {
  it('screens and bars have no fault', async () => {
    const { page } = await openWith('no_consent', 403, options);
    await page.getByRole('button', { name: 'What an administrator will see' }).click();
    const found = await faults(page);
    await page.unroute('**/api/me');
    await failWith(page, '**/api/sync', 'no_consent', 403);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.trouble').waitFor();
    await page.getByRole('button', { name: 'Not this' }).first().waitFor();
    await page.waitForTimeout(400);
    expect([...found, ...(await faults(page))]).toEqual([]);
    await page.context().close();
  });
});
