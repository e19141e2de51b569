/** What changed in a window of the calendar. */
import { chanceOf } from './chance.ts';
import { begun, fromToken, pageOf, toToken, type Round } from './delta.ts';
import { GraphError } from './graph-error.ts';
import { ok, type Answer, type Call } from './operation.ts';
import { pageSize, preferred } from './preferences.ts';
import { isEvicted } from './unruly.ts';
import { windowEdge } from './window.ts';

const UNSUPPORTED = ['$select', '$filter', '$expand', '$orderby', '$search', '$top'];
const GONE = ['SyncStateNotFound', 'syncStateNotFound', 'SYNCSTATENOTFOUND', 'SyncstateNotFound'];

/** `epoch` is the life of all mailboxes. */
export function calendarDelta(call: Call, epoch: string): Answer {
  const { mailbox, root, headers } = call;
  const round = begun(mailbox, roundOf(call, `${epoch} ${String(mailbox.lives)}`));
  if (isEvicted(mailbox.nature, round)) throw gone(call, round);
  const { value, next, isLast } = pageOf(mailbox, round, pageSize(call), preferred(call));
  const link = `${root}/me/calendarView/delta?${isLast ? '$deltatoken' : '$skiptoken'}=${toToken(next)}`;
  return ok(
    { '@odata.context': `${root}/$metadata#Collection(event)`, [isLast ? '@odata.deltaLink' : '@odata.nextLink']: link, value },
    headers['prefer'] === undefined ? {} : { 'Preference-Applied': headers['prefer'] },
  );
}

function roundOf(call: Call, epoch: string): Round {
  const { query } = call;
  const refused = UNSUPPORTED.find((name) => query.has(name));
  if (refused) throw new GraphError(400, 'ErrorInvalidUrlQuery', `The following parameters are not supported with change tracking over the 'CalendarView' resource: '${refused}'.`);
  const token = query.get('$skiptoken') ?? query.get('$deltatoken');
  if (token === null) return { epoch, from: windowEdge(query, 'startDateTime'), to: windowEdge(query, 'endDateTime'), since: 0, upTo: null, after: 0, skip: 0, born: 0, page: 0 };
  const round = fromToken(token);
  if (!round) throw new GraphError(400, 'ErrorInvalidUrlQueryFilter', 'The sync state is not valid.');
  if (round.epoch !== epoch) throw gone(call, round);
  return round;
}

/** The code in any casing; now and then with the way to a new round. */
function gone({ mailbox, root }: Call, { from, to, born, since }: Round): GraphError {
  const chance = chanceOf(mailbox.nature.seed, `gone ${String(born)} ${String(since)}`);
  const window = `startDateTime=${new Date(from).toISOString()}&endDateTime=${new Date(to).toISOString()}`;
  return new GraphError(
    410,
    GONE[Math.floor(chance * GONE.length)] ?? '',
    'The sync state generation is not found; generation=149;[highest=157][157][155][156].',
    chance * 100 - Math.floor(chance * 100) < 0.5 ? { Location: `${root}/me/calendarView/delta?${window}` } : {},
  );
}
