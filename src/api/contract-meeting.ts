/** What surfaces see of one meeting: who comes, and what is open with them. A part of the contract. */
import { z } from 'zod';
import { followUpRow } from './contract.ts';
import { promise } from './contract-records.ts';
import { meetingRef } from './contract-words.ts';

/** Someone who comes. */
export const briefPerson = z.object({
  /** Null for whom the calendar knows too little of. */
  id: z.string().nullable(),
  name: z.string(),
  address: z.string(),
  /** As the list of people says it: when you last met, and how often you do. */
  sentence: z.string(),
  /** You meet them for the first time. */
  isNew: z.boolean(),
});

/** A meeting and what there is to know for it. Of a private one nothing is told but where now is. */
export const meetingBrief = z.object({
  /** Null for a private one. */
  meeting: meetingRef.nullable(),
  /** Where now is, seen from it. */
  moment: z.enum(['before', 'during', 'after']),
  isAllDay: z.boolean(),
  isCancelled: z.boolean(),
  /** Those who did not decline, rooms and oneself left out; at most fifty. */
  people: z.array(briefPerson),
  /** How many come besides. */
  morePeople: z.int(),
  /** What is open: of this meeting first, and of that what prepares for it, then with these people. */
  followUps: z.array(followUpRow),
  /** What these people were promised and is still to be kept, but what `followUps` remind of. */
  promises: z.array(promise),
});

export type BriefPerson = z.infer<typeof briefPerson>;
export type MeetingBrief = z.infer<typeof meetingBrief>;
