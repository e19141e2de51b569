import { givenName } from '../person-name.ts';
import { clock } from '../clock.ts';
import { HOUR, isWorkingMoment, USUAL_HOURS } from '../working-time.ts';
import { defineCheck, type Arrival } from './draft-check.ts';
import type { Said } from './sentences/tell.ts';

export const theirHours = defineCheck({
  id: 'their-hours',
  summary: 'The draft would arrive outside the working hours of a reader, or while they are away.',
  rationale: 'Readers overestimate how fast an answer is wanted. Deliver it later, or say that there is no rush.',
  basis: { kind: 'study', source: 'Giurge and Bohns: receivers overestimate how fast a reply is expected' },

  check({ draft: { arrival }, lists, sentences, own }) {
    if (!arrival || sentences.some(({ words }) => lists?.noRush.isIn(words) ?? false)) return [];
    const off = arrival.recipients.find(({ awayUntil, time }) => (awayUntil !== null && awayUntil > arrival.at) || !isWorkingMoment(time, arrival.at));
    if (!off) return [];
    const isAway = off.awayUntil !== null && off.awayUntil > arrival.at;
    const person = givenName(off.person);
    const end = sentences.at(-1)?.to ?? own[1];
    const said: Said = isAway ? { sentence: 'their-hours.away', values: { person } } : { sentence: 'their-hours.off', values: { person, clock: clock(off.time.zone, arrival.at) } };
    return [{ ...said, span: [end, end], ...(lists ? { suggestion: ` ${lists.noRushLine}` } : {}) }];
  },

  examples: [
    { name: 'late in the evening', given: { arrival: arrivingAt(22), body: 'Ana, the keys are back.' }, then: [''] },
    { name: 'late in the evening, without hurry', given: { arrival: arrivingAt(22), body: 'Ana, the keys are back. No rush at all.' }, then: [] },
    {
      name: 'while they are away',
      given: { arrival: { ...arrivingAt(10), recipients: arrivingAt(10).recipients.map((one) => ({ ...one, awayUntil: arrivingAt(40).at })) }, body: 'Ana, the keys are back.' },
      then: [''],
    },
    { name: 'at ten in the morning', given: { arrival: arrivingAt(10), body: 'Ana, the keys are back.' }, then: [] },
    { name: 'where nobody knows their hours', given: { body: 'Ana, the keys are back.' }, then: [] },
  ],
});

/** A Friday in UTC, at so many hours. */
function arrivingAt(hour: number): Arrival {
  const time = { zone: { id: 'UTC', firstOffset: 0, changes: [] }, hours: USUAL_HOURS };
  return { at: 1_773_360_000_000 + hour * HOUR, recipients: [{ person: { name: 'Ana Torres', address: 'ana@fabrikam.com' }, time, awayUntil: null }] };
}
