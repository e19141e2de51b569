/** What a calendar tells of series, and of bodies. */
import { expect, it } from '@jest/globals';
import { attend } from '../../src/planner/attendance.ts';
import { besideNow, seriesGapsIn, tellsBodies } from '../../src/planner/series.ts';
import { ADA, meeting, STORY_NOW } from '../../src/planner/story.ts';

const part = (day: number, more: Parameters<typeof meeting>[1] = {}) => attend(meeting(day, { iCalUId: `s${String(day)}`, series: { id: 's', isFirst: false, beganAt: 0 }, ...more }), new Set([ADA]));
const beside = (...parts: ReturnType<typeof part>[]) => {
  const { last, next } = besideNow(parts, STORY_NOW).get('s') ?? {};
  return [last?.meeting.iCalUId, next?.meeting.iCalUId];
};

it('the occurrences beside now: the last to have begun, and the next', () => {
  expect(beside(part(-7), part(-1), part(6), part(13))).toEqual(['s-1', 's6']);
  expect(beside(part(0), part(6))).toEqual(['s0', 's6']);
  expect(beside(part(6))).toEqual([undefined, 's6']);
  expect(beside(part(-1))).toEqual(['s-1', undefined]);
  expect(besideNow([attend(meeting(-1), new Set())], STORY_NOW).size).toBe(0);
});

it('a cancelled one counts only where there is no other', () => {
  expect(beside(part(-7), part(-1, { isCancelled: true }), part(6, { isCancelled: true }), part(13))).toEqual(['s-7', 's13']);
  expect(beside(part(-1, { isCancelled: true }), part(6, { isCancelled: true }), part(13, { isCancelled: true }))).toEqual(['s-1', 's6']);
  expect(beside(part(6), part(13))).toEqual([undefined, 's6']);
});

it('the usual days between occurrences; nothing for one seen once', () => {
  expect(Object.fromEntries(seriesGapsIn([part(-21), part(-14), part(-7), part(-6)]))).toEqual({ s: 7 });
  expect(seriesGapsIn([part(-7)]).size).toBe(0);
  expect(seriesGapsIn([attend(meeting(-7), new Set()), attend(meeting(-1), new Set())]).size).toBe(0);
});

it('bodies tell something, but in a calendar of twenty or more without any', () => {
  const without = (count: number) => Array.from({ length: count }, (_, day) => meeting(-day, { hasAgenda: null }));
  expect([without(19), without(20), [...without(19), meeting(1, { hasAgenda: false })], []].map(tellsBodies)).toEqual([true, false, true, true]);
});
