/** Gates hold a suggestion back, each with its code and a sentence. The first that applies is the code. */
import type { Attended } from './attendance.ts';
import { isExcluded } from './facts.ts';
import type { GateCode, Withdrawal } from './follow-up.ts';
import type { Instant, Person } from './meeting.ts';
import { kindOfAddress } from './person.ts';
import type { Kind, Rule, Suggestion, World } from './rule.ts';
import type { Language } from './words/language.ts';
import { COMMON } from './words/phrase.ts';

/** A rule has spoken; nothing is decided yet. */
export interface Candidate {
  readonly id: string;
  readonly rule: Rule;
  readonly suggestion: Suggestion;
  readonly about: string;
  readonly one: Attended | null;
  /** Those concerned; gates take out who may not be suggested. */
  readonly people: readonly Person[];
}

/** Ids that were decided before, in the store or in preferences. */
export interface Decisions {
  readonly dismissed: ReadonlySet<string>;
  readonly done: ReadonlySet<string>;
  readonly revived: ReadonlySet<string>;
  /** When those opened that were taken back. */
  readonly takenBack: ReadonlyMap<string, Instant>;
}

export const SENTENCES: Readonly<Record<GateCode, string>> = {
  private: 'It is about a private meeting, which is never shown or drafted about.',
  excluded: 'You said never to suggest this person, domain or meeting.',
  'switched-off': 'This rule is switched off.',
  'no-consent': 'The data that this rule needs has not been granted.',
  cancelled: 'The meeting was cancelled, or nobody else came.',
  declined: 'As far as your calendar shows, you were not there.',
  'all-day': 'It is an all-day event, an absence or a focus block.',
  'not-a-person': 'Nobody is left once rooms, lists and automated addresses are taken out.',
  'too-large': 'Too many people were there for a personal note.',
  recurring: 'The meeting recurs, and this is said once.',
  dismissed: 'You said "not this" about the same thing.',
  'already-done': 'You have already done it.',
  'already-booked': 'You have a coming meeting together.',
  'out-of-office': 'They are away.',
  'too-old': 'Its moment has passed.',
  capped: 'Others matter more: more would be too many at once.',
};

/** Why something was taken back, in a sentence each. */
export const TAKEN_BACK: Readonly<Record<Withdrawal, string>> = { ...SENTENCES, 'in-touch': 'You have been in touch since.', moved: 'The meeting has another time now.' };

/** Why it was held back or taken back, in a language. */
export function gateSentence(code: Withdrawal, language: Language = 'en'): string {
  return language === 'en' ? TAKEN_BACK[code] : COMMON[language][`gate.${code}`];
}

/** Those of the candidate's people who may be suggested, or the code that stops the whole candidate. Decided per rule and meeting. */
export function gateWhole({ rule, people, one }: Candidate, world: World): GateCode | readonly Person[] {
  const { preferences } = world.facts;
  if (one?.isPrivate) return 'private';
  if (one && preferences.never.includes(one.meeting.iCalUId.toLowerCase())) return 'excluded';
  const isUnwanted = (address: string) => (world.relationshipOf(address)?.addresses ?? [address]).some((own) => isExcluded(preferences.never, own));
  const wanted = people.filter(({ address }) => !isUnwanted(address));
  const isMine = people.length === 0 && rule.meta.mayBeMine === true;
  if (wanted.length === 0 && !isMine) return 'excluded';
  if (preferences.off.includes(rule.id)) return 'switched-off';
  if (one?.isCancelled && !rule.meta.evenIfCancelled) return 'cancelled';
  if (one && rule.meta.needsAttendance && (!one.accepted || one.isMissed)) return 'declined';
  if (one?.isAllDay) return 'all-day';
  const persons = wanted.filter(({ address, name }) => kindOfAddress(address, 'person', name) === 'person' && !world.mine.has(address) && !one?.notPeople.some((other) => other.address === address));
  if (persons.length === 0 && !isMine) return 'not-a-person';
  if (one && rule.meta.largest !== null && (one.others.length > rule.meta.largest || one.hasList)) return 'too-large';
  if (one?.meeting.series && !one.meeting.series.isFirst && isTooFrequent(one.meeting.series.id, rule, world)) return 'recurring';
  return persons;
}

/** Whether a later occurrence comes too soon after the one before for this rule to speak again. */
function isTooFrequent(series: string, { meta }: Rule, { seriesGapDays }: World): boolean {
  return meta.seriesGapDays === Infinity || (seriesGapDays.get(series) ?? Infinity) < meta.seriesGapDays;
}

/** Codes that no wish overrules: there is nothing to show, or nobody to write to. */
const FINAL: ReadonlySet<Withdrawal> = new Set(['private', 'no-consent', 'not-a-person']);

/** Whether a suggestion stopped or taken back for this reason may be had all the same. */
export function mayBeRevived(code: Withdrawal): boolean {
  return !FINAL.has(code);
}

/** What can wait in an inbox: a recap, and what I promised. */
const EVEN_IF_AWAY: ReadonlySet<Kind> = new Set(['recap', 'promise']);

/** What stops what concerns nobody but me, or null. */
export function gateMine(id: string, { dismissed, done }: Decisions): GateCode | null {
  if (dismissed.has(id)) return 'dismissed';
  return done.has(id) ? 'already-done' : null;
}

/** What stops it for one person, or null. */
export function gatePerson({ id, rule, suggestion, one }: Candidate, person: Person, personId: string, decisions: Decisions, world: World): GateCode | null {
  const { now, facts } = world;
  if (decisions.dismissed.has(id) || decisions.dismissed.has(personId)) return 'dismissed';
  if (decisions.done.has(id) || decisions.done.has(personId)) return 'already-done';
  if (one?.meeting.series && (decisions.takenBack.get(id) ?? suggestion.opensAt) !== suggestion.opensAt) return 'recurring';
  const relationship = world.relationshipOf(person.address);
  const since = Math.min(one ? one.meeting.start : suggestion.opensAt, suggestion.since ?? Infinity);
  const done = facts.preferences.completed.some((c) => c.rule === rule.id && c.at >= since && c.at <= now && (relationship?.addresses ?? [person.address]).some((own) => c.people.includes(own)));
  if (done) return 'already-done';
  const writes = rule.meta.channel === 'mail' || rule.meta.channel === 'chat';
  const wroteAfter = suggestion.since ?? (one && writes ? one.meeting.end : Infinity);
  const isCheckIn = rule.meta.kind === 'check-in';
  if (relationship?.touches.some((t) => t.at > wroteAfter && t.channel !== 'follow-up' && (t.byMe || (isCheckIn && t.channel === 'meeting')))) return 'already-done';
  if (isCheckIn && relationship?.nextMeeting) return 'already-booked';
  if (writes && !EVEN_IF_AWAY.has(rule.meta.kind) && relationship?.isAway) return 'out-of-office';
  return null;
}
