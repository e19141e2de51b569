/** What one way through all meetings leaves. */
import { describe, expect, it } from '@jest/globals';
import type { Meeting } from '../../src/planner/meeting.ts';
import { ADA, facts, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { aroundNow, seriesSince, Survey } from '../../src/planner/survey.ts';
import { DAY, HOUR } from '../../src/planner/working-time.ts';

const { zone } = facts([]).time;
const surveyed = (...meetings: readonly Meeting[]) => {
  const survey = new Survey(new Set([ADA]), zone, STORY_NOW);
  for (const one of meetings) survey.take(one);
  return survey.end();
};
const uids = (all: readonly { meeting: Meeting }[]) => all.map((one) => one.meeting.iCalUId);

describe('a survey', () => {
  it('tells how many there are, when the first began, and which first has a body', () => {
    const [bare, first, second] = [meeting(-90, { hasAgenda: null }), meeting(-80, { hasAgenda: false }), meeting(-70)];
    expect(surveyed(bare, first, second)).toMatchObject({ meetings: 3, since: bare.start, bodyIn: first.id });
    expect(surveyed(bare)).toMatchObject({ meetings: 1, since: bare.start, bodyIn: null });
    expect(surveyed()).toMatchObject({ meetings: 0, since: null, bodyIn: null });
  });

  it('holds those around now, and of my series those of late that are over', () => {
    const series = { id: 's', isFirst: false, beganAt: 0 };
    const mine = (day: number, more = {}) => meeting(day, { organizer: { address: ADA, name: '' }, series, iCalUId: String(day), ...more });
    const { through } = surveyed(mine(-130), mine(-100), meeting(-60, { series, iCalUId: 'theirs' }), mine(-50, { series: null }), mine(-5), mine(5), mine(20));
    expect(uids(through.recent)).toEqual(['-5', '5']);
    expect(uids(through.mySeries)).toEqual(['-100', '-5']);
  });

  it('tells what is over at the very moment as over', () => {
    const ended = meeting(0, { organizer: { address: ADA, name: '' }, series: { id: 's', isFirst: false, beganAt: 0 }, start: STORY_NOW - HOUR, end: STORY_NOW });
    expect(surveyed(ended).through.mySeries).toHaveLength(1);
    expect(surveyed({ ...ended, end: STORY_NOW + 1 }).through.mySeries).toEqual([]);
  });
});

it('around now are whole days, and so are those of a series', () => {
  const midnight = STORY_NOW - 10 * HOUR;
  expect(aroundNow(zone, STORY_NOW)).toEqual({ from: midnight - 40 * DAY, until: midnight + 11 * DAY });
  expect(seriesSince(zone, STORY_NOW)).toBe(midnight - 120 * DAY);
});
