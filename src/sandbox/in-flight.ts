/** How many requests of Graph are under way, mailbox by mailbox. */

export class InFlight {
  readonly #now = new Map<string, number>();
  readonly #most = new Map<string, number>();

  /** Counts one in and gives back how to count it out, once. */
  enter(userId: string): () => void {
    const count = this.of(userId) + 1;
    this.#now.set(userId, count);
    this.#most.set(userId, Math.max(count, this.most(userId)));
    let isIn = true;
    return () => {
      if (isIn) this.#now.set(userId, this.of(userId) - 1);
      isIn = false;
    };
  }

  of(userId: string): number {
    return this.#now.get(userId) ?? 0;
  }

  /** The most at once since the start, or since they were forgotten. */
  most(userId: string): number {
    return this.#most.get(userId) ?? 0;
  }

  all(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#most);
  }

  forget(): void {
    this.#most.clear();
  }
}
