/** A request of Graph as it came, alone or as a part of a $batch. */

export interface Asked {
  readonly method: string;
  /** With query, without version. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** What links begin with: `http://127.0.0.1:1234/v1.0`. */
  readonly root: string;
}
