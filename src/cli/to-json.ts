/** A plan as the JSON of the command line. */
import type { FollowUp } from '../planner/follow-up.ts';
import type { Instant } from '../planner/meeting.ts';
import type { Plan } from '../planner/plan.ts';
import { basisOf, evidenceOf, heldBackOf, rowOf, why } from '../planner/view.ts';
import { formatInstant, type Zone } from '../planner/zone.ts';
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
    followUps: plan.followUps.map((one) => followUpJson(one, facts.time.zone, now)),
    heldBack: plan.heldBack.map(heldBackOf),
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

function followUpJson(one: FollowUp, zone: Zone, now: Instant) {
  return { ...rowOf(one), priority: one.priority, why: why(one, zone, now), evidence: evidenceOf(one, zone, now), basis: basisOf(one.rule), draft: one.draft };
}
