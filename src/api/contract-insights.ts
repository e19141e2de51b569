/** What surfaces see of the owner's own behaviour: figures alone, no name, no subject, no score. A part of the contract. */
import { z } from 'zod';

const date = z.iso.date();
const count = z.int().min(0);
const month = date.meta({ description: "A month on the owner's calendar, by its first day." });
const pace = z.object({
  /** Follow-ups done, check-ins left out: they wait until it suits. */
  done: count,
  medianMinutes: count.nullable().meta({ description: 'From the end of its meeting, or from when it came up; null of fewer than three.' }),
});
const quiet = z.object({
  /** People, each once. */
  quiet: count,
  /** Those of them with whom the owner has been in touch since. */
  back: count,
});

/** The last 26 weeks and six months, this week and this month included. */
export const insights = z.object({
  /** Follow-ups done, week by week; a week is named by its Monday. */
  done: z.object({
    weeks: z.array(z.object({ week: date, thanks: count, recaps: count, others: count })),
    /** In the last four weeks: people thanked, each once, and recaps. */
    lately: z.object({ peopleThanked: count, recaps: count }),
  }),
  /** By the month in which they were made, each once. */
  promises: z.object({
    months: z.array(z.object({ month, kept: count, keptLater: count, missed: count, open: count })),
    /** Still to be kept, whenever they were made. */
    open: count,
  }),
  pace: pace.extend({ months: z.array(pace.extend({ month })) }),
  quiet: quiet.extend({ months: z.array(quiet.extend({ month })) }),
});

export type Insights = z.infer<typeof insights>;
