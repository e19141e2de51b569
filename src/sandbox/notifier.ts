/** Tells subscribers what changed: in batches, and as badly as its nature says. */
import { randomUUID } from 'node:crypto';
import type { Change } from './change.ts';
import { changesJson, lifecycleJson, type LifecycleEvent } from './change-json.ts';
import { Chance } from './chance.ts';
import type { SandboxClock } from './clock.ts';
import { Courier, type Delivery, type Parcel } from './courier.ts';
import type { User } from './people.ts';
import type { Subscription } from './subscribable.ts';
import type { Subscriptions } from './subscriptions.ts';

/** How notifications misbehave. Each share is between 0 and 1. */
export interface Telling {
  readonly seed: number;
  /** Notifications that come twice, half of them three times. */
  readonly duplicates: number;
  /** Notifications that come once more a minute later. */
  readonly replays: number;
  /** Notifications that are lost; a lifecycle notification says `missed` a minute later. */
  readonly losses: number;
  /** Notifications that a stranger's copy goes with: another client state, or a subscription that is none. */
  readonly forged: number;
  readonly isDisordered: boolean;
}

export const PUNCTUAL: Telling = { seed: 1, duplicates: 0, replays: 0, losses: 0, forged: 0, isDisordered: false };

/** What changes within so many milliseconds is told together. */
const GATHERED_MS = 50;
const MOST_IN_BATCH = 20;
const LATER_MS = 60_000;

export class Notifier {
  readonly #subscriptions: Subscriptions;
  readonly #clock: SandboxClock;
  readonly #courier: Courier;
  readonly #gathered = new Map<string, object[]>();
  #telling: Telling = PUNCTUAL;
  #chance = new Chance(PUNCTUAL.seed);

  constructor(subscriptions: Subscriptions, clock: SandboxClock) {
    this.#subscriptions = subscriptions;
    this.#clock = clock;
    this.#courier = new Courier(clock, ({ items }) => {
      this.#missed(items);
    });
  }

  /** Every attempt to tell: what was sent, how it was answered, and how long that took. */
  get deliveries(): readonly Delivery[] {
    return this.#courier.deliveries;
  }

  /** Misbehaves like this from now on, from the seed on. */
  behave(telling: Partial<Telling>): void {
    this.#telling = { ...PUNCTUAL, ...telling };
    this.#chance = new Chance(this.#telling.seed);
  }

  /** Hears of every change in a mailbox. */
  changed({ tenantId, userId }: User, change: Change): void {
    for (const one of this.#subscriptions.of(tenantId, userId)) {
      // What happens while a subscription is paused is never told.
      if (one.pausesAt !== null && one.pausesAt <= this.#clock.now()) continue;
      for (const item of changesJson(one, change)) this.#tell(one.notificationUrl, item);
    }
  }

  /** Asks for a subscription to be authorised again; `graceMs` later nothing is told any more until it is. */
  challenge(subscription: Subscription, graceMs = 0): void {
    this.#subscriptions.keep({ ...subscription, pausesAt: this.#clock.now() + graceMs });
    this.#lifecycle(subscription, 'reauthorizationRequired');
  }

  /** Takes a subscription away, as Graph does after a new password. */
  remove(subscription: Subscription): void {
    this.#subscriptions.remove(subscription.id);
    this.#lifecycle(subscription, 'subscriptionRemoved');
  }

  /** Waits until no request is under way; what is gathered or to be tried later is not waited for. */
  settled(): Promise<void> {
    return this.#courier.settled();
  }

  /** Empties `deliveries`. */
  forget(): void {
    this.#courier.forget();
  }

  stop(): void {
    this.#courier.stop();
  }

  #lifecycle(subscription: Subscription, event: LifecycleEvent): void {
    if (subscription.lifecycleNotificationUrl !== null) this.#tell(subscription.lifecycleNotificationUrl, lifecycleJson(subscription, event));
  }

  #tell(url: string, item: object): void {
    const waiting = this.#gathered.get(url);
    if (waiting) waiting.push(item);
    else {
      this.#gathered.set(url, [item]);
      this.#clock.after(GATHERED_MS, () => {
        this.#send(url);
      });
    }
  }

  #send(url: string): void {
    const items = (this.#gathered.get(url) ?? []).flatMap((item) => this.#bent(url, item));
    this.#gathered.delete(url);
    const ordered = this.#telling.isDisordered ? this.#chance.shuffled(items) : items;
    for (let n = 0; n < ordered.length; n += MOST_IN_BATCH) this.#courier.bring({ url, items: ordered.slice(n, n + MOST_IN_BATCH) });
  }

  /** What becomes of one notification on its way. */
  #bent(url: string, item: object): object[] {
    const { duplicates, replays, losses, forged } = this.#telling;
    const strikes = (share: number) => share > 0 && this.#chance.next() < share;
    if (!('lifecycleEvent' in item) && strikes(losses)) {
      this.#missed([item]);
      return [];
    }
    const parcel: Parcel = { url, items: [item] };
    if (strikes(replays)) this.#clock.after(LATER_MS, () => { this.#courier.bring(parcel); }); // prettier-ignore
    const copies = strikes(duplicates) ? (strikes(0.5) ? 3 : 2) : 1;
    const stranger = strikes(0.5) ? { clientState: randomUUID() } : { subscriptionId: randomUUID() };
    return [...new Array<object>(copies).fill(item), ...(strikes(forged) ? [{ ...item, ...stranger }] : [])];
  }

  /** Says a minute later, once a subscription, that something was not told. */
  #missed(items: readonly object[]): void {
    const ids = new Set(items.map((item) => (item as { subscriptionId: string }).subscriptionId));
    for (const id of ids) {
      this.#clock.after(LATER_MS, () => {
        const known = this.#subscriptions.find(id);
        if (known) this.#lifecycle(known, 'missed');
      });
    }
  }
}
