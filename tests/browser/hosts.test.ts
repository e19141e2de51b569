/** Writing from the tab: each of a host's windows where it has one, a link where it has none, and afterwards the question whether it was sent. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OWNER } from '../support/sandbox.ts';
import { ALL, ServedPages, type Opened } from '../support/page.ts';
import { TEAMS_APP_ID } from '../support/server.ts';
import { settled } from './settled.ts';

let pages: ServedPages;

beforeAll(async () => {
  pages = await ServedPages.start();
});

afterAll(() => pages.close());

interface Said {
  readonly func: string;
  readonly args: readonly unknown[];
}

/** What the tab asked of the host, by name. */
function asked({ page }: Opened, func: string): Promise<readonly Said[]> {
  return page.evaluate((name) => (globalThis as unknown as { said: Said[] }).said.filter((one) => one.func === name), func);
}

/** Opens the first thank-you note: its id, and its only addressee. */
async function openThanks({ view }: Opened): Promise<{ id: string; to: string; body: string }> {
  await view
    .getByRole('button', { name: /You met/ })
    .first()
    .click();
  const body = await view.getByRole('textbox', { name: 'Text' }).inputValue();
  const id = await view.evaluate(() => decodeURIComponent(location.hash.split('/')[2] ?? ''));
  const one = await pages.to.store.followUp(OWNER, id);
  return { id, to: one?.followUp.people[0]?.address ?? '', body };
}

const stateOf = async (id: string) => (await pages.to.store.followUp(OWNER, id))?.state;

describe('writing from Teams', () => {
  it('opens the windows of the host with the draft in them', async () => {
    const opened = await pages.openInTeams();
    const { to, body } = await openThanks(opened);
    for (const [button, func] of [
      ['Open in mail', 'mail.composeMail'],
      ['Propose a meeting', 'calendar.composeMeeting'],
      ['Open in chat', 'chat.openChat'],
    ] as const) {
      await opened.view.getByRole('button', { name: button }).click();
      expect(await settled(async () => (await asked(opened, func)).length, 1)).toBe(1);
      const [said] = await asked(opened, func);
      expect(JSON.stringify(said?.args)).toContain(to);
      expect(JSON.stringify(said?.args)).toContain(JSON.stringify(body).slice(1, 40));
    }
    expect(await asked(opened, 'executeDeepLink')).toEqual([]);
    await opened.page.context().close();
  });

  it('follows a link where the host has no such window', async () => {
    const opened = await pages.openInTeams({ supports: { pages: ALL.pages, app: ALL.app } });
    const { to } = await openThanks(opened);
    for (const [nth, [button, link]] of (
      [
        ['Open in mail', /^https:\/\/outlook\.office\.com\/mail\/deeplink\/compose\?to=/],
        ['Propose a meeting', /^https:\/\/teams\.microsoft\.com\/l\/meeting\/new\?subject=/],
        ['Open in chat', /^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=/],
      ] as const
    ).entries()) {
      await opened.view.getByRole('button', { name: button }).click();
      expect(await settled(async () => (await asked(opened, 'executeDeepLink')).length, nth + 1)).toBe(nth + 1);
      const followed = String((await asked(opened, 'executeDeepLink'))[nth]?.args[0]);
      expect(followed).toMatch(link);
      expect(decodeURIComponent(followed)).toContain(to);
    }
    await opened.page.context().close();
  });
});

/** Whether a page in a frame has a storage: Chromium 156 denies it where storages of other sites' frames are not kept apart, and Playwright turns that off. */
function keepsAnything(view: Opened['view']): Promise<boolean> {
  return view.evaluate(() => {
    try {
      return window.sessionStorage.length >= 0;
    } catch {
      return false;
    }
  });
}

describe('"Did you send it?"', () => {
  it('is asked again after the host has thrown the page away, in the queue; "Not yet" leaves the follow-up open, "Yes" makes it done, with undo', async () => {
    const opened = await pages.openInTeams();
    const { page, view } = opened;
    if (!(await keepsAnything(view))) {
      process.stderr.write('skipped: "Did you send it?" after the host has thrown the page away: this browser, as Playwright starts it, keeps nothing for a page in another site\n');
      await page.context().close();
      return;
    }
    const { id } = await openThanks(opened);
    await view.getByRole('button', { name: 'Open in mail' }).click();
    const question = view.getByRole('group', { name: 'Did you send it?' });
    await question.getByRole('button', { name: 'Not yet' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await stateOf(id)).toBe('open');

    await view.getByRole('button', { name: 'Open in mail' }).click();
    await question.waitFor();
    await view.goto(`${pages.origin}/`);
    await question.getByText(/^You went to write to .+\. Did you send it\?$/).waitFor();
    await question.getByRole('button', { name: 'Yes, it is sent' }).click();
    expect(await settled(() => stateOf(id), 'done')).toBe('done');
    await question.waitFor({ state: 'detached' });
    await view.getByRole('button', { name: 'Undo' }).click();
    expect(await settled(() => stateOf(id), 'open')).toBe('open');
    await page.context().close();
  });

  it('is not asked where the follow-up was decided otherwise', async () => {
    const opened = await pages.openInTeams();
    const { page, view } = opened;
    const { id } = await openThanks(opened);
    await view.getByRole('button', { name: 'Open in mail' }).click();
    const question = view.getByRole('group', { name: 'Did you send it?' });
    await question.waitFor();
    await view.locator('.opened').getByRole('button', { name: 'Not this' }).click();
    expect(await settled(() => stateOf(id), 'dismissed')).toBe('dismissed');
    await view.goto(`${pages.origin}/`);
    await view.getByRole('button', { name: 'Not this' }).first().waitFor();
    await page.waitForTimeout(500);
    expect(await question.count()).toBe(0);
    await page.context().close();
  });
});

describe('links', () => {
  it('into the tab open what they point to, and the host takes one back level by level', async () => {
    const [row] = await pages.to.store.list(OWNER, ['open']);
    const opened = await pages.openInTeams({ context: { subEntityId: `queue/${row?.id ?? ''}` } });
    const { page, view } = opened;
    await view.getByRole('region', { name: 'Follow-up' }).waitFor();
    const back = () =>
      page.evaluate(() => {
        (globalThis as unknown as { tell: (func: string, args: unknown[]) => void }).tell('backButtonPress', []);
      });
    await back();
    await view.getByRole('region', { name: 'Follow-up' }).waitFor({ state: 'detached' });
    await view.getByRole('tab', { name: 'People' }).click();
    await view.getByRole('searchbox', { name: /people/i }).waitFor();
    await back();
    await view.getByRole('tab', { name: 'Queue', selected: true }).waitFor();
    expect(await asked(opened, 'navigateBack')).toEqual([]);
    await back();
    await page.waitForTimeout(300);
    expect(await asked(opened, 'navigateBack')).toHaveLength(1);
    await page.context().close();
  });

  it('out of the tab name the app in Teams', async () => {
    const opened = await pages.openInTeams({}, { permissions: ['local-network-access', 'clipboard-read', 'clipboard-write'] });
    const { page, view } = opened;
    const { id } = await openThanks(opened);
    await view.getByRole('button', { name: 'Copy a link to this' }).click();
    await view.getByText('The link is copied.').waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.origin + link.pathname).toBe(`https://teams.microsoft.com/l/entity/${TEAMS_APP_ID}/queue`);
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: `queue/${encodeURIComponent(id)}` });
    await page.context().close();
  });
});

describe('the page by itself', () => {
  it("opens mail in the person's own program and a chat in a window, and asks", async () => {
    const opened = await pages.open();
    const { page, view } = opened;
    await page.context().route('https://teams.microsoft.com/**', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Chat</title>' }));
    const { to } = await openThanks(opened);
    const [chat] = await Promise.all([page.context().waitForEvent('page'), view.getByRole('button', { name: 'Open in chat' }).click()]);
    expect(decodeURIComponent(chat.url())).toContain(`/l/chat/0/0?users=${to}`);
    await view.getByRole('group', { name: 'Did you send it?' }).waitFor();
    await page.context().close();
  });
});
