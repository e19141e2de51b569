/** Which thanks and praise could be to anyone. */
import { describe, expect, it } from '@jest/globals';
import { ANA } from '../../../src/planner/story.ts';
import { marked } from './drafted.ts';

const meeting = { subject: 'Harbour walk', notes: 'wet chalk', attendees: [ANA], private: false };
const told = (text: string, more: Partial<Parameters<typeof marked>[1]> = {}) =>
  marked('too-vague', { to: [ANA], kind: 'thank-you', meeting, ...more, body: `Hi Ana,\n\n${text}\n\nBest\nBo` }).map((one) => [one.text, one.suggestion]);

const THANKS = 'Thank you for your time.';

describe('it names nothing', () => {
  it.each([
    ['at all', THANKS],
    ['but the title of the meeting', `${THANKS} The harbour walk was lovely.`],
    ['but the reader', `${THANKS} You are great, Ana Torres.`],
    ['but what is still to come', `${THANKS} I look forward to the pier, the crane and the ferry.`],
    ['but what I ask for', `${THANKS} Could you send me the crane drawings and the ferry map?`],
    ['but what stands in a gap', `${THANKS} I liked [the crane drawing that you made].`],
    ['but one word', `${THANKS} The crane was lovely.`],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([[THANKS, `${THANKS} wet chalk`]]);
  });

  it('which is said of the sentence that thanks, else of the first', () => {
    expect(told(`It rained. ${THANKS}`)[0]?.[0]).toBe(THANKS);
  });

  it('and what I noted in private stays there', () => {
    expect(told(THANKS, { meeting: { ...meeting, private: true } })).toEqual([[THANKS, undefined]]);
    expect(told(THANKS, { meeting: null })).toEqual([[THANKS, undefined]]);
  });

  it('and praise is told of, too', () => {
    expect(told('Great work today.', { kind: 'praise' })).toEqual([['Great work today.', 'Great work today. wet chalk']]);
  });
});

describe('it names something', () => {
  it.each([
    ['that I wrote down', `${THANKS} The chalk was lovely.`],
    ['of its own', `${THANKS} The crane drawing on your napkin showed me the flood gate.`],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('or need not', () => {
    expect(told(THANKS, { kind: 'check-in' })).toEqual([]);
  });

  it('of a long letter more is asked', () => {
    const more = 'The crane drawing on your napkin was so good.';
    expect([told(`${THANKS} ${more}`).length, told(`${THANKS} ${more} ${'It was so good of you to be here with all of us and to be so very kind. '.repeat(8)}`).length]).toEqual([0, 1]);
  });
});
