/** The calendar's operations: what changed in a window, and single events. */
import { occurrencesIn } from './calendar-event.ts';
import { fromToken, pageOf, toToken, type Round } from './delta.ts';
import { idOf, masterJson, occurrenceJson } from './event-json.ts';
import { GraphError } from './graph-error.ts';
import { ok, type Answer, type Call, type Operation } from './operation.ts';
import { pageSize, preferred } from './preferences.ts';

const READING = ['Calendars.Read', 'Calendars.ReadBasic', 'Calendars.ReadWrite'];
const UNSUPPORTED = ['$select', '$filter', '$expand', '$orderby', '$search', '$top'];

export function calendarOperations(epoch: string): readonly Operation[] {
  return [
    { method: 'GET', path: '/me/calendarView/delta', scopes: READING, run: (call) => delta(call, epoch) },
    { method: 'GET', path: '/me/events/{id}', scopes: READING, run: single },
  ];
}

function delta(call: Call, epoch: string): Answer {
  const { mailbox, root, headers } = call;
  const { value, next, isLast } = pageOf(mailbox, roundOf(call, epoch), pageSize(call), preferred(call));
  const link = `${root}/me/calendarView/delta?${isLast ? '$deltatoken' : '$skiptoken'}=${toToken(next)}`;
  return ok(
    { '@odata.context': `${root}/$metadata#Collection(event)`, [isLast ? '@odata.deltaLink' : '@odata.nextLink']: link, value },
    headers['prefer'] === undefined ? {} : { 'Preference-Applied': headers['prefer'] },
  );
}

function single(call: Call): Answer {
  const { mailbox, user, root, params } = call;
  const want = preferred(call);
  for (const { event, isDeleted, version } of mailbox.changes(0, Infinity)) {
    if (isDeleted || ![true, false].some((kind) => idOf(event.key, kind) === params['id'])) continue;
    const [one] = event.recurrence ? [] : occurrencesIn(event, -Infinity, Infinity);
    return ok({ '@odata.context': `${root}/$metadata#users('${user.userId}')/events/$entity`, ...(one ? occurrenceJson(one, want, version) : masterJson(event, want, version)) });
  }
  throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
}

function roundOf({ query }: Call, epoch: string): Round {
  const refused = UNSUPPORTED.find((name) => query.has(name));
  if (refused) throw new GraphError(400, 'ErrorInvalidUrlQuery', `The following parameters are not supported with change tracking over the 'CalendarView' resource: '${refused}'.`);
  const token = query.get('$skiptoken') ?? query.get('$deltatoken');
  if (token === null) return { epoch, from: instant(query, 'startDateTime'), to: instant(query, 'endDateTime'), since: 0, upTo: null, after: 0, skip: 0 };
  const round = fromToken(token);
  if (!round) throw new GraphError(400, 'ErrorInvalidUrlQueryFilter', 'The sync state is not valid.');
  if (round.epoch !== epoch) throw new GraphError(410, 'SyncStateNotFound', 'The sync state generation is not found; generation=1;[highest=2][2].');
  return round;
}

/** A window's edge. Throws where it is missing or no time. */
function instant(query: URLSearchParams, name: string): number {
  const text = [...query].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? '';
  const at = Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(at)) throw new GraphError(400, 'ErrorInvalidParameter', 'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.');
  return at;
}
