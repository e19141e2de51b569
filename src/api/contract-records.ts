/** What surfaces see of what a person writes down: notes, promises, feedback, introductions. A part of the contract. */
import { z } from 'zod';
import { instant, meetingRef, person } from './contract-words.ts';

const date = z.iso.date().meta({ description: "A day on the owner's calendar." });
/** An address, or the id of a person. */
const someone = z.string().min(1).max(320).meta({ description: 'An address, or the id of a person.' });
const people = z.array(someone).max(50);
const meetingId = z.string().min(1).max(200).meta({ description: 'The id of a meeting.' });
const next = z.string().nullable();

/** A note on people or a meeting; of a private meeting nothing is shown. */
export const note = z.object({ id: z.string(), at: instant, text: z.string(), day: date.nullable(), people: z.array(person), meeting: meetingRef.nullable() });
export const noteList = z.object({ notes: z.array(note), next });
/** About people or a meeting, or both; `day` is one that it speaks of. */
export const noteRequest = z.strictObject({ text: z.string().max(10_000), people: people.optional(), meeting: meetingId.nullable().optional(), day: date.nullable().optional() });

export const promiseState = z.enum(['open', 'due', 'kept', 'renegotiated', 'missed']);
/** A promise, and what became of it: `history` keeps every date it had. */
export const promise = z.object({
  id: z.string(),
  text: z.string(),
  people: z.array(person),
  meeting: meetingRef.nullable(),
  madeAt: instant,
  dueAt: instant.nullable(),
  state: promiseState,
  history: z.array(z.object({ at: instant, did: z.enum(['made', 'renegotiated', 'kept', 'missed', 'reopened']), dueAt: instant.nullable() })),
});
export const promiseList = z.object({ promises: z.array(promise), next });
export const promiseRequest = z.strictObject({ text: z.string().max(2_000), people: people.optional(), meeting: meetingId.nullable().optional(), dueAt: instant.nullable().optional() });
/** What is left out stays; another `dueAt` renegotiates, `open` opens again. */
export const promisePatch = z.strictObject({ text: z.string().max(2_000).optional(), dueAt: instant.nullable().optional(), state: z.enum(['open', 'kept', 'missed']).optional() });

/** A line such as "send Ana the deck by Friday"; `meeting` is where it was said, `people` are those on the message that it is written beside: nothing of them is kept. */
export const promiseLine = z.strictObject({ line: z.string().max(500), meeting: meetingId.nullable().optional(), people: z.array(person.strict()).max(50).optional() });
/** What it says. `people` and `dueAt` hold only what is sure; `questions` asks for the rest, with what may be meant; `found` is where the line names somebody or a day. */
export const promiseReading = z.object({
  text: z.string(),
  people: z.array(person),
  dueAt: instant.nullable(),
  questions: z.array(
    z.discriminatedUnion('about', [
      z.object({ about: z.literal('person'), because: z.enum(['none', 'several', 'unknown', 'doubtful']), sentence: z.string(), choices: z.array(person) }),
      z.object({ about: z.literal('day'), because: z.enum(['none', 'several', 'ambiguous', 'past']), sentence: z.string(), choices: z.array(instant) }),
    ]),
  ),
  found: z.array(z.object({ about: z.enum(['person', 'day']), span: z.tuple([z.int(), z.int()]) })),
});

/** Feedback about one's own work, and how far its loop has come: asked, received (`at`), acknowledged, acted, told. */
export const feedback = z.object({
  id: z.string(),
  from: person,
  at: instant,
  text: z.string(),
  askedAt: instant.nullable(),
  acknowledgedAt: instant.nullable(),
  actedAt: instant.nullable(),
  toldAt: instant.nullable(),
});
export const feedbackList = z.object({ feedback: z.array(feedback), next });
/** `at` is when it came: now where it is left out. */
export const feedbackRequest = z.strictObject({ from: someone, text: z.string().max(10_000), at: instant.optional(), askedAt: instant.nullable().optional() });
/** What is left out stays; null takes a step back. */
export const feedbackPatch = z.strictObject({
  text: z.string().max(10_000).optional(),
  askedAt: instant.nullable().optional(),
  acknowledgedAt: instant.nullable().optional(),
  actedAt: instant.nullable().optional(),
  toldAt: instant.nullable().optional(),
});

/** Who brought the owner together with whom. */
export const introduction = z.object({ id: z.string(), by: person, to: person, at: instant });
export const introductionList = z.object({ introductions: z.array(introduction), next });
/** `at`: now where it is left out. */
export const introductionRequest = z.strictObject({ by: someone, to: someone, at: instant.optional() });

export type MeetingRef = z.infer<typeof meetingRef>;
export type Note = z.infer<typeof note>;
export type NoteList = z.infer<typeof noteList>;
export type PromiseRow = z.infer<typeof promise>;
export type PromiseReading = z.infer<typeof promiseReading>;
export type PromiseList = z.infer<typeof promiseList>;
export type Feedback = z.infer<typeof feedback>;
export type FeedbackList = z.infer<typeof feedbackList>;
export type FeedbackPatch = z.infer<typeof feedbackPatch>;
export type Introduction = z.infer<typeof introduction>;
export type IntroductionList = z.infer<typeof introductionList>;
