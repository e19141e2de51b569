/** Ten working mornings of a busy calendar, as the command prints them: a few new follow-ups a day, nothing that vanishes, nothing that comes back. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import type { DaysJson } from '../../scripts/consultant/days-json.ts';

/** The first morning finds what the days before it have left. */
const MOST_ON_THE_FIRST = 10;
const MOST = 8;
/** Mornings with nothing new. */
const MOST_QUIET = 3;

const NOW = '2026-03-25T08:00:00Z';
const AT_ONCE = await Promise.all(
  (
    [
      [7, NOW],
      [1, NOW],
      [2, '2025-11-04T06:00:00Z'],
    ] as const
  ).map(async ([seed, now]) => [`seed ${String(seed)} at ${now}`, await days(seed, now)] as const),
);

async function days(seed: number, now: string): Promise<DaysJson> {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/consultant/days.ts', '--seed', String(seed), '--now', now, '--format', 'json'], { maxBuffer: 10_000_000 });
  return JSON.parse(stdout) as DaysJson;
}

describe.each(AT_ONCE)('ten working mornings of %s', (_, { counts, problems, mornings }) => {
  const news = mornings.map(({ fresh }) => fresh.length);

  it('read a calendar as full as a consultant has it, and its broken events are few', () => {
    expect(counts.occurrences).toBeGreaterThan(7000);
    expect(counts.occurrences).toBeLessThan(9000);
    expect(counts.people).toBeGreaterThan(200);
    expect(problems).toBeLessThan(20);
  });

  it('give every candidate one verdict', () => {
    expect(mornings.map(({ followUps, alsoCovers, heldBack }) => followUps + alsoCovers + heldBack)).toEqual(mornings.map(({ candidates }) => candidates));
  });

  it('bring something new on most days, and never more than people can bear', () => {
    expect(news.filter((count) => count === 0).length).toBeLessThanOrEqual(MOST_QUIET);
    expect(news[0]).toBeLessThanOrEqual(MOST_ON_THE_FIRST);
    expect(Math.max(...news.slice(1))).toBeLessThanOrEqual(MOST);
  });

  it('bring two to six new ones a day on average', () => {
    const mean = news.reduce((sum, one) => sum + one, 0) / news.length;
    expect(mean).toBeGreaterThanOrEqual(2);
    expect(mean).toBeLessThanOrEqual(6);
  });

  it('let nothing vanish without a reason', () => {
    expect(mornings.flatMap(({ vanished }) => vanished)).toEqual([]);
  });

  it('bring nothing back that was done, dismissed or withdrawn', () => {
    expect(mornings.flatMap(({ returned }) => returned)).toEqual([]);
  });
});
