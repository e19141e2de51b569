/** Each page and state: how to get there in a window that has seen nothing before. */
import type { Page } from 'playwright-core';

export type Open = (page: Page, origin: string) => Promise<void>;

/** The welcome has been read, as by everyone but a newcomer. */
async function known(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('followthrough.welcome', 'read');
  });
}

/** Goes to a page and waits for something that it has once it is there. */
function at(hash: string, there: (page: Page) => ReturnType<Page['getByRole']>): Open {
  return async (page, origin) => {
    await known(page);
    await page.goto(`${origin}/${hash}`);
    await there(page).first().waitFor();
  };
}

const queue = at('#/queue', (page) => page.getByRole('button', { name: 'Not this' }));
const people = at('#/people', (page) => page.locator('[data-row]'));

export const STATES: Readonly<Record<string, Open>> = {
  'first-visit': async (page, origin) => {
    await page.goto(`${origin}/?user=lena.brandt@fabrikam.com`);
    await page.getByRole('button', { name: 'Got it' }).waitFor();
  },
  queue,
  opened: async (page, origin) => {
    await queue(page, origin);
    await page
      .getByRole('button', { name: /^You met/ })
      .first()
      .click();
    await page.getByRole('textbox', { name: 'Text' }).waitFor();
  },
  'did-you-send-it': async (page, origin) => {
    await queue(page, origin);
    await page
      .getByRole('button', { name: /^You met/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Open in mail' }).click();
    await page.getByRole('group', { name: 'Did you send it?' }).waitFor();
    await page.goto(`${origin}/#/queue`);
    await page.getByRole('group', { name: 'Did you send it?' }).waitFor();
    await page.getByRole('button', { name: 'Not yet' }).scrollIntoViewIfNeeded();
  },
  several: async (page, origin) => {
    await queue(page, origin);
    await page.getByRole('button', { name: 'Choose several' }).click();
    await page.getByRole('checkbox').first().check();
  },
  snooze: async (page, origin) => {
    await queue(page, origin);
    await page.getByRole('button', { name: 'Snooze' }).first().click();
    await page.getByRole('menuitem').first().waitFor();
  },
  'nothing-snoozed': async (page, origin) => {
    await queue(page, origin);
    await page.getByRole('tab', { name: 'Snoozed' }).click();
    await page
      .getByRole('heading', { name: /snoozed/i })
      .first()
      .waitFor();
  },
  why: async (page, origin) => {
    await queue(page, origin);
    await page
      .getByRole('button', { name: /^You met/ })
      .first()
      .click();
    await page.locator('.what-else').click();
    await page.getByRole('dialog').waitFor();
  },
  keys: async (page, origin) => {
    await queue(page, origin);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  },
  people,
  person: async (page, origin) => {
    await people(page, origin);
    await page.locator('[data-row] .row-open').first().click();
    await page.locator('.opened h2').waitFor();
  },
  promises: at('#/promises', (page) => page.locator('[data-row]')),
  'held-back': at('#/held-back', (page) => page.locator('.held-row')),
  insights: at('#/insights', (page) => page.getByRole('table')),
  settings: at('#/settings', (page) => page.getByRole('switch')),
  offline: async (page, origin) => {
    await known(page);
    await page.route('**/api/me', (route) => route.abort());
    await page.goto(origin);
    await page.getByRole('button', { name: /again/i }).first().waitFor();
  },
};
