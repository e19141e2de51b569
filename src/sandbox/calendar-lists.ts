/** Plain reads of the calendar: a window in pages, single events, a series' occurrences. */
import { occurrencesIn, type Occurrence } from './calendar-event.ts';
import { idOf, instanceJson, masterJson, occurrenceKey } from './event-json.ts';
import { GraphError } from './graph-error.ts';
import type { Kept, Mailbox } from './mailbox.ts';
import { asShown } from './nature.ts';
import { ok, type Answer, type Call } from './operation.ts';
import { pageSize, preferred } from './preferences.ts';
import { windowEdge } from './window.ts';

const UNANSWERED = ['$filter', '$search', '$expand'];
const FAR = 5 * 366 * 86_400_000;

/** The occurrences and single events of a window, by their start. */
export function calendarView(call: Call): Answer {
  const kept = call.mailbox.changes(0, Infinity).filter(({ isDeleted }) => !isDeleted);
  return listed(call, kept, '/me/calendarView');
}

/** The occurrences of one series in a window. */
export function instances(call: Call): Answer {
  const kept = call.mailbox.byId(call.params['id'] ?? '');
  if (!kept?.event.recurrence) throw notFound();
  return listed(call, [kept], `/me/events/${encodeURIComponent(call.params['id'] ?? '')}/instances`);
}

/** A single event, a series or an occurrence. */
export function singleEvent(call: Call): Answer {
  const { mailbox, user, root, params, query } = call;
  const id = params['id'] ?? '';
  const kept = mailbox.byId(id);
  const json = kept ? eventJson(call, kept) : occurrenceById(call, id);
  if (!json) throw notFound();
  return ok({ '@odata.context': `${root}/$metadata#users('${user.userId}')/events/$entity`, ...selected(json, query) });
}

/** An event whole, as its mailbox shows it. */
export function eventJson(call: Pick<Call, 'headers' | 'user' | 'mailbox'>, { event, version }: Kept): object {
  const shown = asShown(event, call.mailbox.nature);
  const [one] = event.recurrence ? [] : occurrencesIn(shown, -Infinity, Infinity);
  return one ? instanceJson(one, preferred(call), version) : masterJson(shown, preferred(call), version);
}

/** The occurrence with an id of either kind, until some years after `now`; null where there is none. */
export function occurrenceBy(mailbox: Mailbox, id: string, now: number): { readonly one: Occurrence; readonly version: number } | null {
  for (const { event, isDeleted, version } of mailbox.changes(0, Infinity)) {
    if (isDeleted || !event.recurrence) continue;
    const isIt = (one: Occurrence) => [idOf(occurrenceKey(one), true), idOf(occurrenceKey(one), false, event.moves)].includes(id);
    const one = occurrencesIn(asShown(event, mailbox.nature), -Infinity, now + FAR).find(isIt);
    if (one) return { one, version };
  }
  return null;
}

function occurrenceById(call: Call, id: string): object | null {
  const found = occurrenceBy(call.mailbox, id, call.now);
  return found && instanceJson(found.one, preferred(call), found.version);
}

/** A page of the window's items, with a link to the next. */
function listed(call: Call, kept: readonly Kept[], path: string): Answer {
  const { query, root, user, mailbox } = call;
  const refused = UNANSWERED.find((name) => query.has(name));
  if (refused) throw new GraphError(400, 'ErrorInvalidUrlQuery', `The sandbox does not answer ${refused} here.`);
  const [from, to] = [windowEdge(query, 'startDateTime'), windowEdge(query, 'endDateTime')];
  const want = preferred(call);
  const size = query.has('$top') ? Math.min(Math.max(Number(query.get('$top')) || 1, 1), 1_000) : pageSize(call);
  const skip = Number(query.get('$skip') ?? 0);
  const all = kept
    .flatMap(({ event, version }) => occurrencesIn(asShown(event, mailbox.nature), from, to).map((one) => ({ one, version })))
    .sort((a, b) => a.one.startAt - b.one.startAt || a.version - b.version);
  const value = all.slice(skip, skip + size).map(({ one, version }) => selected(instanceJson(one, want, version), query));
  const next = new URLSearchParams(query);
  next.set('$skip', String(skip + size));
  return ok({
    '@odata.context': `${root}/$metadata#users('${user.userId}')${path.replace('/me', '')}`,
    value,
    ...(skip + size < all.length ? { '@odata.nextLink': `${root}${path}?${next.toString()}` } : {}),
  });
}

/** Only what $select names; the id and the version always. */
function selected(json: object, query: URLSearchParams): object {
  const names = query.get('$select')?.split(',');
  return Object.fromEntries(Object.entries(json).filter(([name]) => name !== '@odata.type' && (!names || name === '@odata.etag' || name === 'id' || names.includes(name))));
}

const notFound = () => new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
