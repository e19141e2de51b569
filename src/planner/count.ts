/** How often something came up, by a key. */
export class Count {
  readonly #of = new Map<string, number>();
  /** 0 for what has not come up. */
  of(key: string): number {
    return this.#of.get(key) ?? 0;
  }
  /** One more. */
  add(key: string): void {
    this.#of.set(key, this.of(key) + 1);
  }
}
