/** Notes on people and meetings, the latest first. */
import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { strikeOut } from '../actions/strike-out.ts';
import { unknownRecord } from '../actions/unknown-record.ts';
import { writeDown, type Writing } from '../actions/write-down.ts';
import { noteRequest, type NoteList } from '../contract-records.ts';
import { AppError } from '../errors.ts';
import type { Owner } from '../ports.ts';
import { ownerOf, type HttpParts } from './parts.ts';
import { addressesOf, meetingOf, nextOf, pageAsked, textOf, writeOnce } from './record-asked.ts';
import { dayOf, noteViews } from './record-views.ts';

export function notes(parts: HttpParts): Router {
  const { store } = parts;
  const router = Router();

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

  router.delete('/:id', async (req, res) => {
    const { id } = req.params;
    await writeOnce(parts, req, res, { id, work: (writing) => strikeOut(store, 'notes', id, writing), view: () => Promise.resolve('{}') });
  });
  return router;

  async function view(owner: Owner, id: string): Promise<string> {
    const one = await store.records.notes.one(owner, id);
    if (!one) throw unknownRecord('notes');
    return JSON.stringify((await noteViews(store, owner, [one]))[0]);
  }
}
