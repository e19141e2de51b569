/** How many requests a minute are answered. Pages, files and what Microsoft Graph sends of itself are not counted here. */
import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
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

export const LIMITS: Limits = { user: 600, tenant: 30_000, refusals: 300, open: 300 };

export const limitUser = ({ user }: Limits) => limit('user', user, (_req, res) => ownerKey(callerOf(res)));
export const limitTenant = ({ tenant }: Limits) => limit('organisation', tenant, (_req, res) => callerOf(res).tenant);
export const limitRefusals = ({ refusals }: Limits) => limit('refusals', refusals, addressOf);
export const limitOpen = ({ open }: Limits) => limit('address', open, addressOf);

/** Passes on a 429 that says how long to wait; every answer says how many are left. */
function limit(identifier: string, most: number, keyGenerator: (req: Request, res: Response) => string): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: most,
    identifier,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: false,
    keyGenerator,
    handler: (_req, _res, next) => {
      next(new AppError('too_many_requests', 'Too many requests in a minute. Wait as long as Retry-After says and try again.'));
    },
  });
}

/** Whom a request comes from: an IPv4 address, or the network of an IPv6 one. Some proxies add the port. */
function addressOf({ ip = '' }: Request): string {
  const address = /^\[?(.*?)\]?(?::\d+)?$/.exec(/^[\d.]+:\d+$|^\[/.test(ip) ? ip : `[${ip}]`)?.[1] ?? ip;
  return ipKeyGenerator(address);
}
