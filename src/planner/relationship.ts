/** Meetings and touches with one person, in order: what rules know about a relationship. */
import { isHeld, type Attended } from './attendance.ts';
import type { Circle, Completion, Facts } from './facts.ts';
import type { Instant, Meeting, Person } from './meeting.ts';
import { isExternal } from './person.ts';
import { DAY, localWeek } from './working-time.ts';

export interface Touch {
  readonly id: string;
  readonly at: Instant;
  readonly channel: 'meeting' | 'mail' | 'chat' | 'follow-up';
  readonly byMe: boolean;
  readonly meeting: Meeting | null;
}

export interface Relationship {
  readonly person: Person;
  readonly isExternal: boolean;
  readonly circle: Circle | null;
  /** Start of the earliest event with them that was not cancelled, whatever its size or answers, and however old. */
  readonly firstEventAt: Instant;
  /** Starts of held meetings of any size, in order. */
  readonly heldAt: readonly Instant[];
  /** In order. */
  readonly touches: readonly Touch[];
  readonly lastTouch: Touch | null;
  /** The median gap between touches in days, one touch a calendar week at most; null with fewer than 3. */
  readonly rhythmDays: number | null;
  /** The next small meeting that stands, or null. */
  readonly nextMeeting: Meeting | null;
  /** They are away now, as far as I can see. */
  readonly isAway: boolean;
}

interface Draft {
  person: Person;
  firstEventAt: Instant;
  heldAt: Instant[];
  touches: Touch[];
  nextMeeting: Meeting | null;
  isAway: boolean;
}

const AWAY = /\b(out of office|ooo|vacation|annual leave|on leave|pto|holiday|urlaub|abwesend|parental leave)\b/i;
const SMALL = 8;

/** Relationships by address. `settled` comes by start, overlaps settled; `contacts` are completions that wrote to someone. */
export function relationships(facts: Facts, settled: Iterable<Attended>, contacts: readonly Completion[], now: Instant): Map<string, Relationship> {
  const drafts = new Map<string, Draft>();
  const draftOf = (person: Person, at: Instant): Draft => {
    let draft = drafts.get(person.address);
    if (!draft) drafts.set(person.address, (draft = { person, firstEventAt: at, heldAt: [], touches: [], nextMeeting: null, isAway: false }));
    if (draft.person.name === '' && person.name !== '') draft.person = person;
    return draft;
  };
  for (const one of settled) {
    const { meeting } = one;
    if (one.organizer && one.isAllDay && meeting.start <= now && now < meeting.end && (meeting.showAs === 'oof' || AWAY.test(meeting.subject))) {
      draftOf(one.organizer, meeting.start).isAway = true;
    }
    if (one.isCancelled) continue;
    const held = isHeld(one, now);
    const isSmall = one.others.length <= SMALL && !one.hasList;
    const touch: Touch | null = held && isSmall ? { id: meeting.id, at: meeting.end, channel: 'meeting', byMe: false, meeting } : null;
    const isComing = meeting.start > now && isSmall && !one.isAllDay && one.myResponse !== 'declined';
    for (const person of one.others) {
      const draft = draftOf(person, meeting.start);
      if (held) draft.heldAt.push(meeting.start);
      if (touch) draft.touches.push(touch);
      if (isComing && !draft.nextMeeting) draft.nextMeeting = meeting;
    }
    if (one.invited.length > one.others.length) {
      for (const person of one.invited) draftOf(person, meeting.start);
    }
  }
  for (const message of facts.messages) {
    if (message.at > now) continue;
    for (const address of message.people) {
      const draft = drafts.get(address);
      if (!draft) continue;
      if (message.automatic) {
        if (now - message.at < 3 * DAY && message.direction === 'received') draft.isAway = true;
        continue;
      }
      draft.touches.push({ id: `${message.channel}:${String(message.at)}`, at: message.at, channel: message.channel, byMe: message.direction === 'sent', meeting: null });
    }
  }
  for (const done of contacts) {
    if (done.at > now) continue;
    for (const address of done.people) {
      drafts.get(address)?.touches.push({ id: `done:${done.rule}:${String(done.at)}`, at: done.at, channel: 'follow-up', byMe: true, meeting: null });
    }
  }
  const found = new Map<string, Relationship>();
  for (const [address, draft] of drafts) {
    draft.touches.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    found.set(address, {
      ...draft,
      firstEventAt: Math.min(draft.firstEventAt, facts.earlier[address] ?? Infinity),
      isExternal: isExternal(address, facts.me.internalDomains),
      circle: facts.preferences.circles[address] ?? null,
      lastTouch: draft.touches.at(-1) ?? null,
      rhythmDays: rhythm(facts, draft.touches),
    });
  }
  return found;
}

function rhythm(facts: Facts, touches: readonly Touch[]): number | null {
  if (touches.length < 3) return null;
  const times: Instant[] = [];
  let lastWeek = Number.NaN;
  for (const touch of touches) {
    const week = localWeek(facts.time.zone, touch.at);
    if (week === lastWeek) continue;
    lastWeek = week;
    times.push(touch.at);
  }
  if (times.length < 3) return null;
  const gaps = times
    .slice(1)
    .map((at, i) => at - (times[i] ?? at))
    .sort((a, b) => a - b);
  const middle = gaps.length >> 1;
  const median = gaps.length % 2 === 1 ? (gaps[middle] ?? 0) : ((gaps[middle - 1] ?? 0) + (gaps[middle] ?? 0)) / 2;
  return median / DAY;
}
