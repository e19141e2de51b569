/** Promises and settings without a mouse: where Tab stops and what it is called, and that no deed leaves the focus nowhere. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { focused, tabTo } from '../support/keyboard.ts';
import { now, ServedPages } from '../support/page.ts';
import { OWNER } from '../support/sandbox.ts';
import { settled } from './settled.ts';

let pages: ServedPages;
beforeAll(async () => {
  pages = await ServedPages.start();
});
afterAll(() => pages.close());

describe('promises, by keyboard alone', () => {
  const stored = () => pages.to.store.records.promises.list(OWNER, { people: null, meeting: null, before: null, limit: 50 });
  const stateOf = async (text: string) => (await stored()).find((one) => one.text === text)?.state;

  async function write(page: Page, what: string): Promise<void> {
    await page.keyboard.type(`send Marco Bianchi the ${what} by Friday`);
    await page.getByLabel('How it is read').getByText('Marco Bianchi').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `send the ${what}` }).waitFor();
  }

  it('are written down, kept and taken back, and lead to their person and back', async () => {
    const { page, complaints } = await pages.open({}, '#/promises');
    await page.getByRole('heading', { name: 'You have promised nothing here yet' }).waitFor();
    expect(await tabTo(page, /A promise in one line/)).toEqual(['tab "Promises" [selected]', 'button "Settings"', 'button "Help and keyboard shortcuts"', 'textbox "A promise in one line"']);
    await write(page, 'deck');
    await write(page, 'plan');
    expect(await focused(page)).toBe('textbox "A promise in one line"');
    expect(await tabTo(page, /Strike out: send the plan/)).toEqual([
      'button "Write it down"',
      'searchbox "Search by promise, person or meeting"',
      'tab "To keep" [selected]',
      'link "Marco Bianchi"',
      'button "Kept: send the plan"',
      'button "New date: send the plan"',
      'button "Missed: send the plan"',
      'button "Strike out: send the plan"',
    ]);

    await tabTo(page, /Kept: send the plan/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await settled(() => focused(page), 'heading "send the deck" [level=4]')).toBe('heading "send the deck" [level=4]');
    expect(await settled(() => stateOf('send the plan'), 'kept')).toBe('kept');
    await tabTo(page, /^button "Undo"/);
    await page.keyboard.press('Enter');
    expect(await settled(() => stateOf('send the plan'), 'open')).toBe('open');
    await page.getByText('It is as it was.').waitFor();
    expect(await focused(page)).toBe('button "Close this message"');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('heading "2 promises to keep." [level=2]');

    await tabTo(page, /^link "Marco Bianchi"/);
    await page.keyboard.press('Enter');
    expect(await settled(() => focused(page), 'region "Opened person"')).toBe('region "Opened person"');
    expect(await tabTo(page, /Close/)).toEqual(['button "Copy a link to this"', 'button "Close"']);
    await page.keyboard.press('Enter');
    expect(await settled(() => focused(page), 'button "Marco Bianchi"')).toBe('button "Marco Bianchi"');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('leave the focus on the title once the last of them is struck out', async () => {
    for (const { id } of await stored()) await pages.to.store.records.promises.remove(OWNER, id, null);
    const { page } = await pages.open({}, '#/promises');
    await tabTo(page, /A promise in one line/);
    await write(page, 'list');
    await tabTo(page, /^button "Strike out/);
    await page.keyboard.press('Enter');
    await page.getByText('It is not written down any more.').waitFor();
    expect(await settled(() => focused(page), 'heading "What you promised." [level=2]')).toBe('heading "What you promised." [level=2]');
    await page.context().close();
  });
});

describe('settings, by keyboard alone', () => {
  const wishes = () => pages.to.store.wishes.wishes(OWNER);

  /** From the gear on. */
  async function settings(): Promise<Page> {
    const { page } = await pages.open();
    await page.getByRole('button', { name: 'Not this' }).first().waitFor();
    expect(await tabTo(page, /Settings/)).toEqual(['tab "Queue" [selected]', 'button "Settings"']);
    await page.keyboard.press('Enter');
    await page.getByRole('switch', { name: 'Chats in Teams' }).waitFor();
    return page;
  }

  it('a number of a rule is given and led back to usual', async () => {
    const page = await settings();
    const stops = await tabTo(page, /^summary "Details and numbers: Their milestone"/);
    expect(stops).toEqual([
      'button "Help and keyboard shortcuts"',
      'switch "Who wrote to whom"',
      'switch "Questions in mail"',
      'switch "Chats in Teams"',
      'switch "Short-notice change" [checked]',
      'summary "Details and numbers: Short-notice change"',
      'switch "Their milestone" [checked]',
      'summary "Details and numbers: Their milestone"',
    ]);
    await tabTo(page, /^summary "Details and numbers: Gone quiet"/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('spinbutton "Patience: times your usual gap"');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    expect(await settled(async () => (await wishes()).options['gone-quiet']?.['patience'], 2)).toBe(2);
    await page.getByRole('button', { name: /^Back to usual: Patience/ }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('button "Back to usual: Patience: times your usual gap"');
    await page.keyboard.press('Enter');
    expect(await settled(async () => (await wishes()).options['gone-quiet']?.['patience'], undefined)).toBe(undefined);
    expect(await focused(page)).toBe('spinbutton "Patience: times your usual gap"');
    await page.context().close();
  });

  it('hours, a circle, the language and what was learned are changed, and Tab goes on from where it was', async () => {
    const [one] = await pages.to.store.list(OWNER, ['open']);
    const done = { state: 'done', snoozedUntil: null, decidedAt: now(), before: { state: 'open', snoozedUntil: null, decidedAt: null } } as const;
    await pages.to.store.change(OWNER, one?.id ?? '', one?.revision ?? 0, done, null);
    const page = await settings();
    await tabTo(page, /Gratitude review" \[checked\]/);
    expect(await tabTo(page, /Monday/)).toEqual(['summary "Details and numbers: Gratitude review"', 'button "Forget what my decisions taught"', 'checkbox "Monday" [checked]']);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await settled(async () => (await wishes()).learnedSince === null, false)).toBe(false);
    expect(await settled(() => focused(page), 'summary "Details and numbers: Gratitude review"')).toBe('summary "Details and numbers: Gratitude review"');

    await tabTo(page, /Friday/);
    await page.keyboard.press('Space');
    expect(await settled(async () => (await wishes()).workingHours?.days.join(), '1,2,3,4')).toBe('1,2,3,4');
    await tabTo(page, /Until/);
    await page.keyboard.type('0430P');
    // The last part of the field is its clock.
    await page.getByRole('button', { name: 'As my mailbox says' }).waitFor();
    expect(await tabTo(page, /^button/)).toEqual(['', 'button "As my mailbox says"']);
    expect(await settled(async () => (await wishes()).workingHours?.end, 16.5 * 60)).toBe(16.5 * 60);
    expect(await focused(page)).toBe('button "As my mailbox says"');
    await page.keyboard.press('Enter');
    expect(await settled(async () => (await wishes()).workingHours, null)).toBe(null);
    expect(await settled(() => focused(page), 'textbox "Until"')).toBe('textbox "Until"');

    await tabTo(page, /^spinbutton "Active circle"/);
    await page.keyboard.type('45');
    await page.keyboard.press('Tab');
    expect(await settled(async () => (await wishes()).options['gone-quiet']?.['active'], 45)).toBe(45);
    await tabTo(page, /^combobox "Language"/);
    await page.keyboard.press('ArrowDown');
    expect(await settled(async () => (await wishes()).language, 'en')).toBe('en');
    expect(await focused(page)).toBe('combobox "Language"');
    await page.context().close();
  });
});
