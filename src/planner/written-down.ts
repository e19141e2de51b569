/** What rules about things find their things in, besides meetings: what was written down, and threads that ask. Pure. */
import type { Facts } from './facts.ts';

/** Days in which a message that asks something is looked at, with its thread. */
export const ASKED_DAYS = 60;

/** Everyone named in what rules about things look at. */
export function addressesIn({ messages, notes, promises, feedback, proposals, introductions, changes }: Omit<Facts, 'meetings' | 'earlier'>): ReadonlySet<string> {
  const asking = new Set(messages.filter(({ asks }) => asks === true).map(({ thread }) => thread ?? null));
  return new Set([
    ...messages.filter(({ asks, thread }) => asks === true || (thread && asking.has(thread))).flatMap(({ people }) => people),
    ...[...notes, ...promises].flatMap(({ people }) => people),
    ...[...feedback, ...proposals].map(({ from }) => from),
    ...introductions.flatMap(({ by, to }) => [by, to]),
    ...changes.flatMap(({ by, people = [] }) => [...(by === undefined || by === 'me' ? [] : [by]), ...people.map(({ address }) => address)]),
  ]);
}
