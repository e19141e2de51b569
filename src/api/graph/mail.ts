/** Mail as streams of touches: deltas of the inbox and of what was sent. What came or went stays a touch, wherever its message is put (docs/decisions/0008). Texts are looked at once, where they may be read, and let go. */
import type { ItemBody, Message } from '@microsoft/microsoft-graph-types';
import { DAY } from '../../planner/working-time.ts';
import { asks } from '../../planner/questions.ts';
import type { Instant } from '../../planner/meeting.ts';
import { AppError } from '../errors.ts';
import { TOUCH_DAYS, type Owner, type StoredTouch, type TouchSource } from '../ports.ts';
import type { GraphClient } from './client.ts';
import { isStatus } from './refusal.ts';
import { mailTouches, type Untold } from './to-touch.ts';
import { Wedge } from './wedge.ts';

type Item = Message & { readonly '@removed'?: unknown };

interface Page {
  readonly value?: readonly Item[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

/** What the cursor carries: the path of the next request, and whether questions were looked for. */
interface Cursor {
  readonly path: string;
  readonly readsText: boolean;
}

interface Delta {
  /** By id; of a message that is no touch, none. */
  readonly touches: ReadonlyMap<string, readonly Untold[]>;
  readonly path: string;
}

const SELECT = 'receivedDateTime,sentDateTime,from,toRecipients,ccRecipients,bccRecipients,conversationId,isDraft,internetMessageHeaders';
const PREFER = 'odata.maxpagesize=100, outlook.body-content-type="text", IdType="ImmutableId"';
/** Older messages wait for no answer. */
const TEXT_DAYS = 30;
const MOST_TEXTS = 500;

const FOLDERS = [
  { stream: 'inbox', direction: 'received' },
  { stream: 'sentitems', direction: 'sent' },
] as const;

/** The streams of a mailbox, on a client of Graph. */
export function graphMail(graph: GraphClient): readonly TouchSource[] {
  return FOLDERS.map(({ stream, direction }) => ({
    stream,
    step: 'mail-headers',
    async changes(owner, cursor, { now, me, readsText }) {
      const mine = new Set(me);
      const read = (path: string) => readDelta(graph, owner, path, (item) => mailTouches(item, direction, mine));
      const known = cursor === null ? null : (JSON.parse(cursor) as Cursor);
      const goesOn = known !== null && (known.readsText || !readsText);
      const delta = (goesOn ? await read(known.path).catch(forgotten) : null) ?? (await read(anew(stream, now)));
      if (!delta) throw new AppError('graph_unavailable', 'Microsoft Graph did not finish the list of messages. It is read from the start next time.');
      const touches = [...delta.touches.values()].flat();
      const asking = readsText ? await askingIn(graph, owner, touches, now) : new Map<string, boolean>();
      return {
        upserted: touches.map((touch): StoredTouch => ({ ...touch, asks: asking.get(touch.id) ?? null })),
        gone: [...delta.touches.keys()],
        // Read from the start, a folder lacks what was archived since.
        isWhole: false,
        cursor: JSON.stringify({ path: delta.path, readsText } satisfies Cursor),
      };
    },
  }));
}

/** 410: Graph has forgotten the cursor. */
function forgotten(error: unknown): null {
  if (isStatus(error, 410)) return null;
  throw error;
}

function anew(folder: string, now: Instant): string {
  const from = new Date(now - TOUCH_DAYS * DAY).toISOString().replace(/\.\d+Z$/, 'Z');
  return `/me/mailFolders/${folder}/messages/delta?$select=${SELECT}&$filter=${encodeURIComponent(`receivedDateTime ge ${from}`)}`;
}

/** A round to its end, only its touches kept. Null for one that does not end. */
async function readDelta(graph: GraphClient, owner: Owner, path: string, toTouches: (item: Item) => Untold[]): Promise<Delta | null> {
  const touches = new Map<string, readonly Untold[]>();
  const wedge = new Wedge(path);
  for (let next: string | null = path; next !== null;) {
    const page = (await graph.get(owner, 'mail-headers', next, { Prefer: PREFER })) as Page;
    const items = page.value ?? [];
    for (const item of items) {
      // Of a message whose read state alone has changed nothing else is told, and of one that left the folder not where to.
      if (!item.id || item['@removed'] || (!item.from && !item.receivedDateTime)) continue;
      touches.set(item.id, toTouches(item));
    }
    if (page['@odata.deltaLink']) return { touches, path: graph.pathOf(page['@odata.deltaLink']) };
    next = page['@odata.nextLink'] ? graph.pathOf(page['@odata.nextLink']) : null;
    if (wedge.isReachedBy(items.map(({ id }) => id), next)) return null; // prettier-ignore
  }
  return null;
}

/** By message: whether it asks something. Only of late messages written to somebody by hand; none where texts may not be read any more. */
async function askingIn(graph: GraphClient, owner: Owner, touches: readonly Untold[], now: Instant): Promise<ReadonlyMap<string, boolean>> {
  const asking = new Map<string, boolean>();
  const late = touches.filter(({ at, addressed, automatic }) => at >= now - TEXT_DAYS * DAY && addressed === 'to' && !automatic).sort((a, b) => b.at - a.at);
  const ask = async ({ id }: Untold) => {
    const path = `/me/messages/${encodeURIComponent(id)}?$select=uniqueBody,body`;
    const { uniqueBody, body } = (await graph.get(owner, 'mail-text', path, { Prefer: PREFER })) as { uniqueBody?: ItemBody | null; body?: ItemBody | null };
    const text = uniqueBody?.content ?? body?.content;
    if (typeof text === 'string') asking.set(id, asks(text));
  };
  await Promise.all(
    late.slice(0, MOST_TEXTS).map((touch) =>
      ask(touch).catch((error: unknown) => {
        const isExpected = isStatus(error, 404) || (error instanceof AppError && error.code === 'no_consent');
        if (!isExpected) throw error;
      }),
    ),
  );
  return asking;
}
