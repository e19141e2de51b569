/** What is opened from the panel: a follow-up or a person, in place of the list where it is narrow. */
import { lazy, Suspense } from 'react';
import { focusRow } from '../queue/focus.ts';
import { OpenedFollowUp } from '../queue/opened-follow-up.tsx';
import type { useQueueActions } from '../queue/use-queue-actions.ts';
import { go, type Route } from '../route.ts';
import { Boundary } from '../shell/boundary.tsx';

const Person = lazy(async () => ({ default: (await import('../people/person.tsx')).Person }));

interface Props {
  readonly page: Route['page'];
  readonly id: string;
  readonly queue: ReturnType<typeof useQueueActions>;
  readonly zone: string;
  readonly now: number;
}

/** Closing it gives the focus back to what opened it. */
export function OpenedHere({ page, id, queue, zone, now }: Props) {
  const toList = () => {
    go('queue');
  };
  const closePerson = () => {
    toList();
    setTimeout(() => {
      focusRow(id);
    }, 50);
  };
  if (page !== 'people') return <OpenedFollowUp id={id} queue={queue} zone={zone} now={now} onBackToQueue={toList} />;
  return (
    <Boundary>
      <Suspense fallback={<div className="opened" />}>
        <Person key={id} id={id} zone={zone} now={now} onClose={closePerson} />
      </Suspense>
    </Boundary>
  );
}
