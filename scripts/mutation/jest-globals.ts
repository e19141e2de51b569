/** What the planner's tests use of jest, and no more: they are collected as they are read, and run one by one. Jest itself takes seconds to start, thousands of times. */
import { expect } from 'expect';
import { bind } from 'jest-each';

interface Collected {
  readonly name: string;
  readonly run: () => unknown;
}

const collected: Collected[] = [];
const within: string[] = [];

export { expect };

/** Names what its tests are about; its body is run at once, as jest does. */
export function describe(name: string, body: () => void): void {
  within.push(name);
  try {
    body();
  } finally {
    within.pop();
  }
}

/** Keeps a test for `takeCollected`. */
export function it(name: string, run: () => unknown): void {
  collected.push({ name: [...within, name].join(' > '), run });
}

describe.each = bind(describe, false);
it.each = bind(it, false);

/** The tests collected since the last call, in their order. */
export const takeCollected = (): Collected[] => collected.splice(0);
