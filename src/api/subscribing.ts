/** Keeps everybody subscribed who is connected: made once, renewed long before the end, made anew where Graph took it away. */
import { createHash, randomBytes } from 'node:crypto';
import type { Instant } from '../planner/meeting.ts';
import { DAY, HOUR } from '../planner/working-time.ts';
import { AppError } from './errors.ts';
import { ownerKey, type Owner } from './ports.ts';
import type { KeptSubscription, Subscriber, Subscriptions, ToLookAfter } from './ports-subscriptions.ts';

/** Graph allows 10,080 minutes, by its own clock. */
const LASTS_MS = 7 * DAY - HOUR;
/** So long before its end it is renewed: several attempts fit in. */
const RENEWED_BEFORE_MS = 3 * DAY;
const AGAIN_MS = HOUR / 4;
const AT_ONCE = 4;

/** How a client state is kept, and compared with what comes. */
export function stateHash(clientState: string): string {
  return createHash('sha256').update(clientState).digest('base64url');
}

export class Subscribing {
  readonly #kept: Subscriptions;
  readonly #graph: Subscriber;
  readonly #clock: () => Instant;
  readonly #onFailure: (error: unknown) => void;
  #working: Promise<void> | null = null;

  /** `onFailure` hears of errors nobody expected. */
  constructor(parts: { readonly subscriptions: Subscriptions; readonly subscriber: Subscriber }, clock: () => Instant, onFailure: (error: unknown) => void) {
    this.#kept = parts.subscriptions;
    this.#graph = parts.subscriber;
    this.#clock = clock;
    this.#onFailure = onFailure;
  }

  /** Looks after all who are due. Never throws: what fails is tried again later. */
  work(): Promise<void> {
    this.#working ??= this.#lookAfterAll()
      .catch((error: unknown) => {
        this.#onFailure(error);
      })
      .finally(() => {
        this.#working = null;
      });
    return this.#working;
  }

  /** Whoever was looked after is due later; who is due all the same waits for the next time. */
  async #lookAfterAll(): Promise<void> {
    const seen = new Set<string>();
    for (;;) {
      const due = await this.#kept.due(this.#graph.place, this.#clock(), AT_ONCE);
      const unseen = due.filter(({ owner }) => !seen.has(ownerKey(owner)));
      if (unseen.length === 0) return;
      for (const { owner } of unseen) seen.add(ownerKey(owner));
      await Promise.all(unseen.map((one) => this.#try(one)));
    }
  }

  async #try(one: ToLookAfter): Promise<void> {
    try {
      await this.#lookAfter(one);
    } catch (error) {
      if (!(error instanceof AppError)) this.#onFailure(error);
      await this.#kept.lookLater(one.owner, this.#clock() + AGAIN_MS);
    }
  }

  async #lookAfter({ owner, subscription, isChallenged, isSuspended }: ToLookAfter): Promise<void> {
    const now = this.#clock();
    const isOfUse = subscription?.place === this.#graph.place && subscription.expiresAt > now;
    if (subscription && (isSuspended || !isOfUse)) await this.#end(subscription);
    if (isSuspended) return;
    if (!subscription || !isOfUse) {
      await this.#subscribe(owner, now);
      return;
    }
    const { id, expiresAt } = subscription;
    const isTimely = isChallenged && expiresAt - now > RENEWED_BEFORE_MS;
    const until = isTimely ? (await this.#graph.reauthorize(owner, id)) && expiresAt : await this.#graph.renew(owner, id, now + LASTS_MS);
    if (until) await this.#kept.save({ ...subscription, expiresAt: until }, lookAt(until, now));
    else await this.#subscribe(owner, now);
  }

  async #subscribe(owner: Owner, now: Instant): Promise<void> {
    const clientState = randomBytes(32).toString('base64url');
    const made = await this.#graph.subscribe(owner, clientState, now + LASTS_MS);
    await this.#kept.save({ owner, ...made, stateHash: stateHash(clientState), place: this.#graph.place }, lookAt(made.expiresAt, now));
  }

  /** One that cannot be ended ends by itself within a week; until then nobody knows it. */
  async #end({ owner, id }: KeptSubscription): Promise<void> {
    await this.#graph.unsubscribe(owner, id).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
    });
    await this.#kept.gone(owner, id);
  }
}

/** In time to renew it, also where Graph gave less than was asked for. */
function lookAt(expiresAt: Instant, now: Instant): Instant {
  return now + Math.max((expiresAt - now) / 2, expiresAt - RENEWED_BEFORE_MS - now);
}
