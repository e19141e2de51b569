/** Feedback that I recorded, as something that rules may speak of. Pure. */
import type { Feedback } from './facts.ts';
import { knownAs } from './known.ts';
import type { Thing, World } from './rule.ts';

export interface FeedbackGiven extends Thing {
  readonly feedback: Feedback;
}

/** All of it, each from whoever gave it. */
export function* feedbackIn(world: World): Generator<FeedbackGiven> {
  for (const feedback of world.facts.feedback) {
    yield { id: feedback.id ?? `feedback ${feedback.from} ${String(feedback.at)}`, people: [knownAs(world, feedback.from)], one: null, feedback };
  }
}
