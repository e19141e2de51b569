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
import { say } from '../words/more.ts';

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
          {say('people.title')}
        </h2>
        {syncLine}
        <div className="tools" role="search">
          <SearchField label={say('people.search')} value={typed} onChange={setTyped} />
        </div>
        <p className="offscreen" role="status">
          {data && !isPlaceholderData ? foundText(people.length, hasNextPage, query) : ''}
        </p>
        {people.length > 0 ? (
          <PeopleList people={people} openId={openId} hasMore={hasNextPage} isReading={isFetchingNextPage} hasFailed={isFetchNextPageError} onMore={() => void fetchNextPage()} onNear={preload} />
        ) : error ? (
          <Message tone="failed" title={say('people.failed')} action={{ name: say('again'), run: () => void refetch() }}>
            {explain(error)}
          </Message>
        ) : !data ? (
          <PlaceholderRows name={say('people.reading')} />
        ) : query === '' ? (
          <Empty title={say('people.empty')}>{say('people.emptySays')}</Empty>
        ) : (
          <Empty title={say('people.none')}>{say('people.noneSays')}</Empty>
        )}
      </div>
      {openId === null ? (
        people.length > 0 && <p className="queue-hint">{say('people.hint')}</p>
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
