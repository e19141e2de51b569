/** One user, one round: changes -> meetings -> plan -> saved follow-ups. Running it twice is the same as once. */
import { contactsOf } from '../planner/contact.ts';
import { NO_PREFERENCES, type Facts, type Grant } from '../planner/facts.ts';
import type { Instant, Meeting } from '../planner/meeting.ts';
import { domainOf } from '../planner/person.ts';
import { plan, type Plan } from '../planner/plan.ts';
import { DAY } from '../planner/working-time.ts';
import { zoneTable } from '../planner/zone.ts';
import type { Calendar, CalendarChanges, Owner, Profile, Reading, Store, StoredTouch, TouchSource } from './ports.ts';
import { grantedNow, readTouches } from './sync-touches.ts';

export interface Parts {
  readonly store: Store;
  readonly calendar: Calendar;
  /** Mail and chat; none where there is nothing but a calendar. */
  readonly touches?: readonly TouchSource[];
}

/** What a round left; `isPlanned` is false where nothing had changed and the last plan still holds. */
export interface Round {
  readonly meetings: number;
  readonly followUps: number;
  readonly heldBack: number;
  readonly isPlanned: boolean;
}

/** How long a profile is taken as read. */
const PROFILE_DAYS = 1;

/** Reads what changed, plans, and keeps the result. Throws AppError; what was there before stays. */
export async function sync({ store, calendar, touches = [] }: Parts, owner: Owner, now: Instant, onPage: (so: Reading) => void = () => undefined): Promise<Round> {
  const profile = await profileOf({ store, calendar }, owner, now);
  let parts = 0;
  const onPart = async (part: CalendarChanges) => {
    await store.saveChanges(owner, part);
    parts += 1;
    // The queue fills as it goes, without planning everything at every step: after the first part, the second, the fourth, the eighth.
    if (Number.isInteger(Math.log2(parts))) await planWhereDue(store, owner, profile, now);
  };
  if (calendar.earlier && (await store.history(owner)) === null) await store.saveHistory(owner, {}, { cursor: null, isDone: false });
  const changes = await calendar.changes(owner, await store.cursor(owner), { now, timeZone: profile.timeZone, onPage, onPart });
  await store.saveChanges(owner, changes, { at: now, mine: profile.addresses });
  await readTouches(store, touches, owner, profile, now);
  return planWhereDue(store, owner, profile, now);
}

/** Reads a part of what lies before the meetings that rounds read, and plans again once all of it is known. Whether there is more to read. Throws AppError; the next time goes on where it was. */
export async function syncEarlier({ store, calendar }: Parts, owner: Owner, now: Instant): Promise<boolean> {
  const history = await store.history(owner);
  if (!calendar.earlier || !history || history.isDone || (await store.cursor(owner)) === null) return false;
  const { earlier, cursor } = await calendar.earlier(owner, history.cursor, now);
  await store.saveHistory(owner, earlier, { cursor, isDone: cursor === null });
  if (cursor === null) await planStored(store, owner, now);
  return cursor !== null;
}

/** Plans from what is stored, without asking the calendar, and keeps it: one plan of an owner after the other, so that the last knows all that was said before it. Where no fact has changed since the last one, and time has not come for another, that one stays. */
export function planWhereDue(store: Store, owner: Owner, profile: Profile, now: Instant): Promise<Round> {
  return store.inTurn(owner, async () => {
    const { facts = 0, last = null } = (await store.planning(owner)) ?? {};
    if (last?.facts === facts && last.plannedAt <= now && now < last.nextLookAt) {
      await store.keepPlan(owner, now);
      return { ...last.counts, isPlanned: false };
    }
    const made = await planOf(store, owner, profile, now);
    const counts = { meetings: made.world.facts.meetings.length, followUps: made.followUps.length, heldBack: made.heldBack.length };
    await store.savePlan(owner, { ...made, people: contactsOf(made.world), kept: { facts, plannedAt: now, nextLookAt: made.nextLookAt, counts } }, now);
    return { ...counts, isPlanned: true };
  });
}

/** The same for an owner whose profile is known; before the first round there is nothing to plan. */
export async function planStored(store: Store, owner: Owner, now: Instant): Promise<void> {
  const known = await store.profile(owner);
  if (known) await planWhereDue(store, owner, known.profile, now);
}

/** A plan as a round would make it now, not kept; null before the first round. */
export async function lookAhead(store: Store, owner: Owner, now: Instant): Promise<Plan | null> {
  const known = await store.profile(owner);
  return known && planOf(store, owner, known.profile, now);
}

async function planOf(store: Store, owner: Owner, profile: Profile, now: Instant): Promise<Plan> {
  const [meetings, earlier, revived, said] = [await store.meetings(owner), await store.earlier(owner), await store.revived(owner), await store.preferences(owner)];
  const [messages, granted] = [await store.touches(owner), await grantedNow(store, owner)];
  const [changes, history] = [await store.changes(owner), await store.history(owner)];
  return plan(factsOf(profile, { meetings, earlier, isHistoryPending: history?.isDone === false, changes, revived, said, messages, granted }, now), await store.existing(owner), now);
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
  readonly isHistoryPending: boolean;
  readonly changes: Facts['changes'];
  readonly revived: readonly string[];
  readonly said: Awaited<ReturnType<Store['preferences']>>;
  readonly messages: readonly StoredTouch[];
  readonly granted: readonly Grant[];
}

function factsOf({ addresses, timeZone, workingHours }: Profile, { meetings, earlier, isHistoryPending, changes, revived, said, messages, granted }: Stored, now: Instant): Facts {
  const people = Object.entries(said);
  const circles = Object.fromEntries(people.flatMap(([address, { circle }]) => (circle === null ? [] : [[address, circle]])));
  const never = people.filter(([, { isNever }]) => isNever).map(([address]) => address);
  return {
    me: { addresses, internalDomains: addresses.map(domainOf) },
    time: { zone: zoneTable(timeZone, now - 1_500 * DAY, now + 800 * DAY), hours: workingHours },
    meetings,
    earlier,
    isHistoryPending,
    messages,
    notes: [],
    changes,
    introductions: [],
    granted,
    preferences: { ...NO_PREFERENCES, circles, never, revived },
  };
}
