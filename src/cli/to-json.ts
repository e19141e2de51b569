/** A plan as the JSON of the command line. */
import type { Covered, FollowUp } from '../planner/follow-up.ts';
import type { Instant, Meeting } from '../planner/meeting.ts';
import { why, type Plan } from '../planner/plan.ts';
import { RULES } from '../planner/rules/index.ts';
import { relativeDay } from '../planner/sentence.ts';
import { formatInstant } from '../planner/zone.ts';
import type { Input } from './read.ts';

export function toJson(plan: Plan, input: Input, now: Instant) {
  const { facts } = input;
  const byCode: Record<string, number> = {};
  for (const { code } of plan.heldBack) byCode[code] = (byCode[code] ?? 0) + 1;
  return {
    now: formatInstant(now),
    timeZone: input.timeZone.id,
    me: facts.me.addresses,
    ...(input.meGuessed ? { meGuessed: true } : {}),
    followUps: plan.followUps.map((one) => followUpJson(one, plan, now)),
    heldBack: plan.heldBack.map(({ id, rule, strategy, people, meeting, code, sentence }) => ({
      id,
      rule,
      strategy,
      people: people.map(person),
      meeting: meeting && meetingJson(meeting),
      code,
      sentence,
    })),
    problems: input.problems,
    counts: {
      ...input.counts,
      candidates: plan.candidates,
      followUps: plan.followUps.length,
      alsoCovers: plan.followUps.reduce((sum, { alsoCovers }) => sum + alsoCovers.length, 0),
      heldBack: plan.heldBack.length,
      byCode,
    },
  };
}

export function meetingJson({ id, subject, start, end }: Meeting) {
  return { id, subject, start: formatInstant(start), end: formatInstant(end) };
}

function followUpJson(one: FollowUp, { world }: Plan, now: Instant) {
  const rule = RULES.find(({ id }) => id === one.rule);
  return {
    ...covered(one),
    kind: one.kind,
    because: one.because,
    meeting: one.meeting && meetingJson(one.meeting),
    opensAt: formatInstant(one.opensAt),
    dueAt: formatInstant(one.dueAt),
    priority: one.priority,
    why: why(one, RULES, world.facts, now),
    evidence: evidence(one, world.facts.time.zone, now),
    basis: rule?.meta.basis ?? [],
    channel: one.channel,
    draft: rule?.draft(one.people, one.meeting, world) ?? null,
    closesAt: formatInstant(one.closesAt),
    alsoCovers: one.alsoCovers.map(covered),
  };
}

function evidence(one: FollowUp, zone: Parameters<typeof relativeDay>[0], now: Instant) {
  const meeting = one.meeting ?? one.touch?.meeting ?? null;
  const at = meeting?.start ?? one.touch?.at;
  if (at === undefined) return [];
  const subject = meeting && meeting.sensitivity === 'normal' && meeting.subject !== '' ? `"${meeting.subject}"` : meeting ? 'A meeting' : 'In touch';
  return [{ kind: meeting ? 'meeting' : 'touch', id: meeting?.id ?? one.touch?.id ?? '', at: formatInstant(at), text: `${subject} ${relativeDay(zone, at, now)}` }];
}

function covered({ id, rule, strategy, people }: Covered) {
  return { id, rule, strategy, people: people.map(person) };
}

function person({ address, name }: { address: string; name: string }) {
  return { address, name };
}
