/** Who brought the owner together with whom, as the owner wrote it down. */
import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { writeDown, type Writing } from '../actions/write-down.ts';
import { introductionRequest, type IntroductionList } from '../contract-records.ts';
import { AppError } from '../errors.ts';
import { ownerOf, type HttpParts } from './parts.ts';
import { addressOf, nextOf, pageAsked, pastOf, strikingOut, viewing, writeOnce } from './record-asked.ts';
import { introductionViews } from './record-views.ts';

export function introductions(parts: HttpParts): Router {
  const { store } = parts;
  const router = Router();
  const view = viewing('introductions', store.records.introductions, (owner, all) => introductionViews(store, owner, all));

  router.get('/', async (req, res) => {
    const owner = ownerOf(res);
    const found = await store.records.introductions.list(owner, await pageAsked(store, owner, req));
    res.json({ introductions: await introductionViews(store, owner, found), next: nextOf(found) } satisfies IntroductionList);
  });

  router.post('/', async (req, res) => {
    const { by, to, at } = introductionRequest.parse(req.body ?? {});
    const id = randomUUID();
    const work = async (writing: Writing) => {
      const { owner, now } = writing;
      const one = { id, by: await addressOf(store, owner, by), to: await addressOf(store, owner, to), at: at === undefined ? now : pastOf(at, now) };
      if (one.by === one.to) throw new AppError('bad_request', 'Nobody introduces themselves. Name two people.', { about: { reason: 'themselves' } });
      await writeDown(store, 'introductions', one, writing);
    };
    await writeOnce(parts, req, res, { id, work, view });
  });

  strikingOut(router, 'introductions', parts);
  return router;
}
