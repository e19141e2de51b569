/** Feedback about the owner's work, and how far its loop has come. */
import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { changeFeedback, type FeedbackChange } from '../actions/change-feedback.ts';
import { writeDown, type Writing } from '../actions/write-down.ts';
import { feedbackPatch, feedbackRequest, type FeedbackList, type FeedbackPatch } from '../contract-records.ts';
import { ownerOf, type HttpParts } from './parts.ts';
import { addressOf, nextOf, pageAsked, pastOf, textOf, strikingOut, viewing, writeOnce } from './record-asked.ts';
import { feedbackViews } from './record-views.ts';

const STEPS = ['askedAt', 'acknowledgedAt', 'actedAt', 'toldAt'] as const;

export function feedbackRoutes(parts: HttpParts): Router {
  const { store, clock } = parts;
  const router = Router();
  const view = viewing('feedback', store.records.feedback, (owner, all) => feedbackViews(store, owner, all));

  router.get('/', async (req, res) => {
    const owner = ownerOf(res);
    const found = await store.records.feedback.list(owner, await pageAsked(store, owner, req));
    res.json({ feedback: await feedbackViews(store, owner, found), next: nextOf(found) } satisfies FeedbackList);
  });

  router.post('/', async (req, res) => {
    const { from, text, at, askedAt } = feedbackRequest.parse(req.body ?? {});
    const id = randomUUID();
    const work = async (writing: Writing) => {
      const { owner, now } = writing;
      const asked = askedAt == null ? null : pastOf(askedAt, now);
      const one = { id, from: await addressOf(store, owner, from), text: textOf(text), at: at === undefined ? now : pastOf(at, now), askedAt: asked };
      await writeDown(store, 'feedback', { ...one, acknowledgedAt: null, actedAt: null, toldAt: null }, writing);
    };
    await writeOnce(parts, req, res, { id, work, view });
  });

  router.patch('/:id', async (req, res) => {
    const { id } = req.params;
    const change = changeIn(feedbackPatch.parse(req.body ?? {}));
    await writeOnce(parts, req, res, { id, work: (writing) => changeFeedback(store, id, change, writing), view });
  });
  strikingOut(router, 'feedback', parts);
  return router;

  function changeIn(asked: FeedbackPatch): FeedbackChange {
    const now = clock();
    const steps = STEPS.flatMap((step) => {
      const at = asked[step];
      return at === undefined ? [] : [[step, at === null ? null : pastOf(at, now)] as const];
    });
    return { ...(asked.text === undefined ? {} : { text: textOf(asked.text) }), ...Object.fromEntries(steps) };
  }
}
