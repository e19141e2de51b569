/** Check-ins that ask for nothing: the last topic, one question, an easy way out. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { letter, sheetFor } from './letter.ts';

export function checkInDraft(of: DraftOf, world: World): Draft {
  const topic = topicOf(of, world);
  return letter(topic ? 'check-in' : 'check-in-plain', sheetFor(of, world, { meeting: topic }));
}

/** To somebody whom I used to meet often, after a year without a word. */
export function reconnectDraft(of: DraftOf, world: World): Draft {
  const topic = topicOf(of, world);
  return letter(topic ? 'reconnect' : 'reconnect-plain', sheetFor(of, world, { meeting: topic }));
}

function topicOf({ people: [person] }: DraftOf, world: World) {
  return (person && world.relationshipOf(person.address)?.topic) ?? null;
}
