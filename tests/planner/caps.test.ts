/** Never more than people can bear: two suggestions about one meeting, and how many a day, a person and an organisation. */
import { describe, expect, it } from '@jest/globals';
import type { Attended } from '../../src/planner/attendance.ts';
import type { Existing } from '../../src/planner/follow-up.ts';
import type { Meeting } from '../../src/planner/meeting.ts';
import { plan } from '../../src/planner/plan.ts';
import { defineRule, type Meta, type World } from '../../src/planner/rule.ts';
import { goneQuiet } from '../../src/planner/rules/gone-quiet.ts';
import { thanksOwed } from '../../src/planner/rules/thanks-owed.ts';
import { ANA, facts, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { DAY, HOUR } from '../../src/planner/working-time.ts';

const BO = { address: 'bo@adatum.com', name: 'Bo Lind' };
const CY = { address: 'cy@litware.com', name: 'Cy Reed' };

/** A rule that speaks after every meeting, to those whom `to` picks. */
function speaking(id: string, meta: Partial<Meta> = {}, to: (people: Meeting['attendees']) => Meeting['attendees'] = (people) => people) {
  return defineRule({
    ...thanksOwed,
    id,
    meta: { ...thanksOwed.meta, seriesGapDays: 0, ...meta },
    suggest: (_world: World, { meeting: met }: Attended) => ({
      people: to(met.attendees.filter(({ address }) => address !== 'ada@contoso.com')),
      because: 'first',
      data: {},
      opensAt: met.end,
      dueAt: met.end + 2 * DAY,
      closesAt: met.end + 14 * DAY,
    }),
  });
}

type Spoken = ReturnType<typeof speaking>;
const rulesOf = (...rules: readonly (Spoken | undefined)[]): Spoken[] => rules.filter((rule) => rule !== undefined);

const note = speaking('note', { priority: 50 });
const praise = speaking('praise', { priority: 40 });

/** Meetings one after the other, on one day, each with somebody else. */
const crowd = (count: number, day = -1) =>
  Array.from({ length: count }, (_, n) =>
    meeting(day + n / 400, { iCalUId: `${String(day)} ${String(n)}`, with: [{ address: `p${String(n)}.${String(day)}@org${String(n)}.com`, name: '' }], showAs: 'free' }),
  );

const kept = (one: Partial<Existing> & Pick<Existing, 'id'>): Existing => ({
  rule: 'note',
  people: [],
  opensAt: STORY_NOW - DAY,
  state: 'open',
  snoozedUntil: null,
  decidedAt: null,
  alsoCovers: [],
  before: null,
  ...one,
});

function told(meetings: readonly Meeting[], rules: Parameters<typeof plan>[3], existing: readonly Existing[] = [], preferences = {}) {
  const { followUps, heldBack, candidates } = plan(facts(meetings, { preferences }), existing, STORY_NOW, rules);
  const covered = followUps.flatMap(({ alsoCovers }) => alsoCovers);
  expect(followUps.length + covered.length + heldBack.length).toBe(candidates);
  return {
    followUps,
    leads: followUps.map(({ rule, people, alsoCovers }) => [rule, people.map(({ name }) => name).join(' '), ...alsoCovers.map((one) => one.rule)]),
    codes: heldBack.map(({ rule, code }) => [rule, code]),
  };
}

describe('two suggestions about one meeting', () => {
  const both = [meeting(-1, { with: [ANA, BO] })];

  it('become one where the people are the same, led by the higher priority', () => {
    expect(told(both, [praise, note]).leads).toEqual([['note', 'Ana Torres Bo Lind', 'praise']]);
  });

  it('become one where the one has all the people of the other, led by the one with more', () => {
    const toOne = speaking('high', { priority: 80 }, (people) => people.slice(0, 1));
    expect(told(both, [toOne, praise]).leads).toEqual([['praise', 'Ana Torres Bo Lind', 'high']]);
  });

  it('both stand where each has somebody of its own', () => {
    const first = speaking('first', {}, (people) => people.slice(0, 1));
    const second = speaking('second', { priority: 20 }, (people) => people.slice(1));
    expect(told(both, [first, second]).leads).toEqual([
      ['first', 'Ana Torres'],
      ['second', 'Bo Lind'],
    ]);
  });

  it('both stand where they share somebody, and each has somebody of its own', () => {
    const first = speaking('first', {}, (people) => people.slice(0, 2));
    const second = speaking('second', { priority: 20 }, (people) => people.slice(1));
    expect(told([meeting(-1, { with: [ANA, BO, CY] })], [first, second]).leads).toHaveLength(2);
  });

  it('both stand where one is about a person and no meeting', () => {
    const quiet = [-20, -27, -34, -41, -48].map((day) => meeting(day, { with: [ANA] }));
    expect(told([...quiet, meeting(-1, { with: [BO] })], [speaking('urgent', { priority: 90 }), goneQuiet]).leads).toEqual([
      ['urgent', 'Bo Lind'],
      ['gone-quiet', 'Ana Torres'],
    ]);
  });

  it('both stand where they are about two meetings', () => {
    expect(told([...both, meeting(-2, { with: [ANA, BO] })], [note]).leads).toHaveLength(2);
  });

  it.each(['check-in', 'invitation', 'agenda', 'choice', 'brief'] as const)('both stand where one is of the kind %s, whichever leads', (kind) => {
    expect(told(both, [note, speaking('other', { kind, priority: 20 })]).leads).toHaveLength(2);
    expect(told(both, [note, speaking('other', { kind, priority: 90 })]).leads).toHaveLength(2);
  });

  it('are led by the one that is open already', () => {
    const [open] = told(both, [praise]).followUps;
    const held = [kept({ id: open?.id ?? '', rule: 'praise', people: [ANA.address, BO.address] })];
    for (const rules of [
      [praise, note],
      [note, praise],
    ])
      expect(told(both, rules, held).leads).toEqual([['praise', 'Ana Torres Bo Lind', 'note']]);
  });

  it('stay, where the lead is open already and the day is full', () => {
    const [open] = told(both, [praise]).followUps;
    const full = Array.from({ length: 5 }, (_, n) => kept({ id: String(n), state: 'done', decidedAt: STORY_NOW }));
    expect(told(both, [praise, note], [...full, kept({ id: open?.id ?? '', rule: 'praise', people: [ANA.address, BO.address] })]).leads).toHaveLength(1);
  });

  it('stay with one person, where the lead is open already', () => {
    const alone = [meeting(-1, { with: [ANA] })];
    const [open] = told(alone, [praise]).followUps;
    expect(told(alone, [praise, note], [kept({ id: open?.id ?? '', rule: 'praise', people: [ANA.address] })]).leads).toEqual([['praise', 'Ana Torres', 'note']]);
  });

  it('are both too many where the lead is', () => {
    const { codes } = told([...crowd(5), ...both], [note, praise]);
    expect(codes).toContainEqual(['praise', 'capped']);
    expect(codes.filter(([rule]) => rule === 'note').length).toBe(codes.filter(([rule]) => rule === 'praise').length);
  });
});

describe('in a day', () => {
  it('five new ones stay, the most important first', () => {
    const urgent = speaking('urgent', { priority: 90 });
    const { leads, codes } = told(crowd(6), [note, speaking('unrelated', { priority: 20 }, (people) => people.slice(1))]);
    expect(leads).toHaveLength(5);
    expect(codes.filter(([, code]) => code === 'capped')).toEqual([['note', 'capped']]);
    expect(told(crowd(7), [note, urgent]).leads.every(([rule]) => rule === 'urgent')).toBe(true);
  });

  it('is the day on which they open', () => {
    expect(told([...crowd(5), ...crowd(5, -2)], [note]).leads).toHaveLength(10);
  });

  it('counts what was decided already', () => {
    const done = (state: Existing['state']) => kept({ id: state, state, decidedAt: STORY_NOW });
    expect(told(crowd(5), [note], [done('done'), done('dismissed'), done('withdrawn')]).leads).toHaveLength(2);
  });

  it('counts no obligations, and never caps them', () => {
    const duty = speaking('duty', { isObligation: true, kind: 'agenda' });
    const held = Array.from({ length: 5 }, (_, n) => kept({ id: String(n), rule: 'duty' }));
    expect(told(crowd(7), [duty]).leads).toHaveLength(7);
    expect(told(crowd(5), [note, duty], held).leads).toHaveLength(10);
  });

  it('the one with fewer people stays, where it matters more', () => {
    const pairs = Array.from({ length: 5 }, (_, n) => meeting(-1 + n / 400, { iCalUId: String(n), with: [ANA, BO, CY], showAs: 'free' }));
    const toMany = speaking('to-many', { priority: 20 }, (people) => (people.length > 1 ? people : []));
    const toOne = speaking('to-one', { priority: 80 }, (people) => (people.length > 1 ? [] : people));
    expect(told([...pairs, ...crowd(1)], [toMany, toOne]).leads.map(([rule]) => rule)).toEqual(['to-one', 'to-many', 'to-many', 'to-many', 'to-many']);
  });

  it('of equals, those due earlier stay, and are listed first', () => {
    const { followUps } = told(crowd(6), [note]);
    expect(followUps.map(({ people: [person] }) => person?.address.slice(0, 2))).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
  });

  it('of those alike in all, the order is always the same', () => {
    const alike = crowd(5).map((one) => ({ ...one, start: STORY_NOW - DAY, end: STORY_NOW - DAY + HOUR }));
    const ids = (meetings: readonly Meeting[]) => told(meetings, [note]).followUps.map(({ id }) => id);
    expect(ids(alike)).toEqual(ids(alike).sort());
    expect(ids(alike.toReversed())).toEqual(ids(alike));
  });

  it('keeps what is open or asleep, however many there are', () => {
    const { followUps } = told(crowd(5), [note]);
    const held = followUps.map(({ id }, n) => kept({ id, state: n % 2 === 0 ? 'open' : 'snoozed', snoozedUntil: n % 2 === 0 ? null : STORY_NOW + DAY }));
    const again = told(crowd(8), [note], held);
    expect(again.followUps.map(({ id }) => id).sort()).toEqual(held.map(({ id }) => id).sort());
  });

  it('keeps what I revived', () => {
    const { heldBack } = plan(facts(crowd(6)), [], STORY_NOW, [note]);
    expect(told(crowd(6), [note], [], { revived: heldBack.map(({ id }) => id) }).leads).toHaveLength(6);
  });

  it('says nothing new about one that was withdrawn and is back', () => {
    const { followUps } = told(crowd(5), [note]);
    const withdrawn = followUps.map(({ id }) => kept({ id, state: 'withdrawn' }));
    expect(told(crowd(5), [note], withdrawn).leads).toHaveLength(5);
    expect(told(crowd(5), [note], withdrawn.slice(0, 2)).leads).toHaveLength(5);
  });
});

describe('with one person', () => {
  const often = (count: number) => Array.from({ length: count }, (_, n) => meeting(-1 - n, { with: [ANA] }));

  it('one of a rule is open', () => {
    expect(told(often(2), [note])).toMatchObject({ leads: [['note', 'Ana Torres']], codes: [['note', 'capped']] });
  });

  it('two of all rules are open', () => {
    const rules = ['one', 'two', 'three'].map((id, n) => speaking(id, { kind: 'agenda', priority: 50 - n }));
    expect(told(often(1), rules)).toMatchObject({
      leads: [
        ['one', 'Ana Torres'],
        ['two', 'Ana Torres'],
      ],
      codes: [['three', 'capped']],
    });
  });

  it('what is open already counts, however much more another matters', () => {
    const [x, y, urgent] = [40, 30, 90].map((priority) => speaking(`priority ${String(priority)}`, { kind: 'agenda', priority }));
    const [ofX, ofY] = told(often(1), rulesOf(x, y)).followUps.map(({ id, rule }) => kept({ id, rule, people: [ANA.address] }));
    const asleep = { ...ofY, state: 'snoozed', snoozedUntil: STORY_NOW + DAY } as Existing;
    const led = (rules: ReturnType<typeof rulesOf>, existing: readonly (Existing | undefined)[]) => told(often(1), rules, existing.filter((one) => one !== undefined)).leads.map(([rule]) => rule); // prettier-ignore
    expect(led(rulesOf(x, y, urgent), [ofX, asleep])).toEqual(['priority 40', 'priority 30']);
    expect(led(rulesOf(x, urgent), [ofX])).toEqual(['priority 90', 'priority 40']);
  });

  it('one that is open keeps the next of its rule away', () => {
    const [first] = told(often(2).slice(1), [note]).followUps;
    const { followUps, codes } = told(often(2), [note], [kept({ id: first?.id ?? '', people: [ANA.address] })]);
    expect(followUps.map(({ id }) => id)).toEqual([first?.id]);
    expect(codes).toEqual([['note', 'capped']]);
  });

  it('what is settled does not count', () => {
    const held = (state: Existing['state'], rule: string) => kept({ id: `${state} ${rule}`, state, rule, people: [ANA.address] });
    expect(told(often(1), [note], [held('dismissed', 'note'), held('withdrawn', 'x'), held('withdrawn', 'y')]).leads).toHaveLength(1);
  });

  it.each(['open', 'snoozed'] as const)('one that is %s and that nothing suggests any more makes room in the same plan', (state) => {
    const { followUps, withdrawn } = plan(facts(often(1)), [kept({ id: 'x', state, people: [ANA.address] })], STORY_NOW, [note]);
    expect(withdrawn).toEqual([{ id: 'x', code: null }]);
    expect(followUps).toHaveLength(1);
  });

  it.each(['done', 'dismissed'] as const)('what was %s today counts until tomorrow', (state) => {
    const decided = (decidedAt: number | null) => told(often(1), [note], [kept({ id: 'x', state, people: [ANA.address], decidedAt })]).leads;
    expect(decided(STORY_NOW - HOUR)).toEqual([]);
    expect(decided(STORY_NOW - DAY)).toHaveLength(1);
    expect(decided(null)).toHaveLength(1);
  });

  it('what was taken back today does not count', () => {
    expect(told(often(1), [note], [kept({ id: 'x', state: 'withdrawn', people: [ANA.address], decidedAt: STORY_NOW - HOUR })]).leads).toHaveLength(1);
  });

  it('what is to several people counts for none of them', () => {
    const held = ['x', 'y'].map((rule) => kept({ id: rule, rule, people: [ANA.address, BO.address] }));
    expect(told(often(1), [note], held).leads).toHaveLength(1);
    expect(told([meeting(-1, { with: [ANA, BO] }), meeting(-2, { with: [ANA, BO] })], [note]).leads).toHaveLength(2);
  });
});

describe('a rule that keeps its distance', () => {
  const weekly = speaking('weekly', { daysBetween: 7 });
  const held = (opensAt: number, more: Partial<Existing> = {}) => kept({ id: 'before', rule: 'weekly', people: [ANA.address], state: 'done', opensAt, ...more });
  const met = [meeting(-1, { with: [ANA] })];
  const ended = STORY_NOW - DAY + HOUR;

  it.each([
    ['six days after the last', held(ended - 6 * DAY), 'capped'],
    ['seven days after the last', held(ended - 7 * DAY), null],
    ['six days before the next', held(ended + 6 * DAY), 'capped'],
    ['after one to somebody else', held(ended - DAY, { people: [CY.address] }), null],
    ['after one of another rule', held(ended - DAY, { rule: 'note' }), null],
    ['after one that was taken back', held(ended - DAY, { state: 'withdrawn' }), null],
  ])('%s', (_, before, code) => {
    expect(told(met, [weekly], [before]).codes).toEqual(code === null ? [] : [['weekly', code]]);
  });

  it('counts what was completed elsewhere', () => {
    expect(told(met, [weekly], [], { completed: [{ rule: 'weekly', people: [ANA.address], at: ended - 3 * DAY }] }).codes).toEqual([['weekly', 'capped']]);
  });
});

describe('check-ins', () => {
  const { sparing } = goneQuiet.meta;
  const quiet = speaking('gone-quiet', { kind: 'check-in', ...(sparing && { sparing }) });
  const since = (address: string, days: number) => meeting(-days, { iCalUId: address, with: [{ address, name: address }], showAs: 'free' });
  const named = ({ followUps }: ReturnType<typeof told>) => followUps.map(({ people: [person] }) => person?.name);
  const four = [since('a@one.com', 5), since('b@two.com', 4), since('c@three.com', 3), since('d@four.com', 2)];
  const zoe = since('z@zoe.com', 9);
  const held = (more: Partial<Existing>) => kept({ id: 'before', rule: 'gone-quiet', people: ['z@zoe.com'], opensAt: STORY_NOW - 20 * DAY, ...more });

  it('are three at most, those who fell silent last', () => {
    expect(named(told(four, [quiet]))).toEqual(['b@two.com', 'c@three.com', 'd@four.com']);
  });

  it('are always the same ones, where all fell silent at once', () => {
    const alike = ['a@one.com', 'b@two.com', 'c@three.com', 'd@four.com'].map((address) => since(address, 5));
    expect(named(told(alike.toReversed(), [quiet])).sort()).toEqual(named(told(alike, [quiet])).sort());
  });

  it('are one for each outside organisation', () => {
    expect(named(told([since('a@one.com', 5), since('b@one.com', 4)], [quiet]))).toEqual(['b@one.com']);
  });

  it.each(['gmail.com', 'contoso.com'])('are more for %s, where an address says nothing of an organisation', (domain) => {
    expect(told([since(`a@${domain}`, 5), since(`b@${domain}`, 4)], [quiet]).followUps).toHaveLength(2);
  });

  it.each([
    ['an open one', {}, 2],
    ['one that is asleep', { state: 'snoozed', snoozedUntil: STORY_NOW + DAY }, 2],
    ['one done today', { state: 'done', decidedAt: STORY_NOW - HOUR }, 2],
    ['one dismissed today', { state: 'dismissed', decidedAt: STORY_NOW - HOUR }, 2],
    ['one done three weeks ago', { state: 'done', decidedAt: STORY_NOW - 21 * DAY }, 3],
  ] as const)('count %s', (_, more, count) => {
    const [before] = told([zoe], [quiet]).followUps;
    const { followUps } = told([...four, zoe], [quiet], [held({ id: before?.id ?? '', ...more })]);
    expect(followUps.filter(({ id }) => id !== before?.id)).toHaveLength(count);
  });

  it('do not count an open one of another rule', () => {
    const noteToZoe = speaking('note', {}, (people) => people.filter(({ address }) => address === 'z@zoe.com'));
    const [before] = told([zoe], [noteToZoe]).followUps;
    const { leads } = told([...four, zoe], [quiet, noteToZoe], [held({ id: before?.id ?? '', rule: 'note' })]);
    expect(leads.map(([rule]) => rule).sort()).toEqual(['gone-quiet', 'gone-quiet', 'gone-quiet', 'note']);
  });

  it('count the organisation of an open one', () => {
    const colleague = since('x@four.com', 9);
    const [before] = told([colleague], [quiet]).followUps;
    expect(named(told([...four, colleague], [quiet], [held({ id: before?.id ?? '', people: ['x@four.com'] })]))).toEqual(['x@four.com', 'b@two.com', 'c@three.com']);
  });

  it.each([
    [5, 1],
    [6, 0],
  ])('wait for room: beside %d others there is room for %d', (others, count) => {
    const urgent = speaking('urgent', { priority: 90 }, (people) => people.filter(({ address }) => address.startsWith('p')));
    const checkIn = speaking('gone-quiet', { kind: 'check-in', ...(sparing && { sparing }) }, (people) => people.filter(({ address }) => address === 'a@one.com'));
    const { leads } = told([...crowd(3), ...crowd(others - 3, -2), since('a@one.com', 5)], [urgent, checkIn]);
    expect(leads.filter(([rule]) => rule === 'gone-quiet')).toHaveLength(count);
  });
});
