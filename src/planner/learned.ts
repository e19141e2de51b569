/** The one thing that is learned: how far a person's own decisions on a rule shift its priority. Shown, and taken back on request. Pure. */

/** How often follow-ups of a rule were done, and how often they were not wanted. */
export interface Taught {
  readonly completed: number;
  readonly dismissed: number;
}

/** A rule never falls further, nor rises higher. */
export const LEAST_LEARNED = -20;
export const MOST_LEARNED = 10;

/** As if so many decisions had been made before that say nothing: a few change little. */
const INERTIA = 20;

/** Points from -20 to 10: every completion lifts and every dismissal lowers, none by more than a point, the more there were the less. */
export function learnedShift({ completed, dismissed }: Taught): number {
  const balance = (completed - dismissed) / (completed + dismissed + INERTIA);
  return Math.round(balance * (balance > 0 ? MOST_LEARNED : -LEAST_LEARNED)) + 0;
}
