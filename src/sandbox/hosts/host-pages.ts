/** Pages under /sandbox that host the product as Microsoft's programs do, so that a developer sees tab, panel and pane as people see them. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { Router } from 'express';
import { occurrencesIn } from '../calendar-event.ts';
import type { GraphParts } from '../graph.ts';
import { goOut } from '../mail-sending.ts';
import { changed, newMessage } from '../mail-writes.ts';
import { OFFICE_DOUBLE } from '../office/office-double.ts';

const BROWSER = join(import.meta.dirname, 'browser');
/** How far from now, milliseconds. */
const NEAR = 14 * 24 * 3_600_000;
const FILES = [
  ['/host', 'host.html'],
  ['/outlook', 'outlook.html'],
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

  /** The fifteen nearest events of someone, as their calendar shows them. */
  router.get('/hosts/calendar', (req, res) => {
    const { user } = req.query;
    const mailbox = typeof user === 'string' ? directory.mailboxOf(user) : null;
    const now = clock.now();
    const near = (mailbox?.changes(0, mailbox.version) ?? []).flatMap(({ event, isDeleted }) => (isDeleted ? [] : occurrencesIn(event, now - NEAR, now + NEAR)));
    const nearest = near.sort((a, b) => Math.abs(a.startAt - now) - Math.abs(b.startAt - now)).slice(0, 15);
    res.json({
      events: nearest.map(({ event, told: { subject, organizer, attendees }, startAt }) => ({ subject, organizer, attendees, start: new Date(startAt).toISOString(), chat: event.thread ?? null })),
    });
  });

  // office.js is Microsoft's: here the pane gets the double instead, which begins with what the page around it says.
  router.get('/hosts/office.js', (_req, res) => {
    res.type('text/javascript').send(`window.officeDoubleStart = window.parent.officeDoubleStart;\n${OFFICE_DOUBLE}`);
  });
  router.get('/hosts/pane', async (req, res) => {
    const page = await fetch(`http://${req.headers.host ?? ''}/outlook.html`);
    res.type('html').send((await page.text()).replace(/https:\/\/appsforoffice\.microsoft\.com\/[^"]*/, '/sandbox/hosts/office.js'));
  });

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
