/** The people on an item and what is open with them. What is shown stays until the next is there, or is late. */
import { lazy, Suspense, useEffect, useState } from 'react';
import type { FollowUpRow, PersonRow as Person } from '../../api/contract.ts';
import { explain } from '../api/problem.ts';
import type { OnItem } from '../host/item.ts';
import { useDebounced } from '../people/use-debounced.ts';
import type { Actions } from '../queue/verbs.ts';
import { Message } from '../shell/message.tsx';
import { PlaceholderRows } from '../shell/placeholder-rows.tsx';
import { TroubleScreen } from '../trouble/trouble.tsx';
import { troubleOf } from '../trouble/troubles.ts';
import { ItemFollowUps } from './item-follow-ups.tsx';
import { useItemContext } from './use-context.ts';
import { say } from '../words/pane.ts';

const ItemPeople = lazy(async () => ({ default: (await import('./item-people.tsx')).ItemPeople }));

interface Props {
  readonly others: readonly OnItem[];
  readonly isFirstRead: boolean;
  readonly zone: string;
  readonly now: number;
  readonly actions: Actions;
  /** What is open with them, or with those before them, has been seen. */
  readonly isSeen: boolean;
  readonly onSeen: (isSeen: true) => void;
}

/** What is told of one item. */
interface Told {
  readonly of: string;
  readonly others: readonly OnItem[];
  readonly people: readonly Person[];
  readonly rows: readonly FollowUpRow[];
}

/** Later than this, what was there before is misleading: in milliseconds. */
const LATE = 600;

/** It is seen once it has been there so long, in milliseconds. */
const SEEN = 400;

/** Nothing of the item before is shown beside the new one for long. */
export function WithThem({ others, isFirstRead, zone, now, actions, isSeen, onSeen }: Props) {
  const addresses = others.map(({ address }) => address);
  const of = addresses.join(',');
  const { people, rows, error, again } = useItemContext(addresses);
  const [before, setBefore] = useState<Told | null>(null);
  const told = people && rows ? { of, others, people, rows } : null;
  if (told && before?.of !== of) setBefore(told);
  const isLate = useDebounced(of, LATE) === of;
  const shown = told ?? (isLate ? null : before);

  const isThere = shown !== null || error !== null;
  useEffect(() => {
    if (!isThere) return undefined;
    const timer = setTimeout(() => {
      onSeen(true);
    }, SEEN);
    return () => {
      clearTimeout(timer);
    };
  }, [isThere, onSeen]);

  const trouble = troubleOf(error);
  if (!shown && trouble) return <TroubleScreen trouble={trouble} onAgain={again} />;
  if (!shown && error)
    return (
      <Message tone="failed" title={say('pane.contextFailed')} action={{ name: say('again'), run: again }}>
        {explain(error)}
      </Message>
    );
  if (!shown) return <PlaceholderRows name={say('pane.reading')} />;
  return (
    <div aria-busy={!told}>
      {shown.people.length > 0 && <ItemFollowUps rows={shown.rows} isFirstRead={isFirstRead} zone={zone} now={now} actions={actions} />}
      {(isSeen || shown.rows.length === 0) && (
        <Suspense fallback={null}>
          <ItemPeople others={shown.others} known={shown.people} />
        </Suspense>
      )}
    </div>
  );
}
