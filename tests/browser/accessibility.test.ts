/** axe finds no violation on any page, in any theme, at any width; nothing scrolls sideways. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { faultsOn } from '../support/faults.ts';
import { OWNER } from '../support/sandbox.ts';
import { now, ServedPages } from '../support/page.ts';

let full: ServedPages;
let empty: ServedPages;
beforeAll(async () => {
  [full, empty] = await Promise.all([ServedPages.start(), ServedPages.start(true)]);
});
afterAll(() => Promise.all([full.close(), empty.close()]));

const THEMES: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active', colorScheme: 'dark' }],
  ['light on a phone', { colorScheme: 'light', viewport: { width: 360, height: 740 } }],
  // Colours do not depend on the width, nor the width on colours: together they are looked at by `npm run test:long`.
  ...(process.env['EVERYWHERE'] === '1' ? [['dark on a phone', { colorScheme: 'dark', viewport: { width: 360, height: 740 } }] as const] : []),
];

/** How to get to each page or state from the one before it in the same window, and what shows that it is there. */
const PAGES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the queue', (page) => page.getByRole('button', { name: 'Not this' }).first().waitFor()],
  [
    'an opened follow-up',
    async (page) => {
      await page
        .getByRole('button', { name: /You met/ })
        .first()
        .click();
      await page.getByRole('textbox').last().waitFor();
    },
  ],
  [
    'a menu',
    async (page) => {
      await page.goto(`${full.origin}/#/queue`);
      await page.getByRole('button', { name: 'Snooze' }).first().click();
      await page.getByRole('menuitem').first().waitFor();
    },
  ],
  [
    'a date to snooze to',
    async (page) => {
      await page.getByRole('menuitem', { name: /pick a date/i }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'the list of keys',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'the dismissed ones',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('tab', { name: 'Dismissed' }).click();
      await page
        .getByRole('button', { name: /bring back|undo/i })
        .first()
        .waitFor();
    },
  ],
  [
    'what is held back',
    async (page) => {
      await page.getByRole('tab', { name: 'Held back' }).click();
      await page.getByText('You have a coming meeting together.').first().waitFor();
    },
  ],
];

/** What is wrong with any of them, each named. */
async function faultsOnTheWay(page: Page, way: typeof PAGES): Promise<string[]> {
  const found: string[] = [];
  for (const [name, go] of way) {
    await go(page);
    await page.waitForTimeout(400);
    found.push(...(await faultsOn(page)).map((fault) => `${name}: ${fault}`));
  }
  return found;
}

/** So that there is a dismissed one. */
async function dismissOne(): Promise<void> {
  const { store } = full.to;
  if ((await store.list(OWNER, ['dismissed'])).length > 0) return;
  const [open] = await store.list(OWNER, ['open']);
  const dismissed = { state: 'dismissed', snoozedUntil: null, decidedAt: now(), before: { state: 'open', snoozedUntil: null, decidedAt: null } } as const;
  await store.change(OWNER, open?.id ?? '', open?.revision ?? 0, dismissed, null);
}

describe.each(THEMES)('%s', (_, options) => {
  it('the queue, what opens from it and what is held back have no fault', async () => {
    await dismissOne();
    const { page } = await full.open(options);
    expect(await faultsOnTheWay(page, PAGES)).toEqual([]);
    await page.context().close();
  });

  it('an empty queue has no fault, and says something true', async () => {
    const { page } = await empty.open(options);
    await page
      .getByText(/nothing/i)
      .first()
      .waitFor();
    expect(await faultsOn(page)).toEqual([]);
    await page.context().close();
  });

  it('privacy, terms and support have no fault, and fit a narrow window', async () => {
    const { page } = await empty.open(options);
    for (const name of ['privacy', 'terms', 'support']) {
      await page.goto(`${empty.origin}/${name}.html`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await faultsOn(page)).toEqual([]);
    }
    await page.context().close();
  });

  it('a server that fails has no fault, and a way forward', async () => {
    const context = await full.open(options);
    await context.page.route('**/api/follow-ups?*', (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"code":"store_unavailable","detail":"The database cannot answer just now."}' }),
    );
    await context.page.reload();
    await context.page
      .getByRole('button', { name: /try again/i })
      .first()
      .waitFor();
    expect(await faultsOn(context.page)).toEqual([]);
    await context.page.context().close();
  });
});

/** The newer pages, one after another in one window: in each theme, and once on a phone. */
const WORK: typeof PAGES = [
  [
    'what is said at the first visit',
    async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('button', { name: 'How Followthrough works' }).click();
      await page.getByRole('button', { name: 'Got it' }).waitFor();
    },
  ],
  [
    'the menu of kinds',
    async (page) => {
      await page.getByRole('button', { name: 'Got it' }).click();
      await page.getByRole('button', { name: /^Kinds/ }).click();
      await page.getByRole('menuitemcheckbox').first().waitFor();
    },
  ],
  [
    'a search without a match',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('searchbox').fill('nothing like this');
      await page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
    },
  ],
  [
    'several chosen',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Choose several' }).click();
      await page.getByRole('checkbox').first().check();
      await page.getByText('1 chosen').waitFor();
    },
  ],
  [
    'the people',
    async (page) => {
      await page.getByRole('tab', { name: 'People' }).click();
      await page.locator('.page:not([inert]) [data-row]').first().waitFor();
      await page.getByRole('heading', { name: 'The people you meet.' }).waitFor();
    },
  ],
  [
    'a person',
    async (page) => {
      await page.getByRole('button', { name: 'Marco Bianchi' }).click();
      await page.getByRole('textbox', { name: 'Private note' }).waitFor();
      await page.getByRole('radio').last().waitFor();
    },
  ],
  [
    '"Why not?"',
    async (page) => {
      await page
        .getByRole('button', { name: /^Why not\?/ })
        .first()
        .click();
      const dialog = page.getByRole('dialog', { name: 'Why not?' });
      await dialog.getByText('Does not apply').click();
    },
  ],
];

describe.each(THEMES.slice(0, 4))('%s', (_, options) => {
  it('search, choosing, people and "Why not?" have no fault', async () => {
    const { page, complaints } = await full.open(options);
    await page.getByRole('button', { name: 'Not this' }).first().waitFor();
    expect(await faultsOnTheWay(page, WORK)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe.each(['default', 'dark', 'contrast'] as const)('in Teams, %s', (theme) => {
  it('the queue, an opened follow-up and what is held back have no fault', async () => {
    const { page, view, complaints } = await full.openInTeams({ theme });
    const found: string[] = [];
    const look = async () => {
      await page.waitForTimeout(400);
      found.push(...(await faultsOn(view)));
    };
    await view.getByRole('button', { name: 'Not this' }).first().waitFor();
    await look();
    await view
      .getByRole('button', { name: /You met/ })
      .first()
      .click();
    await view.getByRole('textbox', { name: 'Text' }).waitFor();
    await look();
    await view.getByRole('tab', { name: 'Held back' }).click();
    await view.getByText('You have a coming meeting together.').first().waitFor();
    await look();
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
