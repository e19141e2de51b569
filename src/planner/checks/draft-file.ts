/** Drafts as `check-drafts` reads them, one JSON object a line. A bad value is named with its path; keys that nobody asks for are left alone. */
import { z } from 'zod';
import type { CheckedDraft } from './draft-check.ts';

const person = z.object({ name: z.string().default(''), address: z.string() });
const people = z.array(person);

const draftLine = z.object({
  id: z.string(),
  language: z.string().nullish(),
  kind: z.string(),
  to: people,
  cc: people.default([]),
  meeting: z.object({ subject: z.string().nullish(), attendees: people.default([]), notes: z.string().nullish(), private: z.boolean().default(false) }).nullish(),
  knownPeople: people.default([]),
  replyTo: z.string().nullish(),
  body: z.string(),
});

export interface DraftLine {
  readonly id: string;
  readonly draft: CheckedDraft;
}

/** The draft of a line, or what is wrong with it and where. */
export function readDraftLine(line: string): DraftLine | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'is not JSON' };
  }
  const parsed = draftLine.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { problem: `${z.core.toDotPath([...(issue?.path ?? [])]) || 'the whole line'}: ${issue?.message ?? 'is not understood'}` };
  }
  const { id, language, meeting, replyTo, ...draft } = parsed.data;
  return {
    id,
    draft: {
      ...draft,
      language: language ?? null,
      replyTo: replyTo ?? null,
      meeting: meeting ? { ...meeting, subject: meeting.subject ?? '', notes: meeting.notes ?? '' } : null,
    },
  };
}
