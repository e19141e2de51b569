/** The doors under /sandbox for notifications: who is subscribed, what was told and how it was answered, and what a subscription can meet with. */
import express, { Router } from 'express';
import type { Notifier, Telling } from './notifier.ts';
import type { Subscriptions } from './subscriptions.ts';

export function notificationDoors(subscriptions: Subscriptions, notifier: Notifier): Router {
  const router = Router();
  router.use('/notifications', express.json({ limit: '100kb' }), (_req, res, next) => {
    res.set('Cache-Control', 'no-store');
    next();
  });

  router.get('/notifications', (_req, res) => {
    // Who knows a client state may speak for Graph.
    const known = subscriptions.all().map((one) => ({ ...one, clientState: null }));
    const deliveries = notifier.deliveries.map(({ items, ...one }) => ({ ...one, items: items.map((item) => ({ ...item, clientState: null })) }));
    res.json({ subscriptions: known, deliveries });
  });

  router.delete('/notifications', (_req, res) => {
    notifier.forget();
    res.status(204).end();
  });

  /** What misbehaves from now on; {} for nothing. */
  router.post('/notifications', (req, res) => {
    notifier.behave((req.body ?? {}) as Partial<Telling>);
    res.status(204).end();
  });

  /** Every subscription is challenged, or taken away. */
  router.post('/notifications/:what', (req, res, next) => {
    const { what } = req.params;
    if (what !== 'challenge' && what !== 'remove') {
      next();
      return;
    }
    for (const one of subscriptions.all()) notifier[what](one);
    res.status(204).end();
  });
  return router;
}
