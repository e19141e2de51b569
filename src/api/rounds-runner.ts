/** Runs the rounds that are wanted, a few at once, and wants one of everybody whom nothing has told for hours. */
import type { Instant } from '../planner/meeting.ts';
import { HOUR } from '../planner/working-time.ts';
import type { ErrorCode } from './errors.ts';
import { ownerKey, type Owner } from './ports.ts';
import type { WantedRounds } from './ports-subscriptions.ts';
import type { Progress, Rounds } from './rounds.ts';

const AT_ONCE = 4;
/** Whose last round ended longer ago is read without being told to. */
export const SWEEP_MS = 4 * HOUR;
/** A sweep is a part of everybody, so that whoever is told about meanwhile does not wait for all. */
const MOST_SWEPT = 50;
const AGAIN_MS = HOUR / 12;
/** Trying again soon would not help: somebody has to do something first. */
const LASTING: readonly ErrorCode[] = ['no_consent', 'no_mailbox', 'no_licence', 'guest_account', 'suspended_tenant'];

export class RoundsRunner {
  readonly #wanted: WantedRounds;
  readonly #rounds: Rounds;
  readonly #clock: () => Instant;
  readonly #onFailure: (error: unknown) => void;
  readonly #underWay = new Map<string, Promise<void>>();

  /** `onFailure` hears of errors nobody expected. */
  constructor(parts: { readonly wanted: WantedRounds; readonly rounds: Rounds }, clock: () => Instant, onFailure: (error: unknown) => void) {
    this.#wanted = parts.wanted;
    this.#rounds = parts.rounds;
    this.#clock = clock;
    this.#onFailure = onFailure;
  }

  /** Begins those that are due, as far as there is room; the next follow as these end. Never throws. */
  async work(): Promise<void> {
    await this.#safely(async () => {
      if (this.#underWay.size >= AT_ONCE) return;
      for (const owner of await this.#wanted.due(this.#clock(), 2 * AT_ONCE)) this.#begin(owner);
    });
  }

  /** Wants a round of fifty people whose last one is hours ago; asked every minute, that is 12,000 in four hours. Never throws. */
  async sweep(): Promise<void> {
    await this.#safely(() => this.#wanted.wantStale(this.#clock() - SWEEP_MS, this.#clock(), MOST_SWEPT));
  }

  /** Waits until no round is under way. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values());
  }

  #begin(owner: Owner): void {
    const key = ownerKey(owner);
    // Wanted anew while one runs: it is begun once that has ended.
    if (this.#underWay.size >= AT_ONCE || this.#underWay.has(key)) return;
    const round = this.#safely(() => this.#run(owner)).then(() => {
      this.#underWay.delete(key);
      return this.work();
    });
    this.#underWay.set(key, round);
  }

  async #run(owner: Owner): Promise<void> {
    const begunAt = this.#clock();
    await this.#wanted.begun(owner, begunAt);
    const progress = await this.#rounds.run(owner);
    await this.#wanted.ended(owner, begunAt, againAfter(progress, this.#clock()));
  }

  async #safely(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#onFailure(error);
    }
  }
}

/** When another is wanted all the same; null after one that succeeded. */
function againAfter({ phase, error }: Progress, now: Instant): Instant | null {
  if (phase !== 'failed') return null;
  return now + (error && LASTING.includes(error.code) ? SWEEP_MS : AGAIN_MS);
}
