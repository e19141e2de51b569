/** Each page and state: how to get there in a window that has seen nothing before. */
import type { Page } from 'playwright-core';
import type { DoubleItem, DoublePerson, DoubleStart } from '../../src/sandbox/office/office-double.ts';

/** What a host is told of a look. */
export interface Look {
  readonly theme: 'default' | 'dark' | 'contrast';
  readonly locale: string;
}

export type Open = (page: Page, origin: string, look: Look) => Promise<void>;

/** The welcome has been read, as by everyone but a newcomer. */
async function known(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('followthrough.welcome', 'read');
  });
}

/** Goes to a page and waits for something that it has once it is there. */
function at(hash: string, there: (page: Page) => ReturnType<Page['getByRole']>): (page: Page, origin: string) => Promise<void> {
  return async (page, origin) => {
    await known(page);
    await page.goto(`${origin}/${hash}`);
    await there(page).first().waitFor();
  };
}

/** Leaves the framed page alone on the sandbox's host. */
const ALONE = 'body { display: block } .controls, .heard { display: none !important } .stage { block-size: 100vh }';

const SAMIR: DoublePerson = { displayName: 'Samir Haddad', emailAddress: 'samir.haddad@contoso.com' };
const ADA: DoublePerson = { displayName: 'Ada Okafor', emailAddress: 'ada@contoso.com' };

/** The pane beside an item, at the width that Outlook gives it. */
async function pane(page: Page, origin: string, { theme, locale }: Look, item: DoubleItem | null): Promise<void> {
  const start: DoubleStart = { item, language: locale, isDarkTheme: theme === 'dark' };
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript((begin) => Object.assign(window, { officeDoubleStart: begin }), start);
  await page.goto(`${origin}/sandbox/hosts/pane`);
  await page.getByRole('heading').nth(1).waitFor();
  await page.waitForTimeout(1_500);
}

const queue = at('#/queue', (page) => page.getByRole('button', { name: 'Not this' }));
const people = at('#/people', (page) => page.locator('[data-row]'));

export const STATES: Readonly<Record<string, Open>> = {
  /** As a newcomer sees it: in the demo somebody has decided this and that already, and asks for it. */
  'first-visit': async (page, origin) => {
    await queue(page, origin);
    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'How Followthrough works' }).click();
    await page.getByRole('button', { name: 'Got it' }).waitFor();
  },
  'nothing-to-do': async (page, origin) => {
    await known(page);
    await page.goto(`${origin}/?user=lena.brandt@fabrikam.com`);
    await page.getByRole('heading', { name: 'You are up to date' }).waitFor();
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
  'meeting-panel': async (page, origin, { theme, locale }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${origin}/sandbox/host?${new URLSearchParams({ place: 'panel', theme, locale }).toString()}`);
    await page.addStyleTag({ content: ALONE });
    await page.frameLocator('iframe').locator('[data-row]').first().waitFor();
  },
  'meeting-adding': async (page, origin, { theme, locale }) => {
    await page.goto(`${origin}/sandbox/host?${new URLSearchParams({ place: 'configuration', theme, locale }).toString()}`);
    await page.addStyleTag({ content: ALONE });
    await page.frameLocator('iframe').getByRole('heading').first().waitFor();
  },
  'pane-reading': (page, origin, look) => pane(page, origin, look, { itemType: 'message', subject: 'Assortment pilot', from: SAMIR, to: [ADA] }),
  'pane-writing': (page, origin, look) =>
    pane(page, origin, look, { itemType: 'message', isWritten: true, subject: 'Re: Assortment pilot', to: [SAMIR], body: '<p>Hi Samir,</p><p>sorry, I will get back to you ASAP. |</p>' }),
  'pane-nothing': (page, origin, look) => pane(page, origin, look, null),
  offline: async (page, origin) => {
    await known(page);
    await page.route('**/api/me', (route) => route.abort());
    await page.goto(origin);
    await page.getByRole('button', { name: /again/i }).first().waitFor();
  },
};
