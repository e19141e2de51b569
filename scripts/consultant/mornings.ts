/** Working mornings in a row: each plans, looks at what changed since the last, and then somebody acts. */
import type { Facts } from '../../src/planner/facts.ts';
import type { FollowUp } from '../../src/planner/follow-up.ts';
import type { Instant } from '../../src/planner/meeting.ts';
import { plan, type Plan } from '../../src/planner/plan.ts';
import { DAY } from '../../src/planner/working-time.ts';
import { fromLocal } from '../../src/planner/zone.ts';
import { isOpen, Keeping, type Kept, type Verb } from './keeping.ts';
import { Random } from './random.ts';
import { at, dayOf, HOME, moved, zoneOf } from './wall.ts';

const EIGHT = 8;

export interface Morning {
  readonly now: Instant;
  readonly plan: Plan;
  /** Never seen before. */
  readonly fresh: readonly FollowUp[];
  readonly open: number;
  readonly asleep: number;
  /** Withdrawn, each with the planner's reason. */
  readonly withdrawn: readonly { readonly followUp: FollowUp; readonly code: string }[];
  /** Open yesterday, neither acted on nor withdrawn for a reason. */
  readonly vanished: readonly FollowUp[];
  /** Done, dismissed or withdrawn before, and open again, under its own id or another. A series' invitation that lapsed may be told of its next meeting. */
  readonly returned: readonly { readonly followUp: FollowUp; readonly was: string }[];
  /** What was decided that day. */
  readonly acted: Readonly<Record<Verb['verb'], number>>;
}

/** The mornings at eight, Berlin time, of so many working days from the moment's own day on. */
export function mornings(facts: Facts, works: (day: number) => boolean, from: Instant, count: number, seed: number): Morning[] {
  const keeping = new Keeping();
  const lived: Morning[] = [];
  for (let day = dayOf(moved(from, 'UTC', HOME)); lived.length < count; day++) {
    if (works(day)) lived.push(morning(facts, keeping, fromLocal(zoneOf(HOME), at(day, EIGHT)), new Random(`${String(seed)} acts on ${String(day)}`)));
  }
  return lived;
}

function morning(facts: Facts, keeping: Keeping, now: Instant, random: Random): Morning {
  const before = keeping.all;
  const made = plan(facts, keeping.existing, now);
  const fresh = made.followUps.filter(({ id }) => !keeping.find(id));
  const standing = new Set(made.followUps.map(({ id }) => id));
  const codes = new Map(made.withdrawn.map(({ id, code }) => [id, code]));
  const gone = before.filter((kept) => isOpen(kept) && !standing.has(kept.followUp.id)).map(({ followUp }) => ({ followUp, code: codes.get(followUp.id) ?? null }));
  const settled = before.filter((kept) => !isOpen(kept));
  const isBack = ({ followUp: old, existing }: Kept, { meeting }: FollowUp) => existing.state !== 'withdrawn' || old.meeting?.id === meeting?.id;
  const returned = made.followUps.flatMap((followUp) => {
    const was = settled.find((kept) => (kept.followUp.id === followUp.id && isBack(kept, followUp)) || (!keeping.find(followUp.id) && isTheSame(kept.followUp, followUp)));
    return was ? [{ followUp, was: `${was.existing.state}${was.withdrawnFor === null ? '' : ` (${was.withdrawnFor})`}${was.followUp.id === followUp.id ? '' : ', under another id'}` }] : [];
  });
  keeping.save(made, now);
  const open = keeping.all.filter(isOpen);
  const asleep = open.filter(({ existing }) => (existing.snoozedUntil ?? now) > now);
  return {
    now,
    plan: made,
    fresh,
    open: open.length,
    asleep: asleep.length,
    withdrawn: gone.flatMap(({ followUp, code }) => (code === null ? [] : [{ followUp, code }])),
    vanished: gone.filter(({ code }) => code === null).map(({ followUp }) => followUp),
    returned,
    acted: act(keeping, now, random),
  };
}

/** One rule about one thing, with somebody in both: the same to a reader, whatever its id. */
function isTheSame(old: FollowUp, made: FollowUp): boolean {
  return old.rule === made.rule && old.about === made.about && old.people.some(({ address }) => made.people.some((one) => one.address === address));
}

/** About half of what is due today is done by noon; some is dismissed, some put off. */
function act(keeping: Keeping, now: Instant, random: Random): Morning['acted'] {
  const acted = { complete: 0, dismiss: 0, snooze: 0 };
  for (const { existing, followUp } of keeping.all.filter(isOpen)) {
    if ((existing.snoozedUntil ?? now) > now) continue;
    const roll = random.fork(followUp.id).next();
    const isDue = followUp.dueAt <= now + DAY / 2;
    const wish: Verb | null =
      roll < (isDue ? 0.5 : 0.15) ? { verb: 'complete' } : roll < (isDue ? 0.62 : 0.2) ? { verb: 'dismiss' } : roll < (isDue ? 0.75 : 0.23) ? { verb: 'snooze', until: now + 2 * DAY } : null;
    if (!wish) continue;
    keeping.decide(followUp.id, wish, now + DAY / 6);
    acted[wish.verb]++;
  }
  return acted;
}
