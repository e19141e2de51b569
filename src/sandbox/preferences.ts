/** What a request's Prefer header wants, on this request and no other. */
import { Temporal } from 'temporal-polyfill';
import { findIana } from 'windows-iana';
import type { Preferred } from './event-json.ts';
import { GraphError } from './graph-error.ts';
import { type Call } from './operation.ts';

const USUAL_PAGE = 10;
const LARGEST_PAGE = 1000;

/** Zone, body type and kind of ids. Throws for a time zone that nobody knows. */
export function preferred({ headers, user }: Pick<Call, 'headers' | 'user'>): Preferred {
  const prefer = headers['prefer'] ?? '';
  const zoneName = /outlook\.timezone="([^"]*)"/i.exec(prefer)?.[1] ?? 'UTC';
  const zone = zoneName === 'UTC' ? zoneName : (findIana(zoneName)[0] ?? zoneName);
  try {
    Temporal.Now.zonedDateTimeISO(zone);
  } catch {
    throw new GraphError(400, 'TimeZoneNotSupportedException', `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${zoneName}'.`);
  }
  return { zone, zoneName, me: user.address, isText: /outlook\.body-content-type="text"/i.test(prefer), isImmutable: /IdType="ImmutableId"/i.test(prefer) };
}

/** How many items a page may hold. */
export function pageSize({ headers }: Call): number {
  const asked = Number(/odata\.maxpagesize=(\d+)/i.exec(headers['prefer'] ?? '')?.[1] ?? USUAL_PAGE);
  return Math.min(Math.max(asked, 1), LARGEST_PAGE);
}
