/** When a change is on short notice, what is told of it, and until when. */
import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../../src/planner/facts.ts';
import type { Meeting } from '../../../src/planner/meeting.ts';
import { plan } from '../../../src/planner/plan.ts';
import { shortNoticeChange } from '../../../src/planner/rules/short-notice-change.ts';
import { evidenceOf } from '../../../src/planner/view.ts';
import { ADA, ANA, facts, meeting, STORY_NOW as NOW } from '../../../src/planner/story.ts';
import { DAY, HOUR, MINUTE } from '../../../src/planner/working-time.ts';
import { answers, codes, iso, sentences, spoken } from './answers.ts';

const I = { address: ADA, name: 'Ada Okafor' };
const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
const NOON = NOW + 2 * HOUR;
const mine = (hours: number, more: Parameters<typeof meeting>[1] = {}) => meeting(hours / 24, { organizer: I, iCalUId: 'mine', ...more });
const change = (more: Partial<Change> = {}): Change => ({
  meeting: 'mine',
  seenAt: NOW - HOUR,
  kind: 'cancelled',
  by: 'me',
  was: { start: NOON, end: NOON + HOUR },
  people: [ANA],
  subject: 'Project talk',
  ...more,
});
type More = Parameters<typeof facts>[1];
const given = (changes: readonly Change[], meetings: readonly Meeting[] = [], more: More = {}) => facts(meetings, { changes, ...more });
const said = (changes: readonly Change[], meetings: readonly Meeting[] = []) => answers(shortNoticeChange, given(changes, meetings));
const because = (changes: readonly Change[], meetings: readonly Meeting[] = []) => said(changes, meetings).map((one) => (typeof one === 'string' ? one : spoken(one).because));

describe('short notice', () => {
  it('is less than a day before it was to begin', () => {
    const before = (milliseconds: number) => because([change({ seenAt: NOON - milliseconds })]);
    expect([before(DAY), before(DAY - 1), before(0)]).toEqual([['inTime'], ['cancelled'], ['cancelled']]);
  });

  it('lasts until it would have been over', () => {
    const ended = (minutesAgo: number) => because([change({ seenAt: NOW, was: { start: NOW - HOUR, end: NOW - minutesAgo * MINUTE } })]);
    expect([ended(0), ended(-1)]).toEqual([['afterwards'], ['cancelled']]);
  });

  it('is told of each meeting, whatever else changed after it', () => {
    const other = change({ meeting: 'other', seenAt: NOW - HOUR / 2, people: [BO] });
    expect(because([change(), other])).toEqual(['cancelled', 'cancelled']);
    expect(because([change(), change({ seenAt: NOW - HOUR / 2 }), other])).toEqual(['changedAgain', 'cancelled', 'cancelled']);
  });

  it('is mine, by any address of mine, and nobody else’s', () => {
    const by = (who: string | undefined) => because([change({ by: who })]);
    expect([by('me'), by('Ada@Contoso.com'), by(ANA.address), by(undefined)]).toEqual([['cancelled'], ['cancelled'], [], []]);
  });
});

describe('what became of it', () => {
  it('is told in a sentence: moved, replaced, or cancelled for good', () => {
    const tell = (changes: Change[], meetings: Meeting[] = []) => sentences(shortNoticeChange, given(changes, meetings));
    expect(tell([change({ kind: 'moved' })], [mine(72, { with: [ANA, BO] })])).toEqual([
      'You moved "Project talk" with Ana on short notice: it was to be today at 12:00, and is now on Monday at 10:00. Send a short apology?',
    ]);
    expect(tell([change()], [mine(72, { iCalUId: 'another' })])).toEqual([
      'You cancelled "Project talk" with Ana on short notice: it was to be today at 12:00, and a new one stands on Monday at 10:00. Send a short apology?',
    ]);
    expect(tell([change({ people: [ANA, BO] })])).toEqual(['You cancelled "Project talk" with Ana and Bo on short notice: it was to be today at 12:00. Send a short apology, and offer a new time?']);
    expect(tell([change({ kind: 'moved', subject: '' })])).toEqual(['You moved a meeting with Ana on short notice: it was to be today at 12:00. Send a short apology?']);
  });

  it('a meeting that moved and was cancelled then is cancelled', () => {
    const moved = change({ kind: 'moved', seenAt: NOW - 2 * HOUR, was: { start: NOW + HOUR, end: NOON } });
    expect(because([change(), moved], [mine(2, { isCancelled: true })])).toEqual(['changedAgain', 'cancelled']);
    expect(because([moved, change({ was: { start: NOW + 3 * DAY, end: NOW + 4 * DAY } })])).toEqual(['movedAway', 'inTime']);
  });

  it('a series that I took off the calendar is told once, with the occurrence that was near', () => {
    const weekly = [0, 7, 14].map((days) => change({ was: { start: NOON + days * DAY, end: NOON + days * DAY + HOUR } }));
    expect(because(weekly)).toEqual(['cancelled', 'inTime', 'inTime']);
  });

  it('an occurrence goes by when it was first planned', () => {
    const series = { id: 'mine', isFirst: false, beganAt: NOW - 30 * DAY };
    const [moved, next] = [mine(2, { series }), mine(2 + 168, { series })];
    const later = { ...moved, start: NOW + DAY, end: NOW + DAY + HOUR };
    expect(because([change({ kind: 'moved' })], [later, next])).toEqual(['moved']);
    expect(because([change()], [next])).toEqual(['cancelled']);
  });

  it('another meeting stands in its place only if I called it, with one of them, under its title, for later', () => {
    const instead = (more: Parameters<typeof meeting>[1], hours = 72) => because([change()], [mine(hours, { iCalUId: 'another', ...more })])[0];
    expect(instead({ subject: ' project TALK ' })).toBe('replaced');
    expect(instead({ organizer: ANA })).toBe('cancelled');
    expect(instead({ with: [BO] })).toBe('cancelled');
    expect(instead({ isCancelled: true })).toBe('cancelled');
    expect(instead({ sensitivity: 'private' })).toBe('cancelled');
    expect(instead({}, -1)).toBe('cancelled');
    expect(because([change({ subject: '' })], [mine(72, { iCalUId: 'another', subject: '' })])).toEqual(['cancelled']);
  });
});

describe('the apology', () => {
  it('is due within two working hours, and is too late after two business days', () => {
    const one = spoken(said([change({ seenAt: NOW - HOUR })])[0]);
    expect([iso(one.opensAt), iso(one.dueAt), iso(one.closesAt)]).toEqual(['2026-03-13T09:00', '2026-03-13T11:00', '2026-03-17T09:00']);
    const late = spoken(said([change({ seenAt: Date.UTC(2026, 2, 12, 16, 30) })])[0]);
    expect(iso(late.dueAt)).toBe('2026-03-13T10:30');
  });

  it('is done by a note of mine since, or by a completion, and not by one before', () => {
    const met = [meeting(-30)];
    const written = (at: number) => codes(shortNoticeChange, given([change()], met, { messages: [{ at, channel: 'mail', direction: 'sent', people: [ANA.address], automatic: false }] }));
    expect([written(NOW - HOUR - 1), written(NOW - HOUR + 1)]).toEqual([[], ['already-done']]);
    const completed = (at: number) =>
      codes(shortNoticeChange, given([change()], [mine(2, { isCancelled: true })], { preferences: { completed: [{ rule: 'short-notice-change', people: [ANA.address], at }] } }));
    expect([completed(NOW - HOUR - 1), completed(NOW - HOUR)]).toEqual([[], ['already-done']]);
  });

  it('rests on the change, and is about the meeting where the calendar holds it', () => {
    const [held] = plan(given([change({ people: [ANA] })], [mine(2, { isCancelled: true })]), [], NOW, [shortNoticeChange]).followUps;
    const [gone] = plan(given([change()]), [], NOW, [shortNoticeChange]).followUps;
    if (!held || !gone) throw new Error('both are told');
    expect(evidenceOf(held, facts([]).time.zone, NOW).map(({ kind, text }) => [kind, text])).toEqual([
      ['meeting', '"Project talk" today at 12:00'],
      ['change', 'Changed today'],
    ]);
    expect([gone.meeting, evidenceOf(gone, facts([]).time.zone, NOW).length]).toEqual([null, 1]);
  });

  it('goes to those who had not declined', () => {
    const read: Change = { meeting: 'mine', seenAt: NOW - HOUR, kind: 'cancelled', by: 'me', was: { start: NOON, end: NOON + HOUR } };
    const [one] = said([read], [mine(2, { isCancelled: true, with: [ANA, { ...BO, response: 'declined' }] })]);
    expect(spoken(one).people.map(({ name }) => name)).toEqual(['Ana Torres']);
    expect(codes(shortNoticeChange, given([read], [mine(2, { isCancelled: true, with: [{ address: 'no-reply@fabrikam.com', name: '' }] })]))).toEqual(['not-a-person']);
  });
});
