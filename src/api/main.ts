/** The only file that knows every part: it introduces them to each other and starts the server. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Express } from 'express';
import { destination, type Logger } from 'pino';
import { readStartFlags, type StartFlags } from '../cli/start-flags.ts';
import { UsageError } from '../cli/usage.ts';
import { ADA } from '../sandbox/people.ts';
import { AuthorityClock } from './authority-clock.ts';
import { startBackground, type Background } from './background.ts';
import { readCertificate } from './certificate.ts';
import { readConfig, type Config } from './config.ts';
import { liveThroughWeeks } from './demo-history.ts';
import { problemsBeforeStart } from './doctor/examine.ts';
import { AppError } from './errors.ts';
import { graphCalendar } from './graph/calendar.ts';
import { graphChat } from './graph/chat.ts';
import { graphClient } from './graph/client.ts';
import { graphMail } from './graph/mail.ts';
import { graphSubscriptions } from './graph/subscriptions.ts';
import { Tokens } from './graph/tokens.ts';
import { createApp } from './http/app.ts';
import { Auth } from './http/auth.ts';
import { LIMITS } from './http/limits.ts';
import { httpServer, listenAt } from './http/server.ts';
import { metricsApp } from './http/metrics.ts';
import { CalendarFileError } from './ics/open-calendar.ts';
import { hearing } from './hearing.ts';
import { openLog } from './log.ts';
import { Metrics } from './metrics.ts';
import { builtPages } from './pages.ts';
import { Rounds } from './rounds.ts';
import { standIn } from './stand-in.ts';
import { openStore } from './store/sql-store.ts';
import { sqliteDialect } from './store/sqlite.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const RENEW_EVERY_MS = 60_000;

interface Running {
  readonly app: Express;
  /** Begins what runs while nobody asks, once the server listens at this address. */
  readonly listening: (local: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

try {
  const flags = readStartFlags(process.argv.slice(2));
  const config = readConfig(process.env);
  const log = openLog(config.logLevel, destination(2));
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'uncaught');
    process.exit(1);
  });
  if (flags.calendar !== null && config.microsoft) throw new UsageError('--calendar and AAD_APP_CLIENT_ID exclude each other. Leave one out.');
  if (config.microsoft) await lookBeforeStart();
  const { app, listening, close } = await start(config, flags, log);
  const server = httpServer(app);
  await listening(await listen(server, config));
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

async function start(config: Config, flags: StartFlags, log: Logger): Promise<Running> {
  const stand = config.microsoft ? null : await standIn(flags, say);
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
  const metrics = new Metrics();
  const { onAnswer, onAnswered, onProgress, onRefused, onTold, onUnexpected } = hearing(log, metrics);
  const authorityClock = new AuthorityClock(microsoft.authorityUrl, Date.now);
  const renewing = setInterval(() => void tokens.renew(), RENEW_EVERY_MS).unref();
  const graph = graphClient(microsoft.graphUrl, (owner, step, isFresh, claims) => tokens.graphToken(owner, step, isFresh, claims), {
    onRefused,
    onAnswered,
    isSuspended: (tenant) => store.connections.isSuspended(tenant),
    adminConsentUrl: (tenant, step) => tokens.adminConsentUrl(tenant, step),
  });
  const calendar = stand?.calendar ?? graphCalendar(graph);
  const touches = stand?.calendar ? [] : [...graphMail(graph), graphChat(graph)];
  if (stand?.demo) {
    tokens.remember(stand.demo, await stand.sandbox.entra.userToken(ADA));
    await liveThroughWeeks({ store, calendar }, stand.demo, Date.now());
  }
  let background: Background | null = null;
  const rounds = new Rounds({ store, calendar, touches }, Date.now, onUnexpected, (owner, progress) => {
    if (progress.phase === 'done') background?.seen(owner);
    onProgress(owner, progress);
  });
  const app = createApp(
    {
      store,
      calendar,
      rounds,
      auth: new Auth(microsoft, Date.now, () => authorityClock.complaint()),
      clock: Date.now,
      config: {
        clientId: microsoft.clientId,
        authority: `${microsoft.authorityUrl}/${microsoft.allowedTenants.length === 1 && microsoft.allowedTenants[0] !== '*' ? (microsoft.allowedTenants[0] ?? '') : 'organizations'}`,
        scope: `api://${config.publicHost === null ? '' : `${config.publicHost}/`}${microsoft.clientId}/access_as_user`,
        teamsAppId: config.teamsAppId,
        features: { sandbox: stand !== null },
        version: (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version,
      },
      tokens,
      onUnexpected,
      onTold,
      onAnswer,
      metrics: config.metricsPort === null && config.proxies === 0 ? () => metrics.text() : null,
      limits: LIMITS,
      proxies: config.proxies,
    },
    { pages: { tab: await builtPages(ROOT, say), icons: join(ROOT, 'manifest', 'icons') }, sandbox: stand?.sandbox.router ?? null },
  );
  const monitored = config.metricsPort === null ? null : httpServer(metricsApp(() => metrics.text(), onUnexpected));
  if (monitored) await listenAt(monitored, { host: config.host, port: config.metricsPort ?? 0, variable: 'METRICS_PORT' });
  return {
    app,
    listening: async (local) => {
      const notifiedAt = stand?.calendar ? null : whereNotified(config.publicUrl, microsoft.graphUrl, local);
      const subscriber = notifiedAt === null ? null : graphSubscriptions(graph, microsoft.graphUrl, notifiedAt);
      background = await startBackground({ store, rounds, subscriber }, Date.now, onUnexpected);
    },
    close: async () => {
      background?.stop();
      clearInterval(renewing);
      monitored?.close();
      await store.close();
      await stand?.sandbox.close();
    },
  };
}

/** Where Graph reaches this server: Microsoft's by https only, one on this machine by loopback. Null where it cannot. */
function whereNotified(publicUrl: string | null, graphUrl: string, local: string): string | null {
  if (graphUrl.startsWith('http:')) return local;
  return publicUrl?.startsWith('https:') ? publicUrl : null;
}

/** Its own address, for this machine. */
async function listen(server: Server, { port, host }: Config): Promise<string> {
  const shown = await listenAt(server, { host, port, variable: 'PORT' });
  say(`Followthrough is at http://${host === '127.0.0.1' ? 'localhost' : host}:${String(shown)}`);
  return `http://${['0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host}:${String(shown)}`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
