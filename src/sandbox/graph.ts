/** Microsoft Graph v1.0, as far as this product asks it: /me, mailbox settings, calendarView/delta and single events. */
import { randomUUID } from 'node:crypto';
import { Router, type NextFunction, type Request, type Response } from 'express';
import { Temporal } from 'temporal-polyfill';
import { fromToken, pageOf, toToken, type Round } from './delta.ts';
import { idOf, masterJson, occurrenceJson, type Preferred } from './event-json.ts';
import { occurrencesIn } from './calendar-event.ts';
import type { Directory } from './directory.ts';
import type { Entra } from './entra.ts';
import { GraphError } from './graph-error.ts';

const UNSUPPORTED = ['$select', '$filter', '$expand', '$orderby', '$search', '$top'];
const USUAL_PAGE = 10;
const LARGEST_PAGE = 1000;

export function graphRouter(directory: Directory, entra: Entra): Router {
  const router = Router();
  const signedIn = async (req: Request, ...scopes: string[]) => {
    const caller = await entra.caller(req.headers.authorization).catch(() => null);
    const user = caller && directory.byId(caller.tenantId, caller.userId);
    if (!caller || !user) throw new GraphError(401, 'InvalidAuthenticationToken', 'Access token validation failure.');
    if (!scopes.some((scope) => caller.scopes.includes(scope))) throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    return user;
  };

  router.get('/v1.0/me', async (req, res) => {
    const user = await signedIn(req, 'User.Read');
    res.json({
      '@odata.context': `${originOf(req)}/v1.0/$metadata#users/$entity`,
      businessPhones: [],
      displayName: user.name,
      givenName: user.name.split(' ')[0],
      surname: user.name.split(' ').at(-1),
      mail: user.address,
      userPrincipalName: user.address,
      preferredLanguage: 'en-GB',
      jobTitle: null,
      mobilePhone: null,
      officeLocation: null,
      id: user.userId,
    });
  });

  router.get('/v1.0/me/mailboxSettings', async (req, res) => {
    const user = await signedIn(req, 'MailboxSettings.Read');
    res.json({
      '@odata.context': `${originOf(req)}/v1.0/$metadata#users('${user.userId}')/mailboxSettings`,
      timeZone: user.windowsZone,
      dateFormat: 'dd/MM/yyyy',
      timeFormat: 'HH:mm',
      language: { locale: 'en-GB', displayName: 'English (United Kingdom)' },
      workingHours: { ...user.workingHours, timeZone: { name: user.windowsZone } },
      automaticRepliesSetting: { status: 'disabled', externalAudience: 'all' },
    });
  });

  router.get('/v1.0/me/calendarView/delta', async (req, res) => {
    const user = await signedIn(req, 'Calendars.Read');
    const mailbox = directory.mailbox(user);
    const { want, pageSize } = preferencesOf(req);
    const { value, next, isLast } = pageOf(mailbox, roundOf(req, directory.epoch), pageSize, want);
    const link = `${originOf(req)}/v1.0/me/calendarView/delta?${isLast ? '$deltatoken' : '$skiptoken'}=${toToken(next)}`;
    res.set('Preference-Applied', String(req.headers.prefer ?? ''));
    res.json({ '@odata.context': `${originOf(req)}/v1.0/$metadata#Collection(event)`, [isLast ? '@odata.deltaLink' : '@odata.nextLink']: link, value });
  });

  router.get('/v1.0/me/events/:id', async (req, res) => {
    const user = await signedIn(req, 'Calendars.Read');
    const { want } = preferencesOf(req);
    for (const { event, isDeleted, version } of directory.mailbox(user).changes(0, Infinity)) {
      if (isDeleted || ![true, false].some((kind) => idOf(event.key, kind) === req.params.id)) continue;
      const [single] = event.recurrence ? [] : occurrencesIn(event, -Infinity, Infinity);
      res.json({ '@odata.context': `${originOf(req)}/v1.0/$metadata#users('${user.userId}')/events/$entity`, ...(single ? occurrenceJson(single, want, version) : masterJson(event, want, version)) });
      return;
    }
    throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  });

  router.use('/v1.0', () => {
    throw new GraphError(400, 'BadRequest', 'Resource not found for the segment. The sandbox does not answer this request.');
  });

  router.use('/v1.0', (error: unknown, _req: Request, res: Response, next: NextFunction) => {
    if (!(error instanceof GraphError)) {
      next(error);
      return;
    }
    const id = randomUUID();
    if (error.status === 401) res.set('WWW-Authenticate', 'Bearer realm="", client_id="00000003-0000-0000-c000-000000000000"');
    res
      .status(error.status)
      .set('request-id', id)
      .json({ error: { code: error.code, message: error.message, innerError: { date: new Date().toISOString().slice(0, 19), 'request-id': id, 'client-request-id': id } } });
  });
  return router;
}

function roundOf(req: Request, epoch: string): Round {
  const refused = UNSUPPORTED.find((name) => name in req.query);
  if (refused) throw new GraphError(400, 'ErrorInvalidUrlQuery', `The following parameters are not supported with change tracking over the 'CalendarView' resource: '${refused}'.`);
  const token = req.query['$skiptoken'] ?? req.query['$deltatoken'];
  if (token === undefined) return { epoch, from: instant(req, 'startDateTime'), to: instant(req, 'endDateTime'), since: 0, upTo: null, after: 0, skip: 0 };
  const round = typeof token === 'string' ? fromToken(token) : null;
  if (!round) throw new GraphError(400, 'ErrorInvalidUrlQueryFilter', 'The sync state is not valid.');
  if (round.epoch !== epoch) throw new GraphError(410, 'SyncStateNotFound', 'The sync state generation is not found; generation=1;[highest=2][2].');
  return round;
}

function instant(req: Request, name: string): number {
  const given = Object.entries(req.query).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  const text = typeof given === 'string' ? given : '';
  const at = Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(at)) throw new GraphError(400, 'ErrorInvalidParameter', `This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.`);
  return at;
}

function preferencesOf(req: Request): { want: Preferred; pageSize: number } {
  const prefer = String(req.headers.prefer ?? '');
  const zone = /outlook\.timezone="([^"]*)"/i.exec(prefer)?.[1] ?? 'UTC';
  try {
    Temporal.Now.zonedDateTimeISO(zone);
  } catch {
    throw new GraphError(400, 'TimeZoneNotSupportedException', `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${zone}'.`);
  }
  const asked = Number(/odata\.maxpagesize=(\d+)/i.exec(prefer)?.[1] ?? USUAL_PAGE);
  return {
    want: { zone, isText: /outlook\.body-content-type="text"/i.test(prefer), isImmutable: /IdType="ImmutableId"/i.test(prefer) },
    pageSize: Math.min(Math.max(asked, 1), LARGEST_PAGE),
  };
}

function originOf(req: Request): string {
  return `http://${req.headers.host ?? ''}${req.baseUrl}`;
}
