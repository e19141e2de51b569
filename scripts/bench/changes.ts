/** Planning after one change, in a calendar that reaches back ten times as far: what it looks at, and how long it takes. */
import { planWhereDue } from '../../src/api/sync.ts';
import type { Meeting } from '../../src/planner/meeting.ts';
import { ADA, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { median } from '../../src/planner/rhythm.ts';
import { USUAL_HOURS } from '../../src/planner/working-time.ts';
import { guestsOf } from './guests.ts';
import { newStore } from './new-store.ts';

const OWNER = { tenant: 't1', user: 'ada' };
const PROFILE = { name: 'Ada Okafor', addresses: [ADA], timeZone: 'Europe/Berlin', workingHours: USUAL_HOURS };
const A_DAY = 10;
const ROUNDS = 15;

/** Prints one line. */
export async function benchChanges(): Promise<void> {
  const [few, many] = [await afterOneChange(1_000), await afterOneChange(10_000)];
  process.stdout.write(
    `planning after one change, 10000 against 1000 meetings: ${(many.changed / few.changed).toFixed(2)} x (aim: at most 2), ${String(many.looked)} relationships planned against ${String(few.looked)} of ${String(few.all)}; ${many.changed.toFixed(1)} ms, planning everything ${many.whole.toFixed(0)} ms\n`,
  );
}

/** The median of some rounds, in milliseconds, in a calendar of `count` meetings, so many a day. */
async function afterOneChange(count: number) {
  const store = await newStore();
  const meetings = Array.from({ length: count }, (_, n) => meeting(20 - n / A_DAY, { iCalUId: `bench-${String(n)}`, with: guestsOf(n) }));
  const keep = (upserted: readonly Meeting[], gone: readonly string[]) =>
    store.saveChanges(OWNER, { upserted: upserted.map((one) => ({ meeting: one, source: one.iCalUId, series: null })), gone, window: null, earlier: {}, cursor: 'c' });
  const plan = async () => {
    const started = performance.now();
    const { relationshipsPlanned } = await planWhereDue(store, OWNER, PROFILE, STORY_NOW);
    return { looked: relationshipsPlanned, ms: performance.now() - started };
  };
  await store.saveProfile(OWNER, PROFILE, STORY_NOW);
  await keep(meetings, []);
  const { looked: all } = await plan();

  const whole: number[] = [];
  const changed: number[] = [];
  let looked = 0;
  for (let round = 0; round < ROUNDS; round++) {
    await store.saveProfile(OWNER, { ...PROFILE, name: `Ada ${String(round)}` }, STORY_NOW);
    whole.push((await plan()).ms);
    const one = meetings[30 * A_DAY + 2];
    if (one) await keep([{ ...one, subject: `Talk ${String(round)}` }], [one.iCalUId]);
    const made = await plan();
    looked = made.looked;
    changed.push(made.ms);
  }
  await store.close();
  return { all, looked, whole: median(whole), changed: median(changed) };
}
