/** The last middleware of the Graph client: our host only, and reads that wait when Graph asks. Writes are sent once. */
import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

const BUSY = new Set([429, 503, 504]);
const ATTEMPTS = 4;
const LONGEST_WAIT_SECONDS = 60;
const TIME_OUT_MS = 30_000;

export class Send implements Middleware {
  readonly #origin: string;

  /** `origin` is GRAPH_URL: nothing is sent elsewhere, whatever a link says. */
  constructor(origin: string) {
    this.#origin = origin;
  }

  async execute(context: Context): Promise<void> {
    const url = typeof context.request === 'string' ? context.request : context.request.url;
    if (new URL(url).origin !== this.#origin) throw new Error(`Microsoft Graph is ${this.#origin}; nothing is sent elsewhere.`);
    const isRead = (context.options?.method ?? 'GET') === 'GET';
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(url, { ...(context.options as RequestInit), redirect: 'error', signal: AbortSignal.timeout(TIME_OUT_MS) });
      context.response = response;
      if (!isRead || !BUSY.has(response.status) || attempt === ATTEMPTS) return;
      await response.body?.cancel();
      await new Promise((resolve) => setTimeout(resolve, waitOf(response, attempt)));
    }
  }
}

/** Retry-After in seconds or as a date; without it 1, 2, 4 s, jittered. Milliseconds. */
function waitOf(response: Response, attempt: number): number {
  const asked = response.headers.get('retry-after');
  const seconds = asked === null ? 2 ** (attempt - 1) * (0.5 + Math.random()) : /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - Date.now()) / 1000;
  return Math.min(Math.max(Number.isNaN(seconds) ? 1 : seconds, 0), LONGEST_WAIT_SECONDS) * 1000;
}
