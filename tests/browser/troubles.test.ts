/** What a person sees when sign-in, consent, the mailbox, a clock or the network is not right: one sentence, and buttons that do something. The local Microsoft 365 makes each trouble. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { ADA, CONTOSO, GUEST, LENA, ON_PREMISES, UNLICENSED, type User } from '../../src/sandbox/people.ts';
import { first } from '../../src/tab/words/de/first.ts';
import { more as german } from '../../src/tab/words/de/more.ts';
import { more } from '../../src/tab/words/en/more.ts';
import { faultsOn } from '../support/faults.ts';
import { ServedPages } from '../support/page.ts';
import { BASE_SCOPES } from '../support/sandbox.ts';

const MINUTE = 60_000;
const THEMES: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active', colorScheme: 'dark' }],
  ['360 px', { viewport: { width: 360, height: 740 } }],
];

let served: ServedPages;
beforeAll(async () => {
  served = await ServedPages.start();
});
afterAll(() => served.close());
afterEach(() => {
  served.to.sandbox.faults.clear();
});

/** Someone who has never been here. */
function newcomer(): User {
  const user = { ...ADA, userId: randomUUID(), name: 'Noor Said', address: `noor.${randomUUID().slice(0, 8)}@contoso.com` };
  served.to.sandbox.directory.add(user);
  return user;
}

const openAs = ({ address }: User, options: BrowserContextOptions = {}) => served.open(options, `?user=${encodeURIComponent(address)}`);
const consent = (scopes: readonly string[]) => {
  served.to.sandbox.directory.consent(CONTOSO, scopes);
};

interface Screen {
  readonly code: string;
  readonly title: string;
  readonly buttons: readonly string[];
  /** Makes the trouble for someone, and gives back how to mend it. */
  readonly make: (user: User) => void | Promise<void>;
  readonly mend: () => void | Promise<void>;
}

const nothing = () => undefined;

/** Troubles that keep a newcomer from the queue, and end. */
const PASSING: readonly Screen[] = [
  {
    code: 'needs_reconnect',
    title: 'Sign in again',
    buttons: ['Sign in again'],
    async make(user) {
      await served.to.sandbox.entra.renewedToken(user);
      served.to.sandbox.entra.demand(user, { code: 50173 });
    },
    mend: nothing,
  },
  {
    code: 'claims_challenge',
    title: 'Microsoft asks for more proof',
    buttons: ['Sign in again'],
    async make(user) {
      await served.to.sandbox.entra.renewedToken(user);
      served.to.sandbox.entra.demand(user);
    },
    mend: nothing,
  },
  {
    code: 'no_consent',
    title: 'Your organisation has not allowed this yet',
    buttons: ['Ask an administrator', 'Try again', 'What an administrator will see'],
    make() {
      consent([]);
    },
    mend() {
      consent(BASE_SCOPES);
    },
  },
  {
    code: 'no_consent, as Graph says it',
    title: 'Your organisation has not allowed this yet',
    buttons: ['Ask an administrator', 'Try again', 'What an administrator will see'],
    make() {
      served.to.sandbox.faults.add({ path: '/v1.0/me/mailboxSettings', status: 403 });
    },
    mend() {
      served.to.sandbox.faults.clear();
    },
  },
  {
    code: 'clock_skew',
    title: 'A clock is wrong',
    buttons: ['Try again', 'Ask an administrator'],
    make() {
      served.to.sandbox.clock.advance(20 * MINUTE);
    },
    mend() {
      served.to.sandbox.clock.advance(-20 * MINUTE);
    },
  },
  {
    code: 'suspended_tenant',
    title: 'Your organisation has been switched off',
    buttons: ['Ask an administrator', 'Try again'],
    make: () => served.to.store.connections.saveTenant(CONTOSO, 'suspended', Date.now()),
    mend: () => served.to.store.connections.saveTenant(CONTOSO, 'active', Date.now()),
  },
  {
    code: 'graph_unavailable',
    title: 'Microsoft 365 does not answer',
    buttons: ['Try again'],
    make() {
      served.to.sandbox.faults.add({ path: '/v1.0/me', status: 500, body: 'html' });
    },
    mend() {
      served.to.sandbox.faults.clear();
    },
  },
];

/** Troubles that stay as long as the account is as it is. */
const LASTING: readonly (readonly [user: User, title: string, buttons: readonly string[]])[] = [
  [GUEST, 'You are a guest here', ['Sign in again', 'Try again']],
  [UNLICENSED, 'Your account has no Exchange Online licence', ['Ask an administrator', 'Try again']],
  [ON_PREMISES, 'Your account has no mailbox here', ['Ask an administrator', 'Try again']],
  [LENA, 'Your organisation does not use this yet', ['Ask an administrator', 'Try again']],
];

describe('without a queue', () => {
  it.each(PASSING)('$code is a screen with its own words, and its first button that can leads on', async ({ title, buttons, make, mend }) => {
    const user = newcomer();
    await make(user);
    const { page } = await openAs(user);
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.locator('.empty').getByRole('button').allTextContents()).toEqual(buttons);
    await mend();
    const way = buttons.find((name) => name === 'Try again' || name === 'Sign in again') ?? '';
    await page.getByRole('button', { name: way, exact: true }).click();
    await page.getByText(/^Calendar read/).waitFor();
    await page.context().close();
  });

  it.each(LASTING.map((one) => [one[1], ...one] as const))('%s: it stays, with what to do', async (_, user, title, buttons) => {
    served.to.sandbox.directory.add(user);
    const { page } = await openAs(user);
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.locator('.empty').getByRole('button').allTextContents()).toEqual(buttons);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: title }).waitFor();
    await page.context().close();
  });

  it('a clock that is wrong is told by how much', async () => {
    served.to.sandbox.clock.advance(20 * MINUTE);
    try {
      const { page } = await openAs(newcomer());
      await page.getByText('The server’s clock is 20 minutes behind Microsoft’s').waitFor();
      expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(1);
      await page.context().close();
    } finally {
      served.to.sandbox.clock.advance(-20 * MINUTE);
    }
  });

  it('a missing consent: the message for an administrator holds the link, and the page it opens leads on', async () => {
    consent([]);
    const { page } = await openAs(newcomer(), { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Ask an administrator' }).click();
    await page.getByText('Copied: a message for an administrator.').waitFor();
    const link = page.getByRole('link', { name: /Open the consent page/ });
    const url = (await link.getAttribute('href')) ?? '';
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(url);
    const sight = page.getByRole('button', { name: 'What an administrator will see' });
    await sight.click();
    expect(await sight.getAttribute('aria-expanded')).toBe('true');
    await page.getByText('"Read user calendars"').waitFor();

    const administrator = await page.context().newPage();
    await administrator.goto(url.replace(encodeURIComponent('https://followthrough.example/'), encodeURIComponent(`${served.origin}/`)));
    await administrator.getByText('Read user calendars').waitFor();
    await administrator.getByRole('button', { name: 'Accept' }).click();
    await administrator.getByText('Allowed for your organisation.').waitFor();
    expect(new URL(administrator.url()).search).toBe('');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(/^Calendar read/).waitFor();
    await page.context().close();
  });

  it('a link that is none of the web is not offered', async () => {
    const { page } = await served.open({}, 'privacy.html');
    await page.route('**/api/me', (route) => route.fulfill({ status: 403, contentType: 'application/problem+json', body: JSON.stringify({ code: 'no_consent', adminUrl: 'javascript:alert(1)' }) }));
    await page.goto(`${served.origin}/`);
    await page.getByRole('button', { name: 'Ask an administrator' }).waitFor();
    expect(await page.getByRole('link', { name: /consent page/ }).count()).toBe(0);
    await page.context().close();
  });

  it('a first round that fails is a screen too, and settings can be reached all the same', async () => {
    served.to.sandbox.faults.add({ path: 'calendarView', status: 403 });
    const { page } = await openAs(newcomer());
    await page.getByRole('heading', { name: 'Your organisation has not allowed this yet' }).waitFor();
    expect(await page.getByRole('tab', { name: 'Snoozed' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('heading', { name: 'What this app may read' }).waitFor();
    await page.context().close();
  });
});

/** In `npm run test:long` each is read in German; else some, since the words of every language are checked anyway. */
const IN_GERMAN = process.env['EVERYWHERE'] === '1' ? 100 : 3;

describe('in German', () => {
  /** Opens it as a newcomer who reads German, and gives back what stands there once the screen is there. */
  const readBy = async (user: User, code: string): Promise<string> => {
    const { page } = await openAs(user, { locale: 'de-DE' });
    await page.getByRole('heading', { name: german[`trouble.${code}` as keyof typeof german] }).waitFor();
    const sight = page.getByRole('button', { name: german['trouble.sight'] });
    if ((await sight.count()) > 0) await sight.click();
    const text = await page.locator('.empty').innerText();
    await page.context().close();
    return text;
  };
  const sentences = Object.entries(more).flatMap(([key, text]) => (/^(trouble|step)\./.test(key) && text.length > 12 ? [text] : []));
  const english = (text: string) => sentences.filter((one) => text.includes(one));

  it.each(PASSING.slice(0, IN_GERMAN))('$code is told without an English sentence', async ({ code, make, mend }) => {
    const user = newcomer();
    await make(user);
    const text = await readBy(user, code.split(',')[0] ?? '');
    await mend();
    expect(text).not.toMatch(/\b(the|your|you|behind|ahead|sees)\b/i);
    expect(english(text)).toEqual([]);
  });

  it.each(LASTING.slice(0, IN_GERMAN).map(([user, title]) => [title, user] as const))('%s: told without an English sentence', async (title, user) => {
    served.to.sandbox.directory.add(user);
    const code =
      Object.entries(more)
        .find(([, text]) => text === title)?.[0]
        .slice('trouble.'.length) ?? '';
    const text = await readBy(user, code);
    expect(text).not.toMatch(/\b(the|your|you)\b/i);
    expect(english(text)).toEqual([]);
  });

  it('what a list, a decision and a round are refused with is told by code, and what has no words yet as the server said it', async () => {
    const { page } = await served.open({ locale: 'de-DE' }, 'privacy.html');
    const problem = (status: number, body: object) => ({ status, contentType: 'application/problem+json', body: JSON.stringify(body) });
    await page.route('**/api/sync', (route) => route.fulfill(problem(503, { code: 'store_unavailable', detail: 'The database cannot answer just now.' })));
    await page.route('**/dismiss', (route) => route.fulfill(problem(404, { code: 'unknown_follow_up', detail: 'There is no such follow-up. Reload the queue.' })));
    await page.route('**/api/held-back', (route) => route.fulfill(problem(409, { code: 'brand_new', detail: 'Something new.' })));
    await page.goto(`${served.origin}/`);
    await page.getByText('Die Datenbank von Followthrough kann gerade nicht antworten.').waitFor();
    await page.getByRole('button', { name: 'Das nicht' }).first().click();
    await page.getByText('Dieses Follow-up gibt es nicht mehr.').waitFor();
    await page.getByRole('tab', { name: 'Beiseite' }).click();
    await page.getByText('Something new.').waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/database|no such/i);
    await page.context().close();
  });

  it('words for what went wrong that cannot be loaded are stood in for by the server’s', async () => {
    const { page } = await served.open({ locale: 'de-DE' }, 'privacy.html');
    await page.route(/problems-[^/]*\.js/, (route) => route.abort());
    await page.route('**/api/sync', (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"code":"store_unavailable","detail":"The database cannot answer just now."}' }),
    );
    await page.goto(`${served.origin}/`);
    await page.getByText('The database cannot answer just now.').waitFor();
    expect(await page.locator('.message').innerText()).toContain(first['sync.failed']);
    await page.context().close();
  });
});

describe('with a queue', () => {
  const rows = (page: Page) => page.getByRole('button', { name: 'Not this' }).first();
  const bar = (page: Page) => page.locator('.trouble');
  const cases: readonly (readonly [what: string, title: string, make: () => void, mend: () => void])[] = [
    [
      'a session that was revoked',
      'Sign in again',
      () => {
        served.to.sandbox.entra.demand(ADA, { code: 50173, reachesGraph: true });
      },
      nothing,
    ],
    [
      'a policy that asks for more',
      'Microsoft asks for more proof',
      () => {
        served.to.sandbox.entra.demand(ADA, { reachesGraph: true });
      },
      nothing,
    ],
    [
      'a consent that was taken back',
      'Your organisation has not allowed this yet',
      () => {
        consent([]);
        // Graph takes Ada's token no longer: a new one must be asked for.
        served.to.sandbox.faults.add({ path: 'calendarView', status: 401, times: 1 });
      },
      () => {
        consent(BASE_SCOPES);
      },
    ],
    [
      'a Graph that fails',
      'Microsoft 365 does not answer',
      () => {
        served.to.sandbox.faults.add({ path: 'calendarView', status: 500 });
      },
      () => {
        served.to.sandbox.faults.clear();
      },
    ],
  ];

  it.each(cases)('%s is a bar above it, and goes once it is mended', async (_, title, make, mend) => {
    await served.to.sandbox.entra.renewedToken(ADA);
    const { page } = await served.open({}, '#/held-back');
    await page.getByText(/^Calendar read/).waitFor();
    make();
    await page.reload();
    await page.getByRole('tab', { name: 'Queue' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: `${title}.` })
      .waitFor();
    await rows(page).waitFor();
    expect(await bar(page).textContent()).toContain('What you see is from before.');
    mend();
    await bar(page)
      .getByRole('button', { name: /^(Try again|Sign in again)$/ })
      .first()
      .click();
    await bar(page).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('offline, it stays', async () => {
    const { page } = await served.open({}, 'privacy.html');
    await page.route('**/api/sync', (route) => route.abort());
    await page.goto(`${served.origin}/`);
    await page.getByText('You are offline.').waitFor();
    await rows(page).waitFor();
    expect(await bar(page).getByRole('button').allTextContents()).toEqual(['Try again']);
    await page.context().close();
  });

  it('a list that cannot be read is not said to be empty', async () => {
    const { page } = await served.open({}, 'privacy.html');
    await page.route('**/api/follow-ups?*', (route) => route.fulfill({ status: 400, contentType: 'application/problem+json', body: '{"code":"bad_request","detail":"Not understood."}' }));
    await page.goto(`${served.origin}/`);
    await page.getByText('These follow-ups could not be read.').waitFor();
    expect(await page.locator('#page-title').textContent()).toBe('Your queue');
    await page.context().close();
  });
});

it('more proof is asked of Teams with what Conditional Access wants, and what Teams gives is enough', async () => {
  const { page, view } = await served.openInTeams();
  await view.getByRole('button', { name: 'Not this' }).first().waitFor();
  const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
  served.to.sandbox.entra.demand(ADA, { claims, reachesGraph: true });
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
  expect(await asked.jsonValue()).toContainEqual([claims]);
  await frame.locator('.trouble').waitFor({ state: 'detached' });
  await page.context().close();
});

describe.each(THEMES)('%s', (_, options) => {
  it('screens and bars have no fault', async () => {
    consent([]);
    const { page } = await openAs(newcomer(), options);
    await page.getByRole('button', { name: 'What an administrator will see' }).click();
    const found = await faultsOn(page);
    consent(BASE_SCOPES);
    served.to.sandbox.faults.add({ path: 'calendarView', status: 403 });
    await page.goto(`${served.origin}/`);
    await page.locator('.trouble').waitFor();
    await page.getByRole('button', { name: 'Not this' }).first().waitFor();
    await page.waitForTimeout(400);
    expect([...found, ...(await faultsOn(page))]).toEqual([]);
    await page.context().close();
  });
});
