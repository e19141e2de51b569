/** A line read as a promise while it is typed. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { PromiseReading } from '../../api/contract-records.ts';
import type { Client } from '../api/client.ts';
import { useServices } from '../services.ts';
import { useDebounced } from '../people/use-debounced.ts';

export type Question = PromiseReading['questions'][number];
export type Person = PromiseReading['people'][number];

/** What was answered: an address or an instant; null for none of them. Not there: not answered yet. */
export type Answers = Readonly<Record<string, Person | string | null>>;

/** Between two keystrokes nothing is read, in milliseconds. */
const PAUSE = 250;
const SHORTEST = 3;

/** Where a line is written: in a meeting, or beside a message with people on it. */
export interface Around {
  readonly meeting: string | null;
  readonly people: readonly Person[];
}

/** How a line is read, and kept: reading it twice is asking once. */
export function readingOf(client: Client, line: string, { meeting, people }: Around) {
  return queryOptions({ queryKey: ['reading', line, meeting, people], staleTime: 60_000, queryFn: () => client.send<PromiseReading>('/api/promises/parse', { line, meeting, people }) });
}

/** The reading of the line as it was when the typing rested; null while there is none. */
export function useReading(typed: string, around: Around): { readonly reading: PromiseReading | null; readonly error: Error | null } {
  const { client } = useServices();
  const line = useDebounced(typed.trim(), PAUSE);
  const isOne = line.length >= SHORTEST && typed.trim() !== '';
  const { data, error } = useQuery({ ...readingOf(client, line, around), enabled: isOne, placeholderData: (before) => before });
  return { reading: isOne ? (data ?? null) : null, error: isOne ? error : null };
}

/** Under which an answer is kept: another question about the same line is not answered by it. */
export function keyOf(question: Question): string {
  return `${question.about} ${question.sentence} ${question.choices.map((one) => (typeof one === 'string' ? one : one.address)).join(' ')}`;
}

/** Whether it may stay open: a line that names no day is a promise without one. */
export function mayStayOpen({ because }: Question): boolean {
  return because === 'none';
}

/** What the line promises, with the answers, and `to` whom it is in any case. */
export function promised(
  { text, people, dueAt, questions }: PromiseReading,
  answers: Answers,
  to?: Person,
): { readonly text: string; readonly people: readonly Person[]; readonly dueAt: string | null } {
  const answered = questions.map((one) => answers[keyOf(one)] ?? null);
  const chosen = answered.filter((one): one is Person => one !== null && typeof one !== 'string');
  const day = answered.find((one): one is string => typeof one === 'string');
  const all = new Map([...(to ? [to] : []), ...people, ...chosen].map((one) => [one.address, one]));
  return { text, people: [...all.values()], dueAt: dueAt ?? day ?? null };
}
