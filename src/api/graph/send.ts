/** The last middleware of the Graph client: one request, to our host only, redirects not followed. */
import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

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
    context.response = await fetch(url, { ...(context.options as RequestInit), redirect: 'manual', signal: AbortSignal.timeout(TIME_OUT_MS) });
  }
}
