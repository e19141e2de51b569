/** What is written down about a person on their page, by keyboard: promises, notes, feedback and introductions, each with its way back. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { faultsOn } from '../support/faults.ts';
import { ServedPages } from '../support/page.ts';
import { OWNER } from '../support/sandbox.ts';
import { settled } from './settled.ts';

const THEMES: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active', colorScheme: 'dark' }],
  ['360 px', { viewport: { width: 360, height: 740 } }],
];

let pages: ServedPages;
beforeAll(async () => {
  pages = await ServedPages.start();
});
afterAll(() => pages.close());

const ALL = { people: null, meeting: null, before: null, limit: 50 };
const records = () => pages.to.store.records;
const panel = (page: Page) => page.getByRole('region', { name: 'Opened person' });
const part = (page: Page, name: string) => panel(page).getByRole('region', { name });

async function marco(options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await pages.open(options, '#/people');
  await page.getByRole('button', { name: 'Marco Bianchi' }).focus();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('heading', { name: 'Marco Bianchi', level: 2 }).waitFor();
  return page;
}

describe('about a person', () => {
  it('a note with a day is written down, struck out, and comes back', async () => {
    const page = await marco();
    const notes = part(page, 'Notes');
    const texts = async () => (await records().notes.list(OWNER, ALL)).map(({ text }) => text).join();
    await notes.getByRole('textbox', { name: /^A note on/ }).focus();
    await page.keyboard.type('His launch is on Thursday.');
    await notes.getByLabel('A day it speaks of').fill('2026-03-26');
    await page.keyboard.press('Enter');
    await notes.getByRole('listitem').getByText('about 26 March 2026').waitFor();
    expect(await settled(texts, 'His launch is on Thursday.')).toBe('His launch is on Thursday.');
    await notes.getByRole('button', { name: /^Strike out/ }).focus();
    await page.keyboard.press('Enter');
    expect(await settled(texts, '')).toBe('');
    await page.getByRole('button', { name: 'Undo' }).click();
    await notes.getByText('His launch is on Thursday.').waitFor();
    expect(await settled(texts, 'His launch is on Thursday.')).toBe('His launch is on Thursday.');
    await page.context().close();
  });

  it('a promise is theirs without naming them', async () => {
    const page = await marco();
    const promises = part(page, 'Promised to them');
    await promises.getByRole('textbox').focus();
    await page.keyboard.type('send the deck by Friday');
    await promises.getByLabel('How it is read').getByText('Marco Bianchi').waitFor();
    await page.keyboard.press('Enter');
    await promises.getByRole('heading', { name: 'send the deck' }).waitFor();
    const people = async () => (await records().promises.list(OWNER, ALL)).map((one) => one.people.length).join();
    expect(await settled(people, '1')).toBe('1');
    await page.context().close();
  });

  it('feedback is written down, and its loop goes step by step, and back', async () => {
    const page = await marco();
    const feedback = part(page, 'What they said of your work');
    const kept = async () =>
      (await records().feedback.list(OWNER, ALL)).map(({ acknowledgedAt, actedAt, toldAt }) => [acknowledgedAt, actedAt, toldAt].map((at) => (at === null ? '-' : 'x')).join('')).join();
    await feedback.getByRole('textbox').focus();
    await page.keyboard.type('The summary came late.');
    await page.keyboard.press('Enter');
    await feedback.getByText('The summary came late.').waitFor();
    await page.getByText('Written down.').waitFor();
    expect(await settled(kept, '---')).toBe('---');
    await feedback.getByRole('checkbox', { name: 'Acknowledged' }).focus();
    await page.keyboard.press('Space');
    expect(await settled(kept, 'x--')).toBe('x--');
    await feedback.getByRole('checkbox', { name: 'Told them' }).focus();
    await page.keyboard.press('Space');
    expect(await settled(kept, 'x-x')).toBe('x-x');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await settled(kept, 'x--')).toBe('x--');
    await page.context().close();
  });

  it('an introduction is written down by picking the other person', async () => {
    const page = await marco();
    const part1 = part(page, 'Introductions');
    const kept = async () => (await records().introductions.list(OWNER, ALL)).length;
    await part1.getByRole('radio', { name: /^Somebody introduced me/ }).check();
    await part1.getByRole('textbox', { name: 'The other person' }).fill('no such person');
    await part1.getByText(/^Nobody in your calendar/).waitFor();
    await part1.getByRole('textbox', { name: 'The other person' }).fill('a');
    const first = part1.getByRole('button').first();
    await first.focus();
    await first.press('Enter');
    await part1.getByText(/introduced you to .*Marco Bianchi/).waitFor();
    expect(await settled(kept, 1)).toBe(1);
    await part1.getByRole('button', { name: /^Strike out/ }).click();
    expect(await settled(kept, 0)).toBe(0);
    await page.context().close();
  });
});

describe.each(THEMES)('%s', (_, options) => {
  it('has no fault, and nothing scrolls sideways', async () => {
    const page = await marco(options);
    await panel(page).getByRole('checkbox').first().waitFor();
    await page.waitForTimeout(400);
    expect(await faultsOn(page)).toEqual([]);
    await page.context().close();
  });
});
