/** Which follow-ups stand under which heading. */
import type { FollowUpRow } from '../../api/contract.ts';
import { dueGroup } from '../time.ts';
import { say } from '../words/say.ts';

/** A heading and its rows, in the server's order. */
export interface Group {
  readonly name: string;
  readonly rows: readonly FollowUpRow[];
}

/** Open follow-ups by when they are due, late thanks last; empty groups are left out. */
export function groupsByDue(rows: readonly FollowUpRow[], now: number, zone: string): Group[] {
  const of = (group: string) => rows.filter((row) => dueGroup(row, now, zone) === group);
  return [
    { name: say('group.today'), rows: of('today') },
    { name: say('group.week'), rows: of('week') },
    { name: say('group.later'), rows: of('later') },
    { name: say('group.late'), rows: of('late') },
  ].filter((group) => group.rows.length > 0);
}
