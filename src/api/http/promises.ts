/** What the owner promised, and what became of it. */
import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { changePromise } from '../actions/change-promise.ts';
import { writeDown, type Writing } from '../actions/write-down.ts';
import { promisePatch, promiseRequest, type PromiseList } from '../contract-records.ts';
import { readPromise } from './parse-promise.ts';
import { languageOf, ownerOf, type HttpParts } from './parts.ts';
import { addressesOf, meetingOf, nextOf, pageAsked, textOf, strikingOut, viewing, writeOnce } from './record-asked.ts';
import { promiseViews } from './record-views.ts';

const instantOf = (text: string | null) => (text === null ? null : Date.parse(text));

export function promises(parts: HttpParts): Router {
  const { store } = parts;
  const router = Router();
  const view = viewing('promises', store.records.promises, (owner, all) => promiseViews(store, owner, all, parts.clock()));

  router.get('/', async (req, res) => {
    const owner = ownerOf(res);
    const found = await store.records.promises.list(owner, await pageAsked(store, owner, req));
    res.json({ promises: await promiseViews(store, owner, found, parts.clock()), next: nextOf(found.map(({ id, madeAt }) => ({ id, at: madeAt }))) } satisfies PromiseList);
  });

  router.post('/', async (req, res) => {
    const { text, people = [], meeting = null, dueAt: due = null } = promiseRequest.parse(req.body ?? {});
    const id = randomUUID();
    const dueAt = instantOf(due);
    const work = async (writing: Writing) => {
      const { owner, now } = writing;
      const about = { people: await addressesOf(store, owner, people), ...(await meetingOf(store, owner, meeting)) };
      await writeDown(store, 'promises', { id, text: textOf(text), madeAt: now, dueAt, state: 'open', history: [{ at: now, did: 'made', dueAt }], ...about }, writing);
    };
    await writeOnce(parts, req, res, { id, work, view });
  });

  router.post('/parse', async (req, res) => {
    res.json(await readPromise(store, ownerOf(res), req.body, parts.clock(), { languages: req.acceptsLanguages().slice(0, 1), language: languageOf(req) }));
  });

  router.patch('/:id', async (req, res) => {
    const { id } = req.params;
    const { text, dueAt, state } = promisePatch.parse(req.body ?? {});
    const change = { text: text === undefined ? text : textOf(text), dueAt: dueAt === undefined ? dueAt : instantOf(dueAt), state };
    await writeOnce(parts, req, res, { id, work: (writing) => changePromise(store, id, change, writing), view });
  });
  strikingOut(router, 'promises', parts);
  return router;
}
