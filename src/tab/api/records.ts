/** What a person wrote down: read by whom or what it is about, changed on the screen at once, written in order, and taken back should the server refuse. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Feedback, Introduction, Note, PromiseRow } from '../../api/contract-records.ts';
import { useServices } from '../services.ts';
import { say } from '../words/own.ts';
import { persist } from './persist.ts';
import { explain } from './problem.ts';
import { allOf, KEYS, readAgain } from './queries.ts';

interface Rows {
  readonly notes: Note;
  readonly promises: PromiseRow;
  readonly feedback: Feedback;
  readonly introductions: Introduction;
}

export type Noun = keyof Rows;

/** A person by id or address, a meeting by id; neither: all there is. */
export interface AboutWhat {
  readonly person?: string;
  readonly meeting?: string;
}

interface Write<Row> {
  readonly method: 'POST' | 'PATCH' | 'DELETE';
  readonly id: string | null;
  readonly body: unknown;
  readonly show: (rows: readonly Row[]) => readonly Row[];
}

/** What is said of a deed, and of its undoing; `undone` null where it is an undoing itself. */
interface Told {
  readonly said: string;
  readonly undone: string | null;
}

/** The records of one kind, the latest first, with what may be done to them. Each deed answers whether the server took it. */
export function useRecords<N extends Noun>(noun: N, about: AboutWhat = {}) {
  type Row = Rows[N];
  const { client, notices } = useServices();
  const queries = useQueryClient();
  const queryKey = [...KEYS.records, noun, about] as const;
  const search = new URLSearchParams({ ...about }).toString();
  const path = `/api/${noun}`;
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: () => allOf<Row>(client, search === '' ? path : `${path}?${search}`, (page) => (page as Readonly<Record<N, readonly Row[]>>)[noun]),
  });

  const { mutateAsync } = useMutation<Row, Error, Write<Row>>({
    mutationKey: KEYS.writing,
    scope: { id: `records ${noun}` },
    networkMode: 'always',
    mutationFn: ({ method, id, body }) => persist((key) => client.send<Row>(id === null ? path : `${path}/${encodeURIComponent(id)}`, body, { method, headers: { 'Idempotency-Key': key } })),
    onSettled: () => {
      if (queries.isMutating({ mutationKey: KEYS.writing }) === 1) readAgain(queries);
    },
  });

  const run = async (write: Write<Row>, { said, undone }: Told, undo: (row: Row) => void): Promise<boolean> => {
    void queries.cancelQueries({ queryKey });
    const before = queries.getQueryData<readonly Row[]>(queryKey);
    queries.setQueryData<readonly Row[]>(queryKey, (rows) => rows && write.show(rows));
    const written = mutateAsync(write);
    notices.say(said, undone === null ? null : () => void written.then(undo, () => undefined));
    try {
      const row = await written;
      if (write.method === 'POST') queries.setQueryData<readonly Row[]>(queryKey, (rows) => rows?.map((one) => (one.id === NEW ? row : one)));
      return true;
    } catch (failure) {
      queries.setQueryData(queryKey, before);
      notices.fail(say('notDone', { why: explain(failure) }));
      return false;
    }
  };

  /** Writes down what `body` asks for; `shown` stands for it until the server has named it. */
  const add = (body: unknown, shown: Omit<Row, 'id'>, told: Told): Promise<boolean> =>
    run({ method: 'POST', id: null, body, show: (rows) => [{ ...shown, id: NEW } as Row, ...rows] }, told, (row) => void strike(row, body, { said: told.undone ?? '', undone: null }));

  /** Strikes it out; `body` writes it down again. */
  const strike = (row: Row, body: unknown, told: Told): Promise<boolean> =>
    run({ method: 'DELETE', id: row.id, body: {}, show: (rows) => rows.filter(({ id }) => id !== row.id) }, told, () => void add(body, row, { said: told.undone ?? '', undone: null }));

  /** Changes it as `patch` says; `back` takes that back. */
  const change = (row: Row, patch: Patch<Row>, told: Told): Promise<boolean> =>
    run(
      { method: 'PATCH', id: row.id, body: patch.to, show: (rows) => rows.map((one) => (one.id === row.id ? { ...one, ...patch.shown } : one)) },
      told,
      (now) => void change(now, { to: patch.back, back: patch.to, shown: row }, { said: told.undone ?? '', undone: null }),
    );

  return { rows: data ?? null, error, again: () => void refetch(), add, strike, change };
}

interface Patch<Row> {
  readonly to: unknown;
  readonly back: unknown;
  readonly shown: Partial<Row>;
}

/** What is being written down, until it has an id. */
export const NEW = 'new';
