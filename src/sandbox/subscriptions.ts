/** Who is told of which changes, and until when. */
import type { Subscription } from './subscribable.ts';

export class Subscriptions {
  /** Whose they are: the sandbox knows one app. */
  readonly applicationId: string;
  readonly #now: () => number;
  readonly #kept = new Map<string, Subscription>();

  constructor(now: () => number, applicationId: string) {
    this.#now = now;
    this.applicationId = applicationId;
  }

  /** Those that have not expired, the oldest first. */
  all(): Subscription[] {
    const now = this.#now();
    return [...this.#kept.values()].filter(({ expiresAt }) => expiresAt > now);
  }

  find(id: string): Subscription | null {
    return this.all().find((one) => one.id === id) ?? null;
  }

  /** Those of one person. */
  of(tenantId: string, userId: string): Subscription[] {
    return this.all().filter((one) => one.tenantId === tenantId && one.userId === userId);
  }

  /** Adds one, or replaces the one with its id. */
  keep(subscription: Subscription): Subscription {
    this.#kept.set(subscription.id, subscription);
    return subscription;
  }

  remove(id: string): void {
    this.#kept.delete(id);
  }
}
