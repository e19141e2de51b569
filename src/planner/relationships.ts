/** Relationships, made of what meetings and messages say of each address. Pure. */
import type { Circle, Facts } from './facts.ts';
import type { Instant, Meeting } from './meeting.ts';
import { isExternal } from './person.ts';
import { laterMet, type Contacted, type RelationshipDraft, type RelationshipDrafts } from './relationship-drafts.ts';
import { touchedIn, type Relationship, type Relationships } from './relationship.ts';
import { rhythmOf } from './rhythm.ts';
import { samePersons } from './same-person.ts';

/** Everyone's relationship that there is a draft of, when all meetings were gone through. */
export function relationships(facts: Facts, drafts: RelationshipDrafts, contacts: readonly Contacted[]): Relationships {
  drafts.addMessages(facts.messages);
  drafts.addContacts(contacts);
  const main = new Map<string, string>();
  const all = new Map<string, Relationship>();
  for (const group of samePersons(drafts.all.values(), facts.preferences)) {
    const [first] = group;
    if (!first) continue;
    for (const { person } of group) main.set(person.address, first.person.address);
    all.set(first.person.address, relationshipOf(joined(group), group.map(({ person }) => person.address), facts)); // prettier-ignore
  }
  for (const [address, draft] of drafts.all) if (!main.has(address)) all.set(address, relationshipOf(draft, [address], facts));
  return { all, of: (address) => all.get(main.get(address) ?? address) };
}

/** What is known of one person under all their addresses. */
function joined(group: readonly RelationshipDraft[]): RelationshipDraft {
  const latest = group.reduce((a, b) => (b.lastAt >= a.lastAt ? b : a));
  const coming = group.map(({ nextMeeting }) => nextMeeting).filter((one) => one !== null);
  return {
    person: latest.person,
    firstAt: Math.min(...group.map(({ firstAt }) => firstAt)),
    lastAt: latest.lastAt,
    firstEventAt: Math.min(...group.map(({ firstEventAt }) => firstEventAt)),
    heldAt: [...new Set(group.flatMap(({ heldAt }) => heldAt))].sort((a, b) => a - b),
    touches: [...new Map(group.flatMap(({ touches }) => touches.map((touch) => [touch.id, touch]))).values()],
    lastMet: group.reduce<Meeting | null>((last, { lastMet }) => (lastMet ? laterMet(last, lastMet) : last), null),
    topic: group.reduce<Meeting | null>((last, { topic }) => (topic ? laterMet(last, topic) : last), null),
    nextMeeting: coming.reduce<Meeting | null>((a, b) => (a && a.start <= b.start ? a : b), null),
    isAway: group.some(({ isAway }) => isAway),
    zone: group.reduce<RelationshipDraft['zone']>((last, { zone }) => (zone && zone.at >= (last?.at ?? -Infinity) ? zone : last), null),
    cameAt: [...new Set(group.flatMap(({ cameAt }) => cameAt))].sort((a, b) => a - b),
    thankedAt: group.reduce<Instant | null>((last, { thankedAt }) => (thankedAt === null ? last : Math.max(thankedAt, last ?? thankedAt)), null),
    asked: group.flatMap(({ asked }) => asked),
    wrote: group.flatMap(({ wrote }) => wrote),
  };
}

function relationshipOf(draft: RelationshipDraft, addresses: readonly string[], { earlier, me, preferences, time }: Facts): Relationship {
  draft.touches.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const { person, heldAt, touches, lastMet, topic, nextMeeting, isAway, cameAt, thankedAt } = draft;
  const last = touches.at(-1);
  return {
    person,
    addresses,
    heldAt,
    touches,
    topic,
    nextMeeting,
    isAway,
    zone: draft.zone?.id ?? null,
    cameAt,
    thankedAt,
    answeredAt: answersIn(draft),
    firstEventAt: addresses.reduce((least, address) => Math.min(least, earlier[address] ?? Infinity), draft.firstEventAt),
    isExternal: isExternal(person.address, me.internalDomains),
    circle: circleOf(addresses, preferences.circles),
    lastTouch: last ? touchedIn(last, last.id, lastMet) : null,
    rhythmDays: rhythmOf(touches, time.zone),
  };
}

/** When what I asked in a thread was answered there: what I ask again before an answer is one question. */
function answersIn({ asked, wrote }: RelationshipDraft): Instant[] {
  if (asked.length === 0 || wrote.length === 0) return [];
  const said = [...asked.map((one) => ({ ...one, isMine: true })), ...wrote.map((one) => ({ ...one, isMine: false }))].sort((a, b) => a.at - b.at);
  const waiting = new Set<string>();
  const answers: Instant[] = [];
  for (const { thread, at, isMine } of said) {
    if (isMine) waiting.add(thread);
    else if (waiting.delete(thread)) answers.push(at);
  }
  return answers;
}

function circleOf(addresses: readonly string[], circles: Facts['preferences']['circles']): Circle | null {
  for (const address of addresses) {
    const circle = circles[address];
    if (circle) return circle;
  }
  return null;
}
