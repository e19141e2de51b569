/** What planning promises, whatever the calendar holds. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Existing } from '../../src/planner/follow-up.ts';
import { complete, dismiss, snooze, undo } from '../../src/planner/follow-up.ts';
import type { Meeting } from '../../src/planner/meeting.ts';
import { editionOf, plan } from '../../src/planner/plan.ts';
import { defineRule } from '../../src/planner/rule.ts';
import { noAgenda } from '../../src/planner/rules/no-agenda.ts';
import { thanksOwed } from '../../src/planner/rules/thanks-owed.ts';
import { unansweredInvite } from '../../src/planner/rules/unanswered-invite.ts';
import { ADA, ANA, facts, meeting, STORY_NOW, withAna } from '../../src/planner/story.ts';
import { DAY, isWorkingMoment, USUAL_HOURS } from '../../src/planner/working-time.ts';
import { zoneTable } from '../../src/planner/zone.ts';
import { isSeen, kept } from './kept.ts';

const ADDRESSES = ['ana@fabrikam.com', 'bo@fabrikam.com', 'cy@adatum.com', 'di@contoso.com', 'no-reply@litware.com', 'room-1@contoso.com', ADA];
const RESPONSES = ['accepted', 'declined', 'notResponded', 'tentativelyAccepted', 'none'] as const;

const anyMeeting = fc
  .record({
    day: fc.integer({ min: -420 * 24, max: 30 * 24 }).map((hours) => hours / 24),
    with: fc.uniqueArray(fc.constantFrom(...ADDRESSES), { minLength: 1, maxLength: 5 }),
    mine: fc.constantFrom(...RESPONSES),
    theirs: fc.constantFrom(...RESPONSES),
    isCancelled: fc.boolean(),
    isMine: fc.boolean(),
    sensitivity: fc.constantFrom('normal', 'normal', 'private'),
  })
  .map(({ day, with: addresses, mine, theirs, isCancelled, isMine, sensitivity }): Meeting =>
    meeting(day, {
      with: addresses.map((address) => ({ address, name: '', response: theirs })),
      mine,
      isCancelled,
      sensitivity,
      ...(isMine ? { organizer: { address: ADA, name: 'Ada Okafor' } } : {}),
    }),
  );
const anyCalendar = fc.array(anyMeeting, { maxLength: 40 });

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/Sao_Paulo'];
const TABLES = ZONES.map((id) => zoneTable(id, STORY_NOW - 800 * DAY, STORY_NOW + 1200 * DAY));

describe('planning', () => {
  it('gives every candidate exactly one verdict', () => {
    fc.assert(
      fc.property(anyCalendar, (meetings) => {
        const made = plan(facts(meetings), [], STORY_NOW);
        expect(made.followUps.length + made.followUps.flatMap((one) => one.alsoCovers).length + made.heldBack.length).toBe(made.candidates);
      }),
    );
  });

  it('changes nothing when done twice, in whatever order meetings come', () => {
    fc.assert(
      fc.property(anyCalendar, (meetings) => {
        const first = plan(facts(meetings), [], STORY_NOW);
        const again = plan(facts(meetings.toReversed()), kept(first), STORY_NOW);
        expect(again.followUps).toEqual(first.followUps);
        expect(again.withdrawn).toEqual([]);
      }),
    );
  });

  it('never suggests a room, a machine or myself, and never shows a private meeting', () => {
    fc.assert(
      fc.property(anyCalendar, (meetings) => {
        const made = plan(facts(meetings), [], STORY_NOW);
        const suggested = made.followUps.flatMap((one) => one.people.map((person) => person.address));
        expect(suggested.filter((address) => address === ADA || /^(room|no-reply)/.test(address))).toEqual([]);
        expect([...made.followUps, ...made.heldBack].filter((one) => one.meeting?.sensitivity === 'private')).toEqual([]);
      }),
    );
  });

  it('makes everything due in working hours, in any zone on any day of two years', () => {
    fc.assert(
      fc.property(anyCalendar, fc.constantFrom(...TABLES), fc.integer({ min: 0, max: 730 * 24 }), (meetings, zone, hours) => {
        const time = { zone, hours: USUAL_HOURS };
        const later = meetings.map((one) => ({ ...one, start: one.start + hours * 3_600_000, end: one.end + hours * 3_600_000 }));
        for (const { dueAt, opensAt, rule } of plan(facts(later, { time }), [], STORY_NOW + hours * 3_600_000).followUps) {
          expect(isWorkingMoment(time, dueAt) || (rule === 'unanswered-invite' && dueAt === opensAt)).toBe(true);
        }
      }),
    );
  });
});

describe('what was decided', () => {
  it('a dismissed follow-up stays dismissed, and comes back by undo', () => {
    const { now, facts: known } = withAna(-1);
    const [open] = kept(plan(known, [], now));
    if (!open) throw new Error('nothing was planned');
    const dismissed = after(open, dismiss(open, now));
    expect(
      plan(known, [dismissed], now + DAY)
        .heldBack.filter(isSeen)
        .map(({ code }) => code),
    ).toEqual(['dismissed']);
    expect(plan(known, [after(dismissed, undo(dismissed))], now + DAY).followUps).toHaveLength(1);
  });

  it('a moved meeting is another thing, so its old dismissal says nothing', () => {
    const asked = (start: number) => facts([meeting(start, { mine: 'notResponded', iCalUId: 'one' })], {});
    const [open] = kept(plan(asked(1), [], STORY_NOW));
    if (!open) throw new Error('nothing was planned');
    expect(plan(asked(1.5), [after(open, dismiss(open, STORY_NOW))], STORY_NOW).followUps).toHaveLength(1);
  });

  it('a completed follow-up is done', () => {
    const { now, facts: known } = withAna(-1);
    const [open] = kept(plan(known, [], now));
    if (!open) throw new Error('nothing was planned');
    expect(
      plan(known, [after(open, complete(open, now))], now)
        .heldBack.filter(isSeen)
        .map(({ code }) => code),
    ).toEqual(['already-done']);
  });

  it('a follow-up whose reason has gone is withdrawn, and says why', () => {
    const open = kept(plan(facts([meeting(-1)]), [], STORY_NOW));
    const after = plan(facts([meeting(-1, { isCancelled: true })]), open, STORY_NOW);
    expect(after.withdrawn).toEqual([{ id: open[0]?.id, code: 'cancelled' }]);
  });

  it('what was held back can be revived by hand, stays so, and can be dismissed again', () => {
    const asked = (revived: readonly string[]) => facts([meeting(-1, { series: { id: 's', isFirst: false, beganAt: STORY_NOW - 61 * DAY } })], { preferences: { revived } });
    const [held] = plan(asked([]), [], STORY_NOW).heldBack;
    const wanted = asked([held?.id ?? '']);
    const made = plan(wanted, [], STORY_NOW);
    expect(made.followUps.map(({ id }) => id)).toEqual([held?.id]);
    expect(made.candidates - made.heldBack.length).toBe(1);
    const [open] = kept(made);
    if (!open) throw new Error('nothing was planned');
    expect(plan(wanted, [open], STORY_NOW).withdrawn).toEqual([]);
    expect(
      plan(wanted, [after(open, dismiss(open, STORY_NOW))], STORY_NOW)
        .heldBack.filter(isSeen)
        .map(({ code }) => code),
    ).toEqual(['recurring']);
  });

  it('a private one is not revived, whatever is wished', () => {
    const asked = (revived: readonly string[]) => facts([meeting(-1, { sensitivity: 'private' })], { preferences: { revived } });
    const [held] = plan(asked([]), [], STORY_NOW).heldBack;
    expect(
      plan(asked([held?.id ?? '']), [], STORY_NOW)
        .heldBack.filter(isSeen)
        .map(({ code }) => code),
    ).toEqual(['private']);
  });

  it('refuses to snooze into the past, or to decide twice', () => {
    const [open] = kept(plan(withAna(-1).facts, [], STORY_NOW));
    if (!open) throw new Error('nothing was planned');
    expect(snooze(open, STORY_NOW - 1, STORY_NOW)).toEqual({ refused: 'snooze-in-the-past' });
    expect(complete(after(open, complete(open, STORY_NOW)), STORY_NOW)).toEqual({ refused: 'not-open' });
  });
});

describe('caps', () => {
  const guests = (count: number) =>
    facts(Array.from({ length: count }, (_, i) => meeting(-1 + i / 400, { with: [{ address: `p${String(i)}@fabrikam${String(i)}.com`, name: `P${String(i)}` }], showAs: 'free', mine: 'accepted' })));

  it('lets five new ones through in a day', () => {
    const made = plan(guests(7), [], STORY_NOW);
    expect(made.followUps).toHaveLength(5);
    expect(made.heldBack.filter(isSeen).map(({ code }) => code)).toEqual(['capped', 'capped']);
  });

  it('never refills the queue when one is completed', () => {
    const open = kept(plan(guests(7), [], STORY_NOW));
    const done = open.map((one, i) => (i === 0 ? after(one, complete(one, STORY_NOW)) : one));
    expect(plan(guests(7), done, STORY_NOW).followUps).toHaveLength(4);
  });

  it('never hides what is already open', () => {
    const open = kept(plan(guests(5), [], STORY_NOW));
    const made = plan(guests(7), open, STORY_NOW);
    expect(made.withdrawn).toEqual([]);
    expect(made.followUps.map(({ id }) => id).sort()).toEqual(open.map(({ id }) => id).sort());
  });

  it('keeps at most three gone quiet open, one per outside organisation', () => {
    const weekly = (address: string) => [-20, -27, -34].map((day) => meeting(day + address.length / 500, { with: [{ address, name: '' }], showAs: 'free' }));
    const made = plan(facts(['a@one.com', 'b@one.com', 'cc@two.com', 'ddd@three.com', 'eeee@four.com'].flatMap(weekly)), [], STORY_NOW);
    expect(made.followUps).toHaveLength(3);
    expect(new Set(made.followUps.map(({ people: [person] }) => person?.address.split('@')[1])).size).toBe(3);
  });
});

describe('those who have gone quiet', () => {
  const quiet = (name: string, since: number) => [0, 7, 14].map((weeks) => meeting(-since - weeks + name.length / 500, { with: [{ address: `ana@${name}.com`, name }], showAs: 'free' }));
  const all = facts([...quiet('one', 300), ...quiet('three', 30), ...quiet('seventh', 20), ...quiet('eleventhy', 40)]);

  it('are suggested the freshest first, where not all can be, and listed by when they were due', () => {
    const made = plan(all, [], STORY_NOW);
    expect(made.followUps.map(({ people }) => people[0]?.name)).toEqual(['eleventhy', 'three', 'seventh']);
    expect(made.heldBack.filter(isSeen).map(({ people, code }) => [people[0]?.name, code])).toEqual([['one', 'capped']]);
  });
});

describe('a check-in has no hurry', () => {
  const quiet = [-20, -27, -34].map((day) => meeting(day, { with: [{ address: 'zoe@zoe.com', name: 'Zoe' }], showAs: 'free' }));
  const thanks = (count: number) =>
    Array.from({ length: count }, (_, i) => meeting(-1 - (i % 2) - i / 400, { with: [{ address: `p${String(i)}@fabrikam${String(i)}.com`, name: '' }], showAs: 'free' }));
  const rules = (count: number) => plan(facts([...quiet, ...thanks(count)]), [], STORY_NOW).followUps.map(({ rule }) => rule);

  it('so it waits while six others stand', () => {
    expect(rules(5)).toContain('gone-quiet');
    expect(rules(6)).not.toContain('gone-quiet');
  });
});

describe('an invitation to a series', () => {
  const weekly = (...days: number[]) => facts(days.map((day) => meeting(day, { mine: 'notResponded', iCalUId: 'weekly', series: { id: 'weekly', isFirst: false, beganAt: STORY_NOW - 60 * DAY } })));

  it('that I let pass is not asked about again for the next occurrence', () => {
    const [open] = kept(plan(weekly(1, 8), [], STORY_NOW, [unansweredInvite]));
    if (!open) throw new Error('nothing was planned');
    const later = plan(weekly(1, 8), [{ ...open, state: 'withdrawn' }], STORY_NOW + 7 * DAY, [unansweredInvite]);
    expect(later.followUps).toEqual([]);
    expect(later.heldBack.filter(isSeen).map(({ code }) => code)).toEqual(['recurring']);
  });

  it('that is still open goes on to the next occurrence', () => {
    const [open] = kept(plan(weekly(1, 8), [], STORY_NOW, [unansweredInvite]));
    if (!open) throw new Error('nothing was planned');
    const later = plan(weekly(1, 8), [open], STORY_NOW + 7 * DAY, [unansweredInvite]);
    expect(later.followUps.map(({ id, opensAt }) => [id, opensAt > open.opensAt])).toEqual([[open.id, true]]);
    expect(later.withdrawn).toEqual([]);
  });
});

describe('a weekly meeting without an agenda', () => {
  const weekly = (day: number) => meeting(day, { iCalUId: 'w', organizer: { address: ADA, name: '' }, hasAgenda: false, series: { id: 'w', isFirst: false, beganAt: STORY_NOW - 60 * DAY } });
  const later = (one: Existing) => plan(facts([weekly(0.2), weekly(7.2)]), [one], STORY_NOW + 7 * DAY, [noAgenda]);

  it('is told once: what was decided about it, or left, holds for the next', () => {
    const [open] = kept(plan(facts([weekly(0.2), weekly(7.2)]), [], STORY_NOW, [noAgenda]));
    if (!open) throw new Error('nothing was planned');
    expect(
      later(after(open, dismiss(open, STORY_NOW)))
        .heldBack.filter(isSeen)
        .map(({ code }) => code),
    ).toEqual(['dismissed']);
    expect(
      later({ ...open, state: 'withdrawn' })
        .heldBack.filter(isSeen)
        .map(({ code }) => code),
    ).toEqual(['recurring']);
  });

  it('stays open from one to the next', () => {
    const [open] = kept(plan(facts([weekly(0.2), weekly(7.2)]), [], STORY_NOW, [noAgenda]));
    if (!open) throw new Error('nothing was planned');
    expect(later(open).followUps.map(({ id }) => id)).toEqual([open.id]);
    expect(later(open).withdrawn).toEqual([]);
  });
});

describe('in whatever order meetings come', () => {
  const orders = <T>(...all: readonly T[]) => [all, all.toReversed()];

  it('an agenda goes on from the last time', () => {
    const weekly = (day: number) => meeting(day, { iCalUId: 'w', organizer: { address: ADA, name: '' }, hasAgenda: false, series: { id: 'w', isFirst: false, beganAt: STORY_NOW - 60 * DAY } });
    for (const meetings of orders(weekly(-30), weekly(-15), weekly(0.2))) {
      expect(plan(facts(meetings), [], STORY_NOW, [noAgenda]).followUps.map(({ draft }) => draft?.body)).toEqual([expect.stringContaining('Since the last time (26 February)')]);
    }
  });

  it('the name counts by which the latest call me', () => {
    const HOME = 'ada.okafor@gmail.com';
    const named = (day: number, name: string, ...others: (typeof ANA)[]) => meeting(day, { organizer: { address: ADA, name }, with: others });
    const often = Array.from({ length: 200 }, (_, n) => named(-1 - n / 100, 'Ada Smith'));
    for (const meetings of orders(named(-9, 'Ada Okafor', { address: HOME, name: 'Ada Okafor' }), ...often)) {
      expect(plan(facts(meetings.map((one) => ({ ...one, attendees: one.attendees.slice(1) }))), [], STORY_NOW).world.mine.has(HOME)).toBe(false);
    }
  });
});

describe('a recap', () => {
  const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
  const CY = { address: 'cy@fabrikam.com', name: 'Cy Reed' };
  const mine = meeting(-1, { organizer: { address: ADA, name: '' }, with: [ANA, BO, CY] });
  const message = (direction: 'sent' | 'received', automatic: boolean) => ({ at: STORY_NOW - DAY / 4, channel: 'mail' as const, direction, people: [ANA.address], automatic });

  it('goes to those who are away too: they need it most', () => {
    const [recap] = plan(facts([mine], { messages: [message('received', true)] }), [], STORY_NOW).followUps;
    expect(recap?.people.map(({ name }) => name)).toEqual(['Ana Torres', 'Bo Lind', 'Cy Reed']);
  });

  it('names those whom it still goes to', () => {
    const [recap] = plan(facts([mine], { messages: [message('sent', false)] }), [], STORY_NOW).followUps;
    expect(recap?.data['people']).toEqual(['Bo', 'Cy']);
  });

  it('carries the thanks of the same meeting', () => {
    const made = plan(facts([meeting(-1, { organizer: { address: ADA, name: '' }, with: [ANA, BO] })]), [], STORY_NOW);
    expect(made.followUps.map(({ rule, alsoCovers }) => [rule, alsoCovers.map((one) => one.rule)])).toEqual([['recap-owed', ['thanks-owed']]]);
  });
});

describe('the edition of rules', () => {
  const patient = defineRule({ ...thanksOwed, meta: { ...thanksOwed.meta, defaults: Object.fromEntries(Object.entries(thanksOwed.meta.defaults).map(([name, days]) => [name, days + 1])) } });

  it('is the same for the same rules, and another where a rule or an option is', () => {
    const editions = [[thanksOwed], [patient], [noAgenda], [thanksOwed, noAgenda], [noAgenda, thanksOwed]].map((rules) => editionOf(rules));
    expect(new Set(editions).size).toBe(editions.length);
    expect(editionOf([{ ...thanksOwed, meta: { ...thanksOwed.meta, priority: 1 } }])).toBe(editions[0]);
  });
});

describe('two suggestions about one meeting', () => {
  const alike = defineRule({ ...thanksOwed, id: 'alike', meta: { ...thanksOwed.meta, priority: 90 } });

  it('become one, led by the higher priority', () => {
    const made = plan(facts([meeting(-1)]), [], STORY_NOW, [thanksOwed, alike]);
    expect(made.followUps.map((one) => [one.rule, one.alsoCovers.map(({ rule }) => rule)])).toEqual([['alike', ['thanks-owed']]]);
  });

  it('keep the one that is open already in the lead', () => {
    const open = kept(plan(facts([meeting(-1)]), [], STORY_NOW, [thanksOwed]));
    const made = plan(facts([meeting(-1)]), open, STORY_NOW, [thanksOwed, alike]);
    expect(made.withdrawn).toEqual([]);
    expect(made.followUps.map((one) => [one.rule, one.alsoCovers.map(({ rule }) => rule)])).toEqual([['thanks-owed', ['alike']]]);
  });

  it('are both done when the one is', () => {
    const open = kept(plan(facts([meeting(-1)]), [], STORY_NOW, [thanksOwed, alike]));
    const done = open.map((one) => after(one, complete(one, STORY_NOW)));
    expect(plan(facts([meeting(-1)]), done, STORY_NOW, [thanksOwed, alike]).followUps).toEqual([]);
  });
});

describe('an absence', () => {
  const codes = (subject: string) =>
    plan(facts([meeting(-1, { subject })]), [], STORY_NOW)
      .heldBack.filter(isSeen)
      .map(({ code }) => code);

  it.each(['Ana: annual leave', 'OOO', 'Focus time', 'Public holiday', "Bo's birthday", 'No meetings'])('%s is no meeting', (subject) => {
    expect(codes(subject)).toEqual(['all-day']);
  });

  it.each(['Vacation planning', 'Out of office policy review', 'Birthday lunch for Bo', 'Zoom out: office moves', 'Focus group'])('%s is one', (subject) => {
    expect(codes(subject)).toEqual([]);
  });
});

describe('who is to be thanked', () => {
  it('a person who declined is not', () => {
    const made = plan(facts([meeting(-1, { with: [ANA, { address: 'bo@fabrikam.com', name: 'Bo', response: 'declined' }] })]), [], STORY_NOW);
    expect(made.followUps.map(({ people }) => people.map(({ address }) => address))).toEqual([[ANA.address]]);
  });

  it('one who has had a note already is held back, the other is not', () => {
    const wrote = { at: STORY_NOW - DAY / 4, channel: 'mail', direction: 'sent', people: [ANA.address], automatic: false } as const;
    const made = plan(facts([meeting(-1, { with: [ANA, { address: 'bo@fabrikam.com', name: 'Bo' }] })], { messages: [wrote] }), [], STORY_NOW);
    expect(made.followUps.flatMap(({ people }) => people.map(({ name }) => name))).toEqual(['Bo']);
    expect(made.heldBack.filter(isSeen).map(({ code, people }) => [code, people[0]?.address])).toEqual([['already-done', ANA.address]]);
    expect(made.candidates - made.heldBack.filter((one) => !isSeen(one)).length).toBe(2);
  });

  it('the one that stays keeps the id it had, the others have one of their own', () => {
    const BO = { address: 'bo@fabrikam.com', name: 'Bo' };
    const wrote = (...people: string[]) => ({ at: STORY_NOW - DAY / 4, channel: 'mail', direction: 'sent', people, automatic: false }) as const;
    const ids = (...people: string[]) => {
      const made = plan(facts([meeting(-1, { with: [ANA, BO] })], { messages: people.length > 0 ? [wrote(...people)] : [] }), [], STORY_NOW, [thanksOwed]);
      return { stands: made.followUps.map(({ id }) => id), held: made.heldBack.filter(isSeen).map(({ id }) => id) };
    };
    const whole = ids().stands;
    expect(ids(ANA.address).stands).toEqual(whole);
    expect(ids(ANA.address).held).not.toEqual(ids(BO.address).held);
    expect(ids(ANA.address).held).not.toEqual(whole);
    expect(ids(ANA.address, BO.address)).toEqual({ stands: [], held: whole });
  });

  it('what was decided about a note to both holds for both', () => {
    const known = facts([meeting(-1, { with: [ANA, { address: 'bo@fabrikam.com', name: 'Bo' }] })]);
    const [open] = kept(plan(known, [], STORY_NOW, [thanksOwed]));
    if (!open) throw new Error('nothing was planned');
    const codes = (one: Existing) => plan(known, [one], STORY_NOW, [thanksOwed]).heldBack.map(({ code }) => code);
    expect([codes(after(open, dismiss(open, STORY_NOW))), codes(after(open, complete(open, STORY_NOW)))]).toEqual([['dismissed'], ['already-done']]);
  });

  it('one who is left when the window closes keeps it, too', () => {
    const wrote = { at: STORY_NOW - 13 * DAY, channel: 'mail', direction: 'sent', people: [ANA.address], automatic: false } as const;
    const met = [meeting(-15, { with: [ANA, { address: 'bo@fabrikam.com', name: 'Bo' }] })];
    const whole = plan(facts(met), [], STORY_NOW, [thanksOwed]).heldBack.map(({ id }) => id);
    const held = plan(facts(met, { messages: [wrote] }), [], STORY_NOW, [thanksOwed]).heldBack;
    expect(held.map(({ code }) => code).sort()).toEqual(['already-done', 'too-old']);
    expect(held.find(({ code }) => code === 'too-old')?.id).toBe(whole[0]);
  });

  it('is the same suggestion in whatever order they are listed', () => {
    const BO = { address: 'bo@fabrikam.com', name: 'Bo' };
    const id = (...people: (typeof BO)[]) => plan(facts([meeting(-1, { with: people, organizer: null, iCalUId: 'x' })]), [], STORY_NOW, [thanksOwed]).followUps[0]?.id;
    expect(id(ANA, BO)).toBe(id(BO, ANA));
    expect(id(ANA, BO)).not.toBe(id(ANA, { ...BO, address: 'bo@adatum.com' }));
  });
});

function after(one: Existing, decision: ReturnType<typeof undo>): Existing {
  if ('refused' in decision) throw new Error(decision.refused);
  return { ...one, ...decision };
}
