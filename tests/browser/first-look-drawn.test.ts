/** The first look that is drawn before React is there: the page takes its place, and nothing moves. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { ServedPages, type Opened } from '../support/page.ts';

let pages: ServedPages;
beforeAll(async () => {
  pages = await ServedPages.start();
});
afterAll(() => pages.close());

/** A text on the screen, and where it stands. */
interface Stands {
  readonly text: string;
  readonly box: readonly number[];
}

interface Looked {
  /** What stood there when the first look was drawn; null where there was none. */
  look: readonly Stands[] | null;
  /** What stood there when the page took its place. */
  page: readonly Stands[] | null;
}

/** Runs in the browser before anything else: keeps what stands on the screen with the first look, and with the page after it. */
function keepLooks(): void {
  const looked: Looked = { look: null, page: null };
  Object.assign(window, { looked });
  const stands = (): Stands[] => {
    const found: Stands[] = [];
    const walker = document.createTreeWalker(document.getElementById('root') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { x, y, width, height } = range.getBoundingClientRect();
      // Search and choosing come after both.
      if (width > 0 && y < window.innerHeight && !node.parentElement?.closest('.tools')) found.push({ text: node.textContent ?? '', box: [x, y, width, height] });
    }
    return found;
  };
  /** As it is painted: rows that are not on the screen are not laid out before that. */
  const keep = (which: keyof Looked) => {
    looked[which] ??= [];
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        looked[which] = stands();
      });
    });
  };
  new MutationObserver(() => {
    if (document.querySelector('#root > [inert]')) {
      if (looked.look === null) keep('look');
    } else if (document.querySelector('#root .row') && looked.page === null) keep('page');
  }).observe(document, { childList: true, subtree: true });
}

interface Held extends Opened {
  /** Fulfilled once the page has asked for React and Fluent. */
  readonly asked: Promise<unknown>;
  /** Lets them come. */
  readonly letGo: () => void;
  readonly looked: () => Promise<Looked>;
}

/** Opens a page whose React and Fluent do not come until they are let go. */
async function openHeld(options: BrowserContextOptions = {}, hash = '', prepare: (page: Page) => Promise<unknown> = () => Promise.resolve()): Promise<Held> {
  const opened = await pages.open(options, 'privacy.html');
  const { page } = opened;
  await page.evaluate(() => {
    localStorage.setItem('followthrough.welcome', 'read');
  });
  await page.addInitScript(keepLooks);
  // Nothing is read anew: what stands there stays.
  await page.route('**/api/sync**', () => undefined);
  const [asked, gone] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  await page.route('**/assets/base-*.js', async (route) => {
    asked.resolve(undefined);
    await gone.promise;
    await route.continue();
  });
  await prepare(page);
  await page.goto(`${pages.origin}/${hash}`, { waitUntil: 'commit' });
  return {
    ...opened,
    asked: asked.promise,
    letGo: () => {
      gone.resolve(undefined);
    },
    looked: () =>
      page.evaluate(async () => {
        const frame = () => new Promise(requestAnimationFrame);
        await frame();
        await frame();
        await frame();
        return (window as unknown as { looked: Looked }).looked;
      }),
  };
}

async function change(route: Route, changed: (answer: never) => object): Promise<void> {
  const answer = await route.fetch();
  await route.fulfill({ response: answer, json: changed((await answer.json()) as never) });
}

interface List {
  readonly followUps: readonly { readonly why: string; readonly people: readonly { readonly name: string; readonly address: string }[] }[];
}

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

describe('the first look', () => {
  it('is there before React and Fluent, which are asked for by then; nobody can use it, and readers are told nothing of it', async () => {
    const { page, asked, complaints } = await openHeld();
    await page.locator('#root .row').first().waitFor();
    await asked;
    expect(await page.locator('#root > .page').evaluate((one: HTMLElement) => [one.inert, one.ariaHidden])).toEqual([true, 'true']);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('has the network for its answers alone, but not for long where signing in takes its time', async () => {
    const signedIn = Promise.withResolvers<undefined>();
    const { page, asked, letGo } = await openHeld({}, '', (one) =>
      one.route('**/sandbox/sign-in', async (route) => {
        await signedIn.promise;
        await route.continue();
      }),
    );
    await asked;
    expect(await page.locator('.row').count()).toBe(0);
    signedIn.resolve(undefined);
    letGo();
    await page.locator('.page:not([inert]) .row').first().waitFor();
    await page.context().close();
  });

  it.each<[string, BrowserContextOptions]>([
    ['light', { viewport: WIDE }],
    ['dark and German', { viewport: WIDE, colorScheme: 'dark', locale: 'de' }],
    ['right to left', { viewport: WIDE, locale: 'ar' }],
    ['narrow', { viewport: NARROW, locale: 'en-GB' }],
    ['narrow, dark and German', { viewport: NARROW, colorScheme: 'dark', locale: 'de' }],
    ['narrow and right to left', { viewport: NARROW, colorScheme: 'dark', locale: 'ar' }],
  ])('stands where the page will stand, and says the same: %s', async (_, options) => {
    const { page, letGo, looked, complaints } = await openHeld(options);
    await page.locator('[inert] .row').first().waitFor();
    const root = () => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir, document.documentElement.dataset['theme'], getComputedStyle(document.body).colorScheme]);
    const before = await root();
    const colours = () => page.locator('.page').evaluate((one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one.querySelector('.row-open') ?? one).color]);
    const painted = await colours();
    letGo();
    await page.locator('.page:not([inert]) .row').first().waitFor();
    const { look, page: shown } = await looked();
    expect(look?.length).toBeGreaterThan(30);
    expect(shown?.map(({ text }) => text)).toEqual(look?.map(({ text }) => text));
    const moved = (look ?? []).filter(({ box }, at) => box.some((one, side) => Math.abs(one - (shown?.[at]?.box[side] ?? 0)) > 1));
    expect(moved).toEqual([]);
    expect(await root()).toEqual(before);
    expect(await colours()).toEqual(painted);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('goes away with the page: a click then is a click on the page', async () => {
    const { page, letGo } = await openHeld();
    await page.locator('[inert] .row').first().waitFor();
    letGo();
    await page.locator('.row-open').first().click();
    await page.locator('.opened h2').waitFor();
    expect(await page.locator('[inert]').count()).toBe(0);
    await page.context().close();
  });

  it('shows what strangers wrote as they wrote it, and keeps it within the screen', async () => {
    const why = '<img src=x onerror="document.title=1"><b>Hello</b> &amp; {"a":1}';
    const name = `<i>${'N'.repeat(53)}</i>`;
    const { page, looked, letGo, complaints } = await openHeld({ viewport: NARROW }, '', (one) =>
      one.route('**/api/follow-ups?state=open', (route) =>
        change(route, (list: List) => ({ ...list, followUps: list.followUps.map((row, at) => (at === 0 ? { ...row, why, people: [{ name, address: '"><script>x</script>' }] } : row)) })),
      ),
    );
    const row = page.locator('[inert] .row').first();
    await row.waitFor();
    expect([await row.locator('.row-open').textContent(), await row.locator('.people').textContent()]).toEqual([why, name]);
    expect(await page.locator('[inert] .row :is(img, script, b, i)').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
    letGo();
    await page.locator('.page:not([inert]) .row').first().waitFor();
    const both = await looked();
    expect(both.page?.map(({ text }) => text)).toEqual(both.look?.map(({ text }) => text));
    expect([await page.title(), complaints]).toEqual(['Followthrough', []]);
    await page.context().close();
  });
});

describe('no first look is drawn', () => {
  /** What was drawn before the page showed this, long after it would have been. */
  async function drawnBefore({ page, letGo, looked }: Held, there: string): Promise<Looked['look']> {
    await page.waitForTimeout(600);
    letGo();
    await page.locator(there).first().waitFor();
    const { look } = await looked();
    await page.context().close();
    return look;
  }

  it('on another page', async () => {
    expect(await drawnBefore(await openHeld({}, '#/people'), '.people-rows, [data-row]')).toBeNull();
  });

  it('with a follow-up opened', async () => {
    const { page, letGo } = await openHeld();
    const id = await page.locator('[inert] .row').first().getAttribute('data-row');
    letGo();
    await page.context().close();
    expect(await drawnBefore(await openHeld({}, `#/queue/${encodeURIComponent(id ?? '')}`), '.opened h2')).toBeNull();
  });

  it('for an empty queue', async () => {
    const empty = (page: Page) => page.route('**/api/follow-ups?state=open', (route) => route.fulfill({ json: { followUps: [], next: null } }));
    expect(await drawnBefore(await openHeld({}, '', empty), '.empty-title')).toBeNull();
  });

  it('for who is refused', async () => {
    const refused = (page: Page) =>
      page.route('**/api/me', (route) => route.fulfill({ status: 403, contentType: 'application/problem+json', body: '{"code":"suspended_tenant","detail":"Not now."}' }));
    expect(await drawnBefore(await openHeld({}, '', refused), '.message, .empty-title')).toBeNull();
  });

  it('before the first round has ended', async () => {
    const unread = (page: Page) => page.route('**/api/me', (route) => change(route, (me: object) => ({ ...me, syncedAt: null })));
    expect(await drawnBefore(await openHeld({}, '', unread), '.row')).toBeNull();
  });

  it('once the page is there, where an answer takes long: it shows what it waits for', async () => {
    const answered = Promise.withResolvers<undefined>();
    const slow = (page: Page) =>
      page.route('**/api/follow-ups?state=open', async (route) => {
        await answered.promise;
        await route.continue();
      });
    const held = await openHeld({}, '', slow);
    held.letGo();
    await held.page.locator('.placeholder').waitFor();
    answered.resolve(undefined);
    expect(await drawnBefore(held, '.row')).toBeNull();
  });
});
