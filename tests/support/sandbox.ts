/** A sandbox with the product connected to it as in production: real tokens, real HTTP, real SQLite. */
import { graphCalendar } from '../../src/api/graph/calendar.ts';
import { graphChat } from '../../src/api/graph/chat.ts';
import { graphClient, type ClientOptions, type GraphClient } from '../../src/api/graph/client.ts';
import { graphMail } from '../../src/api/graph/mail.ts';
import { Tokens } from '../../src/api/graph/tokens.ts';
import type { Calendar, Owner, Store, TouchSource } from '../../src/api/ports.ts';
import { openStore } from '../../src/api/store/sql-store.ts';
import { sqliteDialect } from '../../src/api/store/sqlite.ts';
import type { CalendarEvent } from '../../src/sandbox/calendar-event.ts';
import type { SandboxClock } from '../../src/sandbox/clock.ts';
import type { Mailbox } from '../../src/sandbox/mailbox.ts';
import { ADA } from '../../src/sandbox/people.ts';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { holdToContract } from './hold-to-contract.ts';

export const CLIENT_ID = '5d1f4c52-9f0e-4b3a-8a6d-0e1b2c3d4e5f';
const CLIENT_SECRET = 'only-for-tests';
export const TOKEN_KEY = Buffer.alloc(32, 7);
export const OWNER: Owner = { tenant: ADA.tenantId, user: ADA.userId };
export const BASE_SCOPES = ['User.Read', 'Calendars.Read', 'MailboxSettings.Read'];

export interface Connected {
  readonly sandbox: Sandbox;
  readonly mailbox: Mailbox;
  readonly graph: GraphClient;
  readonly calendar: Calendar;
  readonly touches: readonly TouchSource[];
  readonly tokens: Tokens;
  readonly store: Store;
  close(): Promise<void>;
}

/** The sandbox's time, which waiting moves on: nobody waits. */
function impatient(clock: SandboxClock): Required<Pick<ClientOptions, 'now' | 'sleep'>> {
  return {
    now: clock.now,
    sleep: (milliseconds) => {
      clock.advance(milliseconds);
      return new Promise((resolve) => setImmediate(resolve));
    },
  };
}

export async function connect(consented: readonly string[] = BASE_SCOPES, clientSecret = CLIENT_SECRET, database = ':memory:'): Promise<Connected> {
  const sandbox = await startSandbox({ clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, consented });
  const mailbox = sandbox.directory.add(ADA);
  const store = await openStore(sqliteDialect(database));
  const tokens = tokensOn(sandbox, store, clientSecret);
  tokens.remember(OWNER, await sandbox.entra.userToken(ADA));
  const graph = graphClient(sandbox.origin, (owner, step, isFresh, claims) => tokens.graphToken(owner, step, isFresh, claims), {
    ...impatient(sandbox.clock),
    isSuspended: (tenant) => store.connections.isSuspended(tenant),
    adminConsentUrl: (tenant, step) => tokens.adminConsentUrl(tenant, step),
  });
  return {
    sandbox,
    mailbox,
    tokens,
    store,
    graph,
    calendar: graphCalendar(graph),
    touches: [...graphMail(graph), graphChat(graph)],
    close: async () => {
      await store.close();
      await sandbox.close();
      holdToContract(sandbox);
    },
  };
}

/** Tokens as a newly started process has them: nothing in memory. */
export function tokensOn({ origin }: Sandbox, { connections }: Store, clientSecret = CLIENT_SECRET, keys: readonly Buffer[] = [TOKEN_KEY]): Tokens {
  return new Tokens({ clientId: CLIENT_ID, credential: { clientSecret }, authorityUrl: origin, graphUrl: origin }, { connections, keys, redirectUri: 'https://followthrough.example/' });
}

/** An event in Ada's calendar with Ana of Fabrikam. `start` is a wall time in Berlin. */
export function event(key: string, start: string, more: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    key,
    zone: ADA.zone,
    isAllDay: false,
    recurrence: null,
    exceptions: {},
    subject: `Subject of ${key}`,
    body: '',
    start,
    minutes: 45,
    organizer: { name: 'Ana Keller', address: 'ana@fabrikam.com' },
    attendees: [{ name: ADA.name, address: ADA.address, type: 'required', response: 'accepted' }],
    response: 'accepted',
    sensitivity: 'normal',
    showAs: 'busy',
    isCancelled: false,
    ...more,
  };
}
