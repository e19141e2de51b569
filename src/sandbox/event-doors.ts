/** The doors under /sandbox through which a calendar changes: an event as Graph takes it, in anybody's name, and another time that an attendee asks for. */
import express, { Router, type Request } from 'express';
import { occurrenceBy } from './calendar-lists.ts';
import { createEvent } from './calendar-writes.ts';
import type { GraphParts } from './graph.ts';
import type { Mailbox } from './mailbox.ts';
import { propose, type Proposal } from './proposals.ts';

export function eventDoors({ directory, clock }: GraphParts): Router {
  const router = Router();
  router.use('/events', express.json({ limit: '100kb' }));

  router.post('/events', (req, res) => {
    const user = userIn(req);
    if (!user) {
      res.sendStatus(404);
      return;
    }
    const caller = { tenantId: user.tenantId, userId: user.userId, scopes: [], signIn: 0 };
    const asked = { params: {}, query: new URLSearchParams(), headers: {}, body: (req.body as unknown) ?? null, root: '/v1.0' };
    const { status, body } = createEvent({ ...asked, caller, user, mailbox: directory.mailbox(user), mailboxOf: directory.mailboxOf, now: clock.now(), after: clock.after });
    res.status(status).json(body);
  });

  /** `{ "event": "its id", "from": "an attendee's address", "start": "…Z", "end": "…Z", "response"?: "declined", "comment"?: "…" }` */
  router.post('/events/proposals', (req, res) => {
    const user = userIn(req);
    const proposal = user && proposalIn(req.body, directory.mailbox(user), clock.now());
    const done = user && proposal ? propose(directory.mailbox(user), proposal, clock.now()) : 'no-such-event';
    if (done === 'done') res.sendStatus(204);
    else res.status(done === 'no-such-event' ? 404 : 409).type('application/problem+json').json({ type: 'about:blank', title: 'Not proposed', status: done === 'no-such-event' ? 404 : 409, code: done }); // prettier-ignore
  });
  return router;

  function userIn({ query: { user } }: Request) {
    return directory.byAddress(typeof user === 'string' ? user : undefined);
  }
}

/** Null where it names no event, or no time. */
function proposalIn(body: unknown, mailbox: Mailbox, now: number): Proposal | null {
  const said = (body ?? {}) as Readonly<Record<string, unknown>>;
  const [id, from, start, end, comment] = ['event', 'from', 'start', 'end', 'comment'].map((name) => (typeof said[name] === 'string' ? said[name] : ''));
  const [startAt, endAt] = [Date.parse(start ?? ''), Date.parse(end ?? '')];
  const key = mailbox.byId(id ?? '')?.event.key;
  const occurrence = key === undefined ? occurrenceBy(mailbox, id ?? '', now)?.one : null;
  if ((key === undefined && !occurrence) || Number.isNaN(startAt) || Number.isNaN(endAt)) return null;
  const response = said['response'] === 'declined' ? 'declined' : 'tentativelyAccepted';
  return { key: key ?? occurrence?.event.key ?? '', day: occurrence?.originalDay ?? null, from: from ?? '', response, comment: comment ?? '', startAt, endAt };
}
