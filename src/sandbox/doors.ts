/** The doors under /sandbox: signing in, looking at what was asked, and turning the clock. */
import express, { Router, type Response } from 'express';
import type { FaultRule } from './faults.ts';
import type { GraphParts } from './graph.ts';
import type { SentMail } from './mail.ts';

export function doors({ directory, entra, clock, exchanges, faults, inFlight }: GraphParts): Router {
  const router = Router();
  router.use(['/sign-in', '/clock', '/requests', '/mail-sent', '/faults'], express.json({ limit: '100kb' }), (_req, res, next) => {
    res.set('Cache-Control', 'no-store');
    next();
  });

  router.post('/sign-in', async (req, res) => {
    const { user: asked, again } = said(req.body);
    const user = directory.byAddress(typeof asked === 'string' ? asked : undefined);
    if (!user || (asked !== undefined && typeof asked !== 'string')) {
      refuse(res, 404, 'unknown_user', 'The sandbox has no such user. Leave "user" out to sign in as the demo\'s.');
      return;
    }
    const accessToken = again === true ? await entra.userToken(user) : await entra.renewedToken(user);
    res.json({ accessToken, expiresIn: 3600, tenantId: user.tenantId, userId: user.userId });
  });

  router.post('/clock', (req, res) => {
    const { now, advance, run } = said(req.body);
    if (now !== undefined && (typeof now !== 'string' || Number.isNaN(Date.parse(now)))) {
      refuse(res, 400, 'bad_clock', '"now" is no moment. Write it as 2026-03-12T10:00:00Z.');
      return;
    }
    if (now !== undefined) clock.set(Date.parse(now));
    if (typeof advance === 'number') clock.advance(advance);
    if (run === true) clock.run();
    res.json({ now: new Date(clock.now()).toISOString() });
  });

  router.get('/requests', (req, res) => {
    const { user, path } = req.query;
    const userId = typeof user === 'string' ? (directory.byAddress(user)?.userId ?? user) : null;
    const requests = exchanges.kept.filter((one) => (userId === null || one.userId === userId) && (typeof path !== 'string' || one.path.includes(path)));
    res.json({ requests, dropped: exchanges.dropped, mostInFlight: inFlight.all() });
  });

  router.delete('/requests', (_req, res) => {
    exchanges.clear();
    inFlight.forget();
    res.status(204).end();
  });

  router.post('/faults', (req, res) => {
    const { rules, seed } = said(req.body);
    if (!Array.isArray(rules) || !rules.every((rule) => isRule(rule))) {
      refuse(res, 400, 'bad_fault', 'Send { "rules": [{ "path": "a regular expression", "status": 503, "times": 1 }], "seed": 1 }.');
      return;
    }
    if (typeof seed === 'number') faults.seed(seed);
    faults.add(...rules);
    res.json({ rules: faults.rules });
  });

  router.delete('/faults', (_req, res) => {
    faults.clear();
    res.status(204).end();
  });

  router.get('/mail-sent', (_req, res) => {
    const sent = directory.mailboxes().flatMap(({ mail }) => mail.sent);
    const shown = ({ message: { from, to, cc, bcc, subject, text }, at }: SentMail) => ({ from, to, cc, bcc, subject, text, sentAt: new Date(at).toISOString() });
    res.json({ mail: sent.sort((a, b) => a.at - b.at).map(shown) });
  });
  return router;
}

function said(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

function isRule(rule: unknown): rule is FaultRule {
  const { path = '' } = said(rule);
  if (typeof rule !== 'object' || rule === null || typeof path !== 'string') return false;
  try {
    new RegExp(path);
    return true;
  } catch {
    return false;
  }
}

function refuse(res: Response, status: number, code: string, detail: string): void {
  res
    .status(status)
    .type('application/problem+json')
    .json({ type: 'about:blank', title: status === 404 ? 'Not found' : 'Bad request', status, code, detail });
}
