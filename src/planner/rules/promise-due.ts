/** What I promised is due, or overdue. */
import { promiseDraft } from '../drafts/promise.ts';
import type { PromiseMade } from '../facts.ts';
import { knownAs } from '../known.ts';
import { kindOfAddress } from '../person.ts';
import { dueFrom, MISSED_AFTER_DAYS } from '../promises/ledger.ts';
import { reminderOf } from '../promises/reminder.ts';
import { defineRule, type Thing, type World } from '../rule.ts';
import { namesIn } from '../sentence.ts';
import { ANA, facts, meeting, STORY_NOW } from '../story.ts';
import { addDays, DAY, HOUR, lastMomentBefore } from '../working-time.ts';

interface Promised extends Thing {
  readonly promise: PromiseMade;
}

const promise = (dueInDays: number | null, more: Partial<PromiseMade> = {}): PromiseMade => ({
  id: 'p1',
  text: 'send the deck',
  people: [ANA.address],
  madeAt: STORY_NOW - 60 * DAY,
  dueAt: dueInDays === null ? null : STORY_NOW + dueInDays * DAY,
  state: 'open',
  meeting: null,
  ...more,
});
const given = (one: PromiseMade, more: Parameters<typeof facts>[1] = {}) => ({ now: STORY_NOW, facts: facts([meeting(-2)], { promises: [one], ...more }) });

export const promiseDue = defineRule({
  id: 'promise-due',
  strategy: 8,
  about: 'thing',
  meta: {
    summary: 'Something that you promised is due within a business day, or overdue.',
    rationale: 'Breaking a promise costs far more than exceeding one earns. One that is moved in good time is not broken.',
    kind: 'promise',
    channel: 'mail',
    basis: [
      { part: 'timing', kind: 'assumption', source: 'One business day before is our assumption: time enough to deliver, or to say that you need longer.' },
      { part: 'why', kind: 'study', source: 'Gneezy & Epley: keeping a promise is valued much more than breaking one, and exceeding it hardly more than keeping it.' },
    ],
    priority: 85,
    isObligation: true,
    largest: null,
    seriesGapDays: 0,
    needsAttendance: false,
    mayBeMine: true,
    defaults: {},
    messages: {
      due: 'You promised{whom, select, someone { {people}} other {}}: "{promise}". It is due {dueAt}. Do it now, or say early that you need longer?',
      overdue: 'You promised{whom, select, someone { {people}} other {}}: "{promise}". It was due {dueAt}. Do it now, or give it a new date?',
    },
    silences: {
      noDate: 'It has no date. It stays in the list of promises, and speaks once you give it one.',
      kept: 'You said that you kept it.',
      missed: 'You said that you missed it.',
    },
  },

  *things(world) {
    for (const made of world.facts.promises) {
      const people = made.people.filter((address) => kindOfAddress(address) === 'person' && !world.mine.has(address)).map((address) => knownAs(world, address));
      yield { id: `${made.id} ${String(made.dueAt)}`, people, one: null, promise: made } satisfies Promised;
    }
  },

  suggest({ now, facts: { time } }: World, { promise: { id, text, madeAt, dueAt, state }, people }) {
    if (state === 'kept' || state === 'missed') return state;
    if (dueAt === null) return 'noDate';

    const opensAt = Math.max(madeAt, dueFrom(time, dueAt));
    if (now < opensAt) return { lookAgainAt: opensAt };

    return {
      people,
      because: now < dueAt ? 'due' : 'overdue',
      data: { ...reminderOf(text, dueAt), people: namesIn(people), whom: people.length > 0 ? 'someone' : 'nobody' },
      opensAt,
      dueAt: lastMomentBefore(time, dueAt, opensAt),
      closesAt: addDays(time.zone, dueAt, MISSED_AFTER_DAYS),
      changesAt: dueAt,
      evidence: [{ kind: 'promise', id, at: madeAt, text }],
    };
  },

  draft: promiseDraft,

  examples: [
    { name: 'I promised Ana the deck by this afternoon', given: given(promise(6 / 24)), then: { because: 'due' } },
    { name: 'it is Friday, and the deck is due on Monday', given: given(promise(3)), then: { because: 'due' } },
    { name: 'it is Friday, and the deck is due on Tuesday', given: given(promise(4)), then: 'not yet' },
    { name: 'it was due on Monday, and I have said nothing', given: given(promise(-4)), then: { because: 'overdue' } },
    { name: 'I gave it a new date, which is tomorrow', given: given(promise(1, { state: 'renegotiated' })), then: { because: 'due' } },
    { name: 'a promise to nobody but me is one, too', given: given(promise(0, { people: [] })), then: { because: 'overdue' } },
    { name: 'so is one to a whole team, whom nobody writes to as a person', given: given(promise(1, { people: ['team@contoso.com'] })), then: { because: 'due' } },
    {
      name: 'Ana is away, and it may wait in her inbox',
      given: given(promise(1), { messages: [{ at: STORY_NOW - HOUR, channel: 'mail', direction: 'received', people: [ANA.address], automatic: true }] }),
      then: { because: 'due' },
    },
    { name: 'someday is no date', given: given(promise(null)), then: { nothing: 'noDate' } },
    { name: 'I kept it, a day late', given: given(promise(-1, { state: 'kept' })), then: { nothing: 'kept' } },
    { name: 'I said that I missed it', given: given(promise(-1, { state: 'missed' })), then: { nothing: 'missed' } },
    { name: 'after thirty days it counts as missed', given: given(promise(-31)), then: { heldBack: 'too-old' } },
    { name: 'a season later nobody speaks of it', given: given(promise(-50)), then: 'past' },
    { name: 'I never want to be reminded of Ana', given: given(promise(1), { preferences: { never: [ANA.address] } }), then: { heldBack: 'excluded' } },
  ],
});
