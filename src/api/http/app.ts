/** The routes, in the order a request meets them: health, API, pages, and one error handler. */
import { randomUUID } from 'node:crypto';
import express, { Router, type Express, type RequestHandler } from 'express';
import expressStaticGzip from 'express-static-gzip';
import type { Instant } from '../../planner/meeting.ts';
import { revive } from '../actions/revive.ts';
import { emptyRequest } from '../contract.ts';
import { AppError } from '../errors.ts';
import type { Connection, Owner } from '../ports.ts';
import { answered } from './answered.ts';
import { explainRoutes } from './explain.ts';
import { feedbackRoutes } from './feedback.ts';
import { followUps } from './follow-ups.ts';
import { notificationRoutes } from './graph-notifications.ts';
import { apiHeaders, pageHeaders, problemHeaders } from './headers.ts';
import { insightsRoutes } from './insights.ts';
import { introductions } from './introductions.ts';
import { items } from './items.ts';
import { notes } from './notes.ts';
import { once } from './once.ts';
import { limitOpen, limitRefusals, limitTenant, limitUser } from './limits.ts';
import { meetings } from './meetings.ts';
import { metricsForHere } from './metrics.ts';
import { onlyJson } from './only-json.ts';
import { OPENAPI } from './openapi.ts';
import { callerOf, keepBody, languageOf, ownerOf, zoneOf, type HttpParts } from './parts.ts';
import { ownHours } from './own-time.ts';
import { configuredPages } from './pages.ts';
import { people } from './people.ts';
import { problems } from './problems.ts';
import { promises } from './promises.ts';
import { settingsRoutes } from './settings.ts';
import { syncRoutes } from './sync.ts';
import { followUpView, heldBackRow, meView } from './views.ts';

/** Refusals that count against an address. */
const REFUSALS = new Set(['unauthenticated', 'forbidden_tenant']);

/** What else the server answers with: built pages, and the sandbox's doors where there is one. */
export interface Around {
  /** Folders, or null without pages. */
  readonly pages: { readonly tab: string; readonly icons: string } | null;
  readonly sandbox: Router | null;
}

export function createApp(parts: HttpParts, { pages, sandbox }: Around): Express {
  const app = express().disable('x-powered-by').disable('etag');
  app.set('query parser', 'simple');
  // A number counts entries of X-Forwarded-For from its end: what a client writes before them is not believed.
  app.set('trust proxy', parts.proxies);
  app.use((_req, res, next) => {
    res.setHeader('X-Request-Id', randomUUID());
    next();
  });
  if (parts.onAnswer) app.use(answered(parts.onAnswer));
  if (sandbox !== null) app.use(onlyLoopback);
  app.use(['/healthz', '/readyz'], apiHeaders());
  app.get('/healthz', (_req, res) => void res.json({ status: 'ok' }));
  app.get('/readyz', async (_req, res) => {
    await parts.store.check().catch((cause: unknown) => {
      throw new AppError('store_unavailable', 'The database cannot answer just now. Look at its disk and its log.', { cause });
    });
    res.json({ status: 'ready' });
  });
  if (parts.metrics) app.get('/metrics', ...metricsForHere(parts.metrics));
  app.use('/api', apiHeaders(), api(parts));
  const isSandbox = sandbox !== null;
  app.use(pageHeaders(new URL(parts.config.authority).origin, isSandbox));
  if (sandbox) app.use('/sandbox', sandbox);
  if (pages !== null) {
    app.use('/assets', expressStaticGzip(`${pages.tab}/assets`, { enableBrotli: true, orderPreference: ['br'], serveStatic: { immutable: true, maxAge: '1y', fallthrough: false } }));
    app.use('/icons', express.static(pages.icons, { maxAge: '1d', fallthrough: false }));
    app.use(configuredPages(pages.tab, parts.config));
    app.use(express.static(pages.tab, { cacheControl: false, setHeaders: (res) => res.setHeader('Cache-Control', 'no-cache') }));
  }
  app.use(unknownRoute);
  app.use(problemHeaders());
  app.use(problems(parts.onUnexpected));
  return app;
}

function api(parts: HttpParts): Router {
  const { store, calendar, clock, auth, limits } = parts;
  const router = Router();
  const open = limitOpen(limits);
  router.get('/config', open, (_req, res) => void res.json(parts.config));
  router.get('/openapi.json', open, (_req, res) => void res.json(OPENAPI));

  // Microsoft's posts come before sign-in, and before limits: one that is refused is a change that nobody hears of.
  router.use('/graph', notificationRoutes(parts));

  const refusals = limitRefusals(limits);
  const signIn: RequestHandler = async (req, res, next) => {
    try {
      const { caller, token } = await auth.caller(req.headers.authorization);
      if ((await store.connections.welcome(caller, clock())) === 'suspended')
        throw new AppError('suspended_tenant', 'Your organisation may not use this app for now. Ask its administrator, or whoever runs this app.');
      parts.tokens.remember(caller, token);
      res.locals['caller'] = caller;
      next();
    } catch (error) {
      if (!(error instanceof AppError && REFUSALS.has(error.code))) throw error;
      await refusals(req, res, (limited?: unknown) => {
        next(limited ?? error);
      });
    }
  };
  router.use(signIn, limitUser(limits), limitTenant(limits));
  router.use(onlyJson, express.json({ limit: '100kb', strict: true, verify: keepBody }));

  router.get('/me', async (_req, res) => {
    const caller = callerOf(res);
    const known = await store.profile(caller);
    const profile = known?.profile ?? (await firstProfile(caller));
    const workingHours = ownHours(profile, await store.wishes.wishes(ownerOf(res)));
    res.json(meView(caller, { ...profile, workingHours }, known?.syncedAt ?? null, await connectionOf(caller)));
  });
  router.use('/follow-ups', followUps(parts));
  router.get('/held-back', async (req, res) => {
    res.json({ heldBack: (await store.heldBack(callerOf(res))).map((one) => heldBackRow(one, languageOf(req))), next: null });
  });
  router.post('/held-back/:id/revive', async (req, res) => {
    emptyRequest.parse(req.body ?? {});
    const owner = ownerOf(res);
    const now = clock();
    await once(store, req, res, async (receipt) => {
      const answer = JSON.stringify(followUpView(await revive(store, owner, req.params.id, now), await zoneOf(parts, owner), now, languageOf(req)));
      if (receipt) await store.keepReceipt(owner, { ...receipt, at: now, answer });
      return answer;
    });
  });
  router.use('/people', people(parts));
  router.use('/notes', notes(parts));
  router.use('/promises', promises(parts));
  router.use('/feedback', feedbackRoutes(parts));
  router.use('/introductions', introductions(parts));
  router.use('/items', items(parts));
  router.use('/meetings', meetings(parts));
  router.use('/insights', insightsRoutes(parts));
  router.use('/explain', explainRoutes(parts));
  router.use('/settings', settingsRoutes(parts));
  router.use('/sync', syncRoutes(parts));
  return router;

  /** Opening the app is what renews a connection that has ended. */
  async function connectionOf({ tenant, user }: Owner): Promise<Connection> {
    const owner = { tenant, user };
    const { state } = await store.connections.connection(owner);
    if (state !== 'connected') await parts.tokens.use(owner, 'base').catch(() => undefined);
    return store.connections.connection(owner);
  }

  async function firstProfile({ tenant, user }: { tenant: string; user: string }) {
    const at: Instant = clock();
    const profile = await calendar.profile({ tenant, user });
    await store.saveProfile({ tenant, user }, profile, at);
    return profile;
  }
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** With a sandbox, which signs in without asking: a foreign name that leads to this machine gets nothing (DNS rebinding). */
const onlyLoopback: RequestHandler = (req, _res, next) => {
  if (!LOOPBACK.test(req.headers.host ?? '')) throw new AppError('wrong_host', 'The sandbox answers only under localhost. Open it as http://localhost and its port.');
  next();
};

const unknownRoute: RequestHandler = (req) => {
  throw new AppError('unknown_route', `There is nothing at ${req.method} ${req.path}. /api/openapi.json lists what there is.`);
};
