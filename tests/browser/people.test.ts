/** The people page at work: found, opened, noted about, and left alone, in a real browser. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { PersonList } from '../../src/api/contract.ts';
import { OWNER } from '../support/sandbox.ts';
import { ServedPages } from '../support/page.ts';
import { settled } from './settled.ts';

let pages: ServedPages;
beforeAll(async () => {
  pages = await ServedPages.start();
});
afterAll(() => pages.close());

const list = (page: Page) => page.locator('.page:not([inert]) [data-row]');
const panel = (page: Page) => page.getByRole('region', { name: 'Opened person' });
const stored = (id: string) => pages.to.store.person(OWNER, id);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

async function people(hash = '#/people'): Promise<Page> {
  const { page } = await pages.open({}, hash);
  await list(page).first().waitFor();
  return page;
}

/** Finds the person by name and opens them; gives their id and the row. */
async function open(page: Page, name: string): Promise<{ id: string; row: Locator }> {
  const row = list(page).filter({ hasText: name }).first();
  const id = (await row.getAttribute('data-row')) ?? '';
  await row.getByRole('button').click();
  await panel(page).getByRole('heading', { name, level: 2 }).waitFor();
  return { id, row };
}

describe('the list', () => {
  it('is searched as one types, and says how many it found', async () => {
    const page = await people();
    const all = await list(page).count();
    await page.keyboard.press('/');
    await page.keyboard.type('marco bia');
    await page.getByText('1 found.').waitFor();
    expect(await list(page).allInnerTexts()).toEqual([expect.stringContaining('Marco Bianchi')]);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('nobody at all');
    await page.getByRole('heading', { name: 'Nobody found' }).waitFor();
    await page.keyboard.press('Escape');
    await list(page).nth(1).waitFor();
    expect(await list(page).count()).toBe(all);
    await page.context().close();
  });

  it('reads on as its end comes near', async () => {
    const page = await people('#/queue');
    const token = await pages.to.bearer();
    const { people: some } = (await (await fetch(`${pages.origin}/api/people`, { headers: { Authorization: token } })).json()) as PersonList;
    await page.route(/\/api\/people(\?cursor=.*)?$/, (route) => {
      const at = Number(new URL(route.request().url()).searchParams.get('cursor') ?? 0);
      const rows = Array.from({ length: 200 }, (_, index) => ({ ...some[0], id: `p${String(at + index)}`, name: `Person ${String(at + index)}` }));
      return route.fulfill({ json: { people: rows, next: at < 800 ? String(at + 200) : null } });
    });
    await page.keyboard.press('2');
    await page.getByText('Person 199').waitFor();
    await page.evaluate(async () => {
      for (let turn = 0; turn < 200 && !document.querySelector('[data-row="p999"]'); turn += 1) {
        window.scrollTo(0, document.body.scrollHeight);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    });
    await page.getByText('Person 999').waitFor();
    expect(await list(page).count()).toBeLessThan(100);
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('a person', () => {
  it('is put into a circle, and taken out again', async () => {
    const page = await people();
    const { id, row } = await open(page, 'Marco Bianchi');
    await panel(page).getByRole('radio', { name: /Inner/ }).check();
    await row.getByText('Inner circle').waitFor();
    await page.getByText(/is in your inner circle\./).waitFor();
    expect(await settled(async () => (await stored(id))?.listed.circle, 'inner')).toBe('inner');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await settled(async () => (await stored(id))?.listed.circle, null)).toBe(null);
    await panel(page).getByRole('radio', { name: /None/, checked: true }).waitFor();
    await page.context().close();
  });

  it('is never suggested where that is wanted, and suggested again', async () => {
    const page = await people();
    const id = (await list(page).filter({ hasText: 'open' }).first().getAttribute('data-row')) ?? '';
    const row = page.locator(`[data-row="${id}"]`);
    const addresses = (await stored(id))?.listed.addresses ?? [];
    const openWithThem = async () => (await pages.to.store.list(OWNER, ['open'])).filter((one) => addresses.some((address) => one.row.includes(`"${address}"`))).length;
    const before = await openWithThem();
    expect(before).toBeGreaterThan(0);
    await row.getByRole('button').click();
    await panel(page).getByRole('heading', { name: 'Open with them' }).waitFor();
    await panel(page)
      .getByRole('switch', { name: /Never suggest/ })
      .click();
    await row.getByText('Never suggested').waitFor();
    expect(await settled(openWithThem, 0)).toBe(0);
    await panel(page).getByRole('heading', { name: 'Open with them' }).waitFor({ state: 'detached' });
    await page.keyboard.press('z');
    expect(await settled(openWithThem, before)).toBe(before);
    await panel(page).getByRole('heading', { name: 'Open with them' }).waitFor();
    await page.context().close();
  });

  it('has a note that is never lost', async () => {
    const page = await people();
    const { id } = await open(page, 'Marco Bianchi');
    const note = panel(page).getByRole('textbox', { name: 'Private note' });
    const written = async () => (await stored(id))?.note;
    await panel(page).getByText('Only you can see this.').waitFor();
    await note.fill('Her launch is on Thursday.');
    await page.getByRole('tab', { name: 'Queue' }).click();
    expect(await settled(written, 'Her launch is on Thursday.')).toBe('Her launch is on Thursday.');

    await page.route('**/api/people/*', (route) => (route.request().method() === 'PATCH' ? route.fulfill({ status: 409, json: { code: 'no', detail: 'Not now.' } }) : route.continue()));
    await page.keyboard.press('2');
    await open(page, 'Marco Bianchi');
    await note.fill('Her launch is on Friday.');
    await panel(page).getByText('Not saved: Not now.').waitFor();
    await page.getByRole('tab', { name: 'Queue' }).click();
    await page.getByRole('tab', { name: 'People' }).click();
    await open(page, 'Marco Bianchi');
    expect(await note.inputValue()).toBe('Her launch is on Friday.');
    await page.unroute('**/api/people/*');
    await panel(page).getByRole('button', { name: 'Try again' }).click();
    expect(await settled(written, 'Her launch is on Friday.')).toBe('Her launch is on Friday.');

    await note.fill('Her launch is over.');
    await panel(page).getByRole('heading', { level: 2 }).click();
    await page.getByText('Note saved.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await settled(written, 'Her launch is on Friday.')).toBe('Her launch is on Friday.');
    expect(await note.inputValue()).toBe('Her launch is on Friday.');
    await page.context().close();
  });

  it('is asked about, and so is a meeting; the focus comes back', async () => {
    const page = await people();
    await open(page, 'Marco Bianchi');
    const why = panel(page).getByRole('button', { name: 'Why not? Marco Bianchi' });
    await why.click();
    const dialog = page.getByRole('dialog', { name: 'Why not?' });
    await dialog.getByText('Marco Bianchi').first().waitFor();
    await dialog
      .getByText(/Does not apply|Not yet|Held back|Suggested/)
      .first()
      .waitFor();
    expect(await dialog.getByText('Thanks owed').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await settled(() => focused(page), 'Why not? Marco Bianchi')).toBe('Why not? Marco Bianchi');

    const onMeeting = panel(page)
      .getByRole('list')
      .last()
      .getByRole('button', { name: /^Why not\?/ })
      .first();
    const name = (await onMeeting.getAttribute('aria-label')) ?? '';
    await onMeeting.click();
    await dialog.getByText(name.replace('Why not? ', '')).first().waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(await settled(() => focused(page), name)).toBe(name);
    await page.context().close();
  });

  it('is reached, opened, asked about and closed by keyboard alone', async () => {
    const { page } = await pages.open();
    await list(page).first().waitFor();
    await page.keyboard.press('2');
    await page.getByRole('heading', { name: 'The people you meet.' }).waitFor();
    await list(page).first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    const name = await focused(page);
    await page.keyboard.press('w');
    await page.getByRole('dialog', { name: 'Why not?' }).getByText(name).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await settled(() => focused(page), name)).toBe(name);
    await page.keyboard.press('Enter');
    await panel(page).getByRole('heading', { name, level: 2 }).waitFor();
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    expect(await settled(() => focused(page), name)).toBe(name);
    await page.context().close();
  });
});
