/** What the meeting of an opened follow-up leaves to be written down, by keyboard: a note that reaches the draft's checks and its gap, and a promise. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ServedPages } from '../support/page.ts';
import { OWNER } from '../support/sandbox.ts';
import { settled } from './settled.ts';

let pages: ServedPages;
beforeAll(async () => {
  pages = await ServedPages.start();
});
afterAll(() => pages.close());

const ALL = { people: null, meeting: null, before: null, limit: 50 };

it('a note and a promise are written down on the meeting, in one line each', async () => {
  const { page, complaints } = await pages.open();
  await page.getByRole('listitem').filter({ hasText: 'Thank-you note' }).first().getByRole('heading').getByRole('button').press('Enter');
  const part = page.getByRole('region', { name: 'What came of this meeting' });
  const text = page.getByRole('textbox', { name: 'Text' });
  await part.getByRole('textbox', { name: 'A note on this meeting' }).focus();
  const before = await text.inputValue();
  expect(before).toMatch(/\[[^\]]+\]/);
  await page.keyboard.type('She showed me how the ward plans its nights.');
  await page.keyboard.press('Enter');
  await part.getByRole('listitem').getByText('She showed me how the ward plans its nights.').waitFor();
  const notes = async () => (await pages.to.store.records.notes.list(OWNER, ALL)).filter(({ meetingId }) => meetingId !== null).length;
  expect(await settled(notes, 1)).toBe(1);
  await part.getByRole('textbox', { name: 'A promise in one line' }).focus();
  await page.keyboard.type('send the deck by Friday');
  await part.getByLabel('How it is read').getByText('send the deck').waitFor();
  await page.keyboard.press('Enter');
  await part.getByRole('heading', { name: 'send the deck' }).waitFor();
  const promises = async () => (await pages.to.store.records.promises.list(OWNER, ALL)).filter(({ meetingId }) => meetingId !== null).length;
  expect(await settled(promises, 1)).toBe(1);
  expect(complaints).toEqual([]);
  await page.context().close();
});
