/** What became of notifications that Microsoft, or somebody in its name, has posted. */

/** Of the notifications in one post, or in several. */
export interface ToldCounts {
  readonly taken: number;
  /** With a client state that is not ours. */
  readonly forged: number;
  /** Of a subscription that nobody here has, or that say too little. */
  readonly unknown: number;
}

const SAID_EVERY_MS = 60_000;

/** Adds counts up and says them once a minute at most: who posts without end fills no log. */
export function adding(say: (counts: ToldCounts) => void, later: (run: () => void) => void = inAMinute): (counts: ToldCounts) => void {
  let sum: ToldCounts | null = null;
  return ({ taken, forged, unknown }) => {
    if (sum === null) {
      later(() => {
        if (sum) say(sum);
        sum = null;
      });
    }
    sum = { taken: taken + (sum?.taken ?? 0), forged: forged + (sum?.forged ?? 0), unknown: unknown + (sum?.unknown ?? 0) };
  };
}

const inAMinute = (run: () => void) => setTimeout(run, SAID_EVERY_MS).unref();
