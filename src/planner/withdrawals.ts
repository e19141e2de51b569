/** What reality has answered: open follow-ups that nothing suggests any more, each with its reason. Pure. */
import type { Attended } from './attendance.ts';
import { isOpen, type Existing, type FollowUp, type HeldBack, type Withdrawal } from './follow-up.ts';
import { meetingId } from './id.ts';
import type { Rule, World } from './rule.ts';

/** How a plan came out: what it withdraws depends on what stands and what is held back. */
interface CameOut {
  readonly stay: readonly FollowUp[];
  readonly heldBack: readonly HeldBack[];
  readonly recent: readonly Attended[];
  readonly world: World;
  readonly rules: ReadonlyMap<string, Rule>;
}

/** With the code of the gate that holds it back now, else with what ended its situation; null where that is not known. One whose end is known and that is wanted all the same stays open. */
export function withdrawals(existing: readonly Existing[], { stay, heldBack, recent, world, rules }: CameOut): { readonly id: string; readonly code: Withdrawal | null }[] {
  const standing = new Set(stay.map(({ id }) => id));
  const covered = new Set(stay.flatMap(({ alsoCovers }) => alsoCovers.map(({ id }) => id)));
  const codes = new Map(heldBack.map(({ id, code }) => [id, code]));
  const wanted = new Set(world.facts.preferences.revived);
  return existing.flatMap((one) => {
    const { id } = one;
    if (!isOpen(one) || standing.has(id)) return [];
    const ended = codes.has(id) || covered.has(id) ? null : endOf(one, rules.get(one.rule), recent, world);
    return ended !== null && wanted.has(id) ? [] : [{ id, code: codes.get(id) ?? ended }];
  });
}

function endOf(one: Existing, rule: Rule | undefined, recent: readonly Attended[], { facts, relationshipOf }: World): Withdrawal | null {
  if (one.meeting) {
    const change = facts.changes.findLast(({ meeting, was }) => meetingId(meeting, was.start) === one.meeting);
    if (change) return change.kind;
    const still = recent.find(({ meeting }) => meeting.id === one.meeting);
    return still && rule?.about === 'meeting' && rule.isDone?.(still) ? 'already-done' : null;
  }
  const isAfter = ({ at }: { readonly at: number }) => at > one.opensAt;
  return rule?.meta.endedByTouch && one.people.some((address) => relationshipOf(address)?.touches.some(isAfter)) ? 'in-touch' : null;
}
