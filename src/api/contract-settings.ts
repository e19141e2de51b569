/** What surfaces see of settings: what is switched on, how rules speak, and what decisions taught. A part of the contract. */
import { z } from 'zod';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time such as 09:00');
export const workingHours = z.object({ days: z.array(z.int()), start: z.string(), end: z.string() });
const amount = z.object({ value: z.number(), default: z.number(), min: z.number(), max: z.number() });
const named = amount.extend({ name: z.string() });

/** Something that can be switched on, and what it takes. */
const consent = z.object({
  step: z.string(),
  title: z.string(),
  gives: z.string(),
  adminSees: z.string(),
  state: z.enum(['on', 'off', 'needs-consent']),
  /** Where an administrator allows it for the whole organisation. */
  adminUrl: z.string(),
});

/** A rule, whether it speaks, what of it can be set, where its timing and reason come from, and what decisions taught. */
const rule = z.object({
  id: z.string(),
  strategy: z.int(),
  strategyName: z.string(),
  summary: z.string(),
  isOff: z.boolean(),
  options: z.array(named),
  basis: z.array(z.object({ part: z.enum(['timing', 'why']), kind: z.enum(['study', 'etiquette', 'measured', 'assumption']), source: z.string() })),
  /** Points added to its priority, from -20 to 10, and the decisions they come from. */
  learned: z.object({ points: z.int(), completed: z.int(), dismissed: z.int() }),
});

export const settings = z.object({
  consents: z.array(consent),
  rules: z.array(rule),
  /** `isOwn`: set here, and not as the mailbox says. */
  workingHours: workingHours.extend({ isOwn: z.boolean() }),
  /** In days: after how long somebody of a circle without a rhythm has gone quiet. */
  cadences: z.object({ inner: amount, active: amount, network: amount }),
  /** How many are too many: new follow-ups a day, open ones with one person. */
  caps: z.object({ perDay: amount, perPerson: amount }),
  /** Never suggested. */
  never: z.object({ domains: z.array(z.string()), meetings: z.array(z.object({ id: z.string(), subject: z.string() })) }),
  /** Letters are written in it where nothing else tells; null: in English. */
  language: z.string().nullable(),
  /** How letters greet: by first name, or by title and family name. */
  greeting: z.enum(['first', 'title']),
});

const amountOrNull = z.number().nullable().optional();
const domain = z
  .string()
  .max(253)
  .toLowerCase()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'is not a domain such as example.com');

/** What is left out stays as it is; a number that is null goes back to its default. */
export const settingsPatch = z.strictObject({
  consents: z.strictObject(Object.fromEntries(['mail-headers', 'mail-text', 'drafts', 'sending', 'chat', 'tasks', 'availability'].map((step) => [step, z.boolean().optional()]))).optional(),
  /** By id. */
  rules: z.record(z.string(), z.strictObject({ isOff: z.boolean().optional(), options: z.record(z.string(), z.number().nullable()).optional() })).optional(),
  /** Null: as the mailbox says. */
  workingHours: z
    .strictObject({ days: z.array(z.int().min(1).max(7)).min(1).max(7), start: clock, end: clock })
    .refine(({ start, end }) => start < end, 'starts after it ends')
    .nullable()
    .optional(),
  cadences: z.strictObject({ inner: amountOrNull, active: amountOrNull, network: amountOrNull }).optional(),
  caps: z.strictObject({ perDay: amountOrNull, perPerson: amountOrNull }).optional(),
  /** Each list replaces what it was; a meeting by its id, or as the list had it. */
  never: z.strictObject({ domains: z.array(domain).max(500).optional(), meetings: z.array(z.string().max(1_000)).max(500).optional() }).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language such as en or de-AT')
    .nullable()
    .optional(),
  greeting: z.enum(['first', 'title']).optional(),
  /** `reset`: decisions up to now teach nothing any more. */
  learned: z.literal('reset').optional(),
});

export type Settings = z.infer<typeof settings>;
export type SettingsPatch = z.infer<typeof settingsPatch>;
