/** What holds for every draft, whoever wrote it. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { checkDraft } from '../../../src/planner/checks/check-draft.ts';
import type { CheckedDraft } from '../../../src/planner/checks/draft-check.ts';
import { readDraftLine } from '../../../src/planner/checks/draft-file.ts';
import { drafted } from './drafted.ts';
import { millisecondsSince, processorNow } from '../../support/processor.ts';

const KINDS = ['thank-you', 'praise', 'recap', 'answer', 'check-in', 'advice', 'nothing we know'];
const OWN = readFileSync(new URL('drafts.jsonl', import.meta.url), 'utf8').trim().split('\n').map(readDraftLine).flatMap((read) => ('problem' in read ? [] : [read.draft])); // prettier-ignore

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('Ana', 'Hi ', ',', '\n', '. ', '? ', 'but ', 'sorry ', '[name]', '{{', 'Bo is hopeless ', 'könnten Sie ', 'Next steps:', '- ', 'when ', '🎉', 'ﬃ', 'İ', '\u0301', '3.12. '))
    .map((parts) => parts.join('')),
  fc.constantFrom(...OWN.map(({ body }) => body)),
);
const people = fc.array(fc.record({ name: fc.oneof(texts, fc.constantFrom('Ana Torres', 'Bo Lind', 'Will Hart')), address: fc.constantFrom('ana@fabrikam.com', 'bo@fabrikam.com', '') }), {
  maxLength: 4,
});
const drafts: fc.Arbitrary<CheckedDraft> = fc.record({
  language: fc.constantFrom(null, 'en', 'de', 'de-AT', 'xx', ''),
  kind: fc.constantFrom(...KINDS),
  to: people,
  cc: people,
  meeting: fc.option(fc.record({ subject: texts, attendees: people, notes: texts, private: fc.boolean() })),
  knownPeople: people,
  replyTo: fc.option(texts),
  body: texts,
});

describe('a draft', () => {
  it('gets findings that lie in its text, in the order of the text', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const found = checkDraft(draft);
        for (const { span: [from, to] } of found) expect(0 <= from && from <= to && to <= draft.body.length).toBe(true); // prettier-ignore
        expect(found.map(({ span }) => span[0])).toEqual(found.map(({ span }) => span[0]).sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  it('gets the same findings whenever it is checked', () => {
    fc.assert(fc.property(drafts, (draft) => {
      expect(checkDraft(structuredClone(draft))).toEqual(checkDraft(draft));
    })); // prettier-ignore
  });

  it('is not changed', () => {
    fc.assert(fc.property(drafts, (draft) => {
      const before = structuredClone(draft);
      checkDraft(draft);
      expect(draft).toEqual(before);
    })); // prettier-ignore
  });

  it('may have blanks and line breaks around it', () => {
    for (const draft of OWN) {
      const ids = ({ body }: { readonly body: string }) => checkDraft({ ...draft, body }).map(({ id }) => id);
      expect(ids({ body: `${draft.body}\n\n  \n` })).toEqual(ids(draft));
    }
  });

  it('is read in its own language where none is stated', () => {
    const wrong = OWN.filter((draft) => draft.body.length > 60 && checkDraft({ ...draft, language: null }).map(({ id }) => id).join() !== checkDraft(draft).map(({ id }) => id).join()); // prettier-ignore
    expect(wrong.length / OWN.length).toBeLessThan(0.02);
  });

  it('in a language that is none of ours is told of gaps and length only', () => {
    const body = `Cześć [name],\n\n${'dziękuję '.repeat(151)}`;
    expect(checkDraft(drafted({ language: 'pl', kind: 'thank-you', body })).map(({ id }) => id)).toEqual(['empty-greeting', 'too-long']);
  });

  it.each(['a', '_', '.', ' ', '\n', '[', '<a ', '{{', 'I, ', 'Ana is ', 'but ', '[name]', '?', '1.', 'who, ', '"', 'é', '- \n', 'XX', 'Ana: ', 'sorry if '])('may be huge: %j', (piece) => {
    const body = piece.repeat(Math.ceil(400_000 / piece.length));
    const began = processorNow();
    for (const kind of ['recap', 'thank-you', 'praise', 'answer']) {
      checkDraft(
        drafted({ kind, body, replyTo: body, knownPeople: [{ name: 'Ana Torres', address: 'ana@fabrikam.com' }], meeting: { subject: body, notes: body, attendees: [], private: kind === 'answer' } }),
      );
    }
    expect(millisecondsSince(began)).toBeLessThan(4_000);
  });
});
