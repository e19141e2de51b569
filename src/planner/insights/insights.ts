/** The owner's own behaviour in figures: what happened lately in, figures out. Nobody else is rated, and nobody is named. */
import type { Instant } from '../meeting.ts';
import type { WorkingTime } from '../working-time.ts';
import { doneFigures, type DoneFigures } from './done.ts';
import { promiseFigures, type PromiseFigures } from './kept.ts';
import type { Lately } from './lately.ts';
import { paceFigures, type PaceFigures } from './pace.ts';
import { quietFigures, type QuietFigures } from './quiet.ts';

export interface Insights {
  readonly done: DoneFigures;
  readonly promises: PromiseFigures;
  readonly pace: PaceFigures;
  readonly quiet: QuietFigures;
}

/** The figures of the weeks and months up to now. */
export function insightsOf({ settled, silences, promises }: Lately, time: WorkingTime, now: Instant): Insights {
  return {
    done: doneFigures(settled, time.zone, now),
    promises: promiseFigures(promises, time, now),
    pace: paceFigures(settled, time.zone, now),
    quiet: quietFigures(silences, time.zone, now),
  };
}
