/** What runs while nobody asks: rounds that are wanted, a sweep over those nobody told about, and subscriptions. */
import type { Instant } from '../planner/meeting.ts';
import { ownerKey, type Owner, type Store } from './ports.ts';
import type { Subscriber } from './ports-subscriptions.ts';
import type { Rounds } from './rounds.ts';
import { RoundsRunner } from './rounds-runner.ts';
import { Subscribing } from './subscribing.ts';

const LOOK_EVERY_MS = 1_000;
const SUBSCRIBE_EVERY_MS = 60_000;
const SWEEP_EVERY_MS = 60_000;

interface Parts {
  readonly store: Store;
  readonly rounds: Rounds;
  /** Null where Graph cannot reach this server: then the sweep alone finds what changed. */
  readonly subscriber: Subscriber | null;
}

export interface Background {
  /** Says that a round of someone has ended: who was not seen before is subscribed at once. */
  seen(owner: Owner): void;
  stop(): void;
}

/** Starts it; the server listens already, since Graph shakes hands at once. `onFailure` hears of errors nobody expected. */
export async function startBackground({ store, rounds, subscriber }: Parts, clock: () => Instant, onFailure: (error: unknown) => void): Promise<Background> {
  const runner = new RoundsRunner({ wanted: store.wantedRounds, rounds }, clock, onFailure);
  const subscribing = subscriber && new Subscribing({ subscriptions: store.subscriptions, subscriber }, clock, onFailure);
  const seen = new Set<string>();
  let isSomeoneNew = true;
  const look = () => {
    void runner.work();
    if (isSomeoneNew) void subscribing?.work();
    isSomeoneNew = false;
  };
  await store.wantedRounds.recover();
  look();
  const timers = [setInterval(look, LOOK_EVERY_MS), setInterval(() => void runner.sweep(), SWEEP_EVERY_MS), setInterval(() => void subscribing?.work(), SUBSCRIBE_EVERY_MS)];
  for (const timer of timers) timer.unref();
  return {
    seen(owner) {
      const key = ownerKey(owner);
      isSomeoneNew ||= !seen.has(key);
      seen.add(key);
    },
    stop() {
      for (const timer of timers) clearInterval(timer);
    },
  };
}
