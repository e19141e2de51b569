/** Every draft check over one draft: what they find, in the order of the text. Pure; it never throws, whatever a stranger wrote. */
import type { Language } from '../words/language.ts';
import type { CheckedDraft, CheckId, Span } from './draft-check.ts';
import { CHECKS } from './index.ts';
import { readLetter } from './reading/letter.ts';
import { tell } from './sentences/tell.ts';

/** What a check found, told. */
export interface Found {
  readonly id: CheckId;
  readonly sentence: string;
  readonly span: Span;
  readonly suggestion?: string;
}

/** The language is that of whoever writes; the draft may be in another. */
export function checkDraft(draft: CheckedDraft, language: Language = 'en'): readonly Found[] {
  const letter = readLetter(draft);
  return CHECKS.flatMap((one) =>
    one.check(letter).map((finding) => {
      const { span, suggestion } = finding;
      return { id: one.id, sentence: tell(finding, language), span, ...(suggestion === undefined ? {} : { suggestion }) };
    }),
  ).sort((a, b) => a.span[0] - b.span[0]);
}
