/** The door under /sandbox through which a calendar changes: an event as Graph takes it, in anybody's name. */
import express, { Router } from 'express';
import { createEvent } from './calendar-writes.ts';
import type { GraphParts } from './graph.ts';

export function eventDoors({ directory, clock }: GraphParts): Router {
  const router = Router();
  router.post('/events', express.json({ limit: '100kb' }), (req, res) => {
    const { user: address } = req.query;
    const user = directory.byAddress(typeof address === 'string' ? address : undefined);
    if (!user) {
      res.sendStatus(404);
      return;
    }
    const caller = { tenantId: user.tenantId, userId: user.userId, scopes: [], signIn: 0 };
    const asked = { params: {}, query: new URLSearchParams(), headers: {}, body: (req.body as unknown) ?? null, root: '/v1.0' };
    const { status, body } = createEvent({ ...asked, caller, user, mailbox: directory.mailbox(user), mailboxOf: directory.mailboxOf, now: clock.now(), after: clock.after });
    res.status(status).json(body);
  });
  return router;
}
