/** Who waits for an answer to a new time, for which meeting, and until when. */
import { describe, expect, it } from '@jest/globals';
import type { Change, Proposal } from '../../../src/planner/facts.ts';
import type { Meeting } from '../../../src/planner/meeting.ts';
import { plan } from '../../../src/planner/plan.ts';
import { proposedNewTime } from '../../../src/planner/rules/proposed-new-time.ts';
import { ADA, ANA, facts, meeting, STORY_NOW as NOW } from '../../../src/planner/story.ts';
import { DAY, HOUR, MINUTE } from '../../../src/planner/working-time.ts';
import { answers, codes, iso, sentences, spoken } from './answers.ts';

const I = { address: ADA, name: 'Ada Okafor' };
const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
const mine = (days = 3, more: Parameters<typeof meeting>[1] = {}) => meeting(days, { organizer: I, iCalUId: 'mine', with: [ANA, BO], ...more });
const proposal = (more: Partial<Proposal> = {}): Proposal => ({ meeting: 'mine', from: ANA.address, at: NOW - DAY, start: NOW + 4 * DAY, end: NOW + 4 * DAY + HOUR, ...more });
const said = (meetings: readonly Meeting[], proposals: readonly Proposal[] = [proposal()], changes: readonly Change[] = []) => answers(proposedNewTime, facts(meetings, { proposals, changes }));
const one = (...given: Parameters<typeof said>) => spoken(said(...given)[0]);

describe('who', () => {
  it('is everyone who proposed something, with their last word', () => {
    const twice = [proposal({ at: NOW - 2 * DAY, start: NOW + 6 * DAY }), proposal({ from: BO.address, at: NOW - 1.5 * DAY }), proposal({ start: NOW + 5 * DAY })];
    expect(one([mine()], twice).people.map(({ name }) => name)).toEqual(['Bo Lind', 'Ana Torres']);
    expect(
      one(
        [mine()],
        [twice[0], twice[2]].filter((each) => each !== undefined),
      ).data['newAt'],
    ).toBe(NOW + 5 * DAY);
    expect(one([mine()], [proposal({ from: 'di@litware.com' })]).people).toEqual([{ address: 'di@litware.com', name: '' }]);
    expect(one([mine(), meeting(-20, { with: [{ address: 'di@litware.com', name: 'Di Wolf' }] })], [proposal({ from: 'di@litware.com' })]).people[0]?.name).toBe('Di Wolf');
  });

  it('is called as the invitation calls them, else as they are known', () => {
    const elsewhere = meeting(-20, { with: [{ ...ANA, name: 'Ana Keller' }] });
    expect(one([mine(), elsewhere]).people).toMatchObject([ANA]);
    expect(one([mine(3, { with: [BO] }), elsewhere]).people).toMatchObject([{ ...ANA, name: 'Ana Keller' }]);
  });

  it('is told in a sentence', () => {
    const tell = (...proposals: Proposal[]) => sentences(proposedNewTime, facts([mine()], { proposals }));
    expect(tell(proposal())).toEqual(['Ana would rather have "Project talk" on Tuesday at 10:00; it stands on Monday at 10:00. Accept that, or offer another time?']);
    expect(tell(proposal(), proposal({ from: BO.address }))).toEqual(['Ana and Bo would rather have "Project talk" at other times; it stands on Monday at 10:00. Accept one, or offer another?']);
  });
});

describe('which meeting', () => {
  const series = { id: 'mine', isFirst: false, beganAt: NOW - 60 * DAY };

  it('is the occurrence nearest to the time proposed', () => {
    expect(said([mine(1, { series }), mine(8, { series })], [proposal({ start: NOW + 5 * DAY })]).map((each) => spoken(each).data['startsAt'])).toEqual([NOW + 8 * DAY]);
  });

  it('goes by its id whatever the case, and by nothing else', () => {
    expect(said([mine()], [proposal({ meeting: 'MINE' })])).toHaveLength(1);
    expect(said([mine()], [proposal({ meeting: 'other' })])).toEqual([]);
  });

  it('what the calendar says and what I was told are one', () => {
    const told = [proposal({ from: BO.address, at: NOW - 2 * DAY })];
    expect(one([mine()], [proposal(), ...told]).people.map(({ name }) => name)).toEqual(['Bo Lind', 'Ana Torres']);
    expect(said([mine()], [proposal(), ...told])).toHaveLength(1);
    expect(one([mine(3, { proposals: [proposal()] })], told).people.map(({ name }) => name)).toEqual(['Bo Lind', 'Ana Torres']);
    expect([NOW, NOW + 1].map((at) => said([mine()], [proposal({ at })]).length)).toEqual([1, 0]);
  });
});

describe('when', () => {
  it('is from the proposal on, due a business day later and before the meeting, until it begins', () => {
    const moments = (...given: Parameters<typeof said>) => [one(...given).opensAt, one(...given).dueAt, one(...given).closesAt].map(iso);
    expect(moments([mine()])).toEqual(['2026-03-12T10:00', '2026-03-13T10:00', '2026-03-16T10:00']);
    expect(moments([mine(0.1)], [proposal({ at: NOW - HOUR })])[1]).toBe(iso(NOW + 0.1 * DAY - MINUTE));
    expect(codes(proposedNewTime, facts([mine()], { proposals: [proposal()] }), NOW + 3 * DAY)).toEqual(['too-old']);
  });

  it('I have done something once it stands at a time proposed, or I moved it since', () => {
    const moved = (more: Partial<Change> = {}): Change => ({ meeting: 'mine', seenAt: NOW - HOUR, kind: 'moved', by: 'me', was: { start: NOW + 3 * DAY, end: NOW + 3 * DAY + HOUR }, ...more });
    const after = (more: Partial<Change>) => said([mine(5)], [proposal()], [moved(more)]).map((each) => (typeof each === 'string' ? each : 'told'));
    expect([after({}), after({ meeting: 'MINE', by: ADA }), after({ seenAt: NOW - DAY }), after({ kind: 'cancelled' }), after({ meeting: 'other' }), after({ by: ANA.address })]).toEqual([
      ['moved'], ['moved'], ['told'], ['told'], ['told'], ['told'],
    ]); // prettier-ignore
    expect(said([mine(4)], [proposal(), proposal({ from: BO.address, start: NOW + 5 * DAY })])).toEqual(['standsThen']);
  });

  it('another occurrence that I moved is none of it', () => {
    const series = { id: 'mine', isFirst: false, beganAt: NOW - 60 * DAY };
    const change = (days: number): Change => ({ meeting: 'mine', seenAt: NOW - HOUR, kind: 'moved', by: 'me', was: { start: NOW + days * DAY, end: NOW + days * DAY + HOUR } });
    expect(said([mine(3, { series })], [proposal()], [change(10)]).map((each) => typeof each)).toEqual(['object']);
    expect(said([mine(3, { series })], [proposal()], [change(3)])).toEqual(['moved']);
  });

  it('a note to them after it has done it, and one before has not', () => {
    const wrote = (at: number) => codes(proposedNewTime, facts([mine()], { proposals: [proposal()], messages: [{ at, channel: 'chat', direction: 'sent', people: [ANA.address], automatic: false }] }));
    expect([wrote(NOW - DAY), wrote(NOW - DAY + 1)]).toEqual([[], ['already-done']]);
  });

  it('what was dismissed is told again with another proposal', () => {
    const id = (at: number) => plan(facts([mine()], { proposals: [proposal({ at })] }), [], NOW, [proposedNewTime]).followUps[0]?.id;
    expect(id(NOW - DAY)).not.toBe(id(NOW - HOUR));
  });
});
