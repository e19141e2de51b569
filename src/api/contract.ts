/** What surfaces see: the one door between the server and its pages, which import types only. Requests are parsed, and the OpenAPI document is made, from these schemas. */
import { z } from 'zod';
import { introduction } from './contract-records.ts';
import { workingHours } from './contract-settings.ts';
import { instant, meetingRef, person } from './contract-words.ts';

const covered = z.object({ id: z.string(), rule: z.string(), strategy: z.int(), people: z.array(person) });
const draft = z.object({ subject: z.string().max(500), body: z.string().max(20_000) });

export const state = z.enum(['open', 'snoozed', 'done', 'dismissed', 'withdrawn']);

/** A follow-up as lists show it. */
export const followUpRow = covered.extend({
  kind: z.string(),
  because: z.string(),
  meeting: meetingRef.nullable(),
  opensAt: instant,
  dueAt: instant,
  priority: z.number(),
  why: z.string(),
  channel: z.enum(['mail', 'chat', 'calendar', 'none']),
  closesAt: instant.nullable(),
  /** Late by nature: lists show these as one group. */
  isLate: z.boolean(),
  alsoCovers: z.array(covered),
  state,
  revision: z.int(),
  snoozedUntil: instant.nullable(),
});

/** A time zone around now, as its offsets from UTC in milliseconds: `changes` hold from their moment on. */
const offsets = z.object({ id: z.string(), firstOffset: z.number(), changes: z.array(z.object({ at: z.number(), offset: z.number() })) });

/** A follow-up opened: everything about it. */
export const followUpView = followUpRow.extend({
  strategyName: z.string(),
  summary: z.string(),
  rationale: z.string(),
  evidence: z.array(z.object({ kind: z.enum(['meeting', 'touch', 'promise', 'note', 'feedback', 'change']), id: z.string(), at: instant, text: z.string() })),
  basis: z.array(z.object({ part: z.enum(['timing', 'why']), kind: z.enum(['study', 'etiquette', 'measured', 'assumption']), source: z.string() })),
  /** As the person left it, else as the planner wrote it. */
  draft: draft.nullable(),
  isDraftEdited: z.boolean(),
  decidedAt: instant.nullable(),
  canUndo: z.boolean(),
  /** Of those whose time zone is known: where a note would reach them now, and whether at work. */
  readers: z.array(z.object({ address: z.string(), zone: offsets, isAtWork: z.boolean(), nextAt: instant })),
  /** Why it was taken back, in a sentence; null where it was not. */
  takenBackBecause: z.string().nullable(),
});

export const heldBackRow = covered.extend({ kind: z.string(), meeting: meetingRef.nullable(), code: z.string(), sentence: z.string(), canRevive: z.boolean() });

export const circle = z.enum(['inner', 'active', 'network']);

/** A person as lists show them. */
export const personRow = z.object({
  /** The same whichever of their addresses is looked at. */
  id: z.string(),
  name: z.string(),
  /** The one used last. */
  address: z.string(),
  addresses: z.array(z.string()),
  isExternal: z.boolean(),
  circle: circle.nullable(),
  /** Never to be suggested. */
  isNever: z.boolean(),
  hasNote: z.boolean(),
  lastAt: instant.nullable(),
  nextAt: instant.nullable(),
  /** The usual gap between touches; null where there are too few to tell. */
  rhythmDays: z.number().nullable(),
  /** "Last met 12 May. You wrote last. You usually meet every 5 weeks." Never a score. */
  sentence: z.string(),
  openFollowUps: z.int(),
});

/** Something that happened, or will happen, with a person. Of a private meeting only its date is told. */
export const timelineEntry = z.object({
  kind: z.enum(['meeting', 'message', 'follow-up', 'note', 'promise', 'feedback', 'introduction']),
  id: z.string(),
  at: instant,
  text: z.string(),
  /** Null where it is no meeting, or a private one. */
  meeting: meetingRef.nullable(),
  state: z.enum(['coming', 'held', 'not-held', 'none']),
});

/** A person opened: everything about them, the latest first. */
export const personView = personRow.extend({
  note: z.string(),
  timeline: z.array(timelineEntry),
  /** Who brought the owner together with them, and with whom they did. */
  introductions: z.array(introduction),
});

/** A rule's answer on a meeting or a person. */
export const verdict = z.object({
  rule: z.string(),
  kind: z.string(),
  people: z.array(person),
  meeting: meetingRef.nullable(),
  verdict: z.enum(['suggested', 'held-back', 'not-yet', 'nothing']),
  code: z.string().nullable(),
  lookAgainAt: instant.nullable(),
  sentence: z.string(),
});

export const followUpList = z.object({ followUps: z.array(followUpRow), next: z.string().nullable() });
export const heldBackList = z.object({ heldBack: z.array(heldBackRow), next: z.string().nullable() });

export const personList = z.object({ people: z.array(personRow), next: z.string().nullable() });
export const verdictList = z.object({ verdicts: z.array(verdict) });

/** What a page needs to sign in, without a token. */
export const config = z.object({
  clientId: z.string(),
  authority: z.string(),
  scope: z.string(),
  /** The app's id in Teams, which links into it name; null where it is not known. */
  teamsAppId: z.string().nullable(),
  features: z.object({ sandbox: z.boolean() }),
  version: z.string(),
});

export const me = z.object({
  tenantId: z.string(),
  userId: z.string(),
  name: z.string(),
  addresses: z.array(z.string()),
  timeZone: z.string(),
  workingHours,
  /** When the last round ended, or null before the first. */
  syncedAt: instant.nullable(),
  /** With Microsoft 365. `why` is a sentence; `claims` is what to sign in with again, where Microsoft asks for it. */
  connection: z.object({ state: z.enum(['connected', 'needs-reconnect']), code: z.string().nullable(), why: z.string().nullable(), claims: z.string().nullable() }),
});

/** How far a round is. `failed` says why, and what to do. */
export const syncProgress = z.object({
  phase: z.enum(['idle', 'reading', 'planning', 'done', 'failed']),
  pages: z.int(),
  events: z.int(),
  /** Addresses that the events named so far. */
  people: z.int(),
  followUps: z.int(),
  at: instant,
  code: z.string().nullable(),
  detail: z.string().nullable(),
  /** What a failure is about, as in problem details. */
  about: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
});

/** RFC 9457, with a stable code and the request's id. What else it holds is about that code, such as `claims`, or `step` and `adminUrl`. */
export const problem = z.looseObject({ type: z.string(), title: z.string(), status: z.int(), code: z.string(), detail: z.string(), requestId: z.string() });

export const snoozeRequest = z.strictObject({ until: instant });
export const dismissRequest = z.strictObject({ reason: z.string().max(500).optional() });
/** A new text, or `{}` to go back to the planner's. */
export const draftRequest = z.union([draft.strict(), z.strictObject({})]);
/** Who else, by id, is the same person. */
export const mergeRequest = z.strictObject({ with: z.string().max(320) });
/** The addresses that are somebody else. */
export const unmergeRequest = z.strictObject({ addresses: z.array(z.string().max(320)).min(1).max(50) });
export const emptyRequest = z.strictObject({});
/** What is left out stays as it is; an empty note is none. */
export const personPatch = z.strictObject({ circle: circle.nullable().optional(), never: z.boolean().optional(), note: z.string().max(10_000).optional() });
/** One verb for several follow-ups at once, each with the revision that was seen; `until` belongs to snooze. */
export const decideRequest = z.strictObject({
  verb: z.enum(['complete', 'snooze', 'dismiss', 'undo']),
  until: instant.optional(),
  items: z
    .array(z.strictObject({ id: z.string(), revision: z.int() }))
    .min(1)
    .max(200),
});
/** Those that changed, and those that did not, with the reason. */
export const decideAnswer = z.object({ followUps: z.array(followUpView), refused: z.array(z.object({ id: z.string(), code: z.string(), detail: z.string() })) });

export type State = z.infer<typeof state>;
export type FollowUpRow = z.infer<typeof followUpRow>;
export type FollowUpView = z.infer<typeof followUpView>;
export type FollowUpList = z.infer<typeof followUpList>;
export type HeldBackRow = z.infer<typeof heldBackRow>;
export type HeldBackList = z.infer<typeof heldBackList>;
export type Config = z.infer<typeof config>;
export type Me = z.infer<typeof me>;
export type SyncProgress = z.infer<typeof syncProgress>;
export type Problem = z.infer<typeof problem>;
export type Circle = z.infer<typeof circle>;
export type PersonRow = z.infer<typeof personRow>;
export type PersonView = z.infer<typeof personView>;
export type PersonList = z.infer<typeof personList>;
export type PersonPatch = z.infer<typeof personPatch>;
export type TimelineEntry = z.infer<typeof timelineEntry>;
export type Verdict = z.infer<typeof verdict>;
export type VerdictList = z.infer<typeof verdictList>;
export type DecideRequest = z.infer<typeof decideRequest>;
export type DecideAnswer = z.infer<typeof decideAnswer>;
export type DraftRequest = z.infer<typeof draftRequest>;
