/** A server that Graph can reach, on a sandbox that tells it what changes. Sandbox and server share one clock, which tests move on. */
import { graphSubscriptions } from '../../src/api/graph/subscriptions.ts';
import type { Subscriber } from '../../src/api/ports-subscriptions.ts';
import { RoundsRunner } from '../../src/api/rounds-runner.ts';
import { Subscribing } from '../../src/api/subscribing.ts';
import { httpServer } from '../../src/api/http/server.ts';
import { listen } from './listening.ts';
import { OWNER } from './sandbox.ts';
import { serve, type Served } from './server.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export interface Told extends Served {
  readonly origin: string;
  readonly subscriber: Subscriber;
  readonly subscribing: Subscribing;
  readonly runner: RoundsRunner;
  /** Milliseconds, of the sandbox and of the server. */
  readonly now: () => number;
  /** Lets time pass: what is to be told then is told, and rounds that are wanted by then have run. */
  pass(milliseconds: number): Promise<void>;
}

/** Ada has opened the app once: her first round has run. */
export async function told(): Promise<Told> {
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const to = await serve(now);
  const { origin, close } = await listen(httpServer(to.app));
  const onFailure = (error: unknown) => to.unexpected.push(error);
  const subscriber = graphSubscriptions(to.graph, to.sandbox.origin, origin);
  const subscribing = new Subscribing({ subscriptions: to.store.subscriptions, subscriber }, now, onFailure);
  const runner = new RoundsRunner({ wanted: to.store.wantedRounds, rounds: to.rounds }, now, onFailure);
  await to.rounds.start(OWNER);
  return {
    ...to,
    origin,
    subscriber,
    subscribing,
    runner,
    now,
    async pass(milliseconds) {
      // What is under way is answered first, or the leap would count as slowness.
      await to.sandbox.notifier.settled();
      ahead += milliseconds;
      to.sandbox.clock.advance(milliseconds);
      await to.sandbox.notifier.settled();
      await runner.work();
      await runner.settled();
    },
    async close() {
      await close();
      await to.close();
      if (to.unexpected.length > 0) throw new Error('The server met an error that nobody expected.', { cause: to.unexpected[0] });
    },
  };
}

/** An hour of the day after tomorrow, as the sandbox's calendar has it. */
export function soon(hour: number, now: number): string {
  return `${new Date(now + 2 * DAY).toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:00`;
}
