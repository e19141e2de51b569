/** Mornings as JSON: figures, and each new, vanished or returned follow-up by its rule, its people and what it is about. */
import type { FollowUp } from '../../src/planner/follow-up.ts';
import { formatInstant } from '../../src/planner/zone.ts';
import type { Morning } from './mornings.ts';
import type { readConsultant } from './read.ts';

export type DaysJson = ReturnType<typeof toJson>;

/** What the command prints with `--format json`. */
export function toJson({ facts, counts, problems }: ReturnType<typeof readConsultant>, lived: readonly Morning[]) {
  return { counts: { ...counts, occurrences: facts.meetings.length }, problems: problems.length, mornings: lived.map(morningJson) };
}

function morningJson({ now, plan: { candidates, followUps, heldBack }, fresh, open, asleep, vanished, returned }: Morning) {
  return {
    now: formatInstant(now),
    candidates,
    followUps: followUps.length,
    alsoCovers: followUps.reduce((sum, { alsoCovers }) => sum + alsoCovers.length, 0),
    heldBack: heldBack.length,
    open,
    asleep,
    fresh: fresh.map(brief),
    vanished: vanished.map(brief),
    returned: returned.map(({ followUp, was }) => ({ ...brief(followUp), was })),
  };
}

function brief({ rule, because, people, meeting, touch }: FollowUp) {
  return { rule, because, people: people.map(({ address }) => address), subject: (meeting ?? touch?.meeting)?.subject ?? null };
}
