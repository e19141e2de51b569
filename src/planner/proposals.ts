/** New times that attendees propose, with the meeting that each is about. Pure. */
import type { Attended } from './attendance.ts';
import type { Proposal } from './facts.ts';
import { knownAs } from './known.ts';
import type { ProposedTime } from './meeting.ts';
import type { Thing, World } from './rule.ts';

/** What is proposed for one meeting; of each person their last word, the latest last. */
export interface Proposed extends Thing {
  readonly one: Attended;
  readonly times: readonly [ProposedTime, ...ProposedTime[]];
}

/** What is proposed for meetings around now: as the calendar says, and as I was told besides. */
export function* proposedIn(world: World, recent: readonly Attended[]): Generator<Proposed> {
  const { facts, now } = world;
  const told = toldOf(facts.proposals, recent);
  for (const one of recent) {
    const all = [...(one.meeting.proposals ?? []), ...(told.get(one) ?? [])].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    const last = new Map(all.map((time) => [time.from, time]));
    const [first, ...more] = all.filter((time) => last.get(time.from) === time);
    if (!first) continue;
    const times = [first, ...more] as const;
    const people = times.map(({ from }) => one.invited.find(({ address }) => address === from) ?? knownAs(world, from));
    yield { id: `${one.meeting.id} ${String((more.at(-1) ?? first).at)}`, people, one, times };
  }
}

/** By meeting; of a series the occurrence that begins nearest to the time proposed. */
function toldOf(proposals: readonly Proposal[], recent: readonly Attended[]): ReadonlyMap<Attended, Proposal[]> {
  const found = new Map<Attended, Proposal[]>();
  if (proposals.length === 0) return found;
  const byUid = Map.groupBy(recent, ({ meeting }) => meeting.iCalUId.toLowerCase());
  for (const proposal of proposals) {
    const away = ({ meeting }: Attended) => Math.abs(meeting.start - proposal.start);
    const [nearest] = (byUid.get(proposal.meeting.toLowerCase()) ?? []).toSorted((a, b) => away(a) - away(b));
    if (nearest) found.set(nearest, [...(found.get(nearest) ?? []), proposal]);
  }
  return found;
}
