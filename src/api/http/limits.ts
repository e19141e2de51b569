/** How many requests a minute are answered. Pages, files and what Microsoft Graph sends of itself are not counted here. */
import { hash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit, type RateLimitInfo } from 'express-rate-limit';
import { AppError } from '../errors.ts';
import { ownerKey } from '../ports.ts';
import { callerOf } from './parts.ts';

/** Requests a minute. */
export interface Limits {
  readonly user: number;
  /** Of all users of an organisation together. */
  readonly tenant: number;
  /** Refused sign-ins of an address. Good ones do not count: many people may share it. */
  readonly refusals: number;
  /** Of an address, where nobody needs to sign in. */
  readonly open: number;
}

const WINDOW_MS = 60_000;
const MOST_PARTITIONS = 20_000;

export const LIMITS: Limits = { user: 600, tenant: 30_000, refusals: 300, open: 300 };

export const limitUser = ({ user }: Limits) => limit('user', user, (_req, res) => ownerKey(callerOf(res)));
export const limitTenant = ({ tenant }: Limits) => limit('organisation', tenant, (_req, res) => callerOf(res).tenant);
export const limitRefusals = ({ refusals }: Limits) => limit('refusals', refusals, addressOf);
export const limitOpen = ({ open }: Limits) => limit('address', open, addressOf);

/** Passes on a 429 that says how long to wait; every answer says how many are left. */
function limit(identifier: string, most: number, keyGenerator: (req: Request, res: Response) => string): RequestHandler {
  const count = rateLimit({
    windowMs: WINDOW_MS,
    limit: most,
    requestPropertyName: identifier,
    standardHeaders: false,
    legacyHeaders: false,
    validate: false,
    keyGenerator,
    handler: (_req, _res, next) => {
      next(new AppError('too_many_requests', 'Too many requests in a minute. Wait as long as Retry-After says and try again.'));
    },
  });
  return (req, res, next) =>
    count(req, res, (error?: unknown) => {
      const info = (req as unknown as Record<string, RateLimitInfo | undefined>)[identifier];
      if (info) tell(res, identifier, info, error !== undefined);
      next(error);
    });
}

/** What is left, as draft 8 of the IETF's RateLimit fields. Written here, where the names of partitions are kept, and not by the library, which makes them for every request. */
function tell(res: Response, identifier: string, { limit: most, remaining, resetTime, key }: RateLimitInfo, isRefused: boolean): void {
  const seconds = Math.max(0, Math.ceil(((resetTime?.getTime() ?? 0) - Date.now()) / 1000));
  if (isRefused) res.setHeader('Retry-After', seconds);
  res.appendHeader('RateLimit', `"${identifier}"; r=${String(remaining)}; t=${String(seconds)}`);
  res.appendHeader('RateLimit-Policy', `"${identifier}"; q=${String(most)}; w=${String(WINDOW_MS / 1000)}; pk=:${partitionOf(key)}:`);
}

const partitions = new Map<string, string>();

/** Names who is counted without saying who that is. */
function partitionOf(key: string): string {
  const known = partitions.get(key);
  if (known) return known;
  if (partitions.size >= MOST_PARTITIONS) partitions.clear();
  const made = Buffer.from(hash('sha256', key, 'hex').slice(0, 12)).toString('base64');
  partitions.set(key, made);
  return made;
}

/** Whom a request comes from: an IPv4 address, or the network of an IPv6 one. Some proxies add the port. */
function addressOf({ ip = '' }: Request): string {
  const address = /^\[?(.*?)\]?(?::\d+)?$/.exec(/^[\d.]+:\d+$|^\[/.test(ip) ? ip : `[${ip}]`)?.[1] ?? ip;
  return ipKeyGenerator(address);
}
