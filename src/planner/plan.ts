/** Facts in, plan out: rules speak, gates hold back, what stands becomes follow-ups. Pure; planning twice changes nothing. */
import { answersOf, suggestionId, type Answers, type Looked, type Waiting } from './answers.ts';
import type { Attended } from './attendance.ts';
import { cap, merge } from './caps.ts';
import type { Facts } from './facts.ts';
import type { Existing, FollowUp, GateCode, HeldBack, Withdrawal } from './follow-up.ts';
import { gateMine, gatePerson, gateWhole, mayBeRevived, SENTENCES, type Candidate, type Decisions } from './gates.ts';
import { stableId } from './id.ts';
import { KEPT_FORM } from './kept-relationship.ts';
import type { Instant, Person } from './meeting.ts';
import { nextLookAt } from './next-look.ts';
import { basePriority, priorityAt } from './priority.ts';
import type { Rule, World } from './rule.ts';
import { RULES } from './rules/index.ts';
import { namesIn } from './sentence.ts';
import { withdrawals } from './withdrawals.ts';
import { lookAgain, lookAround, lookOver, type Around, type Ground, type Part, type Whole } from './world.ts';

export interface Plan {
  /** What stands, in the queue's order: open or snoozed. */
  readonly followUps: readonly FollowUp[];
  readonly heldBack: readonly HeldBack[];
  readonly waiting: readonly Waiting[];
  /** Ids of open follow-ups whose reason has gone, with the code that says why (null: the situation is no more). */
  readonly withdrawn: readonly { readonly id: string; readonly code: Withdrawal | null }[];
  /** Counted as the rules speak. */
  readonly candidates: number;
  readonly world: World;
  /** The meetings that rules looked at: those around now. */
  readonly recent: readonly Attended[];
  /** The relationships that it looked at. */
  readonly looked: readonly Looked[];
  readonly ground: Ground;
  /** Until then the same facts, this plan kept, would give nothing new. */
  readonly nextLookAt: Instant;
}

/** Plans everything. `existing` is what the store remembers; `now` the only clock. */
export function plan(facts: Facts, existing: readonly Existing[], now: Instant, rules: readonly Rule[] = RULES): Plan {
  const byId = byIdOf(rules);
  return planned(lookAround(facts, existing, now, byId), byId, existing, []);
}

/** Plans everything, gone through once: meetings need not be at hand together. */
export function planWhole(whole: Whole, existing: readonly Existing[], now: Instant, rules: readonly Rule[] = RULES): Plan {
  const byId = byIdOf(rules);
  return planned(lookOver(whole, existing, now, byId), byId, existing, []);
}

/** Plans what changed, and gives what planning everything would: `waiting` and `looked` are of the part alone. A rule about people may look at nothing but the relationship, what hardly ever changes, and now, and says when now matters. */
export function planAgain(part: Part, existing: readonly Existing[], now: Instant, rules: readonly Rule[] = RULES): Plan {
  const byId = byIdOf(rules);
  return planned(lookAgain(part, existing, now, byId), byId, existing, part.turnsAt === null ? [] : [part.turnsAt]);
}

/** Names the rules, their options and how relationships are kept: what was planned by others, or is kept otherwise, is planned from scratch. */
export function editionOf(rules: readonly Rule[] = RULES): string {
  return stableId('rules', KEPT_FORM, ...rules.map(({ id, meta }) => `${id} ${JSON.stringify(meta.defaults)}`));
}

function byIdOf(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  return new Map(rules.map((rule) => [rule.id, rule]));
}

function planned(around: Around, rules: ReadonlyMap<string, Rule>, existing: readonly Existing[], othersTurn: readonly Instant[]): Plan {
  const { world, recent, ground } = around;
  const answers = answersOf(around, rules.values());
  const first = decide(answers, around, rules, existing);
  // What is taken back makes room for what was too much beside it.
  const last = first.withdrawn.length === 0 ? first : decide(answers, around, rules, withoutThese(existing, first.withdrawn));
  const standing = new Set(last.stay.map(({ id }) => id));
  return {
    followUps: last.stay.map((one) => ({ ...one, draft: rules.get(one.rule)?.draft(one, world) ?? null })),
    heldBack: last.heldBack,
    waiting: answers.waiting,
    withdrawn: first === last ? first.withdrawn : [...first.withdrawn.filter(({ id }) => !standing.has(id)), ...last.withdrawn],
    candidates: answers.candidates.length + last.split + answers.blind.length,
    world,
    recent,
    looked: answers.looked,
    ground,
    nextLookAt: nextLookAt(world.facts, recent, [...answers.turns, ...othersTurn], world.now),
  };
}

/** What becomes of the answers beside what there is. */
function decide({ candidates, blind }: Answers, { world, recent }: Around, rules: ReadonlyMap<string, Rule>, existing: readonly Existing[]) {
  const { facts, now } = world;
  const { standing, heldBack, split } = judge(candidates, decisionsOf(existing, facts), world);
  const { stay, capped } = cap(merge(standing, existing), rules, existing, facts, now);
  for (const lead of capped) {
    for (const { id, rule, strategy, people } of [lead, ...lead.alsoCovers]) heldBack.push({ id, rule, strategy, people, meeting: lead.meeting, code: 'capped', sentence: SENTENCES.capped });
  }
  for (const rule of blind) {
    const code = facts.preferences.off.includes(rule.id) ? 'switched-off' : 'no-consent';
    heldBack.push({ id: suggestionId(rule, [], code), rule: rule.id, strategy: rule.strategy, people: [], meeting: null, code, sentence: SENTENCES[code] });
  }
  return { stay, heldBack, split, withdrawn: withdrawals(existing, { stay, heldBack, recent, world, rules }) };
}

/** As a store has them once these are withdrawn. */
function withoutThese(existing: readonly Existing[], withdrawn: Plan['withdrawn']): Existing[] {
  const ids = new Set(withdrawn.map(({ id }) => id));
  return existing.map((one) => (ids.has(one.id) ? { ...one, state: 'withdrawn', snoozedUntil: null, decidedAt: null } : one));
}

function decisionsOf(existing: readonly Existing[], facts: Facts): Decisions {
  const ids = (state: Existing['state']) => existing.filter((e) => e.state === state).flatMap((e) => [e.id, ...e.alsoCovers]);
  return {
    dismissed: new Set([...facts.preferences.dismissed, ...ids('dismissed')]),
    done: new Set(ids('done')),
    revived: new Set(facts.preferences.revived),
    takenBack: new Map(existing.filter(({ state }) => state === 'withdrawn').map(({ id, opensAt }) => [id, opensAt])),
  };
}

/** A verdict for every candidate. One that gates divide by person becomes several: `split` counts the parts beyond the first. */
function judge(candidates: readonly Candidate[], decisions: Decisions, world: World) {
  const standing: FollowUp[] = [];
  const heldBack: HeldBack[] = [];
  let split = 0;
  const hold = (c: Candidate, code: GateCode, id: string, people: readonly Person[]) => {
    const isHidden = code === 'private' || (c.one?.isPrivate ?? false);
    heldBack.push({ id, rule: c.rule.id, strategy: c.rule.strategy, people: isHidden ? [] : people, meeting: isHidden ? null : (c.one?.meeting ?? null), code, sentence: SENTENCES[code] });
  };
  for (const c of candidates) {
    const verdict = gateWhole(c, world);
    if (typeof verdict === 'string') {
      if (mayBeRevived(verdict) && isWanted(c.id, decisions)) standing.push(followUp(c, c.people, world));
      else hold(c, verdict, c.id, c.people);
      continue;
    }
    const parts = new Map<GateCode | null, Person[]>();
    const tooOld = world.now >= c.suggestion.closesAt ? 'too-old' : null;
    if (verdict.length === 0) parts.set(gateMine(c.id, decisions) ?? tooOld, []);
    for (const person of verdict) {
      const code = gatePerson(c, person, suggestionId(c.rule, [person], c.about), decisions, world) ?? tooOld;
      parts.set(code, [...(parts.get(code) ?? []), person]);
    }
    split += parts.size - 1;
    for (const [code, people] of parts) {
      const id = parts.size === 1 || code === null || code === 'too-old' ? c.id : suggestionId(c.rule, people, c.about);
      if (code === null || isWanted(id, decisions)) standing.push(followUp({ ...c, id }, people, world));
      else hold(c, code, id, people);
    }
  }
  return { standing, heldBack, split };
}

/** I want it all the same, and have not decided about it since. */
function isWanted(id: string, { revived, dismissed, done }: Decisions): boolean {
  return revived.has(id) && !dismissed.has(id) && !done.has(id);
}

function followUp({ id, rule, suggestion: s, about, one }: Candidate, people: readonly Person[], world: World): FollowUp {
  const isLate = s.isLate ?? false;
  const kind = s.kind ?? rule.meta.kind;
  const base = basePriority(rule, people, world);
  return {
    id,
    rule: rule.id,
    strategy: rule.strategy,
    kind,
    channel: s.channel ?? rule.meta.channel,
    people,
    because: s.because,
    data: people.length === s.people.length || !('people' in s.data) ? s.data : { ...s.data, people: namesIn(people) },
    about,
    meeting: one?.meeting ?? null,
    touch: s.touch ?? null,
    evidence: s.evidence ?? [],
    zones: zonesOf(people, world),
    opensAt: s.opensAt,
    dueAt: s.dueAt,
    closesAt: s.closesAt,
    isLate,
    base,
    priority: priorityAt({ base, kind, dueAt: s.dueAt, isLate }, world.now),
    draft: null,
    alsoCovers: [],
  };
}

function zonesOf(people: readonly Person[], { relationshipOf }: World): Record<string, string> {
  const zones: Record<string, string> = {};
  for (const { address } of people) {
    const zone = relationshipOf(address)?.zone;
    if (zone) zones[address] = zone;
  }
  return zones;
}
