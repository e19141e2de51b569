/** A follow-up as every surface shows it: command line, tab, pane and card tell one story. */
import type { Covered, FollowUp, HeldBack } from './follow-up.ts';
import type { Instant, Meeting, Person } from './meeting.ts';
import { RULES } from './rules/index.ts';
import { relativeDay, titleOf } from './sentence.ts';
import { capital, tell } from './tell.ts';
import type { Language } from './words/language.ts';
import { phrase } from './words/phrase.ts';
import { basesOf, wordsOf } from './words/rule-words.ts';
import { formatInstant, type Zone } from './zone.ts';

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** What a list shows of it, apart from what the present moment adds (`why`, `priority`). */
export function rowOf(one: FollowUp) {
  return {
    ...covered(one),
    kind: one.kind,
    because: one.because,
    meeting: one.meeting && meetingRef(one.meeting),
    opensAt: formatInstant(one.opensAt),
    dueAt: formatInstant(one.dueAt),
    channel: one.channel,
    closesAt: formatInstant(one.closesAt),
    alsoCovers: one.alsoCovers.map(covered),
  };
}

/** The reason in one sentence, told for now in the reader's zone. */
export function why({ rule, because, data }: Pick<FollowUp, 'rule' | 'because' | 'data'>, zone: Zone, now: Instant, language: Language = 'en'): string {
  const known = BY_ID.get(rule);
  return tell((known && wordsOf(known, language).messages[because]) ?? '', data, zone, now, language);
}

/** What it rests on, and when that was: its meeting or touch, then what else there is. */
export function evidenceOf(one: FollowUp, zone: Zone, now: Instant, language: Language = 'en') {
  const told = (what: string, at: Instant) => {
    const when = relativeDay(zone, at, now, language);
    return what === '' ? phrase('evidence.touch', { when }, language) : phrase('evidence.thing', { what, when }, language);
  };
  const more = (one.evidence ?? []).map(({ kind, id, at, text }) => ({
    kind,
    id,
    at: formatInstant(at),
    text: told(text === '' && kind === 'change' ? phrase('evidence.change', {}, language) : text, at),
  }));
  const meeting = one.meeting ?? one.touch?.meeting ?? null;
  const at = meeting?.start ?? one.touch?.at;
  if (at === undefined) return more;
  const what = meeting ? capital(titleOf(meeting, language)) : '';
  return [{ kind: meeting ? ('meeting' as const) : ('touch' as const), id: meeting?.id ?? one.touch?.id ?? '', at: formatInstant(at), text: told(what, at) }, ...more];
}

/** Where its timing and its reason come from. */
export function basisOf(ruleId: string, language: Language = 'en') {
  const rule = BY_ID.get(ruleId);
  return rule ? basesOf(rule, language) : [];
}

export function heldBackOf({ id, rule, strategy, people, meeting, code, sentence }: HeldBack) {
  return { id, rule, strategy, people: people.map(person), meeting: meeting && meetingRef(meeting), code, sentence };
}

export function meetingRef({ id, subject, start, end }: Meeting) {
  return { id, subject, start: formatInstant(start), end: formatInstant(end) };
}

function covered({ id, rule, strategy, people }: Covered) {
  return { id, rule, strategy, people: people.map(person) };
}

function person({ address, name }: Person) {
  return { address, name };
}
