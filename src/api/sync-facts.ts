/** All facts but for the many: who I am, what I wrote down, and what I said I want. */
import { NO_PREFERENCES, type Preferences } from '../planner/facts.ts';
import { learnedShift } from '../planner/learned.ts';
import type { Instant } from '../planner/meeting.ts';
import { domainOf } from '../planner/person.ts';
import { DAY } from '../planner/working-time.ts';
import { zoneTable } from '../planner/zone.ts';
import { TOUCH_DAYS, type Owner, type Profile, type Store } from './ports.ts';
import type { Wishes } from './ports-wishes.ts';
import type { OtherFacts } from './sync-change.ts';
import { grantedNow } from './sync-touches.ts';

/** As they are stored, for a plan made now. */
export async function otherFacts(store: Store, owner: Owner, { addresses, timeZone, workingHours }: Profile, now: Instant): Promise<OtherFacts> {
  const wishes = await store.wishes.wishes(owner);
  return {
    me: { addresses, internalDomains: addresses.map(domainOf) },
    time: { zone: zoneTable(timeZone, now - 1_500 * DAY, now + 800 * DAY), hours: wishes.workingHours ?? workingHours },
    isHistoryPending: (await store.history(owner))?.isDone === false,
    ...(await store.records.all(owner, now - TOUCH_DAYS * DAY)),
    proposals: [],
    changes: await store.changes(owner),
    granted: await grantedNow(store, owner),
    preferences: await preferencesOf(store, owner, wishes),
  };
}

async function preferencesOf(store: Store, owner: Owner, { off, options, caps, neverDomains, neverMeetings, language, greeting, learnedSince }: Wishes): Promise<Preferences> {
  const people = Object.entries(await store.preferences(owner));
  const taught = await store.wishes.taught(owner, learnedSince);
  return {
    ...NO_PREFERENCES,
    circles: Object.fromEntries(people.flatMap(([address, { circle }]) => (circle === null ? [] : [[address, circle]]))),
    never: [...people.filter(([, { isNever }]) => isNever).map(([address]) => address), ...neverDomains.map((domain) => `@${domain}`), ...neverMeetings.map(({ iCalUId }) => iCalUId.toLowerCase())],
    revived: await store.revived(owner),
    off,
    options,
    caps,
    greeting,
    language: language ?? undefined,
    learned: Object.fromEntries([...taught].map(([rule, counts]) => [rule, learnedShift(counts)])),
    ...(await store.whoIsWho.word(owner)),
  };
}
