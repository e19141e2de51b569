/** What is kept of a relationship from plan to plan: all that rules may see of it, with meetings by their id. Pure. */
import type { Circle } from './facts.ts';
import type { Instant, Meeting, Person } from './meeting.ts';
import { touchedIn, type Relationship, type Touch } from './relationship.ts';

/** To be changed with the form of a KeptRelationship. */
export const KEPT_FORM = '2';

/** Most are meetings, and those are their end: of somebody who is met every day there are hundreds. */
type KeptTouch = Instant | readonly [at: Instant, channel: Touch['channel'], byMe: boolean, rule?: string];

/** As JSON can carry it. */
export interface KeptRelationship {
  readonly person: Person;
  readonly addresses: readonly string[];
  readonly isExternal: boolean;
  readonly circle: Circle | null;
  /** Null where there was none. */
  readonly firstEventAt: Instant | null;
  readonly heldAt: readonly Instant[];
  readonly touches: readonly KeptTouch[];
  /** The id of the last of them; null where there is none. */
  readonly lastTouch: string | null;
  readonly rhythmDays: number | null;
  /** Ids of meetings. */
  readonly topic: string | null;
  readonly nextMeeting: string | null;
  readonly zone: string | null;
  readonly isAway: boolean;
  readonly cameAt: readonly Instant[];
  readonly answeredAt: readonly Instant[];
  readonly thankedAt: Instant | null;
}

/** What there is to keep of it. */
export function remember(one: Relationship): KeptRelationship {
  const { person, addresses, isExternal, circle, firstEventAt, heldAt, touches, lastTouch, rhythmDays, topic, nextMeeting, zone, isAway, cameAt, answeredAt, thankedAt } = one;
  return {
    person,
    addresses,
    isExternal,
    circle,
    firstEventAt: Number.isFinite(firstEventAt) ? firstEventAt : null,
    heldAt,
    touches: touches.map(keptTouch),
    lastTouch: lastTouch?.id ?? null,
    rhythmDays,
    topic: topic?.id ?? null,
    nextMeeting: nextMeeting?.id ?? null,
    zone,
    isAway,
    cameAt,
    answeredAt,
    thankedAt,
  };
}

/** Ids of the meetings that recalling it needs. */
export function meetingsIn({ touches, lastTouch, topic, nextMeeting }: KeptRelationship): string[] {
  return [typeof touches.at(-1) === 'number' ? lastTouch : null, topic, nextMeeting].filter((id) => id !== null);
}

/** When the last touch was, or null. */
export function lastTouchAt({ touches }: KeptRelationship): Instant | null {
  const last = touches.at(-1);
  return last === undefined ? null : touchOf(last).at;
}

/** The relationship as it was; `meetings` holds those of `meetingsIn`. */
export function recall(kept: KeptRelationship, meetings: ReadonlyMap<string, Meeting>): Relationship {
  const touches = kept.touches.map(touchOf);
  const meeting = (id: string | null) => (id === null ? null : (meetings.get(id) ?? null));
  const last = touches.at(-1);
  return {
    ...kept,
    touches,
    firstEventAt: kept.firstEventAt ?? Infinity,
    lastTouch: last && kept.lastTouch !== null ? touchedIn(last, kept.lastTouch, meeting(kept.lastTouch)) : null,
    topic: meeting(kept.topic),
    nextMeeting: meeting(kept.nextMeeting),
  };
}

function keptTouch({ at, channel, byMe, rule }: Touch): KeptTouch {
  if (channel === 'meeting') return at;
  return rule === undefined ? [at, channel, byMe] : [at, channel, byMe, rule];
}

function touchOf(kept: KeptTouch): Touch {
  if (typeof kept === 'number') return { at: kept, channel: 'meeting', byMe: false };
  const [at, channel, byMe, rule] = kept;
  return rule === undefined ? { at, channel, byMe } : { at, channel, byMe, rule };
}
