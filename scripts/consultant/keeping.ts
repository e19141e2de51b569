/** Keeps follow-ups from day to day as the store does: new ones open, withdrawn ones may open again, decisions stay. */
import { complete, dismiss, snooze, type Existing, type FollowUp, type Withdrawal } from '../../src/planner/follow-up.ts';
import type { Instant } from '../../src/planner/meeting.ts';
import type { Plan } from '../../src/planner/plan.ts';

export interface Kept {
  readonly existing: Existing;
  readonly followUp: FollowUp;
  /** Why it was withdrawn, where it was. */
  readonly withdrawnFor: Withdrawal | null;
}

/** What a person decides about a follow-up. */
export type Verb = { readonly verb: 'complete' | 'dismiss' } | { readonly verb: 'snooze'; readonly until: Instant };

export class Keeping {
  readonly #kept = new Map<string, Kept>();

  /** All that was ever planned. */
  get all(): readonly Kept[] {
    return [...this.#kept.values()];
  }

  /** As a plan wants them. */
  get existing(): readonly Existing[] {
    return this.all.map(({ existing }) => existing);
  }

  find(id: string): Kept | undefined {
    return this.#kept.get(id);
  }

  /** Keeps a plan made at that moment. */
  save({ followUps, withdrawn }: Pick<Plan, 'followUps' | 'withdrawn'>, at: Instant): void {
    for (const followUp of followUps) {
      const known = this.#kept.get(followUp.id)?.existing;
      const decided = known && known.state !== 'withdrawn' ? known : { state: 'open' as const, snoozedUntil: null, decidedAt: null, before: null };
      const { id, rule, people, opensAt, alsoCovers } = followUp;
      this.#kept.set(id, {
        existing: { ...decided, id, rule, people: people.map(({ address }) => address), opensAt, alsoCovers: alsoCovers.map((one) => one.id) },
        followUp,
        withdrawnFor: null,
      });
    }
    for (const { id, code } of withdrawn) {
      const kept = this.#kept.get(id);
      if (!kept || !isOpen(kept)) continue;
      const { state, snoozedUntil, decidedAt } = kept.existing;
      this.#kept.set(id, { ...kept, withdrawnFor: code, existing: { ...kept.existing, state: 'withdrawn', snoozedUntil: null, decidedAt: at, before: { state, snoozedUntil, decidedAt } } });
    }
  }

  /** Keeps a decision. Throws where the planner refuses it. */
  decide(id: string, wish: Verb, at: Instant): void {
    const kept = this.#kept.get(id);
    if (!kept) throw new Error(`There is no follow-up ${id}.`);
    const decision = wish.verb === 'snooze' ? snooze(kept.existing, wish.until, at) : wish.verb === 'complete' ? complete(kept.existing, at) : dismiss(kept.existing, at);
    if ('refused' in decision) throw new Error(`${wish.verb} is refused: ${decision.refused}`);
    this.#kept.set(id, { ...kept, existing: { ...kept.existing, ...decision } });
  }
}

/** Open, or asleep. */
export function isOpen({ existing: { state } }: Kept): boolean {
  return state === 'open' || state === 'snoozed';
}
