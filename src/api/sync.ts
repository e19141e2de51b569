/** One user, one round: changes -> meetings -> plan -> saved follow-ups. Running it twice is the same as once. */
import type { Instant } from '../planner/meeting.ts';
import { editionOf, plan, planAgain, planWhole, type Plan } from '../planner/plan.ts';
import { DAY } from '../planner/working-time.ts';
import type { Calendar, CalendarChanges, Owner, PlanKept, Planned, Profile, Reading, Store, TouchSource } from './ports.ts';
import type { KeptGround, Known } from './ports-look.ts';
import { changedPart } from './sync-change.ts';
import { otherFacts } from './sync-facts.ts';
import { keptGround, knownFrom, notBuiltOn } from './sync-known.ts';
import { readTouches } from './sync-touches.ts';
import { wholeIn } from './sync-whole.ts';

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
  /** How many relationships the plan looked at: those that changed. */
  readonly relationshipsPlanned: number;
}

/** While a first round is read, the queue fills as it goes: planned at its first part, and then every so many milliseconds, if reading has taken so many times as long as the last plan did. */
const PLANNED_EVERY_MS = 3_000;
const READING_SHARE = 10;
/** How long a profile is taken as read. */
const PROFILE_DAYS = 1;
/** After so many days everything is planned anew, whatever changed: so that nothing wrong lasts. */
const WHOLE_DAYS = 28;

/** Reads what changed, plans, and keeps the result. Throws AppError; what was there before stays. */
export async function sync({ store, calendar, touches = [] }: Parts, owner: Owner, now: Instant, onPage: (so: Reading) => void = () => undefined): Promise<Round> {
  const profile = await profileOf({ store, calendar }, owner, now);
  let plannedUntil = -Infinity;
  let took = 0;
  const onPart = async (part: CalendarChanges) => {
    await store.saveChanges(owner, part);
    const begun = performance.now();
    if (begun - plannedUntil < Math.max(PLANNED_EVERY_MS, READING_SHARE * took)) return;
    await planWhereDue(store, owner, profile, now, { isBuiltOn: false });
    plannedUntil = performance.now();
    took = plannedUntil - begun;
  };
  if (calendar.earlier && (await store.history(owner)) === null) await store.saveHistory(owner, { earlier: {}, meetings: [] }, { cursor: null, isDone: false });
  const changes = await calendar.changes(owner, await store.cursor(owner), { now, timeZone: profile.timeZone, onPage, onPart });
  await store.saveChanges(owner, changes, { at: now, mine: profile.addresses });
  await readTouches(store, touches, owner, profile, now);
  return planWhereDue(store, owner, profile, now);
}

/** Reads a part of what lies before the meetings that rounds read, and plans again once all of it is known. Whether there is more to read. Throws AppError; the next time goes on where it was. */
export async function syncEarlier({ store, calendar }: Parts, owner: Owner, now: Instant): Promise<boolean> {
  const history = await store.history(owner);
  if (!calendar.earlier || !history || history.isDone || (await store.cursor(owner)) === null) return false;
  const { cursor, ...part } = await calendar.earlier(owner, history.cursor, now);
  await store.saveHistory(owner, part, { cursor, isDone: cursor === null });
  if (cursor === null) await planStored(store, owner, now);
  return cursor !== null;
}

/** Plans from what is stored, without asking the calendar, and keeps it: one plan of an owner after the other, so that the last knows all that was said before it. Where no fact has changed since the last one, and time has not come for another, that one stays; else what changed is planned, and everything only where that is not known. A plan that is not to be built on keeps less. */
export function planWhereDue(store: Store, owner: Owner, profile: Profile, now: Instant, { isBuiltOn } = { isBuiltOn: true }): Promise<Round> {
  return store.inTurn(owner, async () => {
    const planning = (await store.planning(owner)) ?? { facts: 0, last: null };
    const { facts, last } = planning;
    if (last?.facts === facts && last.plannedAt <= now && now < last.nextLookAt) {
      await store.keepPlan(owner, now);
      return { ...last.counts, isPlanned: false, relationshipsPlanned: 0 };
    }
    const { planned, round } = await toKeep(store, owner, profile, planning, now, isBuiltOn);
    await store.savePlan(owner, planned, now);
    return round;
  });
}

type Planning = NonNullable<Awaited<ReturnType<Store['planning']>>>;

/** What a plan leaves. The plan itself, which holds all meetings around now, is let go of before anything is written. */
async function toKeep(store: Store, owner: Owner, profile: Profile, { facts, last }: Planning, now: Instant, isBuiltOn: boolean): Promise<{ planned: Planned; round: Round }> {
  const { made, meetings, only, ground } = (await planOfChanges(store, owner, profile, last, now)) ?? (await planOfAll(store, owner, profile, last, now));
  const { followUps, withdrawn, heldBack, nextLookAt, looked } = made;
  const { contacts, known } = knownFrom(made, only);
  const counts = { meetings, followUps: followUps.length, heldBack: heldBack.length };
  const kept = { facts, plannedAt: now, nextLookAt, counts, ground: isBuiltOn ? ground : notBuiltOn(ground) };
  const planned = { followUps, withdrawn, heldBack, people: contacts, ...(isBuiltOn ? { known } : {}), kept };
  return { planned, round: { ...counts, isPlanned: true, relationshipsPlanned: looked.length } };
}

/** A plan, and how it was made: `only` where it looked at a part. */
interface Made {
  readonly made: Plan;
  /** How many there are in all. */
  readonly meetings: number;
  readonly only: Known['only'];
  readonly ground: KeptGround;
}

async function planOfAll(store: Store, owner: Owner, profile: Profile, last: PlanKept | null, now: Instant): Promise<Made> {
  const facts = { ...(await otherFacts(store, owner, profile, now)), messages: await store.touches(owner), earlier: await store.earlier(owner) };
  const existing = await store.existing(owner);
  const whole = await store.look(owner, (look) => wholeIn(look, last, facts, now));
  const made = planWhole(whole, existing, now);
  return { made, meetings: whole.surveyed.meetings, only: null, ground: keptGround(made.ground, now) };
}

/** Null where everything has to be looked at: there is no plan to build on, it is too old or of other rules, the clock was put back, or what changed may change everything. */
async function planOfChanges(store: Store, owner: Owner, profile: Profile, last: PlanKept | null, now: Instant): Promise<Made | null> {
  if (!last?.ground || last.plannedAt > now || now - last.ground.wholeAt >= WHOLE_DAYS * DAY || last.ground.edition !== editionOf()) return null;
  const facts = await otherFacts(store, owner, profile, now);
  if (facts.isHistoryPending) return null;
  const existing = await store.existing(owner);
  const part = await store.look(owner, (look) => changedPart({ look, last, facts, existing, now }));
  if (!part) return null;
  const only = { people: part.again, settled: part.settled };
  return { made: planAgain(part, existing, now), meetings: part.meetings, only, ground: keptGround(part.ground, last.ground.wholeAt) };
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
  const [meetings, messages, earlier] = [await store.meetings(owner), await store.touches(owner), await store.earlier(owner)];
  const facts = { ...(await otherFacts(store, owner, profile, now)), meetings, messages, earlier };
  return plan(facts, await store.existing(owner), now);
}

async function profileOf({ store, calendar }: Parts, owner: Owner, now: Instant): Promise<Profile> {
  const known = await store.profile(owner);
  if (known && now - known.readAt < PROFILE_DAYS * DAY) return known.profile;
  const profile = await calendar.profile(owner);
  await store.saveProfile(owner, profile, now);
  return profile;
}
