/** Ten working mornings of a busy calendar: a few new follow-ups a day, nothing that vanishes, nothing that comes back. */
import { describe, expect, it } from '@jest/globals';
import { mornings } from '../../scripts/consultant/mornings.ts';
import { readConsultant } from '../../scripts/consultant/read.ts';
import { parseInstant } from '../../src/planner/zone.ts';

const NOW = parseInstant('2026-03-25T08:00:00Z');
const MORNINGS = 10;
/** The first morning finds what the days before it have left. */
const MOST_ON_THE_FIRST = 10;
const MOST = 8;
/** Mornings with nothing new. */
const MOST_QUIET = 3;

describe.each([7, 1, 2])('ten working mornings of seed %d', (seed) => {
  const { facts, works } = readConsultant(seed, NOW);
  const lived = mornings(facts, works, NOW, MORNINGS, seed);
  const news = lived.map(({ fresh }) => fresh.length);

  it('read a calendar of 7,000 to 9,000 meetings and appointments', () => {
    expect(facts.meetings.length).toBeGreaterThan(7000);
    expect(facts.meetings.length).toBeLessThan(9000);
  });

  it('give every candidate one verdict', () => {
    for (const { plan } of lived) expect(plan.followUps.length + plan.followUps.flatMap(({ alsoCovers }) => alsoCovers).length + plan.heldBack.length).toBe(plan.candidates);
  });

  it('bring something new on most days, and never more than people can bear', () => {
    expect(news.filter((count) => count === 0).length).toBeLessThanOrEqual(MOST_QUIET);
    expect(news[0]).toBeLessThanOrEqual(MOST_ON_THE_FIRST);
    expect(Math.max(...news.slice(1))).toBeLessThanOrEqual(MOST);
  });

  it('bring two to six new ones a day on average', () => {
    const mean = news.reduce((sum, one) => sum + one, 0) / MORNINGS;
    expect(mean).toBeGreaterThanOrEqual(2);
    expect(mean).toBeLessThanOrEqual(6);
  });

  it('let nothing vanish without a reason', () => {
    expect(lived.flatMap(({ vanished }) => vanished.map(({ rule, data }) => [rule, data]))).toEqual([]);
  });

  it('bring nothing back that was done, dismissed or withdrawn', () => {
    expect(lived.flatMap(({ returned }) => returned.map(({ followUp, was }) => [followUp.rule, was]))).toEqual([]);
  });
});
