/** What is counted, for monitoring. Labels are routes, statuses and codes: nothing of a person, an organisation or an address. */
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Seconds: most answers take milliseconds, a read of Graph may take its whole patience. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Graph's ways to say: not now. */
const THROTTLED = new Set([429, 503, 504]);

export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = this.#histogram('followthrough_http_request_duration_seconds', 'Answers, by route and status; 0 where the client went away first.', ['method', 'route', 'status']);
  readonly #rounds = this.#counter('followthrough_rounds_total', 'Rounds that ended: done, or the code of what was wrong.', ['outcome']);
  readonly #graph = this.#counter('followthrough_graph_requests_total', 'Requests to Microsoft Graph by the status of the answer; 0 where none came.', ['status']);
  readonly #throttles = this.#counter('followthrough_graph_throttles_total', 'Answers by which Microsoft Graph asked to wait.', ['status']);
  readonly #notifications = this.#counter('followthrough_notifications_total', 'Notifications posted, by what became of them.', ['outcome']);
  /** By route, method and status: finding one by its labels costs more than counting. */
  readonly #observed = new Map<string, Histogram.Internal<string>>();

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  /** Counts an answer. `route` is a template, never an address; the empty one stands for pages. */
  answered({ method, route, status, milliseconds }: { readonly method: string; readonly route: string; readonly status: number; readonly milliseconds: number }): void {
    const key = `${method} ${String(status)} ${route}`;
    const known = this.#observed.get(key) ?? this.#requests.labels(method, route, String(status));
    this.#observed.set(key, known);
    known.observe(milliseconds / 1000);
  }

  /** Counts a round that ended; `code` is null where it is done. */
  round(code: string | null): void {
    this.#rounds.inc({ outcome: code ?? 'done' });
  }

  graphAnswered(status: number): void {
    this.#graph.inc({ status });
    if (THROTTLED.has(status)) this.#throttles.inc({ status });
  }

  notified(counts: { readonly taken: number; readonly forged: number; readonly unknown: number }): void {
    for (const outcome of ['taken', 'forged', 'unknown'] as const) this.#notifications.inc({ outcome }, counts[outcome]);
  }

  /** All of it as Prometheus reads it. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  #counter(name: string, help: string, labelNames: string[]): Counter {
    return new Counter({ name, help, labelNames, registers: [this.#registry] });
  }

  #histogram(name: string, help: string, labelNames: string[]): Histogram {
    return new Histogram({ name, help, labelNames, buckets: BUCKETS, registers: [this.#registry] });
  }
}
