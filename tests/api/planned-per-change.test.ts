/** How many relationships a change has planned: as many as it touches, however many there are. */
import { describe, expect, it } from '@jest/globals';
import type { Owner, Profile, Store } from '../../src/api/ports.ts';
import { openStore } from '../../src/api/store/sql-store.ts';
import { sqliteDialect } from '../../src/api/store/sqlite.ts';
import { planWhereDue } from '../../src/api/sync.ts';
import { personId } from '../../src/planner/contact.ts';
import type { Meeting } from '../../src/planner/meeting.ts';
import { ADA, meeting, STORY_NOW as NOW } from '../../src/planner/story.ts';
import { HOUR, MINUTE, USUAL_HOURS } from '../../src/planner/working-time.ts';

const OWNER: Owner = { tenant: 't1', user: 'ada' };
const PROFILE: Profile = { name: 'Ada Okafor', addresses: [ADA], timeZone: 'UTC', workingHours: USUAL_HOURS };
const guest = (n: number) => ({ address: `guest${String(n)}@fabrikam.com`, name: `Guest Number${String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26), 97 + Math.floor(n / 676))}` });
const sourced = (one: Meeting) => ({ meeting: one, source: one.iCalUId, series: null });
/** The one that changes: it ended an hour ago, with three. */
const CHANGED = meeting(-2 / 24, { iCalUId: 'changed', with: [1, 2, 3].map(guest) });

/** A store with a meeting a person, all of it planned. */
async function known(people: number): Promise<{ store: Store; changing: (work: () => Promise<unknown>, now?: number) => Promise<number> }> {
  const store = await openStore(sqliteDialect(':memory:'));
  const meetings = Array.from({ length: people }, (_, n) => meeting(-1 - (n / people) * 380, { iCalUId: `met ${String(n)}`, with: [guest(n)] }));
  const coming = meeting(0.5, { iCalUId: 'coming', with: [guest(9)] });
  await store.saveProfile(OWNER, PROFILE, NOW);
  await store.saveChanges(OWNER, { upserted: [...meetings, coming, CHANGED].map(sourced), gone: [], window: null, earlier: {}, cursor: 'c' });
  const changing = async (work: () => Promise<unknown>, now = NOW + MINUTE) => {
    await work();
    return (await planWhereDue(store, OWNER, PROFILE, now)).relationshipsPlanned;
  };
  expect(await changing(() => Promise.resolve(), NOW)).toBe(people);
  return { store, changing };
}

const replaced = (store: Store, one: Meeting) => store.saveChanges(OWNER, { upserted: [sourced(one)], gone: [one.iCalUId], window: null, earlier: {}, cursor: 'c' });

describe.each([200, 2_000])('of %d people a plan looks at', (people) => {
  it('those of a meeting that changed, before and after', async () => {
    const { store, changing } = await known(people);
    expect(await changing(() => replaced(store, { ...CHANGED, subject: 'Renamed' }))).toBe(3);
    const [me, ...others] = CHANGED.attendees;
    if (!me) throw new Error('I am there');
    expect(await changing(() => replaced(store, { ...CHANGED, attendees: [me, ...others.slice(0, 2), { ...guest(7), response: 'accepted', kind: 'person' }] }))).toBe(4);
    expect(await changing(() => replaced(store, { ...CHANGED, attendees: [me, ...others.slice(0, 2), { ...guest(7), response: 'accepted', kind: 'person' }] }))).toBe(0);
    expect(await changing(() => store.saveChanges(OWNER, { upserted: [], gone: ['changed'], window: null, earlier: {}, cursor: 'c' }))).toBe(3);
    await store.close();
  });

  it('whoever something was said or decided about, and those of a meeting that begins', async () => {
    const { store, changing } = await known(people);
    expect(await changing(() => store.changePerson(OWNER, personId(guest(5).address), { circle: 'inner' }, null))).toBe(1);
    expect(await changing(() => Promise.resolve(), NOW + 12 * HOUR)).toBe(1);
    await store.close();
  });

  it('everyone where everything may be another', async () => {
    const { store, changing } = await known(people);
    expect(await changing(() => store.saveProfile(OWNER, { ...PROFILE, timeZone: 'Europe/Berlin' }, NOW))).toBe(people);
    await store.close();
  });

  it('everyone again after a plan that is not built on, as that of a part of a first round, and then what changed alone', async () => {
    const { store, changing } = await known(people);
    const renamed = (subject: string) => replaced(store, { ...CHANGED, subject });
    await renamed('Renamed');
    await planWhereDue(store, OWNER, PROFILE, NOW + MINUTE, { isBuiltOn: false });
    expect(await changing(() => renamed('Renamed again'))).toBe(people);
    expect(await changing(() => renamed('And again'))).toBe(3);
    await store.close();
  });
});
