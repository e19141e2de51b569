/** A plan as a store would remember it, and what it holds back for another reason than that a rule may not look. */
import type { Existing, HeldBack } from '../../src/planner/follow-up.ts';
import type { Plan } from '../../src/planner/plan.ts';

/** What stands, open. */
export function kept(made: Plan): Existing[] {
  return made.followUps.map(({ id, rule, people, opensAt, alsoCovers }) => ({
    id,
    rule,
    people: people.map(({ address }) => address),
    opensAt,
    state: 'open',
    snoozedUntil: null,
    decidedAt: null,
    alsoCovers: alsoCovers.map((one) => one.id),
    before: null,
  }));
}

/** Whether its rule may look for its situation. */
export function isSeen({ code }: HeldBack): boolean {
  return code !== 'no-consent';
}
