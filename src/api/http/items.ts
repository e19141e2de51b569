/** What there is about the people on a message or an appointment. The item itself stays in Outlook: only addresses are asked with, and none is kept. */
import { Router, type Request } from 'express';
import { queue } from '../../planner/queue.ts';
import { AppError } from '../errors.ts';
import { sendJson } from './json.ts';
import { languageOf, ownerOf, queryOf, type HttpParts } from './parts.ts';
import { openCounts, personRowText } from './person-views.ts';
import { isAbout, shownIn } from './shown-row.ts';
import { rowText, zoneAround } from './views.ts';

const MOST_ADDRESSES = 50;

export function items({ store, clock }: HttpParts): Router {
  const router = Router();

  router.get('/context', async (req, res) => {
    const owner = ownerOf(res);
    const asked = addressesAsked(req);
    const profile = (await store.profile(owner))?.profile;
    const others = asked.filter((address) => !profile?.addresses.includes(address));
    const [people, openOrSnoozed] = await Promise.all([store.peopleAt(owner, others), store.list(owner, ['open', 'snoozed'])]);
    const now = clock();
    const zone = zoneAround(profile?.timeZone ?? 'UTC', now);
    const counts = openCounts(openOrSnoozed, now);
    const theirs = new Set(people.filter(({ isNever }) => !isNever).flatMap(({ addresses }) => addresses));
    const followUps = queue(openOrSnoozed, now).filter((one) => isAbout(shownIn(one), theirs));
    const language = languageOf(req);
    sendJson(
      res,
      `{"people":[${people.map((one) => personRowText(one, counts, zone, now, language)).join(',')}],"followUps":[${followUps.map((one) => rowText(one, zone, now, language)).join(',')}]}`,
    );
  });
  return router;
}

/** Each once, in the order asked. */
function addressesAsked(req: Request): readonly string[] {
  const addresses = new Set((queryOf(req, 'addresses') ?? '').split(',').map((one) => one.trim().toLowerCase()));
  addresses.delete('');
  if (addresses.size > MOST_ADDRESSES)
    throw new AppError('bad_request', `"addresses": they are more than ${String(MOST_ADDRESSES)}. Ask with fewer.`, { about: { reason: 'too-many', most: MOST_ADDRESSES } });
  return [...addresses];
}
