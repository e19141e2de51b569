/** A meeting that I called comes up, others give their time to it, and the invitation does not say what it is about. */
import { anyoneAt, expectedAt, type Attended } from '../attendance.ts';
import { agendaDraft } from '../drafts/agenda.ts';
import type { Series } from '../meeting.ts';
import { isExternal } from '../person.ts';
import { defineRule, type World } from '../rule.ts';
import { namesIn, titleIn } from '../sentence.ts';
import { isSocial } from '../social.ts';
import { ADA, ANA, facts, meeting, STORY_NOW } from '../story.ts';
import { businessDaysBefore, DAY, HOUR, lastMomentBefore, MINUTE } from '../working-time.ts';

const I = { address: ADA, name: 'Ada Okafor' };
const colleagues = ['Bo', 'Cy', 'Di', 'Ed'].map((name) => ({ address: `${name.toLowerCase()}@contoso.com`, name }));
/** In three hours, on the same Friday. */
const mine = (days: number, more: Parameters<typeof meeting>[1] = {}) => meeting(days, { organizer: I, hasAgenda: false, ...more });
const given = (...meetings: Parameters<typeof facts>[0]) => ({ now: STORY_NOW, facts: facts(meetings) });

export const noAgenda = defineRule({
  id: 'no-agenda',
  strategy: 7,
  about: 'meeting',
  meta: {
    summary: 'A meeting that you organise is near, and its invitation does not say what it is about.',
    rationale: 'Whoever comes prepared needs to know for what. A join link is no agenda.',
    kind: 'agenda',
    channel: 'calendar',
    basis: [
      { part: 'timing', kind: 'assumption', source: 'One business day before leaves time to prepare; that is our assumption.' },
      { part: 'why', kind: 'etiquette', source: 'Whoever asks for people’s time says what for.' },
    ],
    priority: 55,
    isObligation: true,
    largest: null,
    seriesGapDays: 2,
    needsAttendance: false,
    defaults: { leastMinutes: 30, leastOthers: 3, daysBefore: 1, hoursBefore: 2 },
    messages: { near: 'You organise {title}, {startsAt}, with {people}, and the invitation does not say what it is about. Add an agenda?' },
    silences: {
      theirs: 'You do not organise it.',
      tooShort: 'It is shorter than half an hour.',
      tooFew: 'Nobody from outside comes, and fewer than three others.',
      hasAgenda: 'The invitation says what it is about.',
      noBodies: 'This calendar leaves out what invitations say, so nobody can tell.',
      oncePerSeries: 'The next one of its series stands for all.',
      social: 'It is a meal or a celebration, which needs no agenda.',
    },
  },

  suggest(world, one, options) {
    const {
      now,
      facts: { time },
    } = world;
    const { meeting: near } = one;
    if (!one.iOrganized) return 'theirs';
    if (near.end - near.start < options.leastMinutes * MINUTE) return 'tooShort';
    if (!mattersToOthers(one, world, options.leastOthers)) return 'tooFew';
    if (near.hasAgenda === true) return 'hasAgenda';
    if (!world.hasBodies) return 'noBodies';
    if (isSocial(near.subject)) return 'social';

    const opensAt = businessDaysBefore(time, near.start, options.daysBefore);
    if (near.series && !standsForSeries(one, near.series, world, options.daysBefore)) return 'oncePerSeries';
    if (now < opensAt) return { lookAgainAt: opensAt };

    const people = anyoneAt(one);
    return {
      people,
      because: 'near',
      data: { title: titleIn(near), people: namesIn(people), startsAt: near.start },
      opensAt,
      dueAt: lastMomentBefore(time, near.start - options.hoursBefore * HOUR, opensAt),
      closesAt: near.start,
      // Of a series it is said once: what I do about it, or leave, holds for all of it.
      about: near.series ? near.iCalUId : near.id,
    };
  },

  isDone: ({ meeting }) => meeting.hasAgenda === true,

  draft: agendaDraft,

  examples: [
    { name: 'a customer comes this afternoon, and the invitation is empty', given: given(mine(0.2)), then: { because: 'near' } },
    { name: 'on Monday, which is the next business day', given: given(mine(3)), then: { because: 'near' } },
    { name: 'on Tuesday', given: given(mine(4)), then: 'not yet' },
    { name: 'the invitation says what it is about', given: given(mine(0.2, { hasAgenda: true })), then: { nothing: 'hasAgenda' } },
    { name: 'two colleagues know what it is about', given: given(mine(0.2, { with: colleagues.slice(0, 2) })), then: { nothing: 'tooFew' } },
    { name: 'three colleagues give their time', given: given(mine(0.2, { with: colleagues.slice(0, 3) })), then: { because: 'near' } },
    {
      name: 'of three colleagues one has declined',
      given: given(mine(0.2, { with: [...colleagues.slice(0, 2), { ...ANA, address: 'ana@contoso.com', response: 'declined' }] })),
      then: { nothing: 'tooFew' },
    },
    { name: 'twenty minutes need none', given: given(mine(0.2, { end: STORY_NOW + 0.2 * DAY + 20 * MINUTE })), then: { nothing: 'tooShort' } },
    {
      name: 'a calendar of twenty events that leaves all bodies out',
      given: given(mine(0.2, { hasAgenda: null }), ...Array.from({ length: 19 }, (_, i) => meeting(-i - 1, { hasAgenda: null }))),
      then: { nothing: 'noBodies' },
    },
    { name: 'I cancelled it', given: given(mine(0.2, { isCancelled: true })), then: { heldBack: 'cancelled' } },
    {
      name: 'the stand-up of every morning',
      given: given(...[-2, -1, 0.2].map((days) => mine(days, { iCalUId: 'daily', series: { id: 'daily', isFirst: false, beganAt: STORY_NOW - 90 * DAY } }))),
      then: { heldBack: 'recurring' },
    },
  ],
});

/** Someone from outside comes, or several do. */
function mattersToOthers(one: Attended, { facts }: World, leastOthers: number): boolean {
  const people = expectedAt(one);
  return one.hasList || people.length >= leastOthers || people.some(({ address }) => isExternal(address, facts.me.internalDomains));
}

/** Of a series the next one speaks; until it does, what has begun last is what was missed. */
function standsForSeries(one: Attended, { id }: Series, { besideNow, facts, now }: World, daysBefore: number): boolean {
  const { last, next } = besideNow.get(id) ?? { last: null, next: null };
  if (one === next) return true;
  return one === last && (!next || now < businessDaysBefore(facts.time, next.meeting.start, daysBefore));
}
