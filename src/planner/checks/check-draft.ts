/** Every draft check over one draft: what they find, in the order of the text. Pure; it never throws, whatever a stranger wrote. */
import type { CheckedDraft, CheckId, Finding } from './draft-check.ts';
import { CHECKS } from './index.ts';
import { readLetter } from './reading/letter.ts';

export interface Found extends Finding {
  readonly id: CheckId;
}

export function checkDraft(draft: CheckedDraft): readonly Found[] {
  const letter = readLetter(draft);
  return CHECKS.flatMap((one) => one.check(letter).map((finding) => ({ id: one.id, ...finding }))).sort((a, b) => a.span[0] - b.span[0]);
}
