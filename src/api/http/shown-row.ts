/** What a listed follow-up shows, read back from the row it was kept as: to choose by, before any is told. */
import type { rowOf } from '../../planner/view.ts';
import type { ListedFollowUp } from '../ports.ts';

/** Its row. */
export function shownIn({ row }: ListedFollowUp): ReturnType<typeof rowOf> {
  return JSON.parse(row) as ReturnType<typeof rowOf>;
}

/** Whether it is about any of these people. */
export function isAbout({ people }: ReturnType<typeof rowOf>, addresses: ReadonlySet<string>): boolean {
  return people.some(({ address }) => addresses.has(address));
}
