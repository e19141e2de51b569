/** The first reading of a large calendar: what it finds grows on screen, nothing jumps, and a screen reader is not told every page. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { event } from '../support/sandbox.ts';
import { now, ServedPages } from '../support/page.ts';

const EVENTS = 2_000;
const HOUR = 3_600_000;

let pages: ServedPages;
beforeAll(async () => {
  pages = await ServedPages.start(true, false);
  for (let at = 0; at < EVENTS; at++) {
    const start = new Date(now() - 26 * HOUR - at * 4 * HOUR).toISOString().slice(0, 16);
    const person = { name: `Person ${String(at % 300)}`, address: `person${String(at % 300)}@fabrikam.com` };
    pages.to.mailbox.put(event(`event-${String(at)}`, start, { organizer: person }));
  }
  pages.to.sandbox.faults.add({ path: 'calendarView/delta', delayMs: 30 });
});
afterAll(() => pages.close());

/** Everything the line under the title has shown, what was announced, and where the list below began meanwhile. */
interface Seen {
  readonly lines: string[];
  readonly announced: string[];
  readonly tops: number[];
}

it('pages and events grow, the queue fills, and it ends with the usual quiet line', async () => {
  const { page, complaints } = await pages.open({ viewport: { width: 360, height: 740 } }, 'privacy.html');
  await page.addInitScript(() => {
    const seen: Seen = { lines: [], announced: [], tops: [] };
    Object.assign(window, { seen });
    const add = <T>(list: T[], value: T | null | undefined) => {
      if (value !== null && value !== undefined && value !== '' && list.at(-1) !== value) list.push(value);
    };
    new MutationObserver(() => {
      add(seen.lines, document.querySelector('.sync-line p')?.textContent);
      add(seen.announced, document.querySelector('.sync-line [role=status]')?.textContent);
      if (seen.lines.at(-1)?.startsWith('Reading:')) add(seen.tops, document.querySelector('.tabs-states')?.getBoundingClientRect().top);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.goto(`${pages.origin}/`);
  await page.getByText('Reading your calendar for the first time').waitFor();
  await page.getByText(/^Calendar read/).waitFor();
  await page.getByRole('button', { name: 'Not this' }).first().waitFor();

  const { lines, announced, tops } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  const counts = lines.flatMap((line) => /^Reading: (\d+) pages?, ([\d,]+) events?/.exec(line)?.[2]?.replace(',', '') ?? []).map(Number);
  expect(counts.length).toBeGreaterThan(5);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(counts.at(-1)).toBeGreaterThan(EVENTS / 2);
  expect(announced).toEqual(['Reading your calendar', 'Your calendar has been read']);
  expect(tops).toEqual([tops[0]]);
  expect(complaints).toEqual([]);
});
