/** Follow-ups and their verbs. One verb is one file in actions/, and the last segment of its route. */
import { Router, type Request, type Response } from 'express';
import { queue } from '../../planner/queue.ts';
import type { Draft } from '../../planner/rule.ts';
import type { rowOf } from '../../planner/view.ts';
import { complete } from '../actions/complete.ts';
import type { Asked } from '../actions/decide.ts';
import { dismiss } from '../actions/dismiss.ts';
import { draft } from '../actions/draft.ts';
import { snooze } from '../actions/snooze.ts';
import { undo } from '../actions/undo.ts';
import { dismissRequest, draftRequest, emptyRequest, snoozeRequest, state, type DraftRequest, type State } from '../contract.ts';
import { AppError } from '../errors.ts';
import type { ListedFollowUp, Owner, Store, StoredFollowUp } from '../ports.ts';
import { ownerOf, queryOf, requestHash, zoneOf, type HttpParts } from './parts.ts';
import { followUpView, rowText } from './views.ts';

type Verb = (store: Store, asked: Asked, body: unknown) => Promise<StoredFollowUp>;

const VERBS: Readonly<Record<string, Verb>> = {
  complete: (store, asked, body) => (emptyRequest.parse(body), complete(store, asked)),
  dismiss: (store, asked, body) => (dismissRequest.parse(body), dismiss(store, asked)),
  undo: (store, asked, body) => (emptyRequest.parse(body), undo(store, asked)),
  snooze: (store, asked, body) => snooze(store, asked, Date.parse(snoozeRequest.parse(body).until)),
  draft: (store, asked, body) => {
    const edited = draftRequest.parse(body);
    return draft(store, asked, isDraft(edited) ? edited : null);
  },
};
const PAGE = 100;
const isDraft = (edited: DraftRequest): edited is Draft => 'body' in edited;

export function followUps(parts: HttpParts): Router {
  const { store, clock } = parts;
  const router = Router();

  router.get('/', async (req, res) => {
    const owner = ownerOf(res);
    const asked = state.parse(queryOf(req, 'state') ?? 'open');
    const [zone, { rows, next }] = await Promise.all([zoneOf(parts, owner), listed(store, owner, asked, req, clock())]);
    const now = clock();
    const wanted = rows.filter(isWanted(queryOf(req, 'person'), queryOf(req, 'meeting')));
    res.type('json').send(`{"followUps":[${wanted.map((one) => rowText(one, zone, now)).join(',')}],"next":${JSON.stringify(next)}}`);
  });

  router.get('/:id', async (req, res) => {
    const owner = ownerOf(res);
    const one = await store.followUp(owner, req.params.id);
    if (!one) throw new AppError('unknown_follow_up', 'There is no such follow-up. Reload the queue.');
    send(res, JSON.stringify(followUpView(one, await zoneOf(parts, owner), clock())));
  });

  router.post('/:id/:verb', async (req, res) => {
    const owner = ownerOf(res);
    const { id, verb } = req.params;
    const run = VERBS[verb];
    if (!run || !Object.hasOwn(VERBS, verb)) throw new AppError('unknown_route', `A follow-up has no verb "${verb}". The verbs are ${Object.keys(VERBS).join(', ')}.`);
    const key = keyOf(req);
    const request = requestHash(req, res);
    if (key !== null && (await answered(store, owner, key, request, res))) return;
    const zone = await zoneOf(parts, owner);
    const now = clock();
    const answer = (one: StoredFollowUp) => JSON.stringify(followUpView(one, zone, now));
    try {
      const one = await run(store, { owner, id, revision: revisionOf(req), now, receipt: key === null ? null : { key, request, answer } }, req.body ?? {});
      send(res, answer(one));
    } catch (error) {
      // The same request may have been carried out in the meantime: then its answer is this one's.
      if (key === null || !(await answered(store, owner, key, request, res))) throw error;
    }
  });
  return router;
}

async function listed(store: Store, owner: Owner, asked: State, req: Request, now: number): Promise<{ rows: readonly ListedFollowUp[]; next: string | null }> {
  if (asked === 'open') return { rows: queue(await store.list(owner, ['open', 'snoozed']), now), next: null };
  if (asked === 'snoozed') {
    const asleep = (await store.list(owner, ['snoozed'])).filter(({ snoozedUntil }) => (snoozedUntil ?? now) > now);
    return { rows: asleep.sort((a, b) => (a.snoozedUntil ?? 0) - (b.snoozedUntil ?? 0)), next: null };
  }
  const rows = await store.list(owner, [asked], { before: cursorIn(queryOf(req, 'cursor')), limit: PAGE });
  const last = rows.at(-1);
  return { rows, next: rows.length === PAGE && last ? Buffer.from(JSON.stringify([last.dueAt, last.id])).toString('base64url') : null };
}

function cursorIn(text: string | null): { dueAt: number; id: string } | null {
  if (text === null) return null;
  try {
    const [dueAt, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [unknown, unknown];
    if (typeof dueAt === 'number' && typeof id === 'string') return { dueAt, id };
  } catch {
    // Falls through to the same refusal.
  }
  throw new AppError('bad_request', '"cursor": it is none of ours. Use the "next" of the page before.');
}

function isWanted(person: string | null, meeting: string | null): (one: ListedFollowUp) => boolean {
  if (person === null && meeting === null) return () => true;
  return ({ row }) => {
    const shown = JSON.parse(row) as ReturnType<typeof rowOf>;
    return (person === null || shown.people.some(({ address }) => address === person.toLowerCase())) && (meeting === null || shown.meeting?.id === meeting);
  };
}

function revisionOf(req: Request): number {
  const given = req.headers['if-match'];
  if (given === undefined) throw new AppError('precondition_required', 'The If-Match header is missing. Send the revision you saw, in quotes.');
  const revision = /^(?:W\/)?"?(\d{1,15})"?$/.exec(given.trim())?.[1];
  if (revision === undefined) throw new AppError('stale_follow_up', 'The If-Match header holds no revision of this follow-up. Load it again and send the revision you saw, in quotes.');
  return Number(revision);
}

function keyOf(req: Request): string | null {
  const key = req.get('idempotency-key');
  if (key === undefined) return null;
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw new AppError('bad_request', 'The Idempotency-Key header must be 1 to 200 visible characters.');
  return key;
}

/** Gives the answer that a request with this key had before. Throws where that was another request. */
async function answered(store: Store, owner: Owner, key: string, request: string, res: Response): Promise<boolean> {
  const before = await store.receipt(owner, key);
  if (!before) return false;
  if (before.request !== request) throw new AppError('idempotency_key_reused', 'This Idempotency-Key was used for another request. Use a new key for each.');
  send(res, before.answer);
  return true;
}

function send(res: Response, view: string): void {
  res.type('json').send(view);
}
