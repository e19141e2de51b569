/** Writes to follow-ups: one after another for each of them, and each with the revision that the person saw or that our own last write made. */
import type { DecideAnswer, DecideRequest, FollowUpView } from '../../api/contract.ts';
import type { Client } from './client.ts';
import { persist } from './persist.ts';
import { explain, learnProblems, RequestFailed, sentenceOf } from './problem.ts';

export type Verb = DecideRequest['verb'] | 'draft';

export interface Write {
  readonly id: string;
  readonly revision: number;
  readonly verb: Verb;
  readonly body: unknown;
  /** Lets the request outlive the page. */
  readonly isLast?: boolean;
}

/** Runs one write and gives the changed follow-up. */
export type Writer = (write: Write) => Promise<FollowUpView>;

/** Runs one verb on several follow-ups: those that changed, and those that were refused. Rejects where nothing was done. */
export type SeveralWriter = (request: DecideRequest) => Promise<DecideAnswer>;

/** As many as the server takes at once. */
const MOST = 200;

/** Both writers, which know of each other; `onWritten` is told of every changed follow-up before they answer. */
export function createWriters(client: Client, onWritten: (view: FollowUpView) => void): { readonly write: Writer; readonly writeSeveral: SeveralWriter } {
  const tails = new Map<string, Promise<unknown>>();
  const revisions = new Map<string, number>();
  const latest = (id: string, revision: number) => Math.max(revision, revisions.get(id) ?? 0);
  const remember = (view: FollowUpView) => {
    revisions.set(view.id, view.revision);
    onWritten(view);
  };

  const run = async ({ id, revision, verb, body, isLast = false }: Write) => {
    const seen = latest(id, revision);
    const path = `/api/follow-ups/${encodeURIComponent(id)}/${verb}`;
    const view = await persist((key) => client.send<FollowUpView>(path, body, { headers: { 'Idempotency-Key': key, 'If-Match': `"${String(seen)}"` }, keepalive: isLast }));
    remember(view);
    return view;
  };

  const runSeveral = async (request: DecideRequest) => {
    const items = request.items.map(({ id, revision }) => ({ id, revision: latest(id, revision) }));
    const answer = await persist((key) => client.send<DecideAnswer>('/api/follow-ups/decide', { ...request, items }, { headers: { 'Idempotency-Key': key } }));
    for (const view of answer.followUps) remember(view);
    if (answer.refused.length > 0) await learnProblems();
    return { ...answer, refused: answer.refused.map((one) => ({ ...one, detail: sentenceOf(one.code, one.detail) })) };
  };

  const inTurn = <T>(ids: readonly string[], deed: () => Promise<T>): Promise<T> => {
    const made = Promise.allSettled(ids.map((id) => tails.get(id) ?? Promise.resolve())).then(deed);
    for (const id of ids) tails.set(id, made);
    return made;
  };

  return {
    write: (write) => inTurn([write.id], () => run(write)),
    async writeSeveral(request) {
      const all: { followUps: FollowUpView[]; refused: DecideAnswer['refused'] } = { followUps: [], refused: [] };
      for (let from = 0; from < request.items.length; from += MOST) {
        const items = request.items.slice(from, from + MOST);
        const ids = items.map(({ id }) => id);
        try {
          const { followUps, refused } = await inTurn(ids, () => runSeveral({ ...request, items }));
          all.followUps.push(...followUps);
          all.refused.push(...refused);
        } catch (error) {
          if (from === 0) throw error;
          const code = error instanceof RequestFailed ? error.code : 'unknown';
          all.refused.push(...ids.map((id) => ({ id, code, detail: explain(error) })));
        }
      }
      return all;
    },
  };
}
