/** Writes to follow-ups: one after another for each of them, and each with the revision that the person saw or that our own last write made. */
import type { FollowUpView } from '../../api/contract.ts';
import type { Client } from './client.ts';
import { mayPass } from './problem.ts';

export type Verb = 'complete' | 'snooze' | 'dismiss' | 'undo' | 'draft';

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

const WAITS = [400, 1500];

/** A writer that tells `onWritten` every changed follow-up before it answers. */
export function createWriter(client: Client, onWritten: (view: FollowUpView) => void): Writer {
  const tails = new Map<string, Promise<unknown>>();
  const revisions = new Map<string, number>();

  const run = async ({ id, revision, verb, body, isLast = false }: Write) => {
    const seen = Math.max(revision, revisions.get(id) ?? 0);
    const headers = { 'Idempotency-Key': crypto.randomUUID(), 'If-Match': `"${String(seen)}"` };
    const view = await persist(() => client.post<FollowUpView>(`/api/follow-ups/${encodeURIComponent(id)}/${verb}`, body, headers, isLast));
    revisions.set(id, view.revision);
    onWritten(view);
    return view;
  };

  return (write) => {
    const tail = tails.get(write.id) ?? Promise.resolve();
    const made = tail.then(
      () => run(write),
      () => run(write),
    );
    tails.set(write.id, made);
    return made;
  };
}

/** Tries again where that may help; the idempotency key stays, so that twice is the same as once. */
async function persist<T>(attempt: () => Promise<T>): Promise<T> {
  for (const wait of WAITS) {
    try {
      return await attempt();
    } catch (error) {
      if (!mayPass(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return attempt();
}
