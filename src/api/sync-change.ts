/** What a plan of changes needs: the part of the facts that changed or that time has changed, with whatever concerns it. */
import { personsIn, settle } from '../planner/attendance.ts';
import type { Facts } from '../planner/facts.ts';
import type { Existing } from '../planner/follow-up.ts';
import type { Instant, Meeting } from '../planner/meeting.ts';
import { blocksIn, isBeside, isLong, type Span } from '../planner/overlaps.ts';
import { ASKED_FOR_MY_NAME, myNames, shownIn } from '../planner/own-addresses.ts';
import { nameKey } from '../planner/person-name.ts';
import { AWAY_DAYS } from '../planner/relationship.ts';
import { addressesInWord } from '../planner/same-person.ts';
import { meetingsIn, recall } from '../planner/kept-relationship.ts';
import { bodyIn, meanBodies } from '../planner/series.ts';
import { ASKED_DAYS, addressesIn } from '../planner/written-down.ts';
import { DAY } from '../planner/working-time.ts';
import type { Zone } from '../planner/zone.ts';
import { aroundNow, seriesSince } from '../planner/survey.ts';
import { byStart, type Ground, type Part } from '../planner/world.ts';
import type { PlanKept } from './ports.ts';
import type { KeptGround, Look } from './ports-look.ts';

/** Where more people than this are concerned, everything is as cheap. */
const MOST_PEOPLE = 400;

/** Facts but for those that a plan of changes takes from the store bit by bit. */
export type OtherFacts = Omit<Facts, 'meetings' | 'messages' | 'earlier'>;

/** A part of the facts, how many meetings there are in all, and which of the part were settled afresh. */
export interface ChangedPart extends Part {
  readonly meetings: number;
  readonly settled: readonly string[];
}

interface Asked {
  readonly look: Look;
  readonly last: PlanKept;
  readonly facts: OtherFacts;
  readonly existing: readonly Existing[];
  readonly now: Instant;
}

/** Null where everything has to be looked at, or might as well be. */
export async function changedPart({ look, last, facts, existing, now }: Asked): Promise<ChangedPart | null> {
  const changed = await look.changed();
  if (changed === 'everything' || !last.ground) return null;
  const own = last.ground;
  const ids = new Set(changed.meetings.map(({ id }) => id));
  const changedMeetings = await look.meetings([...ids]);
  const ground = await groundAfter(look, own, facts, ids, changedMeetings);
  if (!ground) return null;
  const { addresses: mine } = ground.own;

  const isBetween = (at: Instant) => at > last.plannedAt && at <= now;
  const turned = (await look.meetingsAround(last.plannedAt, now + 1)).filter(({ start, end }) => isBetween(start) || isBetween(end));
  const { settled, missedNow, turnedOver } = await settleAround(look, [...changed.meetings, ...turned], mine, now);
  const done = existing.filter(({ state, decidedAt }) => state === 'done' && decidedAt !== null && isBetween(decidedAt));
  const first = new Set([
    ...changed.people,
    ...[...turned, ...turnedOver].flatMap(personsIn),
    ...(await look.touchedBetween(last.plannedAt, now)),
    ...done.flatMap(({ people }) => people),
    ...(await look.turnedBy(now)),
    // Whoever was joined by my word may be joined by name to anyone of theirs.
    ...addressesInWord(facts.preferences),
  ]);
  for (const address of mine) first.delete(address);
  if (first.size > MOST_PEOPLE) return null;

  const known = new Map([...changedMeetings, ...turned, ...settled].map((one) => [one.id, one]));
  const withFirst = await meetingsWith(look, [...first], known);
  const again = new Set([...first, ...(await look.mayBeOne([...first], keysIn(withFirst, first)))]);
  if (again.size > MOST_PEOPLE) return null;
  await meetingsWith(look, [...again].filter((address) => !first.has(address)), known); // prettier-ignore

  const { from, until } = aroundNow(facts.time.zone, now);
  const recent = await look.meetingsAround(from, until);
  for (const one of recent) known.set(one.id, one);
  for (const one of await lastOccurrences(look, recent, mine, { zone: facts.time.zone, now })) known.set(one.id, one);
  const since = { automatic: now - AWAY_DAYS * DAY, asking: now - ASKED_DAYS * DAY };
  const asking = await look.touches([...again], since);
  const named = addressesIn({ ...facts, messages: asking });
  const others = await othersAround(look, new Set([...recent.flatMap(personsIn), ...named].filter((address) => !again.has(address))), again, known); // prettier-ignore
  const met = new Set([...others.known, ...others.speaking].flatMap(({ addresses }) => addresses));
  const strangers = [...named].filter((address) => !again.has(address) && !met.has(address));
  const messages = strangers.length === 0 ? asking : await look.touches([...again, ...strangers], since);
  const isSettled = new Set(settled.map(({ id }) => id));
  const missed = new Set([...(await look.missed([...known.keys()])).filter((id) => !isSettled.has(id)), ...missedNow]);
  const extent = await look.extent();
  return {
    facts: { ...facts, meetings: [...known.values()].sort(byStart), messages, earlier: await look.earlier([...again]) },
    ground,
    hasBodies: meanBodies(extent.meetings, ground.bodyIn),
    dataSince: extent.since ?? now,
    again,
    missed,
    ...others,
    turnsAt: await look.nextTurn(now, again),
    meetings: extent.meetings,
    settled: [...isSettled],
  };
}

/** What the last plan stood on, where the changes leave it so; null where they might not. */
async function groundAfter(look: Look, kept: KeptGround, { me }: OtherFacts, ids: ReadonlySet<string>, changed: readonly Meeting[]): Promise<Ground | null> {
  if (kept.bodyIn !== null && ids.has(kept.bodyIn)) return null;
  if (kept.shownBy.some(([, meeting]) => ids.has(meeting))) return null;
  const mine = new Set(kept.mine);
  const names = myNames(me, await look.latestMeetings(ASKED_FOR_MY_NAME));
  if (names.symmetricDifference(new Set(kept.myNames)).size > 0) return null;
  if ([...shownIn(me, names, changed).keys()].some((address) => !mine.has(address))) return null;
  return { own: { addresses: mine, names, shownBy: new Map(kept.shownBy) }, bodyIn: kept.bodyIn ?? bodyIn(changed) };
}

/** Of meetings that overlap only one counts: settles all that have to do with these times, and says whose verdict turned. */
async function settleAround(look: Look, times: readonly Span[], mine: ReadonlySet<string>, now: Instant) {
  const found = new Map<string, Meeting>();
  for (const time of times) {
    if (isLong(time)) continue;
    for (const one of await blocksBeside(look, time)) found.set(one.id, one);
  }
  const settled = [...found.values()].sort(byStart);
  const missedBefore = new Set(await look.missed([...found.keys()]));
  const missedNow: string[] = [];
  const turnedOver: Meeting[] = [];
  for (const { meeting, isMissed } of settle(settled, mine, now)) {
    if (isMissed) missedNow.push(meeting.id);
    if (isMissed !== missedBefore.has(meeting.id)) turnedOver.push(meeting);
  }
  return { settled, missedNow, turnedOver };
}

/** The meetings of all blocks that share a moment with a time: looks further until there is a gap on either side. */
async function blocksBeside(look: Look, time: Span): Promise<readonly Meeting[]> {
  for (let { start, end } = time; ;) {
    const sorted = (await look.shortMeetings({ start, end })).sort(byStart);
    const beside = blocksIn(sorted).filter((block) => isBeside(block, time));
    const wider = { start: Math.min(start, ...beside.map((block) => block.start)), end: Math.max(end, ...beside.map((block) => block.end)) };
    if (wider.start === start && wider.end === end) return beside.flatMap(({ meetings }) => meetings);
    ({ start, end } = wider);
  }
}

/** All meetings with some, added to those known. */
async function meetingsWith(look: Look, addresses: readonly string[], known: Map<string, Meeting>): Promise<Meeting[]> {
  const ids = new Set((await look.addresses(addresses)).flatMap(({ meetings }) => meetings));
  for (const one of await look.meetings([...ids].filter((id) => !known.has(id)))) known.set(one.id, one);
  return [...known.values()];
}

/** How some are spelled. */
function keysIn(meetings: readonly Meeting[], addresses: ReadonlySet<string>): string[] {
  const keys = new Set<string>();
  for (const { organizer, attendees } of meetings) {
    for (const person of organizer ? [organizer, ...attendees] : attendees) {
      const key = addresses.has(person.address) ? nameKey(person) : null;
      if (key !== null) keys.add(key);
    }
  }
  return [...keys];
}

/** Of series that I organise: their last occurrences, and of those of which nothing has taken place around now, all past ones. An agenda goes on from the last. */
export async function lastOccurrences(look: Look, recent: readonly Meeting[], mine: ReadonlySet<string>, { zone, now }: { readonly zone: Zone; readonly now: Instant }): Promise<Meeting[]> {
  const past = new Set(recent.filter(({ end, isCancelled }) => end <= now && !isCancelled).map(({ iCalUId }) => iCalUId));
  const isMine = ({ series, organizer }: Meeting) => series !== null && organizer !== null && mine.has(organizer.address);
  const [known, others] = [true, false].map((isKnown) => [...new Set(recent.filter((one) => isMine(one) && past.has(one.iCalUId) === isKnown).map(({ iCalUId }) => iCalUId))]);
  return [...(await look.occurrences(known ?? [], seriesSince(zone, now), now)), ...(await look.occurrences(others ?? [], 0, now))];
}

/** The relationships of those around now or named in what I wrote down who need no second look, and of those about whom something is suggested. */
async function othersAround(look: Look, around: ReadonlySet<string>, again: ReadonlySet<string>, known: ReadonlyMap<string, Meeting>) {
  const kept = (await look.relationships([...around])).filter(({ remembered }) => !again.has(remembered.addresses[0] ?? ''));
  const wanted = new Set(kept.flatMap(({ remembered }) => meetingsIn(remembered)));
  const more = await look.meetings([...wanted].filter((id) => !known.has(id)));
  const meetings = new Map([...known, ...more.map((one) => [one.id, one] as const)]);
  const recalled = kept.map(({ remembered, isSpeaking }) => ({ one: recall(remembered, meetings), isSpeaking }));
  return { known: recalled.map(({ one }) => one), speaking: recalled.filter(({ isSpeaking }) => isSpeaking).map(({ one }) => one) };
}
