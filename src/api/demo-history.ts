/** Some weeks of use for the demo: the same rounds and verbs as ever, with the clock of days gone by, so that the first screen looks like a working week. */
import { personId, type Preference } from '../planner/contact.ts';
import type { Instant } from '../planner/meeting.ts';
import { DAY, HOUR, isWorkingMoment } from '../planner/working-time.ts';
import { complete } from './actions/complete.ts';
import { dismiss } from './actions/dismiss.ts';
import { snooze } from './actions/snooze.ts';
import { writeRecords } from './demo-records.ts';
import type { ListedFollowUp, Owner } from './ports.ts';
import { planWhereDue, sync, syncEarlier, type Parts } from './sync.ts';
import { zoneTable } from '../planner/zone.ts';

const DAYS_OF_USE = 21;
/** What came up in the last days is left to the visitor. */
const UNTOUCHED_DAYS = 4;

/** Lives through the weeks before `now`, once: an owner who has been here before is left alone. */
export async function liveThroughWeeks(parts: Parts, owner: Owner, now: Instant): Promise<void> {
  const { store } = parts;
  if ((await store.cursor(owner)) !== null) return;
  await sync(parts, owner, now - DAYS_OF_USE * DAY);
  while (await syncEarlier(parts, owner, now - DAYS_OF_USE * DAY));
  const profile = (await store.profile(owner))?.profile;
  if (!profile) return;
  const time = { zone: zoneTable(profile.timeZone, now - 1_500 * DAY, now + 800 * DAY), hours: profile.workingHours };
  let handled = 0;
  for (let day = DAYS_OF_USE; day >= 1; day--) {
    const morning = Math.floor((now - day * DAY) / DAY) * DAY + 9 * HOUR;
    if (!isWorkingMoment(time, morning)) continue;
    await planWhereDue(store, owner, profile, morning);
    if (day <= UNTOUCHED_DAYS) continue;
    for (const one of await store.list(owner, ['open'])) {
      if (one.dueAt > morning + DAY) continue;
      handled += 1;
      await decide(parts, owner, one, morning, handled);
    }
  }
  for (const [address, said] of SAID) await store.changePerson(owner, personId(address), said, null);
  await writeRecords(store, owner, time, now);
  await planWhereDue(store, owner, profile, now);
}

/** What Ada has said about some of them. */
const SAID: readonly (readonly [string, Partial<Preference>])[] = [
  ['ruth.adeyemi@contoso.com', { circle: 'inner', note: 'Wants the numbers first, the story after. Decides about the budget in the last week of a quarter.' }],
  ['elena.popescu@woodgrovebank.com', { circle: 'active', note: 'Prefers a short call to a long mail. Her daughter started school this autumn: ask.' }],
  ['viktor.hansen@fabrikam.com', { circle: 'active' }],
  ['peter.vance@litware.com', { circle: 'network', note: 'Took over from Jonas. Knows everyone at Litware.' }],
  ['kai.aalto@proseware.com', { isNever: true }],
];

/** As people do: mostly done, now and then not wanted, now and then later. */
async function decide({ store }: Parts, owner: Owner, one: ListedFollowUp, now: Instant, handled: number): Promise<void> {
  const asked = { owner, id: one.id, revision: one.revision, now, receipt: null };
  if (one.kind === 'check-in') {
    if (handled % 3 === 1) await complete(store, asked);
    return;
  }
  if (handled % 6 === 5) await dismiss(store, asked);
  else if (handled % 6 === 3) await snooze(store, asked, now + 2 * DAY);
  else await complete(store, asked);
}
