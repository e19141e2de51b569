/** The pane of a known person: what is selected in Outlook, or who and what was opened from there. */
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { Me } from '../../api/contract.ts';
import type { ItemBeside } from '../host/item.ts';
import { OpenedFollowUp } from '../queue/opened-follow-up.tsx';
import { Overlays } from '../queue/overlays.tsx';
import { useQueueActions } from '../queue/use-queue-actions.ts';
import { PlaceholderRows } from '../shell/placeholder-rows.tsx';
import { SyncFailure } from '../shell/sync-line.tsx';
import { useAtWork } from '../shell/use-at-work.ts';
import { TroubleScreen } from '../trouble/trouble.tsx';
import { WhyNotPlace } from '../why-not/why-not-place.tsx';
import { SelectedItem } from './selected-item.tsx';
import { goToItem, type PlaceBeside } from './place.ts';
import { useItem } from './use-item.ts';
import { say } from '../words/pane.ts';

const Person = lazy(async () => ({ default: (await import('../people/person.tsx')).Person }));

interface Props {
  readonly me: Me;
  readonly beside: ItemBeside;
  readonly place: PlaceBeside;
}

/** What was being typed beside an item stays while something else is looked at. */
export function Beside({ me, beside, place }: Props) {
  const { sync, now, zone, trouble } = useAtWork(me);
  const openId = place.what === 'follow-up' ? place.id : null;
  const queue = useQueueActions(openId, zone, goToItem);
  const { selected, lookAgain } = useItem(beside);
  const selection = selected.state === 'item' ? selected.item.selection : null;
  useLeavingOnSelection(selection);

  if (trouble) return <TroubleScreen trouble={trouble} onAgain={sync.start} />;
  return (
    <>
      <SyncFailure sync={sync} />
      {place.what === 'person' && (
        <Suspense fallback={<PlaceholderRows name={say('pane.opening')} />}>
          <Person key={place.id} id={place.id} zone={zone} now={now} onClose={goToItem} />
        </Suspense>
      )}
      {openId !== null && <OpenedFollowUp id={openId} queue={queue} zone={zone} now={now} onBackToQueue={goToItem} fallback={<PlaceholderRows name={say('pane.opening')} />} />}
      <div hidden={place.what !== 'item'}>
        <SelectedItem selected={selected} onLookAgain={lookAgain} me={me} beside={beside} zone={zone} now={now} actions={queue.actions} />
      </div>
      <Overlays zone={zone} hours={me.workingHours} queue={queue} />
      <WhyNotPlace zone={zone} now={now} page={place.what} />
    </>
  );
}

/** A pinned pane follows: with another item, what was opened beside the one before is closed. */
function useLeavingOnSelection(selection: number | null): void {
  const before = useRef(selection);
  useEffect(() => {
    if (selection === null || selection === before.current) return;
    if (before.current !== null) goToItem();
    before.current = selection;
  }, [selection]);
}
