/** How a client comes and goes: pitch, kick-off, delivery, go-live, silence, and sometimes a return. */
import type { Random } from './random.ts';

export interface Phase {
  readonly kind: 'pitch' | 'kick-off' | 'delivery' | 'go-live' | 'silence';
  /** Days, both included. */
  readonly from: number;
  readonly to: number;
  readonly project: string;
}

const PITCH_WON = 0.7;
const RETURNS = 0.75;

/** The phases of one client. Some are under way when the calendar begins. */
export function phasesOf(random: Random, projects: readonly string[], firstDay: number, lastDay: number): Phase[] {
  const phases: Phase[] = [];
  let day = firstDay + random.int(-300, 260);
  const phase = (kind: Phase['kind'], days: number, project: string) => {
    if (day + days >= firstDay) phases.push({ kind, from: Math.max(day, firstDay), to: Math.min(day + days, lastDay), project });
    day += days + random.int(1, 5);
  };
  for (let n = 0; day < lastDay; n++) {
    const project = projects[n % projects.length] ?? '';
    phase('pitch', random.int(14, 30), project);
    if (random.chance(PITCH_WON)) {
      phase('kick-off', 9, project);
      phase('delivery', random.int(80, 260), project);
      phase('go-live', random.int(14, 24), project);
    }
    phase('silence', random.chance(RETURNS) ? random.int(70, 320) : 2000, project);
  }
  return phases.filter(({ from }) => from <= lastDay);
}
