/** The product's pages in a browser, on a store that is filled beforehand: for measuring what a person waits for. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { createApp } from '../../src/api/http/app.ts';
import { builtPages } from '../../src/api/pages.ts';
import type { Owner, Store } from '../../src/api/ports.ts';
import { ADA } from '../../src/sandbox/people.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { launchBrowser } from '../browser.ts';
import { newStore } from './new-store.ts';
import { CLIENT_ID, partsOn } from './queue.ts';

export interface PagesOn {
  readonly origin: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Serves the pages on a store that has been filled with `fill` after an empty calendar was read. */
export async function pagesOn(fill: (store: Store, owner: Owner) => Promise<void>): Promise<PagesOn> {
  const sandbox = await startSandbox({ clientId: CLIENT_ID, clientSecret: 'bench', consented: ['User.Read', 'Calendars.Read', 'MailboxSettings.Read'] });
  sandbox.directory.add(ADA);
  const store = await newStore();
  const owner = { tenant: ADA.tenantId, user: ADA.userId };
  const parts = partsOn(store, sandbox, Date.now);
  parts.tokens.remember(owner, await sandbox.entra.userToken(ADA));
  await parts.rounds.start(owner);
  await fill(store, owner);
  const root = join(import.meta.dirname, '..', '..');
  const tab = await builtPages(root, (text) => process.stderr.write(`${text}\n`));
  const app = createApp(parts, { pages: { tab, icons: join(root, 'manifest', 'icons') }, sandbox: sandbox.router });
  const server = createServer(app).listen(0, '127.0.0.1');
  const [browser] = await Promise.all([launchBrowser(), once(server, 'listening')]);
  return {
    origin: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    browser,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await store.close();
      await sandbox.close();
    },
  };
}
