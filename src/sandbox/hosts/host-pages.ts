/** Pages under /sandbox that host the product as Microsoft's programs do, so that a developer sees tab, panel and pane as people see them. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { Router } from 'express';
import type { GraphParts } from '../graph.ts';
import { goOut } from '../mail-sending.ts';
import { changed, newMessage } from '../mail-writes.ts';

const BROWSER = join(import.meta.dirname, 'browser');
const FILES = [
  ['/host', 'host.html'],
  ['/hosts/hosts.css', 'hosts.css'],
] as const;
/** What runs in the browser, by the name it is asked for. */
const SCRIPTS = new Map(
  readdirSync(BROWSER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, join(BROWSER, file)]),
);

/** What was written in a window of the host. */
interface Sent {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

export function hostPages({ directory, clock }: GraphParts): Router {
  const router = Router();
  router.use(['/host', '/outlook', '/hosts'], (_req, res, next) => {
    res.set('Cache-Control', 'no-store');
    next();
  });
  for (const [path, file] of FILES) {
    router.get(path, (_req, res) => {
      res.sendFile(join(BROWSER, file));
    });
  }
  router.get('/hosts/people', (_req, res) => void res.json({ people: directory.users().map(({ name, address }) => ({ name, address })) }));

  router.get('/hosts/:script', async (req, res, next) => {
    const path = SCRIPTS.get(req.params.script);
    if (path === undefined) {
      next();
      return;
    }
    const { transformWithOxc } = await import('vite');
    const { code } = await transformWithOxc(await readFile(path, 'utf8'), path);
    res.type('text/javascript').send(code);
  });

  /** The person pressed "Send" in a window of the host. */
  router.post('/hosts/mail', express.json({ limit: '100kb' }), (req, res) => {
    const { from = '', to = [], subject = '', body = '' } = (req.body ?? {}) as Partial<Sent>;
    const [user, mailbox] = [directory.byAddress(from), directory.mailboxOf(from)];
    if (!user || !mailbox || to.length === 0) {
      res.status(400).json({ detail: 'Say "from", an address that has a mailbox here, and "to", a list of addresses.' });
      return;
    }
    const now = clock.now();
    const said = { subject, body: { contentType: 'text', content: body }, toRecipients: to.map((address) => ({ emailAddress: { address, name: address } })) };
    goOut({ mailbox, after: clock.after, mailboxOf: directory.mailboxOf }, { ...newMessage(user, now), ...changed(said) }, now, true);
    res.status(202).end();
  });
  return router;
}
