/** What is seen of the queue at first: the views that the page itself shows, none of which can be used yet. */
import type { FollowUpRow } from '../../api/contract.ts';
import { groupsByDue, type Group } from '../queue/groups.ts';
import { GroupView } from '../queue/group-view.tsx';
import { QueueHint, QueueView, ToolsPlace } from '../queue/queue-view.tsx';
import { NO_CHOICE, RowView } from '../queue/row-view.tsx';
import { HeaderView } from '../shell/header-view.tsx';
import { MainView } from '../shell/main-view.tsx';
import { FIRST, RowsView } from '../shell/rows-view.tsx';
import { SyncLineView } from '../shell/sync-line-view.tsx';
import { TabsView } from '../shell/tabs-view.tsx';
import { summaryOf } from '../words.ts';

/** The least that stands above the rows, and that a row is high, pixels: so many may be on the screen. */
const ABOVE_ROWS = 240;
const LOWEST_ROW = 96;

const nothing = () => undefined;
const NO_ACTIONS = { done: nothing, snooze: nothing, notThis: nothing, bringBack: nothing };

interface Props {
  readonly rows: readonly FollowUpRow[];
  readonly readAt: string;
  readonly zone: string;
  readonly now: number;
}

/** The first screen of the open follow-ups. */
export function LookView({ rows, readAt, zone, now }: Props) {
  return (
    <>
      <HeaderView page="queue" Tabs={TabsView} onGo={nothing} onHelp={nothing} />
      <MainView page="queue">
        <QueueView
          title={summaryOf(rows, now, zone)}
          isOpened={false}
          isGrowing={false}
          syncLine={<SyncLineView doing="" readAt={readAt} announced="" zone={zone} now={now} />}
          above={null}
          shown="open"
          Tabs={TabsView}
          onShow={nothing}
          tools={<ToolsPlace />}
          found=""
          beside={<QueueHint />}
        >
          {firstScreenOf(groupsByDue(rows, now, zone)).map(({ name, rows: all, made }) => (
            <GroupView key={name} name={name} count={all.length}>
              <RowsView items={all} made={made} row={(row) => <LookedAt key={row.id} row={row} zone={zone} now={now} />} />
            </GroupView>
          ))}
        </QueueView>
      </MainView>
    </>
  );
}

function LookedAt({ row, zone, now }: Pick<Props, 'zone' | 'now'> & { readonly row: FollowUpRow }) {
  const whyId = `look-${row.id}`;
  return <RowView whyId={whyId} row={row} isOpened={false} isChosen={false} isChoosing={false} actions={NO_ACTIONS} choose={NO_CHOICE} zone={zone} now={now} onNear={nothing} onOpen={nothing} />;
}

/** As many of each group as the page makes at first, until the screen is full. */
function firstScreenOf(groups: readonly Group[]): (Group & { readonly made: number })[] {
  let room = Math.ceil((window.innerHeight - ABOVE_ROWS) / LOWEST_ROW);
  return groups.flatMap((group) => {
    if (room <= 0) return [];
    const made = Math.min(group.rows.length, FIRST, room);
    room -= made;
    return [{ ...group, made }];
  });
}
