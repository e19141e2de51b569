/** What each rule is, says and waits for, beyond its stories. */
import { describe, expect, it } from '@jest/globals';
import type { Facts } from '../../src/planner/facts.ts';
import type { Meeting } from '../../src/planner/meeting.ts';
import { plan } from '../../src/planner/plan.ts';
import { isSuggestion, optionsOf, type Answer, type Rule, type Suggestion } from '../../src/planner/rule.ts';
import { adviceUnasked } from '../../src/planner/rules/advice-unasked.ts';
import { criticismOpen } from '../../src/planner/rules/criticism-open.ts';
import { dormantTie } from '../../src/planner/rules/dormant-tie.ts';
import { doubleBooked } from '../../src/planner/rules/double-booked.ts';
import { goneQuiet } from '../../src/planner/rules/gone-quiet.ts';
import { gratitudeReview } from '../../src/planner/rules/gratitude-review.ts';
import { helpCue } from '../../src/planner/rules/help-cue.ts';
import { howDidItGo } from '../../src/planner/rules/how-did-it-go.ts';
import { RULES } from '../../src/planner/rules/index.ts';
import { introduced } from '../../src/planner/rules/introduced.ts';
import { loopUnclosed } from '../../src/planner/rules/loop-unclosed.ts';
import { noAgenda } from '../../src/planner/rules/no-agenda.ts';
import { noReply } from '../../src/planner/rules/no-reply.ts';
import { prepare } from '../../src/planner/rules/prepare.ts';
import { promiseDue } from '../../src/planner/rules/promise-due.ts';
import { proposedNewTime } from '../../src/planner/rules/proposed-new-time.ts';
import { recapOwed } from '../../src/planner/rules/recap-owed.ts';
import { replyOwed } from '../../src/planner/rules/reply-owed.ts';
import { seriesLosingSomeone } from '../../src/planner/rules/series-losing-someone.ts';
import { shortNoticeChange } from '../../src/planner/rules/short-notice-change.ts';
import { thanksOwed } from '../../src/planner/rules/thanks-owed.ts';
import { theirMilestone } from '../../src/planner/rules/their-milestone.ts';
import { unansweredInvite } from '../../src/planner/rules/unanswered-invite.ts';
import { ADA, ANA, facts, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { DAY, HOUR, MINUTE } from '../../src/planner/working-time.ts';

const I = { address: ADA, name: 'Ada Okafor' };
const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
const CY = { address: 'cy@adatum.com', name: 'Cy Reed' };
const DI = { address: 'di@contoso.com', name: 'Di Wolf' };
const ED = { address: 'ed@contoso.com', name: 'Ed Marsh' };
const iso = (at: number) => new Date(at).toISOString().slice(0, 16);
type More = Parameters<typeof facts>[1];

/** What a rule answers about a meeting of a calendar. */
function about(rule: Rule, one: Meeting, all: readonly Meeting[] = [one], more: More = {}): Answer {
  const known = facts(all, more);
  const { world, recent } = plan(known, [], STORY_NOW, [rule]);
  const found = recent.find(({ meeting: { id } }) => id === one.id);
  if (!found || rule.about !== 'meeting') throw new Error('the rule was not asked about this meeting');
  return rule.suggest(world, found, optionsOf(rule, known));
}

/** What a rule answers about Ana. */
function ofAna(rule: Rule, all: readonly Meeting[], more: More = {}): Answer {
  const known: Facts = facts(all, more);
  const { world } = plan(known, [], STORY_NOW, [rule]);
  const ana = world.relationshipOf(ANA.address);
  if (!ana || rule.about !== 'person') throw new Error('nobody knows Ana');
  return rule.suggest(world, ana, optionsOf(rule, known));
}

function spoken(answer: Answer): Suggestion {
  if (!isSuggestion(answer)) throw new Error(`it says nothing: ${JSON.stringify(answer)}`);
  return answer;
}

const firstNames = (answer: Answer) => spoken(answer).people.map(({ name }) => name.split(' ')[0]);

describe('each rule is as the table of strategies has it', () => {
  it.each([
    [adviceUnasked, 3, 'advice', 'mail', 40, 'capped', null, 5, 'attended'],
    [criticismOpen, 12, 'answer', 'mail', 70, 'capped', null, 0, 'any'],
    [dormantTie, 9, 'check-in', 'mail', 30, 'capped', null, 0, 'any'],
    [doubleBooked, 7, 'choice', 'mail', 75, 'obligation', null, 0, 'any'],
    [goneQuiet, 9, 'check-in', 'mail', 55, 'capped', null, 0, 'any'],
    [gratitudeReview, 13, 'thank-you', 'mail', 30, 'capped', null, 0, 'any'],
    [helpCue, 6, 'offer', 'mail', 55, 'capped', null, 0, 'attended'],
    [howDidItGo, 9, 'check-in', 'mail', 50, 'capped', null, 0, 'any'],
    [introduced, 13, 'thank-you', 'mail', 65, 'capped', 8, Infinity, 'attended'],
    [loopUnclosed, 12, 'loop', 'mail', 40, 'capped', null, 0, 'any'],
    [noAgenda, 7, 'agenda', 'calendar', 55, 'obligation', null, 2, 'any'],
    [noReply, 10, 'nudge', 'mail', 55, 'capped', null, 0, 'any'],
    [prepare, 7, 'brief', 'none', 55, 'obligation', 8, 0, 'attended'],
    [promiseDue, 8, 'promise', 'mail', 85, 'obligation', null, 0, 'any'],
    [proposedNewTime, 11, 'answer', 'calendar', 65, 'obligation', null, 0, 'any'],
    [recapOwed, 4, 'recap', 'mail', 65, 'capped', 25, 5, 'attended'],
    [replyOwed, 11, 'answer', 'mail', 80, 'obligation', null, 0, 'any'],
    [seriesLosingSomeone, 10, 'offer', 'mail', 40, 'capped', null, 0, 'any'],
    [shortNoticeChange, 1, 'apology', 'mail', 75, 'capped', null, 0, 'any'],
    [thanksOwed, 5, 'thank-you', 'mail', 60, 'capped', 8, Infinity, 'attended'],
    [theirMilestone, 2, 'praise', 'mail', 45, 'capped', null, Infinity, 'attended'],
    [unansweredInvite, 7, 'invitation', 'calendar', 70, 'obligation', null, 0, 'any'],
  ] as const)('$id', (rule, strategy, kind, channel, priority, capping, largest, seriesGapDays, attendance) => {
    const { meta } = rule;
    expect([rule.strategy, meta.kind, meta.channel, meta.priority, meta.isObligation, meta.largest, meta.seriesGapDays, meta.needsAttendance]).toEqual([
      strategy, kind, channel, priority, capping === 'obligation', largest, seriesGapDays, attendance === 'attended',
    ]); // prettier-ignore
  });

  it('under its own id, which is its file’s name', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual([
      'advice-unasked',
      'criticism-open',
      'dormant-tie',
      'double-booked',
      'gone-quiet',
      'gratitude-review',
      'help-cue',
      'how-did-it-go',
      'introduced',
      'loop-unclosed',
      'no-agenda',
      'no-reply',
      'prepare',
      'promise-due',
      'proposed-new-time',
      'recap-owed',
      'reply-owed',
      'series-losing-someone',
      'short-notice-change',
      'thanks-owed',
      'their-milestone',
      'unanswered-invite',
    ]);
  });
});

describe('double-booked', () => {
  const monday = (hours: number, more: Parameters<typeof meeting>[1] = {}) => meeting(3 + hours / 24, { subject: `At ${String(hours)}`, ...more });
  const own = (hours: number, more: Partial<Meeting> = {}) => monday(hours, { organizer: null, attendees: [], ...more });
  const [a, b, c, d] = [monday(0), monday(0.5, { with: [BO] }), monday(0.75, { with: [CY] }), monday(0.8, { with: [DI] })];

  it('tells it once, with the first, two by name, and what is more', () => {
    const two = spoken(about(doubleBooked, a, [a, b]));
    expect([two.because, two.data['firstTitle'], two.data['secondTitle'], two.data['startsAt']]).toEqual(['two', 'At 0', 'At 0.5', b.start]);
    expect(about(doubleBooked, b, [a, b])).toBe('toldOnce');
    expect(about(doubleBooked, a)).toBe('noClash');
    expect(spoken(about(doubleBooked, a, [a, b, c])).data).toMatchObject({ more: 1, thirdTitle: 'At 0.75' });
    const four = spoken(about(doubleBooked, a, [a, b, c, d]));
    expect([four.because, four.data['more'], four.about]).toEqual(['several', 2, [a, b, c, d].map(({ id }) => id).join(' ')]);
  });

  it('opens two business days before, is due before the first begins, and waits until then', () => {
    const two = spoken(about(doubleBooked, a, [a, b]));
    expect([iso(two.opensAt), iso(two.dueAt), two.closesAt]).toEqual(['2026-03-12T00:00', '2026-03-16T09:59', a.start]);
    const [wednesday, other] = [a, b].map((one) => ({ ...one, id: `${one.id}w`, start: one.start + 2 * DAY, end: one.end + 2 * DAY }));
    if (!wednesday || !other) throw new Error('two meetings are meant');
    expect(about(doubleBooked, wednesday, [wednesday, other])).toEqual({ lookAgainAt: Date.UTC(2026, 2, 16) });
  });

  it('is told with a meeting that is neither private nor mine alone, where there is one', () => {
    const [dentist, secret] = [own(0, { subject: 'Dentist' }), monday(0, { sensitivity: 'private' })];
    expect(about(doubleBooked, dentist, [dentist, b])).toBe('toldOnce');
    expect(firstNames(about(doubleBooked, b, [dentist, b]))).toEqual(['Bo']);
    expect(about(doubleBooked, secret, [secret, b])).toBe('toldOnce');
    expect(spoken(about(doubleBooked, b, [secret, b])).data).toMatchObject({ first: 'private', secondTitle: 'At 0.5' });
    const both = monday(0.5, { with: [BO], sensitivity: 'private' });
    expect(isSuggestion(about(doubleBooked, secret, [secret, both]))).toBe(true);
  });

  it('would tell those who called, then the few whom I called together, whom it costs least first', () => {
    const mine = (hours: number, people: Parameters<typeof meeting>[1] = {}) => monday(hours, { organizer: I, ...people });
    const many = Array.from({ length: 9 }, (_, n) => ({ address: `g${String(n)}@fabrikam.com`, name: `G${String(n)} Hart` }));
    const ofMine = mine(0, { with: [ANA, DI] });
    expect(firstNames(about(doubleBooked, ofMine, [ofMine, b]))).toEqual(['Bo', 'Ana', 'Di']);
    const larger = monday(0.5, { with: [CY, DI, ED] });
    expect(firstNames(about(doubleBooked, a, [a, larger]))).toEqual(['Cy', 'Ana']);
    const large = mine(0.5, { with: many });
    expect(firstNames(about(doubleBooked, a, [a, large]))).toEqual(['Ana']);
    expect(firstNames(about(doubleBooked, ofMine, [ofMine, large]))).toEqual(['Ana', 'Di']);
    const alone = own(0, { subject: 'Dentist' });
    expect(firstNames(about(doubleBooked, large, [alone, large]))).toHaveLength(9);
    const eight = mine(0.5, { with: many.slice(0, 8) });
    expect(firstNames(about(doubleBooked, a, [a, eight]))).toHaveLength(9);
    const hidden = monday(0, { sensitivity: 'private' });
    expect(firstNames(about(doubleBooked, b, [hidden, b]))).toEqual(['Bo']);
  });
});

describe('no-agenda', () => {
  const mine = (day: number, more: Parameters<typeof meeting>[1] = {}) => meeting(day, { organizer: I, hasAgenda: false, ...more });
  const near = mine(3);

  it('says why it is silent', () => {
    const theirs = meeting(3, { hasAgenda: false });
    expect(about(noAgenda, theirs)).toBe('theirs');
    const lunch = mine(3, { subject: 'Lunch' });
    expect(about(noAgenda, lunch)).toBe('social');
  });

  it('speaks for half an hour, and one from outside among colleagues', () => {
    const half = mine(3, { end: near.start + 30 * MINUTE, with: [DI, ANA] });
    expect(firstNames(about(noAgenda, half))).toEqual(['Di', 'Ana']);
  });

  it('is due two hours before, and waits for the business day before', () => {
    const one = spoken(about(noAgenda, near));
    expect([iso(one.opensAt), iso(one.dueAt), one.closesAt, one.about]).toEqual(['2026-03-13T00:00', '2026-03-13T17:00', near.start, near.id]);
    const afternoon = mine(3 + 5 / 24);
    expect(iso(spoken(about(noAgenda, afternoon)).dueAt)).toBe('2026-03-16T13:00');
    const tuesday = mine(4);
    expect(about(noAgenda, tuesday)).toEqual({ lookAgainAt: Date.UTC(2026, 2, 16) });
  });

  describe('of a series', () => {
    const series = { id: 's', isFirst: false, beganAt: STORY_NOW - 90 * DAY };
    const part = (day: number) => mine(day, { iCalUId: 's', series });
    const [last, next, later] = [part(-4), part(3), part(10)];

    it('the next speaks, not a later one, and not the last once the next does', () => {
      expect(spoken(about(noAgenda, next, [last, next, later])).about).toBe('s');
      expect(about(noAgenda, later, [last, next, later])).toBe('oncePerSeries');
      expect(about(noAgenda, last, [last, next, later])).toBe('oncePerSeries');
    });

    it('until then the last does, and where there is no next', () => {
      const far = part(5);
      expect(isSuggestion(about(noAgenda, last, [last, far]))).toBe(true);
      expect(isSuggestion(about(noAgenda, last, [last]))).toBe(true);
      expect(about(noAgenda, part(-11), [part(-11), last])).toBe('oncePerSeries');
    });
  });
});

describe('unanswered-invite', () => {
  const asked = (day: number, more: Parameters<typeof meeting>[1] = {}) => meeting(day, { mine: 'notResponded', ...more });

  it('says why it is silent', () => {
    const [mine, nobody, first, second] = [asked(1, { organizer: I }), asked(1, { organizer: null }), asked(1, { iCalUId: 's' }), asked(2, { iCalUId: 's' })];
    expect([about(unansweredInvite, mine), about(unansweredInvite, nobody), about(unansweredInvite, second, [first, second]), about(unansweredInvite, meeting(1))]).toEqual([
      'mine',
      'nobodyAsks',
      'oncePerSeries',
      'answered',
    ]);
  });

  it('asks to answer the organizer, 48 hours before, by the last working moment', () => {
    const tomorrow = asked(2.9);
    const one = spoken(about(unansweredInvite, asked(1.9)));
    expect([one.people.map(({ address }) => address), iso(one.dueAt)]).toEqual([[ANA.address], '2026-03-13T17:00']);
    expect(about(unansweredInvite, tomorrow)).toEqual({ lookAgainAt: tomorrow.start - 2 * DAY });
    const early = asked(0.1);
    expect(iso(spoken(about(unansweredInvite, early)).dueAt)).toBe(iso(early.start - MINUTE));
    const weekend = { ...asked(1.9), start: Date.UTC(2026, 2, 15, 8), end: Date.UTC(2026, 2, 15, 9) };
    expect(iso(spoken(about(unansweredInvite, weekend)).dueAt)).toBe('2026-03-13T17:00');
    expect(unansweredInvite.draft({ people: [ANA], meeting: early, because: 'soon', data: {}, opensAt: STORY_NOW, touch: null }, plan(facts([early]), [], STORY_NOW).world)).toBeNull();
  });
});

describe('gone-quiet', () => {
  const weekly = [-10, -17, -24].map((day) => meeting(day));

  it('says why it is silent', () => {
    expect(ofAna(goneQuiet, [meeting(-5, { mine: 'declined' })])).toBe('neverInTouch');
    expect(ofAna(goneQuiet, [meeting(-5)])).toBe('noRhythm');
    expect(ofAna(goneQuiet, [-260, -520, -780].map((day) => meeting(day)))).toBe('tooLong'); // prettier-ignore
  });

  it('waits for one and a half times the rhythm, to the moment', () => {
    const last = STORY_NOW - 10 * DAY + HOUR;
    expect(ofAna(goneQuiet, weekly)).toEqual({ lookAgainAt: last + 10.5 * DAY });
    const then = [-10.5 - 1 / 24, -17.5 - 1 / 24, -24.5 - 1 / 24].map((day) => meeting(day)); // prettier-ignore
    expect(spoken(ofAna(goneQuiet, then)).opensAt).toBe(STORY_NOW);
  });

  it('tells the rhythm or the circle, and what it cannot see', () => {
    const quiet = [-11, -18, -25].map((day) => meeting(day)); // prettier-ignore
    const seen = spoken(ofAna(goneQuiet, quiet, { granted: ['calendar', 'mail'] }));
    expect([seen.because, seen.data['rhythmGap'], seen.data['circle'], seen.data['unseen']]).toEqual(['rhythm', 7, '', 'no']);
    const unseen = spoken(ofAna(goneQuiet, [meeting(-40)], { preferences: { circles: { [ANA.address]: 'inner' } } }));
    expect([unseen.because, unseen.data['circle'], unseen.data['unseen']]).toEqual(['circle', 'inner', 'yes']);
  });
});

describe('recap-owed', () => {
  const mine = (days: number, more: Parameters<typeof meeting>[1] = {}) => meeting(days, { with: [ANA, BO], organizer: I, ...more });

  it('waits for the end, and speaks at it', () => {
    const [running, ended] = [mine(-0.5 / 24), mine(-1 / 24)];
    expect(about(recapOwed, running)).toEqual({ lookAgainAt: running.end });
    const one = spoken(about(recapOwed, ended));
    expect([iso(one.opensAt), iso(one.dueAt), iso(one.closesAt)]).toEqual(['2026-03-13T10:00', '2026-03-16T09:00', '2026-03-17T10:00']);
  });
});

describe('thanks-owed', () => {
  const before = (day: number, people = [ANA]) => meeting(day, { with: people });
  const old = { earlier: { 'x@fabrikam.com': STORY_NOW - 900 * DAY } };

  it('says why it is silent', () => {
    const colleague = meeting(-1, { with: [DI] });
    expect(about(thanksOwed, colleague, [before(-90, [DI]), colleague])).toBe('colleague');
    const lately = meeting(-1);
    expect(about(thanksOwed, lately, [before(-20), lately])).toBe('metLately');
    const mixed = meeting(-1, { with: [DI, ANA] });
    expect(about(thanksOwed, mixed, [before(-20), before(-90, [DI]), mixed])).toBe('metLately');
    const other = meeting(-1, { with: [ANA, DI] });
    expect(about(thanksOwed, other, [before(-20), before(-90, [DI]), other])).toBe('metLately');
    const uncalled = meeting(-1, { with: [ANA, BO, CY, DI], organizer: null });
    expect(about(thanksOwed, uncalled)).toBe('nobodyCalled');
  });

  it('thanks a colleague whom I asked, alone, after a long while', () => {
    const asked = (people: (typeof DI)[], organizer = I) => meeting(-1, { with: people, organizer });
    const said = (one: Meeting) => about(thanksOwed, one, [before(-90, [DI]), before(-91, [ED]), one]);
    expect(spoken(said(asked([DI]))).because).toBe('again');
    expect(said(asked([DI, ED]))).toBe('colleague');
    expect(said(asked([DI], DI))).toBe('colleague');
  });

  it('thanks three, and of four the organizer', () => {
    const three = meeting(-1, { with: [ANA, BO, CY] });
    expect(firstNames(about(thanksOwed, three))).toEqual(['Ana', 'Bo', 'Cy']);
    const four = meeting(-1, { with: [ANA, BO, CY, DI] });
    expect(firstNames(about(thanksOwed, four))).toEqual(['Ana']);
  });

  it('a later occurrence of a series is no first meeting', () => {
    const one = meeting(-1, { series: { id: 's', isFirst: false, beganAt: STORY_NOW - DAY } });
    expect(spoken(about(thanksOwed, one)).because).toBe('again');
    const first = meeting(-1, { series: { id: 's', isFirst: true, beganAt: STORY_NOW - DAY } });
    expect(spoken(about(thanksOwed, first)).because).toBe('firstHere');
  });

  it('met thirty days ago to the moment is lately', () => {
    const one = meeting(-1);
    expect(about(thanksOwed, one, [before(-31), one])).toBe('metLately');
    expect(spoken(about(thanksOwed, one, [before(-31.01), one])).because).toBe('again');
  });

  it('"first" is said plainly with sixty days of data before', () => {
    const one = meeting(-1);
    const because = (days: number) => spoken(about(thanksOwed, one, [one], { earlier: { 'x@fabrikam.com': one.start - days * DAY } })).because;
    expect([because(60), because(59.9)]).toEqual(['first', 'firstHere']);
  });

  it('waits an hour, is late from the third day on, and says what it cannot see', () => {
    const [now, fresh] = [meeting(-1.5 / 24), meeting(-2 / 24)];
    expect(about(thanksOwed, now)).toEqual({ lookAgainAt: now.end + HOUR });
    expect(isSuggestion(about(thanksOwed, fresh))).toBe(true);
    const at = (days: number) => spoken(about(thanksOwed, meeting(days - 1 / 24), [meeting(days - 1 / 24)], old));
    expect([at(-3).because, at(-2.99).because]).toEqual(['late', 'first']);
    expect(at(-1).data['unseen']).toBe('yes');
    const one = meeting(-1);
    expect(spoken(about(thanksOwed, one, [one], { granted: ['calendar', 'mail'] })).data['unseen']).toBe('no');
    const late = meeting(-5, { with: [ANA, BO] });
    expect(spoken(about(thanksOwed, late, [before(-90, [BO]), late])).because).toBe('lateMixed');
  });
});
