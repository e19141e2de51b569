/** What is selected: what there is about its people, what to look at in what is being written, and a line for a promise. */
import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Me } from '../../api/contract.ts';
import type { ItemBeside, OnItem } from '../host/item.ts';
import type { Actions } from '../queue/verbs.ts';
import { hrefOf } from '../route.ts';
import { Empty } from '../shell/empty.tsx';
import { Message } from '../shell/message.tsx';
import { PlaceholderRows } from '../shell/placeholder-rows.tsx';
import { MOST_PEOPLE } from './use-context.ts';
import type { Selected } from './use-item.ts';
import { WithThem } from './with-them.tsx';
import { say } from '../words/pane.ts';

const PromiseLine = lazy(async () => ({ default: (await import('../promises/promise-line.tsx')).PromiseLine }));
const Written = lazy(async () => ({ default: (await import('./written.tsx')).Written }));

interface Props {
  readonly selected: Selected;
  readonly onLookAgain: () => void;
  readonly me: Me;
  readonly beside: ItemBeside;
  readonly zone: string;
  readonly now: number;
  readonly actions: Actions;
}

const NOBODY: readonly OnItem[] = [];

/** The line for a promise stays where it is, whatever is selected meanwhile: what is typed in it is kept. */
export function SelectedItem({ selected, onLookAgain, me, beside, zone, now, actions }: Props) {
  // What is open with them comes first; all else is loaded then.
  const [isSeen, setSeen] = useState(false);
  const item = selected.state === 'item' ? selected.item : null;
  const others = item ? item.people.filter(({ address }) => !me.addresses.includes(address)).slice(0, MOST_PEOPLE) : NOBODY;
  if (!isSeen && selected.state !== 'reading' && others.length === 0) setSeen(true);
  return (
    <>
      <h2 id="page-title" className={item ? 'pane-subject' : 'offscreen'} tabIndex={-1} dir="auto">
        {item ? item.subject.trim() || say('pane.noSubject') : say('pane.title')}
      </h2>
      {selected.state === 'reading' && <PlaceholderRows name={say('pane.reading')} />}
      {selected.state === 'failed' && (
        <Message tone="failed" title={say('pane.failed')} action={{ name: say('again'), run: onLookAgain }}>
          {say('pane.failedSays')}
        </Message>
      )}
      {selected.state === 'none' && (
        <Empty
          title={say('pane.none')}
          action={
            <Button as="a" href={hrefOf('queue')}>
              {say('queue.title')}
            </Button>
          }
        >
          {say('pane.noneSays')}
        </Empty>
      )}
      {item?.isWritten && (
        <Suspense fallback={<div className="pane-coming" />}>
          <Written key={item.selection} beside={beside} people={others} />
        </Suspense>
      )}
      {item && others.length === 0 && <p className="pane-nobody">{say(item.isWritten ? 'pane.nobodyYet' : 'pane.nobody')}</p>}
      {item && others.length > 0 && <WithThem others={others} isFirstRead={me.syncedAt === null} zone={zone} now={now} actions={actions} isSeen={isSeen} onSeen={setSeen} />}
      {isSeen && (
        <section className="pane-part" hidden={selected.state === 'none'} aria-label={say('pane.promise')}>
          <h3 className="part-name">{say('pane.promise')}</h3>
          <Suspense fallback={null}>
            <PromiseLine zone={zone} now={now} meeting={null} beside={others} />
          </Suspense>
        </section>
      )}
    </>
  );
}
