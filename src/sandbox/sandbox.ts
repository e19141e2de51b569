/** A local Microsoft 365 for development, demo and tests: Entra and Graph on a loopback port of their own, and doors under /sandbox on the product's. Never in production. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { Router, type RequestHandler } from 'express';
import { SandboxClock } from './clock.ts';
import { Directory } from './directory.ts';
import { doors } from './doors.ts';
import { Entra } from './entra.ts';
import { eventDoors } from './event-doors.ts';
import { Exchanges, type Exchange } from './exchanges.ts';
import { Faults } from './faults.ts';
import { graphRouter } from './graph.ts';
import { hostPages } from './hosts/host-pages.ts';
import { InFlight } from './in-flight.ts';
import { notificationDoors } from './notification-doors.ts';
import { Notifier } from './notifier.ts';
import type { Registration } from './registration.ts';
import { Subscriptions } from './subscriptions.ts';

export interface Sandbox {
  /** Both AUTHORITY_URL and GRAPH_URL. */
  readonly origin: string;
  readonly directory: Directory;
  readonly entra: Entra;
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly subscriptions: Subscriptions;
  /** Tells subscribers what changes. */
  readonly notifier: Notifier;
  /** What was asked and answered: the last ones, in the order in which they ended. */
  readonly exchanges: readonly Exchange[];
  /** How many more there were. */
  readonly dropped: number;
  /** To be mounted at /sandbox: the doors, and Graph. */
  readonly router: Router;
  /** The most requests of one mailbox that were under way at once. */
  mostInFlight(userId: string): number;
  /** Empties `exchanges` and what `mostInFlight` says. */
  forgetRequests(): void;
  close(): Promise<void>;
}

/** Starts a sandbox without users. Of what it is asked the last `keeps` exchanges are kept, whole: a page of a calendar takes 100 kB. */
export async function startSandbox(registration: Registration, { keeps = 20_000 } = {}): Promise<Sandbox> {
  const clock = new SandboxClock();
  const exchanges = new Exchanges(clock.now, keeps);
  const faults = new Faults();
  const inFlight = new InFlight();
  const directory = new Directory();
  const entra = await Entra.create(registration, { directory, clock, exchanges, faults });
  const subscriptions = new Subscriptions(clock.now, registration.clientId);
  const notifier = new Notifier(subscriptions, clock);
  directory.onChange = (...change) => {
    notifier.changed(...change);
  };
  const parts = { directory, entra, clock, exchanges, faults, inFlight, subscriptions };
  const graph = graphRouter(parts);
  const app = express().disable('x-powered-by').disable('etag');
  app.use(dated(clock), graph, entra.router());
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  entra.origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  const router = Router();
  router.use(dated(clock), doors(parts), notificationDoors(subscriptions, notifier), eventDoors(parts), hostPages(parts), graph);
  return {
    origin: entra.origin,
    directory,
    entra,
    clock,
    faults,
    subscriptions,
    notifier,
    get exchanges() {
      return exchanges.kept;
    },
    get dropped() {
      return exchanges.dropped;
    },
    router,
    mostInFlight: (userId) => inFlight.most(userId),
    forgetRequests: () => {
      exchanges.clear();
      inFlight.forget();
    },
    close: async () => {
      clock.stop();
      notifier.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers carry the sandbox's time. */
function dated(clock: SandboxClock): RequestHandler {
  return (_req, res, next) => {
    res.set('Date', new Date(clock.now()).toUTCString());
    next();
  };
}
