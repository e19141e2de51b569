/** I asked somebody something, and nothing has come back in any channel. */
import { nudgeDraft } from '../drafts/nudge.ts';
import type { Message } from '../facts.ts';
import type { Instant, Person } from '../meeting.ts';
import { defineRule, type Thing, type World } from '../rule.ts';
import { namesIn } from '../sentence.ts';
import { facts, meeting, message, said, STORY_NOW } from '../story.ts';
import { personsAt, seenIn, spokenOfUntil, type Thread } from '../threads.ts';
import { addBusinessDays, DAY } from '../working-time.ts';

/** Business days without an answer before a nudge, and before the second one. */
const DEFAULTS = { days: 3, againDays: 7 };

/** What I write after so many days of silence begins anew. */
const ANEW_DAYS = 30;

/** A question of mine that ends a thread, with what I wrote after it. */
interface Asked extends Thing {
  readonly asked: Message;
  readonly later: readonly Message[];
}

export const noReply = defineRule({
  id: 'no-reply',
  strategy: 10,
  about: 'thing',
  meta: {
    summary: 'You asked somebody something, and no answer has come in any channel.',
    rationale: 'A question is easily buried. One gentle nudge brings it back; a second is the last, for silence is an answer too.',
    kind: 'nudge',
    channel: 'mail',
    basis: [
      { part: 'timing', kind: 'assumption', source: 'Three business days, then seven more, then nothing: our assumption of what is patient and still useful.' },
      { part: 'why', kind: 'etiquette', source: 'Whoever asks may ask again, gently, and not for ever.' },
    ],
    priority: 55,
    isObligation: false,
    largest: null,
    seriesGapDays: 0,
    needsAttendance: false,
    endedByTouch: true,
    defaults: DEFAULTS,
    needs: ['mail-text', 'chat'],
    messages: {
      first: 'You asked {people} something {askedAt}, and no answer has come{seen, select, mail {, as far as your mail shows} chat {, as far as your chats show} other {}}. Send a gentle nudge?',
      second:
        'What you asked {people} {askedAt} is still without an answer{seen, select, mail {, as far as your mail shows} chat {, as far as your chats show} other {}}. Send a second nudge, the last one?',
    },
    silences: {
      answered: 'They have been in touch since you asked.',
      stopped: 'You have asked twice more, or long ago: it is left at that.',
    },
  },

  *things(world) {
    for (const thread of world.threads) {
      const mine = myLastRun(thread);
      const at = mine.findIndex(({ asks, addressed }) => asks === true && addressed !== 'cc');
      const asked = mine[at];
      if (!asked) continue;
      yield { id: `${thread.id} ${String(asked.at)}`, people: personsAt(asked.people, world), one: null, asked, later: mine.slice(at + 1).filter((one) => one.at > asked.at) };
    }
  },

  suggest(world, { id, people, asked, later }: Asked, options) {
    const {
      now,
      facts: { time },
    } = world;
    const silent = people.filter((person) => lastHeard(person, world) <= asked.at);
    if (silent.length === 0) return 'answered';

    const { since, nudges } = nudgesIn(asked, [...later.map(({ at }) => at), ...nudgesDone(silent, asked.at, world)], (at) => addBusinessDays(time, at, options.days));
    const latest = spokenOfUntil(asked.at);
    const firstAt = addBusinessDays(time, since, options.days);
    const secondAt = addBusinessDays(time, nudges[0] ?? firstAt, options.againDays);
    const isSecond = nudges.length === 1 || now >= secondAt;
    const opensAt = isSecond ? secondAt : firstAt;
    if (nudges.length > 1 || opensAt >= latest) return 'stopped';
    if (now < opensAt) return { lookAgainAt: opensAt };

    return {
      people: silent,
      channel: asked.channel,
      because: isSecond ? 'second' : 'first',
      data: { people: namesIn(silent), askedAt: asked.at, seen: seenIn(world) },
      opensAt,
      dueAt: addBusinessDays(time, opensAt, 1),
      closesAt: Math.min(latest, isSecond ? addBusinessDays(time, secondAt, options.againDays) : secondAt),
      about: `${id} ${isSecond ? 'second' : 'first'}`,
      evidence: [{ kind: 'touch', id: `${asked.channel}:${String(asked.at)}`, at: asked.at, text: '' }],
    };
  },

  draft: nudgeDraft,

  examples: [
    { name: 'asked four business days ago', given: said(sent(-4)), then: { because: 'first' } },
    { name: 'asked two days ago', given: said(sent(-2)), then: 'not yet' },
    { name: 'asked on Monday a fortnight ago, and never nudged', given: said(sent(-15)), then: { because: 'second' } },
    { name: 'nudged two days ago, and it is their turn', given: said(sent(-8), sent(-2)), then: 'not yet' },
    { name: 'nudged twice, and that was enough', given: said(sent(-20), sent(-15), sent(-4)), then: { nothing: 'stopped' } },
    { name: 'a month later nobody speaks of it', given: said(sent(-40)), then: 'past' },
    { name: 'an answer came in the thread', given: said(sent(-5), received(-4)), then: 'nothing of the kind' },
    { name: 'an answer came by chat', given: said(sent(-5), received(-4, { channel: 'chat', thread: 'another' })), then: { nothing: 'answered' } },
    { name: 'we met since', given: { now: STORY_NOW, facts: facts([meeting(-2)], { granted: ['calendar', 'mail', 'mail-text'], messages: [sent(-5)] }) }, then: { nothing: 'answered' } },
    { name: 'what I sent asked nothing', given: said(sent(-5, { asks: false })), then: 'nothing of the kind' },
    { name: 'it went to others, and only a copy to her', given: said(sent(-5, { addressed: 'cc' })), then: 'nothing of the kind' },
    { name: 'only an automatic reply came, and she is back', given: said(sent(-7), received(-6.9, { automatic: true })), then: { because: 'first' } },
    { name: 'she is away', given: said(sent(-4), received(-1, { automatic: true })), then: { heldBack: 'out-of-office' } },
    {
      name: 'nobody said whether my mail may be read',
      given: { now: STORY_NOW, facts: facts([meeting(-30)], { granted: ['calendar', 'mail'], messages: [sent(-4)] }) },
      then: { heldBack: 'no-consent' },
    },
  ],
});

/** What I wrote since anybody else did, from the last time that I began anew. */
function myLastRun({ messages }: Thread): readonly Message[] {
  const run = messages.slice(messages.findLastIndex(({ direction }) => direction === 'received') + 1);
  const anew = run.findLastIndex(({ at }, i) => at - (run[i - 1]?.at ?? at) > ANEW_DAYS * DAY);
  return run.slice(Math.max(0, anew));
}

/** When somebody was last in touch, in any channel or meeting; -Infinity: never. */
function lastHeard({ address }: Person, { relationshipOf, lastWritten: { fromThem } }: World): Instant {
  return Math.max(relationshipOf(address)?.touches.findLast(({ byMe }) => !byMe)?.at ?? -Infinity, fromThem.get(address) ?? -Infinity);
}

/** Follow-ups of this rule that were completed since, however it was done. */
function nudgesDone(people: readonly Person[], since: Instant, { relationshipOf }: World): Instant[] {
  const touches = people.flatMap(({ address }) => relationshipOf(address)?.touches ?? []);
  return touches.filter(({ at, rule }) => rule === 'no-reply' && at > since).map(({ at }) => at);
}

/** What I wrote while an answer was not due yet belongs to the question; what came later was a nudge, one a day at most. */
function nudgesIn(asked: Message, later: readonly Instant[], dueAfter: (at: Instant) => Instant): { since: Instant; nudges: Instant[] } {
  let since = asked.at;
  const nudges: Instant[] = [];
  for (const at of later.toSorted((a, b) => a - b)) {
    const last = nudges.at(-1);
    if (last === undefined && at < dueAfter(since)) since = at;
    else if (last === undefined || at - last >= DAY) nudges.push(at);
  }
  return { since, nudges };
}

function sent(days: number, more: Partial<Message> = {}): Message {
  return message(days, { asks: true, ...more });
}

function received(days: number, more: Partial<Message> = {}): Message {
  return message(days, { direction: 'received', ...more });
}
