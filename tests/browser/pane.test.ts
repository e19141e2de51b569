/** The pane beside a message in Outlook, which a double of Office.js plays: it follows what is selected, puts drafts where the cursor is, and looks over what is being written. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page, Request } from 'playwright-core';
import type { DoubleItem, DoublePerson, OfficeDouble } from '../../src/sandbox/office/office-double.ts';
import { ADA, CONTOSO } from '../../src/sandbox/people.ts';
import { faultsOn } from '../support/faults.ts';
import { focused, tabTo } from '../support/keyboard.ts';
import { ServedPages } from '../support/page.ts';
import { BASE_SCOPES, CLIENT_ID, OWNER } from '../support/sandbox.ts';
import { settled } from './settled.ts';

let pages: ServedPages;
beforeAll(async () => {
  pages = await ServedPages.start();
});
afterAll(() => pages.close());

const who = (displayName: string, domain: string): DoublePerson => ({ displayName, emailAddress: `${displayName.toLowerCase().replace(' ', '.')}@${domain}` });
const ME: DoublePerson = { displayName: ADA.name, emailAddress: ADA.address };
const SOFIA = who('Sofia Rossi', 'northwindtraders.com');
const ELENA = who('Elena Popescu', 'woodgrovebank.com');
const ZOE = who('Zoe Park', 'litware.com');
const BODY = '<p>Hi Sofia,</p><p>|</p><p>Best<br>Ada &amp; team</p>';

const message = (from: DoublePerson, more: Partial<DoubleItem> = {}): DoubleItem => ({ itemType: 'message', subject: `Words from ${from.displayName}`, from, to: [ME], ...more });
const written = (to: readonly DoublePerson[], body = BODY, more: Partial<DoubleItem> = {}): DoubleItem => ({ itemType: 'message', isWritten: true, subject: 'Re: the catalogue', to, body, ...more });

type InPage = typeof globalThis & { officeDouble: OfficeDouble };
const select = (page: Page, item: DoubleItem | null) => page.evaluate((to) => { (globalThis as InPage).officeDouble.select(to); }, item); // prettier-ignore
const fault = (page: Page, name: string, what: 'fails' | 'works') => page.evaluate(([of, to]) => { (globalThis as InPage).officeDouble.fault(of, to); }, [name, what] as const); // prettier-ignore
const body = (page: Page) => page.evaluate(() => (globalThis as InPage).officeDouble.body());
const calls = (page: Page) => page.evaluate(() => (globalThis as InPage).officeDouble.calls);
const subject = (page: Page) => page.locator('.pane-subject');
const openWith = (page: Page) => page.getByRole('region', { name: 'Open with them' });
const peopleOn = (page: Page) => page.getByRole('region', { name: 'People on it' });
const looks = (page: Page) => page.getByRole('region', { name: 'Before you send it' });

/** What the pane asks our server for, from now on. */
function askedOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request: Request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.startsWith('/api/')) asked.push(`${request.method()} ${pathname} ${searchParams.get('addresses') ?? ''} ${request.postData() ?? ''}`);
  });
  return asked;
}

describe('a pinned pane', () => {
  it('follows what is selected: the latest wins, and what was passed over is not asked about', async () => {
    const { page, complaints } = await pages.openPane({ item: message(SOFIA) });
    await openWith(page).getByRole('button', { name: /Launch: harbour catalogue/ }).first().waitFor(); // prettier-ignore
    await peopleOn(page).getByText('Last met yesterday.').waitFor();
    expect(await subject(page).innerText()).toBe('Words from Sofia Rossi');

    const asked = askedOf(page);
    for (const item of [message(ELENA), null, message(ZOE), message(SOFIA), message(ELENA)]) await select(page, item);
    await peopleOn(page).getByText('Elena Popescu').waitFor();
    expect(await subject(page).innerText()).toBe('Words from Elena Popescu');
    expect(await page.getByText('Sofia Rossi').count()).toBe(0);
    expect(asked.filter((one) => one.includes('items/context'))).toEqual([expect.stringContaining(ELENA.emailAddress)]);
    expect(await page.evaluate(() => [typeof history.pushState, typeof history.replaceState])).toEqual(['object', 'object']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows nothing of another message where the answer about it comes late', async () => {
    const { page } = await pages.openPane({ item: message(SOFIA) });
    await peopleOn(page).getByText('Sofia Rossi').waitFor();
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/api/items/context?*elena*', async (route) => {
      await held;
      await route.continue();
    });
    await select(page, message(ELENA));
    await page.getByRole('status', { name: 'Looking up who is on it' }).waitFor();
    expect(await page.getByText('Sofia Rossi').count()).toBe(0);
    await select(page, message(ZOE));
    await peopleOn(page).getByText('You have not met them yet').waitFor();
    answer();
    await page.waitForTimeout(300);
    expect(await page.getByText('Elena Popescu').count()).toBe(0);
    await page.context().close();
  });

  it('says calmly that nothing is selected, leads to the queue and back, and closes what was opened with the next message', async () => {
    const { page, complaints } = await pages.openPane({ item: null });
    await page.getByRole('heading', { name: 'Nothing is selected' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Your queue' }).click();
    await page.getByRole('button', { name: 'Not this' }).first().waitFor();
    await page.getByRole('tab', { name: 'People' }).click();
    await page.getByRole('searchbox').waitFor();
    await page.getByRole('link', { name: 'Back to what is selected' }).click();

    await select(page, message(SOFIA));
    await peopleOn(page).getByRole('button', { name: 'Sofia Rossi' }).click();
    const opened = page.getByRole('region', { name: 'Opened person' });
    await opened.getByRole('heading', { name: 'Timeline' }).or(opened.getByText('So far')).first().waitFor(); // prettier-ignore
    await opened.getByRole('button', { name: 'Back' }).click();
    await openWith(page).getByRole('heading').getByRole('button').first().click();
    await page.getByRole('region', { name: 'Opened follow-up' }).getByRole('heading', { name: 'Draft' }).waitFor();
    await select(page, message(ELENA));
    await peopleOn(page).getByText('Elena Popescu').waitFor();
    expect(await page.getByRole('region', { name: 'Opened follow-up' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a message being written', () => {
  it('gets a draft where the cursor is; what was there is kept, and nothing in it becomes markup', async () => {
    const { page, complaints } = await pages.openPane({ item: written([SOFIA]) });
    await openWith(page).getByRole('heading').getByRole('button', { name: /catalogue/ }).click(); // prettier-ignore
    const text = page.getByRole('textbox', { name: 'Text' });
    await text.fill('Your slides <b>were</b> good & short.\nAda');
    await page.getByRole('button', { name: 'Insert at the cursor' }).click();
    await page.getByText('The draft is where your cursor was.').waitFor();
    expect(await body(page)).toBe('<p>Hi Sofia,</p><p>Your slides &lt;b&gt;were&lt;/b&gt; good &amp; short.<br>Ada</p><p>Best<br>Ada &amp; team</p>');
    await page.getByText('Did you send it?').first().waitFor();
    expect((await calls(page)).filter((one) => one.includes('setAsync'))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps what is selected in it, and says so; an Outlook that fails is told of with a way forward', async () => {
    const { page } = await pages.openPane({ item: written([SOFIA], 'Hi |Sofia|, all well?', { bodyType: 'text' }) });
    await openWith(page).getByRole('heading').getByRole('button', { name: /catalogue/ }).click(); // prettier-ignore
    const insert = page.getByRole('button', { name: 'Insert at the cursor' });
    await insert.click();
    await page.getByText('Selected text would be replaced.').waitFor();
    expect(await body(page)).toBe('Hi Sofia, all well?');

    await page.evaluate(() => { (globalThis as InPage).officeDouble.write('Hi |Sofia'); }); // prettier-ignore
    await fault(page, 'body.setSelectedDataAsync', 'fails');
    await insert.click();
    await page.getByText('Outlook did not take the draft. Copy it').waitFor();
    expect(await body(page)).toBe('Hi Sofia');
    await fault(page, 'body.setSelectedDataAsync', 'works');
    await page.getByRole('textbox', { name: 'Text' }).fill('One & two');
    await insert.click();
    expect(await settled(() => body(page), 'Hi One & twoSofia')).toBe('Hi One & twoSofia');
    await page.context().close();
  });

  it('is looked over as it is written, its own words only, and its text goes nowhere', async () => {
    const { page } = await pages.openPane({ item: written([], 'Secret|') }, { permissions: ['clipboard-read', 'clipboard-write'] });
    const asked = askedOf(page);
    await looks(page).getByText('Nothing stands out').waitFor();
    await page.getByText('Nobody else is on it yet.').waitFor();
    await page.evaluate((to) => { (globalThis as InPage).officeDouble.address('to', [to]); }, SOFIA); // prettier-ignore
    await peopleOn(page).getByText('Sofia Rossi').waitFor();

    const write = (text: string) => page.evaluate((to) => { (globalThis as InPage).officeDouble.write(to); }, text); // prettier-ignore
    await write('<p>Hi ,</p><p>Secret: the keys are back [date].|</p><p>From: Sofia Rossi<br>Sent: Monday</p><p>Hello {{FirstName}}</p>');
    await looks(page).getByText('The greeting has no name.').waitFor();
    expect(await looks(page).getByText('FirstName').count()).toBe(0);
    await looks(page)
      .getByRole('button', { name: /^Copy “Hi Sofia/ })
      .click();
    await looks(page).getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Hi Sofia/);

    await write('<p>Hi Sofia,</p><p>Secret: the keys are back.|</p>');
    await looks(page).getByRole('button', { name: 'Look now' }).click();
    await looks(page).getByText('Nothing stands out').waitFor();
    await fault(page, 'body.getAsync', 'fails');
    expect(asked.filter((one) => one.includes('Secret') || one.includes('keys'))).toEqual([]);
    expect(await page.evaluate(() => [localStorage, sessionStorage].map((store) => JSON.stringify(store)).join())).not.toContain('Secret');
    await page.context().close();
  });
});

describe('an item that is read', () => {
  it('has follow-ups whose copied link leads to the tab, where they are opened', async () => {
    const { page } = await pages.openPane({ item: message(SOFIA) }, { permissions: ['clipboard-read', 'clipboard-write'] });
    await openWith(page).getByRole('button', { name: /Launch: harbour catalogue/ }).first().click(); // prettier-ignore
    await page.getByRole('button', { name: 'Copy a link to this' }).click();
    await page.getByText('The link is copied.').waitFor();
    const opened = await page.evaluate(() => location.hash.split('/').at(-1));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${pages.origin}/#/queue/${String(opened)}`);
    await page.context().close();
  });

  it('is never read into or written to: a new message opens with the draft', async () => {
    const { page } = await pages.openPane({ item: message(SOFIA) });
    await openWith(page).getByRole('heading').getByRole('button', { name: /catalogue/ }).click(); // prettier-ignore
    await page.getByRole('button', { name: 'Open in mail' }).click();
    await page.getByText('Did you send it?').first().waitFor();
    const opened = await page.evaluate(() => (globalThis as InPage).officeDouble.opened);
    expect(opened).toEqual([{ kind: 'message', form: expect.objectContaining({ toRecipients: [SOFIA.emailAddress] }) as unknown }]);
    expect(await page.getByRole('button', { name: 'Insert at the cursor' }).count()).toBe(0);
    expect((await calls(page)).filter((one) => one.startsWith('body.'))).toEqual([]);
    await page.context().close();
  });

  it('may be an appointment: its organizer and attendees are the people on it, the person themselves left out', async () => {
    const item: DoubleItem = { itemType: 'appointment', subject: 'Autumn range', organizer: SOFIA, requiredAttendees: [ME, ELENA], optionalAttendees: [ZOE, SOFIA] };
    const { page } = await pages.openPane({ item });
    await peopleOn(page)
      .getByText(/^Not met yet: .*Zoe Park/)
      .waitFor();
    const names = await peopleOn(page).getByRole('heading', { level: 3 }).allInnerTexts();
    expect(names).toEqual(['People on it', 'Sofia Rossi', 'Elena Popescu']);
    await page.context().close();
  });

  it('from a stranger is text all through', async () => {
    const hostile = { displayName: '<img src=x onerror="window.hacked=1">\u202e', emailAddress: '"><script>window.hacked=1</script>@litware.com' };
    const { page, complaints } = await pages.openPane({ item: message(hostile, { subject: '<script>window.hacked=1</script> {name} [link](https://litware.com)' }) });
    await peopleOn(page).getByText('You have not met them yet').waitFor();
    expect(await subject(page).innerText()).toBe('<script>window.hacked=1</script> {name} [link](https://litware.com)');
    expect(await peopleOn(page).innerText()).toContain('<img src=x onerror="window.hacked=1">');
    expect(await page.evaluate(() => 'hacked' in window || document.querySelector('main img[src="x"], main script') !== null)).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a promise beside a message', () => {
  const stored = async (text: string) => (await pages.to.store.records.promises.list(OWNER, { people: null, meeting: null, before: null, limit: 50 })).find((one) => one.text === text);
  const line = (page: Page) => page.getByRole('textbox', { name: 'A promise in one line' });

  it('is to whoever is on it, also where they were never met; what is typed stays while the selection moves on', async () => {
    const { page } = await pages.openPane({ item: message(SOFIA) });
    await line(page).fill('send the samples by Friday');
    await select(page, message(ZOE));
    await page.getByLabel('How it is read').getByText('Zoe Park').waitFor();
    await line(page).press('Enter');
    await page.getByText('Written down.').waitFor();
    expect(await settled(async () => (await stored('send the samples'))?.people.join(), ZOE.emailAddress)).toBe(ZOE.emailAddress);

    await select(page, message(SOFIA, { to: [ME, ELENA] }));
    await peopleOn(page).getByText('Elena Popescu').waitFor();
    await line(page).fill('send the prices by Friday');
    await page.getByRole('radiogroup', { name: 'To whom do you promise this?' }).getByRole('radio', { name: /Elena/ }).check(); // prettier-ignore
    await line(page).press('Enter');
    expect(await settled(async () => (await stored('send the prices'))?.people.join(), ELENA.emailAddress)).toBe(ELENA.emailAddress);
    await page.context().close();
  });
});

describe('where something is missing', () => {
  it('Outlook that does not answer is told of, and asked again', async () => {
    const { page } = await pages.openPane({ item: written([SOFIA]), faults: { 'to.getAsync': 'fails' } });
    await page.getByRole('alert').getByText('Outlook did not say what is selected.').waitFor();
    await fault(page, 'to.getAsync', 'works');
    await page.getByRole('button', { name: 'Try again' }).click();
    await peopleOn(page).getByText('Sofia Rossi').waitFor();
    expect(await subject(page).innerText()).toBe('Re: the catalogue');
    await page.context().close();
  });

  it('a server that cannot be reached is told of, and asked again', async () => {
    const { page } = await pages.openPane({ item: message(SOFIA) });
    await peopleOn(page).getByText('Sofia Rossi').waitFor();
    await page.route('**/api/items/context?*', (route) => route.fulfill({ status: 404, contentType: 'application/problem+json', body: '{"code":"unknown_route","detail":"x"}' }));
    await select(page, message(ELENA));
    await page.getByRole('alert').getByText('What there is about these people could not be read.').waitFor();
    await page.unroute('**/api/items/context?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await peopleOn(page).getByText('Elena Popescu').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });

  it('consent that is missing ends in the screen that asks for it', async () => {
    const user = { ...ADA, userId: crypto.randomUUID(), name: 'Noor Said', address: 'noor.said@contoso.com' };
    pages.to.sandbox.directory.add(user);
    pages.to.sandbox.directory.consent(CONTOSO, []);
    const { page } = await pages.openPane({ item: message(SOFIA) }, {}, `?user=${user.address}`);
    await page.getByRole('heading', { name: 'Your organisation has not allowed this yet' }).waitFor();
    pages.to.sandbox.directory.consent(CONTOSO, BASE_SCOPES);
    await page.getByRole('button', { name: 'Try again' }).click();
    await peopleOn(page).getByText('You have not met them yet').waitFor();
    expect(await subject(page).innerText()).toBe('Words from Sofia Rossi');
    await page.context().close();
  });
});

/** Plays Microsoft's sign-in for one person: an answer to the code that it gave, and no page in between. */
async function playMicrosoft(page: Page): Promise<void> {
  const context = page.context();
  const info = Buffer.from(JSON.stringify({ uid: ADA.userId, utid: ADA.tenantId })).toString('base64url');
  let nonce = '';
  await context.route('**/outlook.html*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('id="config"', '') });
  });
  await context.route('**/api/config', async (route) => {
    const answer = await route.fetch();
    const config = (await answer.json()) as object;
    await route.fulfill({ json: { ...config, authority: `https://login.microsoftonline.com/${ADA.tenantId}`, features: { sandbox: false } } });
  });
  await context.route('https://login.microsoftonline.com/**/authorize?*', async (route) => {
    const { searchParams } = new URL(route.request().url());
    nonce = searchParams.get('nonce') ?? '';
    const back = `${searchParams.get('redirect_uri') ?? ''}#${new URLSearchParams({ code: 'a-code', state: searchParams.get('state') ?? '', client_info: info }).toString()}`;
    await route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Sign in</title><script>location.replace(${JSON.stringify(back)})</script>` });
  });
  await context.route('https://login.microsoftonline.com/**/token*', async (route) => {
    const claims = {
      aud: CLIENT_ID,
      iss: `https://login.microsoftonline.com/${ADA.tenantId}/v2.0`,
      oid: ADA.userId,
      sub: ADA.userId,
      tid: ADA.tenantId,
      preferred_username: ADA.address,
      nonce,
      ver: '2.0',
    };
    const idToken = ['{"alg":"none","typ":"JWT"}', JSON.stringify(claims), ''].map((part) => Buffer.from(part).toString('base64url')).join('.');
    const accessToken = await pages.to.sandbox.entra.userToken(ADA);
    await route.fulfill({ json: { token_type: 'Bearer', scope: `api://${CLIENT_ID}/access_as_user`, expires_in: 3600, access_token: accessToken, id_token: idToken, client_info: info } });
  });
}

describe('an Outlook that cannot sign in for its panes', () => {
  it('opens a window for it on a click, and the pane goes on with what the window tells', async () => {
    const { page } = await pages.openPane({ item: message(SOFIA), nestedAppAuth: false }, { bypassCSP: true });
    await playMicrosoft(page);
    await page.reload();
    const signIn = page.getByRole('button', { name: 'Sign in' });
    await signIn.waitFor();
    await signIn.click();
    await peopleOn(page).getByText('Sofia Rossi').waitFor();
    expect((await calls(page)).filter((one) => one.includes('ialog'))).toEqual(['displayDialogAsync', 'dialog.close']);
    expect(await page.evaluate(() => [localStorage, sessionStorage].map((store) => JSON.stringify(store)).join())).not.toContain('eyJ');
    await page.context().close();
  });
});

describe('by keyboard alone', () => {
  it('a follow-up is decided in its row and taken back, another is opened, inserted and left', async () => {
    const { page } = await pages.openPane({ item: written([SOFIA, ELENA]) });
    const rows = openWith(page).getByRole('listitem');
    await rows.first().waitFor();
    const count = await rows.count();
    await tabTo(page, /^button "Done: /);
    await page.keyboard.press('Enter');
    expect(await settled(() => rows.count(), count - 1)).toBe(count - 1);
    expect(await settled(async () => (await focused(page)) !== '', true)).toBe(true);
    await tabTo(page, /^button "Undo"/);
    await page.keyboard.press('Enter');
    expect(await settled(() => rows.count(), count)).toBe(count);

    await page.locator('#page-title').focus();
    await tabTo(page, /^button "Sofia .*catalogue/);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Text' }).waitFor();
    await tabTo(page, /^button "Insert at the cursor"/);
    await page.keyboard.press('Enter');
    expect(await settled(async () => (await body(page)) !== BODY.replace('|', ''), true)).toBe(true);
    await page.getByRole('region', { name: 'Opened follow-up' }).focus();
    await tabTo(page, /^button "Back"/);
    await page.keyboard.press('Enter');
    await openWith(page).waitFor();
    expect(await focused(page)).toMatch(/catalogue/);
    await page.context().close();
  });
});

describe('at 320 pixels', () => {
  const items = { read: message(SOFIA, { to: [ME, ELENA, ZOE] }), written: written([SOFIA, ELENA], '<p>Hi ,</p><p>[date]|</p>'), nothing: null };
  it.each<[string, keyof typeof items, BrowserContextOptions, string]>([
    ['light', 'read', { colorScheme: 'light' }, 'de-DE'],
    ['dark', 'written', { colorScheme: 'dark' }, 'en-GB'],
    ['high contrast', 'nothing', { forcedColors: 'active', colorScheme: 'dark' }, 'fr-FR'],
    ['right to left', 'written', { colorScheme: 'light' }, 'ar-SA'],
  ])('%s, what is %s: no fault, nothing sideways, no small targets', async (_, item, options, language) => {
    const { page } = await pages.openPane({ item: items[item], language }, { viewport: { width: 320, height: 800 }, ...options });
    await page.locator(item === 'nothing' ? '.empty' : '.person-row').first().waitFor(); // prettier-ignore
    if (item === 'written') await page.locator('.draft-findings').waitFor();
    expect(await faultsOn(page)).toEqual([]);
    const small = await page
      .locator('main button:visible, header a:visible')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 24 || one.getBoundingClientRect().width < 24).map((one) => one.outerHTML));
    expect(small).toEqual([]);
    await page.context().close();
  });
});
