/** Planning meetings that are in memory, against JSON.parse of the same meetings. */
import { plan } from '../../src/planner/plan.ts';
import { facts, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { guestsOf } from './guests.ts';

/** A server plans again and again: what is measured is code that has run for a while. */
const WARM_UP_MS = 500;
const ROUNDS = 11;
const SPAN_DAYS = 1000;

/** Prints a line a size, and how planning grows. */
export function benchPlanning(): void {
  const planned: number[] = [];
  for (const count of [1_000, 10_000, 100_000]) {
    const meetings = calendar(count);
    const known = facts(meetings);
    const planning = usual(() => plan(known, [], STORY_NOW));
    const texts = meetings.map((one) => JSON.stringify(one));
    const parsing = usual(() => {
      for (const text of texts) JSON.parse(text);
    });
    planned.push(planning);
    process.stdout.write(`planning ${String(count)} meetings: ${(planning / parsing).toFixed(2)} x JSON.parse (aim: at most 3)\n`);
  }
  process.stdout.write(`planning 100000 meetings: ${((planned[2] ?? 0) / (planned[1] ?? 1)).toFixed(1)} x 10000 (aim: at most 12)\n`);
}

/** A calendar of `count` meetings over three years. */
function calendar(count: number) {
  return Array.from({ length: count }, (_, i) =>
    meeting(20 - (i / count) * SPAN_DAYS, {
      iCalUId: `bench-${String(i)}`,
      with: guestsOf(i),
    }),
  );
}

/** The median of several rounds after some to warm up, in milliseconds. */
function usual(work: () => void): number {
  const took: number[] = [];
  const begun = performance.now();
  do work();
  while (performance.now() - begun < WARM_UP_MS);
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    work();
    took.push(performance.now() - started);
  }
  return took.sort((a, b) => a - b)[took.length >> 1] ?? 0;
}
