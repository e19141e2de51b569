/** The sandbox's time: the machine's, until a test sets it or moves it on. */

interface Due {
  readonly at: number;
  readonly run: () => void;
}

export class SandboxClock {
  #ahead = 0;
  #standing: number | null = null;
  #waiting: Due[] = [];
  #timer: NodeJS.Timeout | null = null;

  /** Milliseconds since 1970. */
  readonly now = (): number => this.#standing ?? Date.now() + this.#ahead;

  /** Lets it stand still at a moment (milliseconds), and does what was due until then. */
  set(at: number): void {
    this.#standing = at;
    this.#work();
  }

  /** Moves it on, standing or not, and does what was due on the way. */
  advance(milliseconds: number): void {
    if (this.#standing === null) this.#ahead += milliseconds;
    else this.#standing += milliseconds;
    this.#work();
  }

  /** Lets it run again from where it stands. */
  run(): void {
    if (this.#standing !== null) this.#ahead = this.#standing - Date.now();
    this.#standing = null;
    this.#work();
  }

  /** Does something once so many milliseconds have passed on this clock. */
  readonly after = (milliseconds: number, run: () => void): void => {
    this.#waiting.push({ at: this.now() + milliseconds, run });
    this.#arm();
  };

  /** Forgets what waits. */
  stop(): void {
    this.#waiting = [];
    this.#arm();
  }

  #work(): void {
    const now = this.now();
    const due = this.#waiting.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    this.#waiting = this.#waiting.filter(({ at }) => at > now);
    for (const { run } of due) run();
    this.#arm();
  }

  #arm(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#standing !== null || this.#waiting.length === 0) return;
    const next = Math.min(...this.#waiting.map(({ at }) => at));
    this.#timer = setTimeout(
      () => {
        this.#work();
      },
      Math.min(Math.max(next - this.now(), 0), 2 ** 31 - 1),
    ).unref();
  }
}
