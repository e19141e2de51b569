/** The panel of a meeting in Teams: before, during and after by the clock, what it says where there is nothing to show, and how it is added. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { CalendarEvent } from '../../src/sandbox/calendar-event.ts';
import { ADA } from '../../src/sandbox/people.ts';
import { faultsOn } from '../support/faults.ts';
import { focused, tabTo } from '../support/keyboard.ts';
import { inMeeting, onAdasWall, threadOf } from '../support/meetings.ts';
import { event, OWNER } from '../support/sandbox.ts';
import { letPass, now, ServedPages, type Opened, type Teams } from '../support/page.ts';
import { settled } from './settled.ts';

const MINUTE = 60_000;
const ME = { name: ADA.name, address: ADA.address, type: 'required', response: 'accepted' } as const;
const MARCO = { name: 'Marco Bianchi', address: 'marco.bianchi@northwindtraders.com', type: 'required', response: 'accepted' } as const;
const ZOE = { name: 'Zoe Quist', address: 'zoe.quist@litware.com' };
/** What a meeting's panel lacks: mail, calendar and chat throw there. */
const IN_PANEL = { pages: { currentApp: {} }, app: { notifySuccessResponse: {} } };

/** To Marco, and in how many days each is due. */
const PROMISED = [
  ['p1', 'call Marco about the visit', -1],
  ['p2', 'send Marco the figures', 9],
] as const;

let pages: ServedPages;
beforeAll(async () => {
  pages = await ServedPages.start();
  put('talk', 120, { subject: 'Price list, the next step', attendees: [ME, MARCO] });
  put('past', -180, { subject: 'First steps', organizer: ZOE });
  put('doctor', 300, { subject: 'At the doctor', sensitivity: 'private' });
  put('alone', 360, { subject: 'Time to think', attendees: [ME], organizer: ADA, response: 'organizer' });
  await pages.to.rounds.start(OWNER);
  const { id } = (await pages.to.store.meetings(OWNER)).find(({ subject }) => subject === 'Price list, the next step') ?? { id: '' };
  talk = id;
  for (const [id, text, days] of PROMISED) {
    const promise = { id, text, people: [MARCO.address], meeting: null, meetingId: null, madeAt: now(), dueAt: now() + days * 24 * 60 * MINUTE, state: 'open', history: [] } as const;
    await pages.to.store.records.promises.add(OWNER, promise, null);
  }
});
afterAll(() => pages.close());

let talk = '';

/** A meeting of 45 minutes with Ana, which begins in so many minutes. */
function put(key: string, minutes: number, more: Partial<CalendarEvent>): void {
  pages.to.mailbox.put(event(key, onAdasWall(now() + minutes * MINUTE), { thread: threadOf(key), ...more }));
}

/** As Teams shows it beside a meeting. */
function openPanel(key: string, teams: Teams = {}, width = 320): Promise<Opened> {
  const context = { frameContext: 'sidePanel', ...inMeeting(key), ...teams.context };
  return pages.openInTeams({ path: '/meeting.html', theme: 'dark', supports: IN_PANEL, ...teams, context }, { viewport: { width, height: 720 } });
}

const part = ({ view }: Opened, name: string) => view.getByRole('region', { name });
const said = (page: Page, func: string) => page.evaluate((name) => (globalThis as unknown as { said: { func: string; args: unknown[] }[] }).said.filter((one) => one.func === name), func);

/** No violation, and nothing to scroll to at the side. */
async function isFit({ view }: Opened): Promise<void> {
  expect(await faultsOn(view)).toEqual([]);
}

describe('a meeting', () => {
  it('goes by before the panel’s eyes: who comes, what is written down, what is to be followed up', async () => {
    const opened = await openPanel('talk', { isTimed: true }, 280);
    const { page, view, complaints } = opened;
    await view.getByRole('heading', { name: 'Price list, the next step', exact: true }).waitFor();
    await view.getByText(/^Today \d\d:\d\d, until/).waitFor();
    const [ana, marco] = await part(opened, 'Who comes').getByRole('listitem').allInnerTexts();
    expect(ana).toMatch(/^Ana Keller\s+New to you\s+You have not met yet\.$/);
    expect(marco).toMatch(/^Marco Bianchi\s+Last met yesterday\./);
    await part(opened, 'Open with those who come').getByText('send Marco the figures').waitFor();
    const lines = part(opened, 'Open with those who come').getByRole('listitem');
    expect((await lines.allInnerTexts()).slice(0, 2).map((text) => PROMISED.findIndex(([, promise]) => text.includes(promise)))).toEqual([0, 1]);
    expect(await Promise.all([0, 1].map((nth) => lines.nth(nth).locator('.when-overdue').count()))).toEqual([1, 0]);
    const due = lines.filter({ hasText: 'call Marco about the visit' });
    expect([await due.count(), await due.getByRole('link').count()]).toEqual([1, 1]);
    await part(opened, 'Who comes').getByRole('link', { name: 'Marco Bianchi', exact: true }).click();
    await view.getByRole('region', { name: 'Timeline' }).waitFor();
    await view.getByRole('button', { name: 'Back' }).click();
    await part(opened, 'Who comes').getByRole('link', { name: 'Marco Bianchi', exact: true }).waitFor();
    expect(await part(opened, 'From this meeting').count()).toBe(0);
    await isFit(opened);

    letPass(122 * MINUTE);
    await page.clock.fastForward(122 * MINUTE);
    await view.getByText(/^Now, until/).waitFor();
    await view.getByLabel('A note on this meeting').fill('Wants it by region.');
    await page.keyboard.press('Enter');
    await view.getByLabel('A promise in one line').fill('send Marco the price list by Friday');
    await page.keyboard.press('Enter');
    await view.getByRole('listitem').filter({ hasText: 'send the price list' }).waitFor();
    await view.getByText('Wants it by region.').waitFor();
    const kept = async () => (await pages.to.store.records.promises.list(OWNER, { people: null, meeting: talk, before: null, limit: 9 })).map(({ people }) => people.join()).join();
    expect(await settled(kept, MARCO.address)).toBe(MARCO.address);
    await isFit(opened);

    letPass(110 * MINUTE);
    await page.clock.fastForward(110 * MINUTE);
    await view.getByText(/^It ended today/).waitFor();
    const thanks = part(opened, 'From this meeting').getByRole('button', { name: /^You met Ana for the first time/ });
    await thanks.waitFor();
    await view.getByText('Wants it by region.').waitFor();
    await view.getByRole('listitem').filter({ hasText: 'send the price list' }).first().waitFor();
    await isFit(opened);

    await thanks.click();
    await view.getByRole('button', { name: 'Open in mail' }).click();
    await view.getByText('Did you send').waitFor();
    const [link] = await said(page, 'executeDeepLink');
    expect(String(link?.args[0])).toMatch(/^https:\/\/outlook\.office\.com\/mail\/deeplink\/compose\?to=ana%40fabrikam\.com&subject=/);
    expect(await said(page, 'mail.composeMail')).toEqual([]);
    await isFit(opened);
    await view.getByRole('button', { name: 'Yes' }).click();
    await view.getByText('Nothing to follow up so far.').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is followed up by keyboard alone', async () => {
    const opened = await openPanel('past', { theme: 'contrast' });
    const { page, view } = opened;
    await view.getByRole('button', { name: /^You met Zoe/ }).waitFor();
    await isFit(opened);
    await tabTo(view, /^button "You met Zoe/);
    await page.keyboard.press('Enter');
    await view.getByRole('textbox', { name: 'Subject' }).waitFor();
    await tabTo(view, /^button "Back/);
    await page.keyboard.press('Enter');
    expect(await settled(async () => /^button "You met Zoe/.test(await focused(view)), true)).toBe(true);
    await tabTo(view, /^button "Done/);
    await page.keyboard.press('Enter');
    await view.getByText('Nothing to follow up so far.').waitFor();
    await tabTo(view, /^button "Undo/);
    await page.context().close();
  });
});

describe('where there is nothing to show', () => {
  it.each([
    ['a private meeting is not told', 'doctor', 'This meeting is private'],
    ['nobody else comes', 'alone', 'Nobody else comes.'],
  ])('%s', async (_, key, sentence) => {
    const opened = await openPanel(key);
    await opened.view.getByText(sentence).waitFor();
    expect(await opened.view.locator('body').innerText()).not.toMatch(/doctor|Keller/);
    await isFit(opened);
    await opened.page.context().close();
  });

  it('a meeting that is new is there once the calendar was read again', async () => {
    const before = pages.to.rounds.progress(OWNER).at;
    const opened = await openPanel('new');
    const read = opened.view.getByRole('button', { name: 'Read the calendar now' });
    await read.waitFor();
    await isFit(opened);
    // The round that the page asked for by itself has not found it.
    const isRead = () => Promise.resolve(pages.to.rounds.progress(OWNER)).then(({ phase, at }) => phase === 'done' && at > before);
    expect(await settled(isRead, true)).toBe(true);
    put('new', 240, { subject: 'Called just now' });
    await read.click();
    await opened.view.getByRole('heading', { name: 'Called just now' }).waitFor();
    expect(await read.count()).toBe(0);
    await opened.page.context().close();
  });

  it('a refused token ends in a screen with a way forward', async () => {
    const opened = await openPanel('talk', { refusal: 'ConsentRequired' });
    await opened.view.getByRole('alert').waitFor();
    expect(await opened.view.getByRole('button').count()).toBeGreaterThan(0);
    await isFit(opened);
    await opened.page.context().close();
  });

  it('outside a meeting it says where it belongs', async () => {
    const { page, view } = await pages.open({}, 'meeting.html');
    await view.getByText('This belongs in a Teams meeting').waitFor();
    expect(await view.getByRole('link', { name: 'Your whole queue' }).getAttribute('href')).toBe(`${pages.origin}/#/queue`);
    await page.context().close();
  });
});

describe('the configuration page', () => {
  it('says what will be added, and adds it once the person saves', async () => {
    const opened = await openPanel('talk', { path: '/configure.html', supports: { pages: { config: {} } }, context: { frameContext: 'settings' } }, 440);
    const { page, view } = opened;
    await view.getByText('Save adds a page').waitFor();
    await isFit(opened);
    expect(await settled(async () => (await said(page, 'settings.setValidityState')).length, 1)).toBe(1);
    await page.evaluate(() => {
      (globalThis as unknown as { tell: (func: string, args: unknown[]) => void }).tell('settings.save', [{}]);
    });
    expect(await settled(async () => (await said(page, 'settings.save.success')).length, 1)).toBe(1);
    const [set] = await said(page, 'settings.setSettings');
    expect(set?.args[0]).toEqual({ entityId: 'meeting', suggestedDisplayName: 'Followthrough', contentUrl: `${pages.origin}/meeting.html`, websiteUrl: `${pages.origin}/` });
    await page.context().close();
  });

  it('says outside Teams where to add it instead', async () => {
    const { page, view } = await pages.open({}, 'configure.html');
    await view.getByText('choose Add an app (+)').waitFor();
    expect(await view.getByText('Save adds a page').count()).toBe(0);
    await page.context().close();
  });
});
