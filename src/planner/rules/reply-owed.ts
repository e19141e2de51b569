/** Somebody asked me something, and I have not answered in any channel. */
import { answerDraft } from '../drafts/answer.ts';
import type { Message } from '../facts.ts';
import type { Instant } from '../meeting.ts';
import { fullName } from '../person-name.ts';
import { isExternal } from '../person.ts';
import { defineRule, type Thing, type World } from '../rule.ts';
import { facts, meeting, message, said, STORY_NOW } from '../story.ts';
import { personsAt, seenIn, spokenOfUntil } from '../threads.ts';
import { addBusinessDays, addDays, MINUTE, nextMorning } from '../working-time.ts';

/** Business days to answer within, for most and for the inner circle; days after which nobody expects it any more. */
const DEFAULTS = { days: 2, innerDays: 1, windowDays: 28 };

/** What comes so soon after a question is said in the same breath: "Can you send it? Thanks!" */
const BREATH = 15 * MINUTE;

/** The last question put to me in a thread. */
interface Question extends Thing {
  readonly asked: Message;
  /** I wrote there since, or whoever asked went on to something else. */
  readonly isAnswered: boolean;
  readonly hasGoneOn: boolean;
}

export const replyOwed = defineRule({
  id: 'reply-owed',
  strategy: 11,
  about: 'thing',
  meta: {
    summary: 'Somebody asked you something, and you have not answered in any channel.',
    rationale: 'An answer shows that you listened, even a short one that says when there will be more.',
    kind: 'answer',
    channel: 'mail',
    basis: [
      { part: 'timing', kind: 'assumption', source: 'Two business days, one for the inner circle; it shows from the next morning, and for four weeks.' },
      { part: 'why', kind: 'study', source: 'Huang et al.: people like those who answer, and ask on.' },
    ],
    priority: 80,
    isObligation: true,
    largest: null,
    seriesGapDays: 0,
    needsAttendance: false,
    endedByTouch: true,
    defaults: DEFAULTS,
    needs: ['mail-text', 'chat'],
    messages: {
      asked: '{person} asked you something {askedAt}, and you have not answered{seen, select, mail {, as far as your mail shows} chat {, as far as your chats show} other {}}. Answer?',
    },
    silences: {
      answered: 'You have been in touch since they asked.',
      goneOn: 'Their last message asks nothing.',
      stranger: 'You have neither met nor written to them before.',
    },
  },

  *things(world) {
    const found: Question[] = [];
    for (const { id, messages } of world.threads) {
      const toMe = messages.filter(({ direction, addressed }) => direction === 'received' && addressed !== 'cc');
      const open = toMe.filter((one) => one.asks === true && !hasGoneOn(one, toMe));
      const asked = open.at(-1) ?? toMe.findLast(({ asks }) => asks === true);
      if (!asked) continue;
      const isAnswered = messages.some(({ direction, at }) => direction === 'sent' && at > asked.at);
      found.push({ id: `${id} ${String(asked.at)}`, people: personsAt(asked.people, world), one: null, asked, isAnswered, hasGoneOn: open.length === 0 });
    }
    yield* found.sort((a, b) => a.asked.at - b.asked.at);
  },

  suggest(world, { people: [person], asked, isAnswered, hasGoneOn: goneOn }: Question, options) {
    const {
      now,
      facts: { time },
    } = world;
    if (isAnswered || !person || lastContact(person.address, world) > asked.at) return 'answered';
    if (goneOn) return 'goneOn';
    if (isStranger(person.address, world)) return 'stranger';

    const opensAt = nextMorning(time, asked.at);
    if (now < opensAt) return { lookAgainAt: opensAt };

    const days = world.relationshipOf(person.address)?.circle === 'inner' ? options.innerDays : options.days;
    return {
      people: [person],
      channel: asked.channel,
      because: 'asked',
      data: { person: fullName(person), askedAt: asked.at, seen: seenIn(world) },
      opensAt,
      dueAt: Math.max(opensAt, addBusinessDays(time, asked.at, days)),
      closesAt: Math.min(spokenOfUntil(asked.at), addDays(time.zone, asked.at, options.windowDays)),
      evidence: [{ kind: 'touch', id: `${asked.channel}:${String(asked.at)}`, at: asked.at, text: '' }],
    };
  },

  draft: answerDraft,

  examples: [
    { name: 'she asked on Tuesday', given: said(received(-3)), then: { because: 'asked' } },
    { name: 'she asked this morning, and the day is not over', given: said(received(-1 / 24)), then: 'not yet' },
    { name: 'I answered', given: said(received(-3), sent(-2)), then: { nothing: 'answered' } },
    { name: 'I answered by chat', given: said(received(-3), sent(-2, { channel: 'chat', thread: 'another' })), then: { nothing: 'answered' } },
    { name: 'we met since', given: { now: STORY_NOW, facts: facts([meeting(-2)], { granted: ['calendar', 'mail', 'mail-text'], messages: [received(-3)] }) }, then: { nothing: 'answered' } },
    { name: 'she only copied me', given: said(received(-3, { addressed: 'cc' })), then: 'nothing of the kind' },
    { name: 'a machine asks', given: said(received(-3, { automatic: true })), then: 'nothing of the kind' },
    { name: 'a newsletter asks', given: said(received(-3, { people: ['newsletter@fabrikam.com'] }), sent(-200, { people: ['newsletter@fabrikam.com'] })), then: { heldBack: 'not-a-person' } },
    { name: 'somebody of whom I never heard asks', given: said(received(-3, { people: ['sales@litware.com'] })), then: { nothing: 'stranger' } },
    { name: 'she wrote later that it has been solved', given: said(received(-3), received(-2.5, { asks: false })), then: { nothing: 'goneOn' } },
    { name: 'she asked, and thanked me a minute later', given: said(received(-3), received(-3 + 1 / 1440, { asks: false })), then: { because: 'asked' } },
    {
      name: 'nobody said whether my mail may be read',
      given: { now: STORY_NOW, facts: facts([meeting(-30)], { granted: ['calendar', 'mail'], messages: [received(-3)] }) },
      then: { heldBack: 'no-consent' },
    },
    { name: 'five weeks later', given: said(received(-36)), then: 'past' },
  ],
});

/** Whether whoever asked wrote again later, and asked nothing any more. */
function hasGoneOn({ people, at }: Message, toMe: readonly Message[]): boolean {
  const last = toMe.findLast((one) => one.people[0] === people[0]);
  return last?.asks !== true && (last?.at ?? at) - at > BREATH;
}

/** When I last wrote to somebody in any channel, or we met; -Infinity: never. */
function lastContact(address: string, { relationshipOf, lastWritten: { fromMe } }: World): Instant {
  return Math.max(relationshipOf(address)?.touches.findLast(({ byMe, channel }) => byMe || channel === 'meeting')?.at ?? -Infinity, fromMe.get(address) ?? -Infinity);
}

/** From outside, in no calendar of mine, and never written to. */
function isStranger(address: string, { relationshipOf, lastWritten: { fromMe }, facts: { me } }: World): boolean {
  return !relationshipOf(address) && !fromMe.has(address) && isExternal(address, me.internalDomains);
}

function received(days: number, more: Partial<Message> = {}): Message {
  return message(days, { direction: 'received', asks: true, ...more });
}

function sent(days: number, more: Partial<Message> = {}): Message {
  return message(days, more);
}
