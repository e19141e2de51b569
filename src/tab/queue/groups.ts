/** Which follow-ups stand under which heading. */
import type { FollowUpRow } from '../../api/contract.ts';
import { byDue } from '../time.ts';
import { say } from '../words/say.ts';

/** A heading and its rows, in the server's order. */
export interface Group {
  readonly name: string;
  readonly rows: readonly FollowUpRow[];
}

/** Open follow-ups by when they are due, late thanks last; empty groups are left out. */
export function groupsByDue(rows: readonly FollowUpRow[], now: number, zone: string): Group[] {
  const { today, week, later, late } = byDue(rows, now, zone);
  return [
    { name: say('group.today'), rows: today },
    { name: say('group.week'), rows: week },
    { name: say('group.later'), rows: later },
    { name: say('group.late'), rows: late },
  ].filter((group) => group.rows.length > 0);
}
