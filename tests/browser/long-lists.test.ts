/** A thousand follow-ups: only those near the screen are made, and every one of them can be reached, by wheel and by keyboard. */
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { contactsOf } from '../../src/planner/contact.ts';
import { plan } from '../../src/planner/plan.ts';
import { ANA, STORY_NOW, withAna } from '../../src/planner/story.ts';
import { now, ServedPages } from '../support/page.ts';
import { OWNER } from '../support/sandbox.ts';
import { settled } from './settled.ts';

const MANY = 1_000;

let pages: ServedPages;

beforeAll(async () => {
  pages = await ServedPages.start(true);
});

// Each time: a round that a page asks for reads a calendar in which nobody was met.
beforeEach(async () => {
  const story = plan(withAna(-1).facts, [], STORY_NOW);
  const [made] = story.followUps;
  if (!made) throw new Error('The story made no follow-up.');
  const shift = now() - STORY_NOW;
  const followUps = Array.from({ length: MANY }, (_, nth) => ({
    ...made,
    id: `${made.id}-${String(nth)}`,
    opensAt: made.opensAt + shift,
    dueAt: now() + nth * 60_000,
    data: { ...made.data, people: [`Nr${String(nth)}`] },
  }));
  await pages.to.store.savePlan(OWNER, { followUps, withdrawn: [], heldBack: [], people: contactsOf(story.world) }, now());
});

afterAll(() => pages.close());

/** What the heading of one says. */
const named = (nth: number) => new RegExp(`^You met Nr${String(nth)} on`);

it('are shown a screen at a time, scrolled to the last, and told how many they are', async () => {
  const { page, view, complaints } = await pages.open();
  const rows = view.locator('.page:not([inert]) [data-row]');
  await view.getByRole('button', { name: named(0) }).waitFor();
  await view.locator('.rows-windowed').first().waitFor();
  expect(await rows.count()).toBeLessThan(100);
  expect(await rows.first().getAttribute('aria-posinset')).toBe('1');
  expect(Number(await rows.first().getAttribute('aria-setsize'))).toBeGreaterThan(200);
  for (let turn = 0; turn < 400 && !(await view.getByRole('button', { name: named(MANY - 1) }).isVisible()); turn++) await page.mouse.wheel(0, 3_000);
  await view.getByRole('button', { name: named(MANY - 1) }).waitFor();
  expect(await rows.count()).toBeLessThan(100);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('are shown a screen at a time beside a message too', async () => {
  const { page, view, complaints } = await pages.openPane({ item: { itemType: 'message', subject: 'Hello', from: { displayName: ANA.name, emailAddress: ANA.address } } });
  const rows = view.locator('[data-row]');
  await view.locator('.rows-windowed').waitFor();
  expect(await rows.count()).toBeLessThan(100);
  expect(await rows.first().getAttribute('aria-setsize')).toBe(String(MANY));
  for (let turn = 0; turn < 400 && !(await view.getByRole('button', { name: named(MANY - 1) }).isVisible()); turn++) await page.mouse.wheel(0, 3_000);
  await view.getByRole('button', { name: named(MANY - 1) }).waitFor();
  expect(await rows.count()).toBeLessThan(100);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('are gone through by key, and after one is done the focus is on the next', async () => {
  const { page, view } = await pages.open();
  await view.getByRole('button', { name: named(0) }).waitFor();
  await view.locator('.rows-windowed').first().waitFor();
  for (let nth = 0; nth <= 60; nth++) await page.keyboard.press('j');
  const focused = () => view.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toMatch(named(60));
  await page.keyboard.press('e');
  expect(await settled(async () => named(61).test((await focused()) ?? ''), true)).toBe(true);
  await page.keyboard.press('k');
  expect(await focused()).toMatch(named(59));
  await page.context().close();
});
