/** Notes on people and meetings, the latest first. */
import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { writeDown, type Writing } from '../actions/write-down.ts';
import { noteRequest, type NoteList } from '../contract-records.ts';
import { AppError } from '../errors.ts';
import { ownerOf, type HttpParts } from './parts.ts';
import { addressesOf, meetingOf, nextOf, pageAsked, textOf, strikingOut, viewing, writeOnce } from './record-asked.ts';
import { dayOf, noteViews } from './record-views.ts';

export function notes(parts: HttpParts): Router {
  const { store } = parts;
  const router = Router();
  const view = viewing('notes', store.records.notes, (owner, all) => noteViews(store, owner, all));

  router.get('/', async (req, res) => {
    const owner = ownerOf(res);
    const found = await store.records.notes.list(owner, await pageAsked(store, owner, req));
    res.json({ notes: await noteViews(store, owner, found), next: nextOf(found) } satisfies NoteList);
  });

  router.post('/', async (req, res) => {
    const { text, people = [], meeting = null, day = null } = noteRequest.parse(req.body ?? {});
    if (people.length === 0 && meeting === null) throw new AppError('bad_request', 'A note is about people or a meeting. Name one of them.');
    const id = randomUUID();
    const work = async (writing: Writing) => {
      const { owner, now } = writing;
      const about = { people: await addressesOf(store, owner, people), ...(await meetingOf(store, owner, meeting)) };
      await writeDown(store, 'notes', { id, at: now, text: textOf(text), day: day === null ? null : dayOf(day), ...about }, writing);
    };
    await writeOnce(parts, req, res, { id, work, view });
  });

  strikingOut(router, 'notes', parts);
  return router;
}
