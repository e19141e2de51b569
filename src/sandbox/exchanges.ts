/** What was asked of Graph and of the token endpoint, and what they answered. Tokens and secrets are not kept. */

export interface Exchange {
  /** Counts from 1 in the order of arrival. */
  readonly number: number;
  readonly service: 'graph' | 'token';
  readonly method: string;
  /** With the query, as it was asked: `/v1.0/me?$select=id`. */
  readonly path: string;
  /** Names in lower case, without Authorization. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed; null where there was none. A form's secrets are left out. */
  readonly body: unknown;
  readonly tenantId: string | null;
  readonly userId: string | null;
  /** What the token allowed. */
  readonly scopes: readonly string[];
  /** The number of the $batch this was a part of. */
  readonly partOf: number | null;
  /** 0 where the connection was cut instead. */
  readonly status: number;
  readonly answerHeaders: Readonly<Record<string, string>>;
  /** Parsed; a string where it was no JSON; null where it was empty. */
  readonly answer: unknown;
  /** The fault that was injected, in words; null for an honest answer. */
  readonly fault: string | null;
  /** Milliseconds on the sandbox's clock. */
  readonly startedAt: number;
  readonly endedAt: number;
}

export type Asked = Pick<Exchange, 'service' | 'method' | 'path' | 'headers' | 'body' | 'partOf'>;
export type Answered = Pick<Exchange, 'tenantId' | 'userId' | 'scopes' | 'status' | 'answerHeaders' | 'answer' | 'fault'>;

/** A request under way; what was found out is written down when it ends. */
export interface Begun {
  readonly number: number;
  end(answered: Answered): void;
}

export class Exchanges {
  readonly #now: () => number;
  readonly #most: number;
  #kept: Exchange[] = [];
  #began = 0;
  #dropped = 0;

  /** `most`: how many are kept. */
  constructor(now: () => number, most: number) {
    this.#now = now;
    this.#most = most;
  }

  /** The last ones, in the order in which they ended. */
  get kept(): readonly Exchange[] {
    return this.#kept;
  }

  /** How many more there were. */
  get dropped(): number {
    return this.#dropped;
  }

  begin(asked: Asked): Begun {
    this.#began += 1;
    const number = this.#began;
    const startedAt = this.#now();
    return {
      number,
      end: (answered) => {
        this.#kept.push({ number, ...asked, ...answered, startedAt, endedAt: this.#now() });
        if (this.#kept.length <= this.#most) return;
        this.#kept.shift();
        this.#dropped += 1;
      },
    };
  }

  clear(): void {
    this.#kept = [];
    this.#dropped = 0;
  }
}
