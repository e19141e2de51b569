/** What surfaces see: the one door between the server and its pages, which import types only. Requests are parsed, and the OpenAPI document is made, from these schemas. */
import { z } from 'zod';

const instant = z.iso.datetime().meta({ description: 'An instant in UTC.' });
const person = z.object({ address: z.string(), name: z.string() });
const meetingRef = z.object({ id: z.string(), subject: z.string(), start: instant, end: instant });
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
  /** Why it was taken back, in a sentence; null where it was not. */
  takenBackBecause: z.string().nullable(),
});

export const heldBackRow = covered.extend({ kind: z.string(), meeting: meetingRef.nullable(), code: z.string(), sentence: z.string(), canRevive: z.boolean() });

export const followUpList = z.object({ followUps: z.array(followUpRow), next: z.string().nullable() });
export const heldBackList = z.object({ heldBack: z.array(heldBackRow), next: z.string().nullable() });

/** What a page needs to sign in, without a token. */
export const config = z.object({
  clientId: z.string(),
  authority: z.string(),
  scope: z.string(),
  features: z.object({ sandbox: z.boolean() }),
  version: z.string(),
});

export const me = z.object({
  tenantId: z.string(),
  userId: z.string(),
  name: z.string(),
  addresses: z.array(z.string()),
  timeZone: z.string(),
  workingHours: z.object({ days: z.array(z.int()), start: z.string(), end: z.string() }),
  /** When the last round ended, or null before the first. */
  syncedAt: instant.nullable(),
});

/** How far a round is. `failed` says why, and what to do. */
export const syncProgress = z.object({
  phase: z.enum(['idle', 'reading', 'planning', 'done', 'failed']),
  pages: z.int(),
  events: z.int(),
  followUps: z.int(),
  at: instant,
  code: z.string().nullable(),
  detail: z.string().nullable(),
});

/** RFC 9457, with a stable code and the request's id. */
export const problem = z.object({ type: z.string(), title: z.string(), status: z.int(), code: z.string(), detail: z.string(), requestId: z.string() });

export const snoozeRequest = z.strictObject({ until: instant });
export const dismissRequest = z.strictObject({ reason: z.string().max(500).optional() });
/** A new text, or `{}` to go back to the planner's. */
export const draftRequest = z.union([draft.strict(), z.strictObject({})]);
export const emptyRequest = z.strictObject({});

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
export type DraftRequest = z.infer<typeof draftRequest>;
