/** What Microsoft Graph posts: handshakes, and that something changed. A round is wanted before the answer goes out; all else waits. */
import { timingSafeEqual } from 'node:crypto';
import express, { Router, type RequestHandler } from 'express';
import type { z } from 'zod';
import { AppError } from '../errors.ts';
import type { KeptSubscription, Subscriptions } from '../ports-subscriptions.ts';
import { stateHash } from '../subscribing.ts';
import { notification, notifications } from './notification.ts';
import { onlyJson } from './only-json.ts';
import { queryOf, type HttpParts } from './parts.ts';

const LONGEST_TOKEN = 1_024;
/** A burst is one round: whatever comes within so long of the first. */
const GATHERED_MS = 2_000;

type Notification = z.infer<typeof notification>;

export function notificationRoutes({ store, clock, onTold = () => undefined }: HttpParts): Router {
  const { subscriptions, wantedRounds } = store;

  const take: RequestHandler = async (req, res) => {
    const { value } = notifications.parse(req.body);
    const told = value.flatMap((one) => notification.safeParse(one).data ?? []);
    const known = new Map((await subscriptions.find(asked(told))).map((one) => [keyOf(one.owner.tenant, one.id), one]));
    const found = told.flatMap((one) => {
      const subscription = known.get(keyOf(one.tenantId, one.subscriptionId));
      return subscription ? [{ one, subscription }] : [];
    });
    const ours = found.filter(({ one, subscription }) => isOurs(one, subscription));
    for (const { one, subscription } of ours) await lookAfter(subscriptions, one, subscription);
    if (ours.length > 0) {
      const owners = new Map(ours.map(({ subscription: { id, owner } }) => [id, owner]));
      await wantedRounds.want([...owners.values()], clock() + GATHERED_MS);
    }
    onTold({ taken: ours.length, forged: found.length - ours.length, unknown: value.length - found.length });
    // Whoever guesses hears the same.
    res.status(202).end();
  };

  const router = Router();
  router.post(['/notifications', '/lifecycle'], shakeHands, onlyJson, express.json({ limit: '1mb', strict: true }), take);
  return router;
}

/** Says the token back as what it is: text, never markup. */
const shakeHands: RequestHandler = (req, res, next) => {
  const token = queryOf(req, 'validationToken');
  if (token === null) {
    next();
    return;
  }
  if (token.length > LONGEST_TOKEN) throw new AppError('bad_request', 'The validation token is longer than 1,024 characters. Microsoft Graph sends shorter ones.');
  res.status(200).type('text/plain').send(token);
};

/** Each subscription once. */
function asked(told: readonly Notification[]): { tenant: string; id: string }[] {
  return [...new Map(told.map(({ tenantId, subscriptionId }) => [keyOf(tenantId, subscriptionId), { tenant: tenantId.toLowerCase(), id: subscriptionId }])).values()];
}

function isOurs({ clientState }: Notification, { stateHash: kept }: KeptSubscription): boolean {
  const [came, known] = [stateHash(clientState), kept].map((hash) => Buffer.from(hash, 'base64url'));
  return came !== undefined && known?.length === came.length && timingSafeEqual(came, known);
}

/** `missed`, and a change, want a round and nothing else. */
async function lookAfter(subscriptions: Subscriptions, { lifecycleEvent }: Notification, { owner, id }: KeptSubscription): Promise<void> {
  if (lifecycleEvent === 'reauthorizationRequired') await subscriptions.challenged(owner, id);
  if (lifecycleEvent === 'subscriptionRemoved') await subscriptions.gone(owner, id);
}

const keyOf = (tenant: string, id: string) => `${tenant.toLowerCase()} ${id}`;
