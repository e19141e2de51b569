/** The only file that knows every part: it introduces them to each other and starts the server. */
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { basename, join } from 'node:path';
import type { Express } from 'express';
import { pino } from 'pino';
import { readStartFlags, type StartFlags } from '../cli/start-flags.ts';
import { UsageError } from '../cli/usage.ts';
import { startSandbox, type Sandbox } from '../sandbox/sandbox.ts';
import { fillDemoCalendar } from '../sandbox/demo-calendar.ts';
import { ADA, type User } from '../sandbox/people.ts';
import { readCertificate } from './certificate.ts';
import { readConfig, type Config, type Microsoft } from './config.ts';
import { liveThroughWeeks } from './demo-history.ts';
import { problemsBeforeStart } from './doctor/examine.ts';
import { AppError } from './errors.ts';
import { graphCalendar } from './graph/calendar.ts';
import { graphChat } from './graph/chat.ts';
import { graphClient } from './graph/client.ts';
import { graphMail } from './graph/mail.ts';
import { Tokens } from './graph/tokens.ts';
import { createApp } from './http/app.ts';
import { Auth } from './http/auth.ts';
import { LIMITS } from './http/limits.ts';
import { httpServer } from './http/server.ts';
import { fileCalendar } from './ics/file-calendar.ts';
import { CalendarFileError, likelyOwners, openCalendar } from './ics/open-calendar.ts';
import { builtPages } from './pages.ts';
import type { Calendar, Owner } from './ports.ts';
import { Rounds } from './rounds.ts';
import { openStore } from './store/sql-store.ts';
import { sqliteDialect } from './store/sqlite.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const RENEW_EVERY_MS = 60_000;
const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' }, pino.destination(2));

interface Running {
  readonly app: Express;
  readonly close: () => Promise<void>;
}

/** Whose calendar is shown without Microsoft 365: the demo's, or a file's. */
interface Stand {
  readonly sandbox: Sandbox;
  readonly microsoft: Microsoft;
  readonly calendar: Calendar | null;
  readonly demo: Owner | null;
}

try {
  const flags = readStartFlags(process.argv.slice(2));
  const config = readConfig(process.env);
  if (flags.calendar !== null && config.microsoft) throw new UsageError('--calendar and AAD_APP_CLIENT_ID exclude each other. Leave one out.');
  if (config.microsoft) await lookBeforeStart();
  const { app, close } = await start(config, flags);
  const server = httpServer(app);
  await listen(server, config);
  let isClosing = false;
  const stop = () => {
    if (isClosing) return;
    isClosing = true;
    server.closeAllConnections();
    server.close(() => void close().then(() => process.exit(0)));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
} catch (error) {
  if (!(error instanceof AppError || error instanceof UsageError || error instanceof CalendarFileError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 'exitCode' in error ? error.exitCode : 1;
}

/** Says what is not right with real settings; throws AppError where nothing could work. */
async function lookBeforeStart(): Promise<void> {
  const problems = await problemsBeforeStart(process.env);
  const lines = problems.map(({ check, says, advice, link }) => [`${check}: ${says}`, advice, link].filter((part) => part !== null).join(' '));
  const fatal = problems.findIndex(({ isFatal }) => isFatal);
  if (fatal >= 0) throw new AppError('bad_configuration', `${lines[fatal] ?? ''} "npm run doctor" looks at everything.`);
  for (const line of lines) say(line);
}

async function start(config: Config, flags: StartFlags): Promise<Running> {
  const stand = config.microsoft ? null : await standIn(flags);
  const microsoft = config.microsoft ?? stand?.microsoft;
  if (!microsoft) throw new AppError('bad_configuration', 'There is neither Microsoft 365 nor a sandbox.');
  const store = await openStore(sqliteDialect(config.database));
  const { clientSecret, certificatePath } = microsoft;
  const credential = certificatePath === null ? { clientSecret } : { clientCertificate: readCertificate(certificatePath, Date.now()) };
  const tokens = new Tokens(
    { ...microsoft, credential },
    {
      connections: store.connections,
      // With the sandbox, whose sign-ins end with it, a key for this start is enough.
      keys: config.tokenCacheKeys.length > 0 ? config.tokenCacheKeys : [randomBytes(32)],
      redirectUri: `${config.publicUrl ?? `http://localhost:${String(config.port)}`}/`,
    },
  );
  const renewing = setInterval(() => void tokens.renew(), RENEW_EVERY_MS).unref();
  const graph = graphClient(microsoft.graphUrl, (owner, step, isFresh, claims) => tokens.graphToken(owner, step, isFresh, claims), {
    onRefused: (refused) => {
      log.warn(refused, 'Microsoft Graph refused');
    },
  });
  const calendar = stand?.calendar ?? graphCalendar(graph);
  const touches = stand?.calendar ? [] : [...graphMail(graph), graphChat(graph)];
  const onUnexpected = (error: unknown, requestId?: string) => {
    log.error({ err: error, requestId }, 'unexpected');
  };
  if (stand?.demo) {
    tokens.remember(stand.demo, await stand.sandbox.entra.userToken(ADA));
    await liveThroughWeeks({ store, calendar }, stand.demo, Date.now());
  }
  const app = createApp(
    {
      store,
      calendar,
      rounds: new Rounds({ store, calendar, touches }, Date.now, onUnexpected, ({ tenant, user }, { phase, pages, events, people, followUps }) => {
        log.info({ tenant, user, phase, pages, events, people, followUps }, 'round');
      }),
      auth: new Auth(microsoft),
      clock: Date.now,
      config: {
        clientId: microsoft.clientId,
        authority: `${microsoft.authorityUrl}/${microsoft.allowedTenants.length === 1 && microsoft.allowedTenants[0] !== '*' ? (microsoft.allowedTenants[0] ?? '') : 'organizations'}`,
        scope: `api://${config.publicHost === null ? '' : `${config.publicHost}/`}${microsoft.clientId}/access_as_user`,
        features: { sandbox: stand !== null },
        version: (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version,
      },
      tokens,
      onUnexpected,
      limits: LIMITS,
      proxies: config.publicUrl === null ? 0 : 1,
    },
    { pages: { tab: await builtPages(ROOT, say), icons: join(ROOT, 'manifest', 'icons') }, sandbox: stand?.sandbox.router ?? null },
  );
  return {
    app,
    close: async () => {
      clearInterval(renewing);
      await store.close();
      await stand?.sandbox.close();
    },
  };
}

/** A sandbox in place of Microsoft 365, with the demo's user or the owner of a calendar file. */
async function standIn({ calendar: path, me }: StartFlags): Promise<Stand> {
  const clientId = '6b0f2e1c-4d3a-4f5b-8c7d-9e0a1b2c3d4e';
  const clientSecret = randomBytes(24).toString('base64url');
  const opened = path === null ? null : openCalendar(path, Date.now(), null);
  const sandbox = await startSandbox({ clientId, clientSecret, consented: ['User.Read', 'Calendars.Read', 'MailboxSettings.Read'] });
  const microsoft = { clientId, clientSecret, certificatePath: null, authorityUrl: sandbox.origin, graphUrl: sandbox.origin, allowedTenants: [ADA.tenantId] };
  if (path === null || opened === null) {
    fillDemoCalendar(sandbox.directory.add(ADA), Date.now());
    return { sandbox, microsoft, calendar: null, demo: { tenant: ADA.tenantId, user: ADA.userId } };
  }
  const { file, timeZone } = opened;
  const named = likelyOwners(file);
  const mine = me.length > 0 ? me : named.slice(0, 1);
  const [address = ''] = mine;
  if (address === '') throw new CalendarFileError(`${path}: nobody is named in this calendar. Say whose it is: --me you@example.com`, 3);
  if (me.length === 0) say(`Taking ${address} as the owner of ${basename(path)}; say --me if that is somebody else.`);
  else if (!mine.some((one) => named.includes(one)) && named[0] !== undefined) say(`${basename(path)} never names ${mine.join(', ')}; its likeliest owner is ${named[0]}. Check --me.`);
  if (file.problems.length > 0) say(`${String(file.problems.length)} problems in ${basename(path)}; the first, line ${String(file.problems[0]?.line ?? '-')}: ${file.problems[0]?.message ?? ''}`);
  say(`Times are in ${timeZone.id} (${{ flag: 'as asked', file: 'as the file says', machine: "this machine's" }[timeZone.from]}).`);
  const user: User = { ...ADA, userId: guidOf(mine.join(',')), name: nameOf(address, file.meetings) ?? address, address };
  sandbox.directory.add(user);
  return { sandbox, microsoft, calendar: fileCalendar(path, mine, user.name, timeZone.id), demo: null };
}

function nameOf(address: string, meetings: readonly { organizer: { address: string; name: string } | null; attendees: readonly { address: string; name: string }[] }[]): string | null {
  for (const { organizer, attendees } of meetings) {
    const named = [organizer, ...attendees].find((one) => one?.address === address && one.name !== '');
    if (named) return named.name;
  }
  return null;
}

/** A stable user id for an address. */
function guidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

async function listen(server: Server, { port, host }: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new AppError('bad_configuration', `Port ${String(port)} is taken. Stop what uses it, or set PORT to another.`) : error);
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const shown = typeof address === 'object' && address ? address.port : port;
  say(`Followthrough is at http://${host === '127.0.0.1' ? 'localhost' : host}:${String(shown)}`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
