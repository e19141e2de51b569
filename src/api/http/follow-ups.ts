/** Follow-ups and their verbs. One verb is one file in actions/, and the last segment of its route. */
import { Router, type Request } from 'express';
import { z } from 'zod';
import { personId } from '../../planner/contact.ts';
import { queue } from '../../planner/queue.ts';
import type { Draft } from '../../planner/rule.ts';
import { complete } from '../actions/complete.ts';
import type { Asked } from '../actions/decide.ts';
import { decideSeveral } from '../actions/decide-several.ts';
import { dismiss } from '../actions/dismiss.ts';
import { draft } from '../actions/draft.ts';
import { snooze } from '../actions/snooze.ts';
import { undo } from '../actions/undo.ts';
import { decideRequest, dismissRequest, draftRequest, emptyRequest, snoozeRequest, state, type DraftRequest, type State } from '../contract.ts';
import { AppError } from '../errors.ts';
import type { ListedFollowUp, Outcome, Owner, Store, StoredFollowUp } from '../ports.ts';
import { cursorIn, cursorText } from './cursor.ts';
import { sendJson } from './json.ts';
import { once } from './once.ts';
import { languageOf, ownerOf, queryOf, zoneOf, type HttpParts } from './parts.ts';
import { isAbout, shownIn } from './shown-row.ts';
import { decideAnswerOf, followUpView, rowText } from './views.ts';

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
    const wanted = rows.filter(isWanted(await addressesIn(store, owner, queryOf(req, 'person')), queryOf(req, 'meeting')));
    sendJson(res, `{"followUps":[${wanted.map((one) => rowText(one, zone, now, languageOf(req))).join(',')}],"next":${JSON.stringify(next)}}`);
  });

  router.get('/:id', async (req, res) => {
    const owner = ownerOf(res);
    const one = await store.followUp(owner, req.params.id);
    if (!one) throw new AppError('unknown_follow_up', 'There is no such follow-up. Reload the queue.');
    res.json(followUpView(one, await zoneOf(parts, owner), clock(), languageOf(req)));
  });

  router.post('/decide', async (req, res) => {
    const owner = ownerOf(res);
    const { verb, until, items } = decideRequest.parse(req.body ?? {});
    if ((verb === 'snooze') !== (until !== undefined)) throw new AppError('bad_request', '"until": it belongs to snooze, and snooze needs it. Correct it and send it again.');
    const zone = await zoneOf(parts, owner);
    const now = clock();
    const answer = (outcomes: readonly Outcome[]) => JSON.stringify(decideAnswerOf(outcomes, zone, now, languageOf(req)));
    const asked = until === undefined || verb !== 'snooze' ? { name: verb as Exclude<typeof verb, 'snooze'> } : { name: verb, until: Date.parse(until) };
    await once(store, req, res, async (receipt) => answer(await decideSeveral(store, { owner, verb: asked, items, now, receipt: receipt && { ...receipt, answer } })));
  });

  router.post('/:id/:verb', async (req, res) => {
    const owner = ownerOf(res);
    const { id, verb } = req.params;
    const run = VERBS[verb];
    if (!run || !Object.hasOwn(VERBS, verb)) throw new AppError('unknown_route', `A follow-up has no verb "${verb}". The verbs are ${Object.keys(VERBS).join(', ')}.`);
    const zone = await zoneOf(parts, owner);
    const now = clock();
    const answer = (one: StoredFollowUp) => JSON.stringify(followUpView(one, zone, now, languageOf(req)));
    await once(store, req, res, async (receipt) => answer(await run(store, { owner, id, revision: revisionOf(req), now, receipt: receipt && { ...receipt, answer } }, req.body ?? {})));
  });
  return router;
}

async function listed(store: Store, owner: Owner, asked: State, req: Request, now: number): Promise<{ rows: readonly ListedFollowUp[]; next: string | null }> {
  if (asked === 'open') return { rows: queue(await store.list(owner, ['open', 'snoozed']), now), next: null };
  if (asked === 'snoozed') {
    const asleep = (await store.list(owner, ['snoozed'])).filter(({ snoozedUntil }) => (snoozedUntil ?? now) > now);
    return { rows: asleep.sort((a, b) => (a.snoozedUntil ?? 0) - (b.snoozedUntil ?? 0)), next: null };
  }
  const place = cursorIn(queryOf(req, 'cursor'), z.tuple([z.number(), z.string()]));
  const rows = await store.list(owner, [asked], { before: place && { dueAt: place[0], id: place[1] }, limit: PAGE });
  const last = rows.at(-1);
  return { rows, next: rows.length === PAGE && last ? cursorText([last.dueAt, last.id]) : null };
}

/** All addresses of the person asked for by an address or an id; null without one. */
async function addressesIn(store: Store, owner: Owner, person: string | null): Promise<readonly string[] | null> {
  if (person === null) return null;
  const known = await store.person(owner, person.includes('@') ? personId(person.toLowerCase()) : person);
  return known?.listed.addresses ?? [person.toLowerCase()];
}

function isWanted(person: readonly string[] | null, meeting: string | null): (one: ListedFollowUp) => boolean {
  if (person === null && meeting === null) return () => true;
  const addresses = new Set(person);
  return (one) => {
    const shown = shownIn(one);
    return (person === null || isAbout(shown, addresses)) && (meeting === null || shown.meeting?.id === meeting);
  };
}

function revisionOf(req: Request): number {
  const given = req.headers['if-match'];
  if (given === undefined) throw new AppError('precondition_required', 'The If-Match header is missing. Send the revision you saw, in quotes.');
  const revision = /^(?:W\/)?"?(\d{1,15})"?$/.exec(given.trim())?.[1];
  if (revision === undefined) throw new AppError('stale_follow_up', 'The If-Match header holds no revision of this follow-up. Load it again and send the revision you saw, in quotes.');
  return Number(revision);
}
