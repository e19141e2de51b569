/** Who is losing a series of mine, and when it is said. */
import { describe, expect, it } from '@jest/globals';
import type { Meeting, Response } from '../../../src/planner/meeting.ts';
import { plan } from '../../../src/planner/plan.ts';
import { seriesLosingSomeone } from '../../../src/planner/rules/series-losing-someone.ts';
import { ADA, ANA, facts, meeting, STORY_NOW as NOW } from '../../../src/planner/story.ts';
import { DAY, HOUR } from '../../../src/planner/working-time.ts';
import { answers, codes, iso, sentences, spoken } from './answers.ts';

const I = { address: ADA, name: 'Ada Okafor' };
const BO = { address: 'bo@contoso.com', name: 'Bo Lind' };
const CY = { address: 'cy@contoso.com', name: 'Cy Reed' };
const DI = { address: 'di@contoso.com', name: 'Di Wolf' };
type Guest = typeof ANA & { readonly response?: Response };

/** One every `gap` days, the last one yesterday; the guests of each, the last time last. */
function series(guests: readonly (readonly Guest[])[], more: Parameters<typeof meeting>[1] = {}, gap = 7): Meeting[] {
  return guests.map((people, n) => meeting(-1 - gap * (guests.length - 1 - n), { organizer: I, iCalUId: 's', series: { id: 's', isFirst: n === 0, beganAt: NOW - 200 * DAY }, with: people, ...more }));
}
const no = (person: typeof ANA): Guest => ({ ...person, response: 'declined' });
const open = (person: typeof ANA, response: Response = 'notResponded'): Guest => ({ ...person, response });
const said = (meetings: readonly Meeting[]) => answers(seriesLosingSomeone, facts(meetings));
const who = (meetings: readonly Meeting[]) => said(meetings).map((one) => (typeof one === 'string' ? one : spoken(one).people.map(({ name }) => name.split(' ')[0])));
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe('who', () => {
  it('is whoever missed the last three to which they were invited', () => {
    expect(who(series(times(3, [BO, no(ANA)])))).toEqual([['Ana']]);
    expect(who(series([[BO, no(ANA)], [BO], [BO, no(ANA)], [BO, no(ANA)]]))).toEqual([['Ana']]);
    expect(who(series([[BO], [BO, no(ANA)], [BO, no(ANA)]]))).toEqual(['everyoneComes']);
    expect(who(series([[BO, no(ANA)], [BO, no(ANA)], [BO, no(ANA)], [BO]]))).toEqual(['everyoneComes']);
    expect(who(series(times(3, [no(BO), no(ANA), CY])))).toEqual([['Bo', 'Ana']]);
  });

  it('is one person under two addresses', () => {
    const later = { address: 'ana.torres@fabrikam.com', name: 'Ana Torres' };
    expect(
      who(
        series([
          [BO, no(ANA)],
          [BO, no(ANA)],
          [BO, no(later)],
        ]),
      ),
    ).toEqual([['Ana']]);
  });

  it('is nobody who has not answered where the calendar tells no answers, or where most never answer', () => {
    expect(who(series(times(3, [open(BO, 'none'), open(ANA, 'none')])))).toEqual(['everyoneComes']);
    expect(who(series(times(3, [BO, open(ANA, 'none')])))).toEqual([['Ana']]);
    expect(who(series(times(3, [open(BO), open(ANA), CY])))).toEqual(['everyoneComes']);
    expect(who(series(times(3, [open(BO), open(ANA), CY, DI])))).toEqual([['Bo', 'Ana']]);
    expect(who(series(times(3, [open(ANA)])))).toEqual([['Ana']]);
    expect(who(series(times(3, [open(BO), no(ANA), open(CY)])))).toEqual([['Ana']]);
    expect(who(series(times(3, [open(BO), no(ANA), CY, DI])))).toEqual([['Bo', 'Ana']]);
  });

  it('is asked of the last time, whether most never answer', () => {
    const usual = [BO, CY, DI, open(ANA)];
    expect(who(series([usual, [open(BO), open(CY), DI, open(ANA)], usual]))).toEqual([['Ana']]);
    expect(who(series([usual, usual, [open(BO), open(CY), DI, open(ANA)]]))).toEqual(['everyoneComes']);
  });

  it('is told in one sentence each way', () => {
    const tell = (meetings: Meeting[]) => sentences(seriesLosingSomeone, facts(meetings));
    expect(tell(series(times(3, [BO, no(ANA)])))).toEqual(['Ana declined "Project talk" the last 3 times. Offer to leave it out, shorten it or move it for them?']);
    expect(tell(series(times(3, [BO, open(ANA)])))).toEqual(['Ana did not answer "Project talk" the last 3 times. Offer to leave it out, shorten it or move it for them?']);
    expect(tell(series(times(3, [no(BO), open(ANA)])))).toEqual(['Bo and Ana declined "Project talk", or did not answer, the last 3 times. Offer to leave it out, shorten it or move it for them?']);
  });
});

describe('which', () => {
  const lost = series(times(4, [BO, no(ANA)]));
  const but = (nth: number, more: Partial<Meeting>) => lost.map((one, n) => (n === nth ? { ...one, ...more } : one));

  it('occurrences that were cancelled for all do not count, whichever way they say so', () => {
    expect(who(but(3, { isCancelled: true }))).toEqual([['Ana']]);
    expect(who(but(3, { subject: 'Cancelled: Project talk' }).slice(1))).toEqual(['everyoneComes']);
    expect(who(but(2, { isCancelled: true }).slice(1))).toEqual(['tooFew']);
  });

  it('series are mine, each is told by itself, and one at a time', () => {
    const other = series(times(3, [BO, no(CY)])).map((one) => ({ ...one, id: `${one.id}t`, iCalUId: 't', series: { id: 't', isFirst: false, beganAt: NOW - 200 * DAY } }));
    expect(who([...lost, ...other].sort((a, b) => a.start - b.start))).toEqual([['Ana'], ['Cy']]);
    expect(codes(seriesLosingSomeone, facts([...lost, ...other]))).toEqual(['capped']);
    expect(who(series(times(4, [BO, no(ANA)]), { organizer: BO }))).toEqual([]);
  });

  it('lie within four months', () => {
    expect(who(series(times(3, [BO, no(ANA)]), {}, 59))).toEqual([['Ana']]);
    expect(who(series(times(3, [BO, no(ANA)]), {}, 60))).toEqual(['tooFew']);
  });

  it('a meeting to come counts for nothing yet', () => {
    expect(who([...lost.slice(2), meeting(6, { organizer: I, iCalUId: 's', series: { id: 's', isFirst: false, beganAt: 0 }, with: [BO, no(ANA)] })])).toEqual(['tooFew']);
  });
});

describe('when', () => {
  const lost = series(times(3, [BO, no(ANA)]));

  it('is from the last one on, due in two business days, for two weeks, about the series', () => {
    const one = spoken(said(lost)[0]);
    expect([iso(one.opensAt), iso(one.dueAt), iso(one.closesAt)]).toEqual(['2026-03-12T11:00', '2026-03-16T11:00', '2026-03-26T11:00']);
    expect(plan(facts(lost), [], NOW, [seriesLosingSomeone]).followUps.map(({ about }) => about)).toEqual(['s']);
    const at = (hours: number) => codes(seriesLosingSomeone, facts(lost), NOW + 13 * DAY + hours * HOUR);
    expect([at(0), at(1)]).toEqual([[], ['too-old']]);
  });

  it('any other note of mine does not do it; saying that it is done does', () => {
    const messages = [{ at: NOW - HOUR, channel: 'mail' as const, direction: 'sent' as const, people: [ANA.address], automatic: false }];
    expect(codes(seriesLosingSomeone, facts(lost, { messages }))).toEqual([]);
    const completed = [{ rule: 'series-losing-someone', people: [ANA.address], at: NOW - HOUR }];
    expect(codes(seriesLosingSomeone, facts(lost, { preferences: { completed } }))).toEqual(['already-done']);
  });

  it('stays dismissed as it goes on', () => {
    const [id = ''] = plan(facts(lost), [], NOW, [seriesLosingSomeone]).followUps.map((one) => one.id);
    const next = meeting(6, { organizer: I, iCalUId: 's', series: { id: 's', isFirst: false, beganAt: 0 }, with: [BO, no(ANA)] });
    expect(codes(seriesLosingSomeone, facts([...lost, next], { preferences: { dismissed: [id] } }), NOW + 7 * DAY)).toEqual(['dismissed']);
  });
});
