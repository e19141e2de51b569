/** Which follow-ups the chosen state shows, under which headings. */
import { useFollowUps } from '../api/queries.ts';
import { groupsByDue, type Group } from './groups.ts';
import { say } from '../words/say.ts';

export type Shown = 'open' | 'snoozed' | 'done' | 'dismissed';

/** The groups to show, and how reading them goes. Dismissed also reads what was taken back. */
export function useShown(shown: Shown, now: number, zone: string) {
  const list = useFollowUps(shown);
  const withdrawn = useFollowUps('withdrawn', shown === 'dismissed');
  const others = shown === 'dismissed' ? withdrawn : null;
  const rows = list.data ?? [];
  const groups: Group[] =
    shown === 'open'
      ? groupsByDue(rows, now, zone)
      : [
          { name: say(shown === 'dismissed' ? 'group.dismissed' : `state.${shown}`), rows },
          { name: say('group.withdrawn'), rows: others?.data ?? [] },
        ].filter((group) => group.rows.length > 0);
  return {
    rows,
    groups,
    isReading: list.isPending || (others?.isPending ?? false),
    /** Only where there is nothing older to show. */
    error: (list.data ? null : list.error) ?? (others?.data ? null : others?.error) ?? null,
    readAgain: () => {
      void list.refetch();
      if (others) void others.refetch();
    },
  };
}
