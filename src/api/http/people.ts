/** People: a lean list, a person opened, and what the owner says about them. */
import { Router, type Request } from 'express';
import { z } from 'zod';
import { wordsIn, type Preference } from '../../planner/contact.ts';
import type { Language } from '../../planner/words/language.ts';
import type { Zone } from '../../planner/zone.ts';
import { changePerson, unknownPerson } from '../actions/change-person.ts';
import { mergePeople } from '../actions/merge-people.ts';
import { unmergePerson } from '../actions/unmerge-person.ts';
import { mergeRequest, personPatch, unmergeRequest, type PersonPatch } from '../contract.ts';
import { AppError } from '../errors.ts';
import type { Owner } from '../ports.ts';
import { cursorIn, cursorText } from './cursor.ts';
import { sendJson } from './json.ts';
import { once } from './once.ts';
import { languageOf, ownerOf, queryOf, type HttpParts } from './parts.ts';
import { recordedAbout } from './record-views.ts';
import { writeOnce } from './record-asked.ts';
import { openCounts, personRowText, personView } from './person-views.ts';
import { zoneAround } from './views.ts';

const PAGE = 200;
const LONGEST_QUERY = 200;

export function people(parts: HttpParts): Router {
  const { store, clock } = parts;
  const router = Router();

  router.get('/', async (req, res) => {
    const owner = ownerOf(res);
    const after = cursorIn(queryOf(req, 'cursor'), z.tuple([z.number(), z.string(), z.string()]));
    const { people: found, next } = await store.people(owner, wordsAsked(req), { after, limit: PAGE });
    const { zone, open, now } = await around(owner);
    sendJson(res, `{"people":[${found.map((one) => personRowText(one, open, zone, now, languageOf(req))).join(',')}],"next":${JSON.stringify(next && cursorText(next))}}`);
  });

  router.get('/:id', async (req, res) => {
    sendJson(res, await view(ownerOf(res), req.params.id, languageOf(req)));
  });

  router.patch('/:id', async (req, res) => {
    const owner = ownerOf(res);
    const { id } = req.params;
    const to = said(personPatch.parse(req.body ?? {}));
    const answer = () => view(owner, id, languageOf(req));
    await once(
      store,
      req,
      res,
      async (receipt) => {
        await changePerson(store, owner, id, to, clock(), receipt);
        return answer();
      },
      answer,
    );
  });

  router.post('/:id/merge', async (req, res) => {
    const { id } = req.params;
    const other = mergeRequest.parse(req.body ?? {}).with;
    await writeOnce(parts, req, res, { id, work: (writing) => mergePeople(store, [id, other], writing), view: (of, one) => view(of, one, languageOf(req)) });
  });

  router.post('/:id/unmerge', async (req, res) => {
    const { id } = req.params;
    const addresses = unmergeRequest.parse(req.body ?? {}).addresses.map((one) => one.toLowerCase());
    await writeOnce(parts, req, res, { id, work: (writing) => unmergePerson(store, id, addresses, writing), view: (of, one) => view(of, one, languageOf(req)) });
  });
  return router;

  async function view(owner: Owner, id: string, language: Language): Promise<string> {
    const one = await store.person(owner, id);
    if (!one) throw unknownPerson();
    const { zone, open, now, mine } = await around(owner);
    return JSON.stringify(personView(one, await recordedAbout(store, owner, one.listed.addresses, now), open, new Set(mine), zone, now, language));
  }

  /** What the present adds to what is stored. */
  async function around(owner: Owner): Promise<{ zone: Zone; open: ReadonlyMap<string, number>; now: number; mine: readonly string[] }> {
    const now = clock();
    const known = await store.profile(owner);
    return { zone: zoneAround(known?.profile.timeZone ?? 'UTC', now), open: openCounts(await store.list(owner, ['open', 'snoozed']), now), now, mine: known?.profile.addresses ?? [] };
  }
}

function wordsAsked(req: Request): string[] {
  const query = queryOf(req, 'query') ?? '';
  if (query.length > LONGEST_QUERY)
    throw new AppError('bad_request', `"query": it is longer than ${String(LONGEST_QUERY)} characters. Ask with fewer words.`, { about: { reason: 'too-long', most: LONGEST_QUERY } });
  return wordsIn(query);
}

function said({ circle, never, note }: PersonPatch): Partial<Preference> {
  return { ...(circle === undefined ? {} : { circle }), ...(never === undefined ? {} : { isNever: never }), ...(note === undefined ? {} : { note }) };
}
