/** A meeting shows that somebody has much on their plate: a new job, a handover, an incident, something stuck. */
import type { Attended } from '../attendance.ts';
import { cuesOf } from '../cues/cues.ts';
import { offerDraft } from '../drafts/offer.ts';
import type { Note } from '../facts.ts';
import { knownAs } from '../known.ts';
import type { Meeting, Person } from '../meeting.ts';
import { notesOn } from '../notes-on.ts';
import { defineRule, type World } from '../rule.ts';
import { namesIn, titleIn } from '../sentence.ts';
import { ADA, ANA, facts, meeting, STORY_NOW } from '../story.ts';
import { addBusinessDays, addDays, DAY, HOUR } from '../working-time.ts';

const I = { address: ADA, name: 'Ada Okafor' };
const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
const onboarding = (days: number, more: Parameters<typeof meeting>[1] = {}) => meeting(days, { subject: 'Onboarding', iCalUId: 'it', ...more });
const given = (...meetings: Parameters<typeof facts>[0]) => ({ now: STORY_NOW, facts: facts(meetings) });
const noted = (text: string, one: Meeting, more: Partial<Note> = {}) => ({
  now: STORY_NOW,
  facts: facts([one], { notes: [{ at: STORY_NOW - 20 * HOUR, people: [], meeting: 'it', text, ...more }] }),
});
const weekly = (days: number) => onboarding(days, { series: { id: 'it', isFirst: false, beganAt: STORY_NOW - 90 * DAY } });

export const helpCue = defineRule({
  id: 'help-cue',
  strategy: 6,
  about: 'meeting',
  meta: {
    summary: 'A meeting was about something in which people can use help, such as an onboarding, a handover or an incident.',
    rationale: 'Help that is concrete and easy to decline is welcome. Asking for it is what people find hard.',
    kind: 'offer',
    channel: 'mail',
    basis: [
      { part: 'timing', kind: 'assumption', source: 'Two business days after is our assumption.' },
      { part: 'why', kind: 'study', source: 'Dungan et al.: those who give support underestimate how much it means.' },
    ],
    priority: 55,
    isObligation: false,
    largest: null,
    seriesGapDays: 0,
    needsAttendance: true,
    defaults: { dueDays: 2, windowDays: 7 },
    messages: {
      ended: 'You were in {title} {heldAt}. Offer {people} one specific thing that would help?',
      noted: 'Your note on {title} ({heldAt}) names something hard. Offer {people} one specific thing that would help?',
    },
    silences: {
      noCue: 'Neither its subject nor a note of yours names anything in which people can use help.',
      mine: 'You organised it, and no note of yours names whom to help.',
      nobodyCalled: 'The calendar does not say who organised it.',
      sameTitle: 'It recurs under this title, and only a note of yours would tell what is new.',
    },
  },

  suggest(world, one, options) {
    const {
      now,
      facts: { time },
    } = world;
    const { meeting: held } = one;
    const isInSubject = cuesOf(held.subject).has('help');
    const notes = notesOn(held, world.facts).filter(({ text }) => isInSubject || cuesOf(text).has('help'));
    if (!isInSubject && notes.length === 0) return 'noCue';
    const [note] = notes;
    if (!note && held.series && !held.series.isFirst) return 'sameTitle';
    const named = namedIn(notes, one, world);
    if (named.length === 0 && one.iOrganized) return 'mine';
    if (named.length === 0 && !held.organizer) return 'nobodyCalled';
    if (now < held.end) return { lookAgainAt: held.end };

    const people = named.length > 0 || !held.organizer ? named : [held.organizer];
    const opensAt = Math.max(held.end, note && !isInSubject ? note.at : held.end);
    return {
      people,
      because: isInSubject ? 'ended' : 'noted',
      data: { title: titleIn(held), heldAt: held.start, people: namesIn(people) },
      opensAt,
      dueAt: addBusinessDays(time, opensAt, options.dueDays),
      closesAt: addDays(time.zone, opensAt, options.windowDays),
      evidence: notes.map(({ at, text }) => ({ kind: 'note', id: `note ${String(at)}`, at, text })),
    };
  },

  draft: offerDraft,

  examples: [
    { name: 'Ana held an onboarding yesterday', given: given(onboarding(-1)), then: { because: 'ended' } },
    { name: 'it is tomorrow', given: given(onboarding(1)), then: 'not yet' },
    { name: 'a welcome on board a ferry is none', given: given(onboarding(-1, { subject: 'Onboarding the ferry' })), then: { nothing: 'noCue' } },
    { name: 'I wrote down that the rollout is stuck', given: noted('Rollout is stuck', onboarding(-1, { subject: 'Weekly talk' })), then: { because: 'noted' } },
    { name: 'I wrote down something else', given: noted('She likes tea', onboarding(-1, { subject: 'Weekly talk' })), then: { nothing: 'noCue' } },
    { name: 'I organised it, and my note names nobody', given: noted('Rollout is stuck', onboarding(-1, { organizer: I })), then: { nothing: 'mine' } },
    { name: 'I organised it, and my note names Bo', given: noted('Rollout is stuck', onboarding(-1, { organizer: I, with: [ANA, BO] }), { people: [BO.address] }), then: { because: 'ended' } },
    { name: 'my note is about another meeting', given: noted('Rollout is stuck', onboarding(-1, { subject: 'Talk', iCalUId: 'another' })), then: { nothing: 'noCue' } },
    { name: 'every week under the same title', given: given(weekly(-1)), then: { nothing: 'sameTitle' } },
    { name: 'every week, and this time I wrote down what is new', given: noted('Blocked by procurement', weekly(-1)), then: { because: 'ended' } },
    { name: 'I was not there', given: given(onboarding(-1, { mine: 'declined' })), then: { heldBack: 'declined' } },
    { name: 'eight days ago', given: given(onboarding(-8)), then: { heldBack: 'too-old' } },
  ],
});

/** Whom notes name, as the calendar knows them. */
function namedIn(notes: readonly Note[], { invited }: Attended, world: World): Person[] {
  const addresses = [...new Set(notes.flatMap(({ people }) => people))];
  return addresses.map((address) => invited.find((person) => person.address === address) ?? knownAs(world, address));
}
