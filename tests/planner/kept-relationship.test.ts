/** What is kept of a relationship, and had again. */
import { expect, it } from '@jest/globals';
import { plan } from '../../src/planner/plan.ts';
import { meetingsIn, recall, remember, type KeptRelationship } from '../../src/planner/kept-relationship.ts';
import { ANA, facts, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { HOUR } from '../../src/planner/working-time.ts';

const written = { at: STORY_NOW - HOUR, channel: 'mail', direction: 'sent', people: [ANA.address], automatic: false } as const;
const past = [-22, -15, -8].map((day) => meeting(day));
const privately = meeting(-1, { sensitivity: 'private' });
const coming = meeting(3);

it.each([
  ['met and written to', facts([...past, coming], { messages: [written] })],
  ['met last in private', facts([...past, privately])],
  [
    'thanked, asked and answered, and met at my call',
    facts([meeting(-8, { organizer: { address: 'ada@contoso.com', name: 'Ada Okafor' } })], {
      messages: [
        { ...written, thread: 't', asks: true },
        { ...written, at: STORY_NOW - HOUR / 2, direction: 'received', thread: 't' },
      ],
      preferences: { completed: [{ rule: 'thanks-owed', people: [ANA.address], at: STORY_NOW - HOUR / 4 }] },
    }),
  ],
  ['met in another zone', facts([meeting(-8, { zone: 'Asia/Tokyo' })])],
  ['not met yet', facts([coming])],
  ['known from one who is away', facts([meeting(-0.2, { isAllDay: true, showAs: 'oof', end: STORY_NOW + HOUR })])],
])('is all that rules may see: %s', (_, known) => {
  const { looked } = plan(known, [], STORY_NOW);
  for (const { relationship } of looked) {
    const kept = JSON.parse(JSON.stringify(remember(relationship))) as KeptRelationship;
    const needed = new Map(known.meetings.filter(({ id }) => meetingsIn(kept).includes(id)).map((one) => [one.id, one])); // prettier-ignore
    expect(recall(kept, needed)).toEqual({ ...relationship, touches: relationship.touches.map(({ at, channel, byMe, rule }) => ({ at, channel, byMe, rule })) });
  }
  expect(looked).toHaveLength(1);
});

it('needs the meetings that were the last touch, the last topic and the next, and no others', () => {
  const needed = (known: Parameters<typeof plan>[0]) => plan(known, [], STORY_NOW).looked.map(({ relationship }) => meetingsIn(remember(relationship)));
  expect(needed(facts([...past, coming]))).toEqual([[past[2]?.id, past[2]?.id, coming.id]]);
  expect(needed(facts([...past, privately]))).toEqual([[privately.id, past[2]?.id]]);
  expect(needed(facts(past, { messages: [written] }))).toEqual([[past[2]?.id]]);
  expect(needed(facts([coming]))).toEqual([[coming.id]]);
});
