/** All facts but for the many: who I am, what I wrote down, and what I said I want. */
import { NO_PREFERENCES } from '../planner/facts.ts';
import type { Instant } from '../planner/meeting.ts';
import { domainOf } from '../planner/person.ts';
import { DAY } from '../planner/working-time.ts';
import { zoneTable } from '../planner/zone.ts';
import { TOUCH_DAYS, type Owner, type Profile, type Store } from './ports.ts';
import type { OtherFacts } from './sync-change.ts';
import { grantedNow } from './sync-touches.ts';

/** As they are stored, for a plan made now. */
export async function otherFacts(store: Store, owner: Owner, { addresses, timeZone, workingHours }: Profile, now: Instant): Promise<OtherFacts> {
  const people = Object.entries(await store.preferences(owner));
  const circles = Object.fromEntries(people.flatMap(([address, { circle }]) => (circle === null ? [] : [[address, circle]])));
  const never = people.filter(([, { isNever }]) => isNever).map(([address]) => address);
  return {
    me: { addresses, internalDomains: addresses.map(domainOf) },
    time: { zone: zoneTable(timeZone, now - 1_500 * DAY, now + 800 * DAY), hours: workingHours },
    isHistoryPending: (await store.history(owner))?.isDone === false,
    ...(await store.records.all(owner, now - TOUCH_DAYS * DAY)),
    proposals: [],
    changes: await store.changes(owner),
    granted: await grantedNow(store, owner),
    preferences: { ...NO_PREFERENCES, circles, never, revived: await store.revived(owner) },
  };
}
