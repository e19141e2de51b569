/** Brings notifications to where they are wanted: three seconds for an answer, then again and again for four hours. */
import type { SandboxClock } from './clock.ts';
import { EndpointHealth } from './endpoint-health.ts';

/** What goes to one address in one request. */
export interface Parcel {
  readonly url: string;
  /** Change or lifecycle notifications, as they are sent. */
  readonly items: readonly object[];
}

/** One attempt to bring a parcel. Times are milliseconds on the sandbox's clock. */
export interface Delivery extends Parcel {
  /** Counts from 1 for the same parcel; 0 for one that was dropped unsent. */
  readonly attempt: number;
  readonly startedAt: number;
  readonly endedAt: number;
  /** 0 where no answer came in time. */
  readonly status: number;
  readonly outcome: 'taken' | 'to be tried again' | 'given up' | 'dropped';
}

const FIRST_PATIENCE = 3_000;
const LATER_PATIENCE = 10_000;
const FIRST_WAIT = 30_000;
const LONGEST = 4 * 3_600_000;
const SLOWED_BY = 10_000;
const MOST_KEPT = 20_000;

export class Courier {
  readonly health = new EndpointHealth();
  readonly #clock: SandboxClock;
  readonly #onLost: (parcel: Parcel) => void;
  readonly #underWay = new Set<Promise<void>>();
  readonly #patience = new Set<AbortController>();
  #deliveries: Delivery[] = [];

  /** `onLost` hears of parcels that nobody took. */
  constructor(clock: SandboxClock, onLost: (parcel: Parcel) => void) {
    this.#clock = clock;
    this.#onLost = onLost;
  }

  /** The last 20,000 attempts, in the order in which they ended. */
  get deliveries(): readonly Delivery[] {
    return this.#deliveries;
  }

  forget(): void {
    this.#deliveries = [];
  }

  bring(parcel: Parcel): void {
    const now = this.#clock.now();
    const health = this.health.of(parcel.url, now);
    if (health === 'dropped') {
      this.#keep({ ...parcel, attempt: 0, startedAt: now, endedAt: now, status: 0, outcome: 'dropped' });
      this.#onLost(parcel);
    } else if (health === 'slow')
      this.#clock.after(SLOWED_BY, () => { this.#begin(parcel, 1, now); }); // prettier-ignore
    else this.#begin(parcel, 1, now);
  }

  /** Waits until no request is under way; what is to be tried later is not waited for. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  /** Lets go of every request under way. */
  stop(): void {
    for (const patience of this.#patience) patience.abort();
  }

  #begin(parcel: Parcel, attempt: number, since: number): void {
    const trip = this.#try(parcel, attempt, since);
    this.#underWay.add(trip);
    void trip.finally(() => this.#underWay.delete(trip));
  }

  async #try(parcel: Parcel, attempt: number, since: number): Promise<void> {
    const startedAt = this.#clock.now();
    const patienceMs = attempt === 1 ? FIRST_PATIENCE : LATER_PATIENCE;
    const answered = await this.#post(parcel, patienceMs);
    const endedAt = this.#clock.now();
    const status = endedAt - startedAt >= patienceMs ? 0 : answered;
    this.health.took(parcel.url, endedAt, endedAt - startedAt);
    const waitMs = FIRST_WAIT * 2 ** (attempt - 1);
    const isTaken = status >= 200 && status < 300;
    const isLast = endedAt + waitMs - since > LONGEST;
    this.#keep({ ...parcel, attempt, startedAt, endedAt, status, outcome: isTaken ? 'taken' : isLast ? 'given up' : 'to be tried again' });
    if (isTaken) return;
    if (isLast) this.#onLost(parcel);
    else this.#clock.after(waitMs, () => { this.#begin(parcel, attempt + 1, since); }); // prettier-ignore
  }

  /** The status of the answer; 0 without one. */
  async #post({ url, items }: Parcel, patienceMs: number): Promise<number> {
    const patience = new AbortController();
    this.#patience.add(patience);
    this.#clock.after(patienceMs, () => {
      patience.abort();
    });
    try {
      const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ value: items }), redirect: 'manual', signal: patience.signal });
      await answer.arrayBuffer();
      return answer.status;
    } catch {
      return 0;
    } finally {
      this.#patience.delete(patience);
    }
  }

  #keep(delivery: Delivery): void {
    this.#deliveries.push(delivery);
    if (this.#deliveries.length > MOST_KEPT) this.#deliveries.shift();
  }
}
