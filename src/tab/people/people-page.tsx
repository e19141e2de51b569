/** The people you meet, and beside them (or above, on a narrow screen) the one that is opened. */
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { explain } from '../api/problem.ts';
import { Boundary } from '../shell/boundary.tsx';
import { Empty } from '../shell/empty.tsx';
import { Message } from '../shell/message.tsx';
import { PlaceholderRows } from '../shell/placeholder-rows.tsx';
import { SearchField } from '../shell/search-field.tsx';
import { PeopleList } from './people-list.tsx';
import { foundText } from './person-words.ts';
import { usePeople } from './queries.ts';
import { useDebounced } from './use-debounced.ts';
import { usePeopleKeys } from './use-people-keys.ts';

const loadPerson = () => import('./person.tsx');
const preload = () => void loadPerson();
const Person = lazy(async () => ({ default: (await loadPerson()).Person }));

interface Props {
  readonly zone: string;
  readonly now: number;
  readonly openId: string | null;
  readonly syncLine: ReactNode;
}

/** The page under the second tab. */
export function PeoplePage({ zone, now, openId, syncLine }: Props) {
  const [typed, setTyped] = useState('');
  const query = useDebounced(typed.trim(), 200);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, isPlaceholderData } = usePeople(query);
  const people = (data?.pages ?? []).flatMap((page) => page.people);
  const close = usePeopleKeys(people, openId);
  return (
    <div className={`queue${openId === null ? '' : ' queue-opened'}`}>
      <div className="queue-list">
        <h2 id="page-title" className="summary" tabIndex={-1}>
          The people you meet.
        </h2>
        {syncLine}
        <div className="tools" role="search">
          <SearchField label="Search people by name or address" value={typed} onChange={setTyped} />
        </div>
        <p className="offscreen" role="status">
          {data && !isPlaceholderData ? foundText(people.length, hasNextPage, query) : ''}
        </p>
        {people.length > 0 ? (
          <PeopleList people={people} openId={openId} hasMore={hasNextPage} isReading={isFetchingNextPage} hasFailed={isFetchNextPageError} onMore={() => void fetchNextPage()} onNear={preload} />
        ) : error ? (
          <Message tone="failed" title="Your people could not be read." action={{ name: 'Try again', run: () => void refetch() }}>
            {explain(error)}
          </Message>
        ) : !data ? (
          <PlaceholderRows name="Reading your people" />
        ) : query === '' ? (
          <Empty title="Nobody here yet">Whoever you meet appears here, with when you last met and how often you usually do.</Empty>
        ) : (
          <Empty title="Nobody found">Nobody in your calendar goes by that name or address. Try a part of it.</Empty>
        )}
      </div>
      {openId === null ? (
        people.length > 0 && <p className="queue-hint">Open a person to see your meetings with them and to write a note.</p>
      ) : (
        <Boundary>
          <Suspense fallback={<div className="opened" />}>
            <Person key={openId} id={openId} zone={zone} now={now} onClose={close} />
          </Suspense>
        </Boundary>
      )}
    </div>
  );
}
