/** The brief of a meeting, found by its id or by the thread of its chat. */
import { Router } from 'express';
import { isThread } from '../../planner/meeting-thread.ts';
import { meetingNow } from '../../planner/meeting-now.ts';
import type { Instant, Meeting } from '../../planner/meeting.ts';
import type { Zone } from '../../planner/zone.ts';
import { knownMeeting, unknownMeeting } from '../actions/known-meeting.ts';
import type { MeetingBrief } from '../contract-meeting.ts';
import type { Owner } from '../ports.ts';
import { briefOf } from './brief-view.ts';
import { languageOf, ownerOf, type HttpParts } from './parts.ts';
import { zoneAround } from './views.ts';

export function meetings(parts: HttpParts): Router {
  const { store, clock } = parts;
  const router = Router();

  router.get('/:id/brief', async (req, res) => {
    const owner = ownerOf(res);
    const now = clock();
    const profile = (await store.profile(owner))?.profile;
    const zone = zoneAround(profile?.timeZone ?? 'UTC', now);
    const meeting = await meetingAsked(owner, req.params.id, zone, now);
    const mine = new Set(profile?.addresses);
    res.json((await briefOf(store, owner, meeting, { mine, zone, now, language: languageOf(req) })) satisfies MeetingBrief);
  });
  return router;

  async function meetingAsked(owner: Owner, id: string, zone: Zone, now: Instant): Promise<Meeting> {
    if (!isThread(id)) return knownMeeting(store, owner, id);
    const meeting = meetingNow(await store.meetingsIn(owner, id), zone, now);
    if (!meeting) throw unknownMeeting();
    return meeting;
  }
}
