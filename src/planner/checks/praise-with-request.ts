import { defineCheck } from './draft-check.ts';
import { asksFavour } from './reading/favours.ts';

/** Where praise is the point of the note; and where a request beside it is what the note is for. */
const PRAISING: ReadonlySet<string> = new Set(['praise']);
const ASKING: ReadonlySet<string> = new Set(['thank-you', 'recap', 'answer', 'apology', 'agenda', 'invitation', 'choice']);

export const praiseWithRequest = defineCheck({
  id: 'praise-with-request',
  summary: 'Praise and a request are in one note.',
  rationale: 'Beside a request, praise reads as its price. Each is worth more alone.',
  basis: { kind: 'assumption', source: 'praise is believed where nothing is wanted' },

  check({ draft, lists, sentences }) {
    if (!lists || ASKING.has(draft.kind)) return [];
    const isPraise = PRAISING.has(draft.kind) || sentences.some((one) => !one.isQuestion && lists.praise.isIn(one.words) && isToReader(one.text));
    const asking = isPraise ? sentences.find((one) => asksFavour(one, lists)) : undefined;
    if (!asking) return [];
    return [{ sentence: 'praise-with-request', span: [asking.from, asking.to], suggestion: '' }];
  },

  examples: [
    {
      name: 'praise, and while we are at it',
      given: { kind: 'praise', body: 'Bo,\n\nthe demo with the torch was brilliant. Could you send me the slides?' },
      then: ['Could you send me the slides?'],
    },
    { name: 'praise alone', given: { kind: 'praise', body: 'Bo,\n\nthe demo with the torch was brilliant. How did you keep it lit?' }, then: [] },
    { name: 'praise to be passed on', given: { kind: 'praise', body: 'Bo,\n\nthe demo with the torch was brilliant. Please pass that on to Cy.' }, then: [] },
    { name: 'thanks may come with a request', given: { kind: 'thank-you', body: 'Bo,\n\nthanks, the torch was brilliant. Could you lend it to me?' }, then: [] },
  ],
});

function isToReader(text: string): boolean {
  return /(?<!\p{L})(?:you|your|yours|du|dein\p{L}*|dich|dir|Sie|Ihr\p{L}*|Ihnen|euer|eure\p{L}*)(?!\p{L})/iu.test(text);
}
