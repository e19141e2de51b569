/** The product's page in a real Chromium, by itself or framed by a Teams host. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.ts';
import { fillDemoCalendar } from '../../src/sandbox/demo-calendar.ts';
import { OFFICE_DOUBLE, type DoubleStart } from '../../src/sandbox/office/office-double.ts';
import { ADA } from '../../src/sandbox/people.ts';
import { OWNER } from './sandbox.ts';
import { serve, type Served } from './server.ts';

export const PAGES = { tab: 'build/tab', icons: 'manifest/icons' };
const TEAMS = 'https://teams.microsoft.com/host';
/** How Teams answers, from the sandbox: told as if it lay on Teams' own address. */
const MESSAGES = '/sandbox/hosts/teams-messages.ts';
/** When it is, for the server and in the browser: tests mean the same on every day. A Wednesday, noon in Berlin in winter. */
const SHIFT = Date.parse('2026-03-25T11:00:00Z') - Date.now();

let passed = 0;

/** The moment of now, milliseconds. */
export function now(): number {
  return Date.now() + SHIFT + passed;
}

/** Lets time pass on the server, and in pages that are opened from then on; in an open one `page.clock` does. */
export function letPass(milliseconds: number): void {
  passed += milliseconds;
}

/** What a Teams host is, where it is not a desktop with everything. */
export interface Teams {
  readonly theme?: 'default' | 'dark' | 'contrast';
  /** What is framed, such as `/` (where left out). */
  readonly path?: string;
  /** The capabilities of the host (platform.md); all where left out. */
  readonly supports?: Readonly<Record<string, object>>;
  /** What else the flat context says, such as `subEntityId`, `frameContext`, `meetingId`, `chatId`. */
  readonly context?: Readonly<Record<string, string>>;
  /** Why no token is given; given where left out. */
  readonly refusal?: string;
  /** `page.clock` moves its time on. */
  readonly isTimed?: boolean;
}

/** What a Teams host can do. */
export const ALL = { mail: {}, calendar: {}, chat: {}, pages: { currentApp: {}, backStack: {} }, nestedAppAuth: {}, app: { notifySuccessResponse: {} } };

export interface Opened {
  readonly page: Page;
  /** Where the product's page is: the page itself, or a frame in it. */
  readonly view: Page | Frame;
  /** What the browser's console complained about. */
  readonly complaints: string[];
}

export class ServedPages {
  readonly to: Served;
  readonly origin: string;
  readonly #server: Server;
  readonly #browser: Browser;

  private constructor(to: Served, server: Server, browser: Browser) {
    this.to = to;
    this.#server = server;
    this.#browser = browser;
    this.origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  }

  /** The demo's server and a browser; `isEmpty` for a calendar without events, `isRead` whether its first round has run. */
  static async start(isEmpty = false, isRead = true): Promise<ServedPages> {
    const [to, browser] = await Promise.all([serve(now, PAGES), launchBrowser()]);
    if (!isEmpty) fillDemoCalendar(to.mailbox, now());
    if (isRead) await to.rounds.start(OWNER);
    const server = createServer(to.app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new ServedPages(to, server, browser);
  }

  /** Opens the page by itself. */
  async open(options: BrowserContextOptions = {}, hash = ''): Promise<Opened> {
    const page = await this.#page(options);
    const complaints = listenTo(page);
    await page.goto(`${this.origin}/${hash}`);
    return { page, view: page, complaints };
  }

  /** Opens the page in a Teams host: a page at teams.microsoft.com that frames it and answers teams-js. */
  async openInTeams(teams: Teams = {}, options: BrowserContextOptions = {}): Promise<Opened> {
    const page = await this.#page({ permissions: ['local-network-access'], ...options });
    const complaints = listenTo(page);
    if (teams.isTimed) await page.clock.install({ time: now() });
    await page.exposeFunction('signIn', async (claims: string | null) => {
      if (teams.refusal) return { refusal: teams.refusal };
      return { token: await (claims === null ? this.to.sandbox.entra.renewedToken(ADA) : this.to.sandbox.entra.userToken(ADA)) };
    });
    await page.route('https://res.cdn.office.net/**', (route) => route.abort());
    await page.route('https://teams.microsoft.com/**', (route) => route.fulfill({ contentType: 'text/html', body: hostPage(`${this.origin}${teams.path ?? '/'}`, teams) }));
    await page.route(`https://teams.microsoft.com${MESSAGES}`, async (route) => route.fulfill({ contentType: 'text/javascript', body: await (await fetch(`${this.origin}${MESSAGES}`)).text() }));
    await page.goto(TEAMS);
    const frame = await page.waitForSelector('iframe').then((element) => element.contentFrame());
    if (!frame) throw new Error('The Teams host has no frame.');
    return { page, view: frame, complaints };
  }

  /** Opens the pane beside an item in Outlook, which is a double. */
  async openPane(start: DoubleStart, options: BrowserContextOptions = {}, search = ''): Promise<Opened> {
    const page = await this.#page({ viewport: { width: 360, height: 800 }, ...options });
    const complaints = listenTo(page);
    await page.context().addInitScript((begin) => Object.assign(window, { officeDoubleStart: begin }), start);
    await page.context().route('https://appsforoffice.microsoft.com/**', (route) => route.fulfill({ contentType: 'text/javascript', body: OFFICE_DOUBLE }));
    await page.goto(`${this.origin}/outlook.html${search}`);
    return { page, view: page, complaints };
  }

  /** Frames the page in one of another origin. */
  async openInStranger(): Promise<Omit<Opened, 'view'>> {
    const page = await this.#page({ permissions: ['local-network-access'] });
    await page.route('https://stranger.example/**', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Stranger</title><iframe src="${this.origin}/"></iframe>` }));
    const complaints = listenTo(page);
    await page.goto('https://stranger.example/');
    return { page, complaints };
  }

  async #page(options: BrowserContextOptions): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    await context.addInitScript(shiftClock, SHIFT + passed);
    return context.newPage();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    await this.to.close();
  }
}

/** Runs in the browser before anything else. */
function shiftClock(shift: number): void {
  const Real = Date;
  globalThis.Date = new Proxy(Real, {
    construct: (target, args: readonly unknown[]) => Reflect.construct(target, args.length === 0 ? [target.now() + shift] : args) as object,
    get: (target, name) => (name === 'now' ? () => target.now() + shift : (Reflect.get(target, name) as unknown)),
  });
}

function listenTo(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.includes('res.cdn.office.net')) complaints.push(message.text());
  });
  return complaints;
}

/** Answers teams-js as the sandbox's host does, signs in anew only where claims are asked for, and keeps what the tab called in `window.calls`, with its arguments in `window.said`. */
function hostPage(tab: string, { theme = 'default', supports = ALL, context = {} }: Teams): string {
  const { frameContext = 'content', locale = 'en-gb', ...more } = context;
  return `<!doctype html><title>Host</title><style>html,body,iframe{margin:0;width:100%;height:100vh;border:0}</style>
<iframe title="Followthrough" allow="clipboard-write"></iframe>
<script type="module">
  import { speakTeams } from '${MESSAGES}';
  window.calls = [];
  window.said = [];
  const frame = document.querySelector('iframe');
  const tell = speakTeams(frame, () => (${JSON.stringify({ theme, locale, frameContext, more, supports })}), {
    async token(claims) {
      const { token, refusal } = await window.signIn(claims);
      if (refusal !== undefined) throw new Error(refusal);
      return token;
    },
    compose() {},
    follow() {},
    hear(one) {
      window.calls.push(one.func);
      window.said.push(one);
    },
  });
  window.tell = (func, args) => tell(func, ...args);
  frame.src = '${tab}';
</script>`;
}
