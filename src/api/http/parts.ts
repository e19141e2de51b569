/** What the routes need; main.ts introduces the parts. */
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Instant } from '../../planner/meeting.ts';
import { LANGUAGES, type Language } from '../../planner/words/language.ts';
import type { Zone } from '../../planner/zone.ts';
import type { Config } from '../contract.ts';
import type { Access, Calendar, Owner, Store } from '../ports.ts';
import type { Rounds } from '../rounds.ts';
import type { Auth, Caller } from './auth.ts';
import type { Answered } from './answered.ts';
import type { Limits } from './limits.ts';
import type { ToldCounts } from './told-counts.ts';
import { zoneAround } from './views.ts';

export interface HttpParts {
  readonly store: Store;
  readonly calendar: Calendar;
  readonly rounds: Rounds;
  readonly auth: Auth;
  readonly clock: () => Instant;
  readonly config: Config;
  /** Hears of each verified token, so that rounds can act for its user. */
  readonly tokens: Access;
  readonly onUnexpected: (error: unknown, requestId: string) => void;
  /** Hears of each post of notifications. */
  readonly onTold?: (counts: ToldCounts) => void;
  /** Hears of each request once it is over, for the log. */
  readonly onAnswer?: (answered: Answered) => void;
  /** What is counted, as Prometheus reads it; told to this machine alone. Left out or null where it has a port of its own, or a proxy stands before the server. */
  readonly metrics?: (() => Promise<string>) | null;
  readonly limits: Limits;
  /** How many proxies stand before the server, each telling the address it was asked from. */
  readonly proxies: 0 | 1;
}

/** Set by the sign-in check before any route runs. */
export function callerOf(res: Response): Caller {
  return res.locals['caller'] as Caller;
}

/** For `express.json`: keeps the bytes of a body, which tell requests apart whatever is nested in them. */
export function keepBody(_req: unknown, res: unknown, body: Buffer): void {
  (res as Response).locals['body'] = body;
}

/** Names a request: its address and the bytes of its body. */
export function requestHash(req: Request, res: Response): string {
  const body = (res.locals['body'] as Buffer | undefined) ?? Buffer.of();
  return createHash('sha256').update(`${req.originalUrl}\n`).update(body).digest('base64url');
}

/** Whose data the caller may see: nothing of a token but the two ids. */
export function ownerOf(res: Response): Owner {
  const { tenant, user } = callerOf(res);
  return { tenant, user };
}

/** The zone that the caller's moments are told in; UTC before the first round. */
export async function zoneOf({ store, clock }: HttpParts, owner: Owner): Promise<Zone> {
  const known = await store.profile(owner);
  return zoneAround(known?.profile.timeZone ?? 'UTC', clock());
}

/** The language that sentences are told in: the first of ours that the caller reads, else English. */
export function languageOf(req: Request): Language {
  const known = req.acceptsLanguages(...LANGUAGES);
  return LANGUAGES.find((one) => one === known) ?? 'en';
}

/** A query parameter that comes at most once. */
export function queryOf(req: Request, name: string): string | null {
  const value = req.query[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
