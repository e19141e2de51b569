/** When who introduced me is thanked, and told what came of it. */
import { describe, expect, it } from '@jest/globals';
import { introduced } from '../../../src/planner/rules/introduced.ts';
import { ADA, ANA, facts, meeting, STORY_NOW as NOW } from '../../../src/planner/story.ts';
import { DAY, HOUR } from '../../../src/planner/working-time.ts';
import { answerTo, answers, codes, iso, sentences, spoken } from './answers.ts';

const ERIN = { address: 'erin@northwind.com', name: 'Erin Cole' };
const intro = (day: number, more: Parameters<typeof meeting>[1] = {}) => meeting(day, { subject: 'Intro: Ada / Ana', with: [ERIN, ANA], organizer: ERIN, iCalUId: 'intro', ...more });
const one = intro(0);
const at = (now: number) => spoken(answers(introduced, facts([one]), now)[0]);

describe('thanks', () => {
  it('wait for an hour, are due a day later, and close after a week', () => {
    expect(answers(introduced, facts([one]), one.end + HOUR - 1)).toEqual([{ lookAgainAt: one.end + HOUR }]);
    const said = at(one.end + HOUR);
    expect([said.because, said.kind, said.people, iso(said.opensAt), iso(said.dueAt), iso(said.closesAt), said.changesAt]).toEqual([
      'met', undefined, [ERIN], '2026-03-13T12:00', '2026-03-16T09:00', '2026-03-20T11:00', one.end + 14 * DAY,
    ]); // prettier-ignore
  });

  it('are told in a sentence', () => {
    expect(sentences(introduced, facts([intro(-1)]))).toEqual(['Erin introduced you to Ana, and you met yesterday. Thank Erin?']);
  });

  it('go for as long as I say', () => {
    const preferences = { options: { introduced: { windowDays: 3, outcomeDays: 5, outcomeUntilDays: 6 } } };
    const said = (now: number) => spoken(answers(introduced, facts([one], { preferences }), now)[0]);
    expect([iso(said(one.end + HOUR).closesAt), said(one.end + 5 * DAY).because, iso(said(one.end + 5 * DAY).closesAt)]).toEqual(['2026-03-16T11:00', 'outcome', '2026-03-19T11:00']);
  });
});

describe('what came of it', () => {
  it('is told two weeks later, within two more, as another thing', () => {
    expect(at(one.end + 14 * DAY - 1).because).toBe('met');
    const said = at(one.end + 14 * DAY);
    expect([said.because, said.kind, iso(said.opensAt), iso(said.dueAt), iso(said.closesAt)]).toEqual(['outcome', 'report', '2026-03-27T11:00', '2026-03-31T11:00', '2026-04-10T11:00']);
    expect(said.about).not.toBe(at(one.end + HOUR).about ?? one.id);
    const other = intro(-1, { iCalUId: 'other' });
    expect(spoken(answerTo(introduced, other, facts([other]), NOW + 15 * DAY)).about).not.toBe(said.about);
  });

  it('is told in a sentence', () => {
    expect(sentences(introduced, facts([intro(-16)]))).toEqual(['Erin introduced you to Ana; you met on 25 February. Tell Erin what came of it?']);
  });

  it('is not told again to whom I wrote since', () => {
    expect(codes(introduced, facts([intro(-16)], { messages: [{ at: NOW - HOUR, channel: 'mail', direction: 'sent', people: [ERIN.address], automatic: false }] }))).toEqual(['already-done']);
  });
});

it('nobody introduced me to whom I had met before, in a meeting or before the calendar begins', () => {
  expect(answerTo(introduced, one, facts([meeting(-50), one]), one.end + HOUR)).toBe('knownBefore');
  expect(answerTo(introduced, one, facts([one], { earlier: { [ANA.address]: NOW - 900 * DAY } }), one.end + HOUR)).toBe('knownBefore');
  expect(answerTo(introduced, intro(0, { organizer: { address: ADA, name: 'Ada Okafor' } }), facts([intro(0, { organizer: { address: ADA, name: 'Ada Okafor' } })]), one.end + HOUR)).toBe('mine');
});
