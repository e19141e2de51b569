/** What is kept of a relationship from plan to plan: all that rules may see of it, with meetings by their id. Pure. */
import type { Circle } from './facts.ts';
import type { Instant, Meeting, Person } from './meeting.ts';
import type { Relationship, Touch } from './relationship.ts';

/** As JSON can carry it. */
export interface KeptRelationship {
  readonly person: Person;
  readonly addresses: readonly string[];
  readonly isExternal: boolean;
  readonly circle: Circle | null;
  /** Null where there was none. */
  readonly firstEventAt: Instant | null;
  readonly heldAt: readonly Instant[];
  readonly touches: readonly (readonly [id: string, at: Instant, channel: Touch['channel'], byMe: boolean])[];
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
  const { person, addresses, isExternal, circle, firstEventAt, heldAt, touches, rhythmDays, topic, nextMeeting, zone, isAway, cameAt, answeredAt, thankedAt } = one;
  return {
    person,
    addresses,
    isExternal,
    circle,
    firstEventAt: Number.isFinite(firstEventAt) ? firstEventAt : null,
    heldAt,
    touches: touches.map(({ id, at, channel, byMe }) => [id, at, channel, byMe] as const),
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
export function meetingsIn({ touches, topic, nextMeeting }: KeptRelationship): string[] {
  const last = touches.at(-1);
  return [last?.[2] === 'meeting' ? last[0] : null, topic, nextMeeting].filter((id) => id !== null);
}

/** The relationship as it was; `meetings` holds those of `meetingsIn`. */
export function recall(kept: KeptRelationship, meetings: ReadonlyMap<string, Meeting>): Relationship {
  const touches = kept.touches.map(([id, at, channel, byMe]): Touch => ({ id, at, channel, byMe }));
  const meeting = (id: string | null) => (id === null ? null : (meetings.get(id) ?? null));
  const last = touches.at(-1);
  return {
    ...kept,
    touches,
    firstEventAt: kept.firstEventAt ?? Infinity,
    lastTouch: last ? { ...last, meeting: last.channel === 'meeting' ? meeting(last.id) : null } : null,
    topic: meeting(kept.topic),
    nextMeeting: meeting(kept.nextMeeting),
  };
}
