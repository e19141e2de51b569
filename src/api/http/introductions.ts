/** Who brought the owner together with whom, as the owner wrote it down. */
import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { strikeOut } from '../actions/strike-out.ts';
import { unknownRecord } from '../actions/unknown-record.ts';
import { writeDown, type Writing } from '../actions/write-down.ts';
import { introductionRequest, type IntroductionList } from '../contract-records.ts';
import { AppError } from '../errors.ts';
import type { Owner } from '../ports.ts';
import { ownerOf, type HttpParts } from './parts.ts';
import { addressOf, nextOf, pageAsked, pastOf, writeOnce } from './record-asked.ts';
import { introductionViews } from './record-views.ts';

export function introductions(parts: HttpParts): Router {
  const { store } = parts;
  const router = Router();

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
      if (one.by === one.to) throw new AppError('bad_request', 'Nobody introduces themselves. Name two people.');
      await writeDown(store, 'introductions', one, writing);
    };
    await writeOnce(parts, req, res, { id, work, view });
  });

  router.delete('/:id', async (req, res) => {
    const { id } = req.params;
    await writeOnce(parts, req, res, { id, work: (writing) => strikeOut(store, 'introductions', id, writing), view: () => Promise.resolve('{}') });
  });
  return router;

  async function view(owner: Owner, id: string): Promise<string> {
    const one = await store.records.introductions.one(owner, id);
    if (!one) throw unknownRecord('introductions');
    return JSON.stringify((await introductionViews(store, owner, [one]))[0]);
  }
}
