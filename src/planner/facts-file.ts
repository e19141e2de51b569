/** Facts that a calendar does not hold, as `--facts FILE.json` and the store supply them. An unknown key or a bad value is named with its path. */
import { z } from 'zod';
import { DAY } from './working-time.ts';
import { parseInstant } from './zone.ts';

const instant = z.iso.datetime({ offset: true }).transform((text) => parseInstant(text));
const address = z
  .string()
  .regex(/^[^\s@]+@[^\s@]+$/, 'is not an address')
  .toLowerCase();
const day = z.iso.date().transform((text) => parseInstant(`${text}T00:00:00Z`) / DAY);
const clock = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'is not a time such as 09:00')
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));

const workingHours = z.strictObject({ days: z.array(z.int().min(1).max(7)).min(1), start: clock, end: clock }).refine(({ start, end }) => start < end, 'starts after it ends');

/** The shape of a facts file; every key is optional. */
export const factsFile = z.strictObject({
  granted: z.array(z.enum(['calendar', 'mail', 'chat'])).optional(),
  touches: z
    .array(
      z.strictObject({
        at: instant,
        channel: z.enum(['mail', 'chat']),
        direction: z.enum(['sent', 'received']),
        people: z.array(address),
        addressed: z.enum(['to', 'cc']).default('to'),
        thread: z.string().optional(),
        asks: z.boolean().default(false),
        automatic: z.boolean().default(false),
        subject: z.string().optional(),
      }),
    )
    .default([]),
  promises: z
    .array(
      z.strictObject({
        id: z.string(),
        text: z.string(),
        people: z.array(address),
        madeAt: instant,
        dueAt: instant.nullable(),
        state: z.enum(['open', 'due', 'kept', 'renegotiated', 'missed']),
        meeting: z.string().nullable().default(null),
      }),
    )
    .default([]),
  feedback: z.array(z.strictObject({ from: address, at: instant, text: z.string(), acknowledgedAt: instant.nullable().default(null), toldAt: instant.nullable().default(null) })).default([]),
  notes: z.array(z.strictObject({ at: instant, people: z.array(address).default([]), meeting: z.string().nullable().default(null), text: z.string(), day: day.nullable().default(null) })).default([]),
  changes: z
    .array(z.strictObject({ meeting: z.string(), seenAt: instant, kind: z.enum(['cancelled', 'moved']), by: z.string().optional(), was: z.strictObject({ start: instant, end: instant }) }))
    .default([]),
  proposals: z.array(z.strictObject({ meeting: z.string(), from: address, at: instant, start: instant, end: instant })).default([]),
  introductions: z.array(z.strictObject({ by: address, to: address, at: instant })).default([]),
  preferences: z
    .strictObject({
      circles: z.record(address, z.enum(['inner', 'active', 'network'])).default({}),
      never: z.array(z.string().toLowerCase()).default([]),
      off: z.array(z.string()).default([]),
      options: z.record(z.string(), z.record(z.string(), z.number())).default({}),
      workingHours: workingHours.optional(),
      completed: z.array(z.strictObject({ rule: z.string(), people: z.array(address), at: instant })).default([]),
      dismissed: z.array(z.string()).default([]),
      revived: z.array(z.string()).default([]),
    })
    .prefault({}),
});

export type FactsFile = z.output<typeof factsFile>;
