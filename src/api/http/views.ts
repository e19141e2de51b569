/** What is stored -> what surfaces see, told for now in the reader's zone. */
import type { HeldBack } from '../../planner/follow-up.ts';
import { gateSentence, mayBeRevived } from '../../planner/gates.ts';
import type { Instant } from '../../planner/meeting.ts';
import { priorityAt } from '../../planner/priority.ts';
import { RULES } from '../../planner/rules/index.ts';
import { strategyName } from '../../planner/strategies.ts';
import { readerIn } from '../../planner/checks/arrival.ts';
import { evidenceOf, heldBackOf, rowOf, why } from '../../planner/view.ts';
import type { Language } from '../../planner/words/language.ts';
import { phrase } from '../../planner/words/phrase.ts';
import { basesOf, wordsOf } from '../../planner/words/rule-words.ts';
import { DAY, type WorkingHours } from '../../planner/working-time.ts';
import { formatInstant, zoneTable, type Zone } from '../../planner/zone.ts';
import { refusal } from '../actions/decide.ts';
import { canUndo } from '../actions/undo.ts';
import type { DecideAnswer, FollowUpView, HeldBackRow, Me, SyncProgress } from '../contract.ts';
import type { Connection, ListedFollowUp, Outcome, Owner, Profile, StoredFollowUp } from '../ports.ts';
import type { Progress } from '../rounds.ts';

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
const instantOrNull = (at: Instant | null) => (at === null ? null : formatInstant(at));

/** A row of a list, as JSON text: what was rendered when it was planned, and what the present moment adds. */
export function rowText(one: ListedFollowUp, zone: Zone, now: Instant, language: Language): string {
  const { state, snoozedUntil } = effective(one, now);
  const asleep = snoozedUntil === null ? 'null' : `"${formatInstant(snoozedUntil)}"`;
  const added = `"priority":${String(priorityAt(one, now))},"why":${JSON.stringify(why(one, zone, now, language))},"isLate":${String(one.isLate)},"state":"${state}","revision":${String(one.revision)},"snoozedUntil":${asleep}`;
  return `${one.row.slice(0, -1)},${added}}`;
}

/** One follow-up, whole. */
export function followUpView(one: StoredFollowUp, zone: Zone, now: Instant, language: Language): FollowUpView {
  const { followUp } = one;
  const rule = BY_ID.get(followUp.rule);
  const words = rule && wordsOf(rule, language);
  const { state, snoozedUntil } = effective(one, now);
  return {
    ...rowOf(followUp),
    priority: priorityAt(followUp, now),
    why: why(followUp, zone, now, language),
    isLate: followUp.isLate,
    state,
    revision: one.revision,
    snoozedUntil: instantOrNull(snoozedUntil),
    strategyName: strategyName(followUp.strategy, language),
    summary: words?.summary ?? '',
    rationale: words?.rationale ?? '',
    evidence: evidenceOf(followUp, zone, now, language),
    basis: rule ? basesOf(rule, language) : [],
    draft: one.editedDraft ?? followUp.draft,
    isDraftEdited: one.editedDraft !== null,
    decidedAt: instantOrNull(one.decidedAt),
    canUndo: canUndo(one),
    readers: Object.entries(followUp.zones ?? {}).map(([address, id]) => readerView(address, id, now)),
    takenBackBecause: state === 'withdrawn' ? (one.withdrawnFor ? gateSentence(one.withdrawnFor, language) : phrase('takenBack', {}, language)) : null,
  };
}

/** A note that waits is delivered within a week: no more of the zone is told. */
function readerView(address: string, id: string, now: Instant): FollowUpView['readers'][number] {
  const { zone, isAtWork, nextAt } = readerIn(address, zoneTable(id, now - DAY, now + 8 * DAY), now);
  return { address, zone: { ...zone, changes: [...zone.changes] }, isAtWork, nextAt: formatInstant(nextAt) };
}

/** What several decisions came to. */
export function decideAnswerOf(outcomes: readonly Outcome[], zone: Zone, now: Instant, language: Language): DecideAnswer {
  const refusedOf = ({ id, refused }: Extract<Outcome, { refused: unknown }>) => {
    const { code, message } = refusal(refused);
    return { id, code, detail: message };
  };
  return {
    followUps: outcomes.flatMap((one) => ('changed' in one ? [followUpView(one.changed, zone, now, language)] : [])),
    refused: outcomes.flatMap((one) => ('refused' in one ? [refusedOf(one)] : [])),
  };
}

export function heldBackRow(one: HeldBack, language: Language): HeldBackRow {
  return { ...heldBackOf(one), sentence: gateSentence(one.code, language), kind: BY_ID.get(one.rule)?.meta.kind ?? '', canRevive: mayBeRevived(one.code) };
}

/** "09:00" to "17:00", on these days. */
export function hoursView({ days, start, end }: WorkingHours): Me['workingHours'] {
  const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return { days: [...days], start: clock(start), end: clock(end) };
}

export function meView({ tenant, user }: Owner, { name, addresses, timeZone, workingHours }: Profile, syncedAt: Instant | null, connection: Connection): Me {
  return {
    tenantId: tenant,
    userId: user,
    name,
    addresses: [...addresses],
    timeZone,
    workingHours: hoursView(workingHours),
    syncedAt: instantOrNull(syncedAt),
    connection: connectionView(connection),
  };
}

function connectionView({ state, claims }: Connection): Me['connection'] {
  if (state === 'connected') return { state, code: null, why: null, claims: null };
  if (state === 'claims') return { state: 'needs-reconnect', code: 'claims_challenge', why: 'Your organisation asks you to confirm who you are. Sign in again to go on.', claims };
  return { state: 'needs-reconnect', code: 'needs_reconnect', why: 'Your sign-in has ended. Open the app again to go on.', claims: null };
}

export function progressView({ phase, pages, events, people, followUps, at, error }: Progress): SyncProgress {
  return { phase, pages, events, people, followUps, at: formatInstant(at), code: error?.code ?? null, detail: error?.message ?? null, ...(error ? { about: error.about } : {}) };
}

const tables = new Map<string, { readonly zone: Zone; readonly madeAt: Instant }>();

/** The offset table of a zone around now, made once a day. */
export function zoneAround(timeZone: string, now: Instant): Zone {
  const known = tables.get(timeZone);
  if (known && Math.abs(now - known.madeAt) < DAY) return known.zone;
  const zone = zoneTable(timeZone, now - 1_500 * DAY, now + 800 * DAY);
  tables.set(timeZone, { zone, madeAt: now });
  return zone;
}

/** Asleep only until its moment; then it is open again, although nothing was rewritten. */
function effective({ state, snoozedUntil }: Pick<ListedFollowUp, 'state' | 'snoozedUntil'>, now: Instant) {
  return state === 'snoozed' && (snoozedUntil ?? now) <= now ? { state: 'open' as const, snoozedUntil: null } : { state, snoozedUntil };
}
