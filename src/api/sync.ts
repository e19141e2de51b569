/** One user, one round: changes -> meetings -> plan -> saved follow-ups. Running it twice is the same as once. */
import { NO_PREFERENCES, type Facts } from '../planner/facts.ts';
import type { Instant, Meeting } from '../planner/meeting.ts';
import { domainOf } from '../planner/person.ts';
import { plan } from '../planner/plan.ts';
import { DAY } from '../planner/working-time.ts';
import { zoneTable } from '../planner/zone.ts';
import type { Calendar, Owner, Profile, Reading, Store } from './ports.ts';

export interface Parts {
  readonly store: Store;
  readonly calendar: Calendar;
}

export interface Round {
  readonly meetings: number;
  readonly followUps: number;
  readonly heldBack: number;
}

/** How long a profile is taken as read. */
const PROFILE_DAYS = 1;

/** Reads what changed, plans, and keeps the result. Throws AppError; what was there before stays. */
export async function sync({ store, calendar }: Parts, owner: Owner, now: Instant, onPage: (so: Reading) => void = () => undefined): Promise<Round> {
  const profile = await profileOf({ store, calendar }, owner, now);
  const changes = await calendar.changes(owner, await store.cursor(owner), { now, timeZone: profile.timeZone, onPage });
  await store.saveChanges(owner, changes);
  return planAgain(store, owner, profile, now);
}

/** Plans from what is stored, without asking the calendar. */
export async function planAgain(store: Store, owner: Owner, profile: Profile, now: Instant): Promise<Round> {
  const meetings = await store.meetings(owner);
  const facts = factsOf(profile, { meetings, earlier: await store.earlier(owner), revived: await store.revived(owner) }, now);
  const made = plan(facts, await store.existing(owner), now);
  await store.savePlan(owner, made, now);
  return { meetings: meetings.length, followUps: made.followUps.length, heldBack: made.heldBack.length };
}

async function profileOf({ store, calendar }: Parts, owner: Owner, now: Instant): Promise<Profile> {
  const known = await store.profile(owner);
  if (known && now - known.readAt < PROFILE_DAYS * DAY) return known.profile;
  const profile = await calendar.profile(owner);
  await store.saveProfile(owner, profile, now);
  return profile;
}

/** What a plan needs of what is stored. */
interface Stored {
  readonly meetings: readonly Meeting[];
  readonly earlier: Facts['earlier'];
  readonly revived: readonly string[];
}

function factsOf({ addresses, timeZone, workingHours }: Profile, { meetings, earlier, revived }: Stored, now: Instant): Facts {
  return {
    me: { addresses, internalDomains: addresses.map(domainOf) },
    time: { zone: zoneTable(timeZone, now - 1_500 * DAY, now + 800 * DAY), hours: workingHours },
    meetings,
    earlier,
    messages: [],
    notes: [],
    changes: [],
    introductions: [],
    granted: ['calendar'],
    preferences: { ...NO_PREFERENCES, revived },
  };
}
