/** Whom I ask for advice, when, and until when. */
import { describe, expect, it } from '@jest/globals';
import { adviceUnasked } from '../../../src/planner/rules/advice-unasked.ts';
import { ADA, ANA, facts, meeting, STORY_NOW as NOW } from '../../../src/planner/story.ts';
import { DAY, HOUR } from '../../../src/planner/working-time.ts';
import { answerTo, codes, iso, sentences, spoken } from './answers.ts';

const I = { address: ADA, name: 'Ada Okafor' };
const guests = (count: number) => Array.from({ length: count }, (_, n) => ({ address: `guest${String(n)}@fabrikam.com`, name: `G${String(n)} Hart` }));
const review = (days: number, more: Parameters<typeof meeting>[1] = {}) => meeting(days, { organizer: I, subject: 'Design review', with: guests(4), ...more });
const said = (one: ReturnType<typeof review>) => answerTo(adviceUnasked, one, facts([one]));
const asked = (one: ReturnType<typeof review>) => spoken(said(one)).people.map(({ address }) => address);

it('is told in a sentence', () => {
  expect(sentences(adviceUnasked, facts([review(-1, { with: [ANA, ...guests(1)] })]))[0]).toMatch(
    /^You held "Design review" yesterday, with Ana and G0\. Ask (Ana|G0) for advice on one concrete point\?$/,
  );
});

describe('whom', () => {
  it('is one of two or three, and two of four or more', () => {
    expect([2, 3, 4, 8].map((count) => asked(review(-1, { with: guests(count) })).length)).toEqual([1, 1, 2, 2]);
  });

  it('is somebody who said yes, and anybody where nobody did', () => {
    const [a, b, c, d] = guests(4);
    if (!a || !b || !c || !d) throw new Error('four are meant');
    const response = 'tentativelyAccepted';
    expect(asked(review(-1, { with: [{ ...a, response }, { ...b, response }, c, { ...d, response: 'declined' }] }))).toEqual([c.address]);
    expect(asked(review(-1, { with: [a, b].map((one) => ({ ...one, response })) }))).toHaveLength(1);
  });

  it('is the same for one meeting whoever looks, and not the same for every meeting', () => {
    const days = Array.from({ length: 20 }, (_, n) => -1 - n / 10);
    const first = days.map((day) => asked(review(day)));
    expect(days.map((day) => asked(review(day)))).toEqual(first);
    expect(new Set(first.flat())).toEqual(new Set(guests(4).map(({ address }) => address)));
  });
});

describe('when', () => {
  it('is from the end on, due a business day later, for five days', () => {
    const [running, ended] = [review(-0.5 / 24), review(-1 / 24)];
    expect(said(running)).toEqual({ lookAgainAt: running.end });
    const one = spoken(said(ended));
    expect([iso(one.opensAt), iso(one.dueAt), iso(one.closesAt)]).toEqual(['2026-03-13T10:00', '2026-03-16T10:00', '2026-03-18T10:00']);
    const at = (hours: number) => codes(adviceUnasked, facts([review(-5 - 1 / 24)]), NOW + hours * HOUR);
    expect([at(-1), at(0)]).toEqual([[], ['too-old']]);
  });

  it('a weekly one is asked about each time, a daily one is not', () => {
    const every = (days: number) => [0, 1, 2].map((n) => review(-1 - n * days, { iCalUId: 's', series: { id: 's', isFirst: false, beganAt: NOW - 60 * DAY } }));
    expect([codes(adviceUnasked, facts(every(1))), codes(adviceUnasked, facts(every(7)))]).toEqual([['recurring', 'recurring', 'recurring'], ['too-old']]);
  });
});
