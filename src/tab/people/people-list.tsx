/** The people found. The next ones are read when the end of the list comes near. */
import { Button } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { PersonRow as Person } from '../../api/contract.ts';
import { Rows } from '../shell/rows.tsx';
import { PersonRow } from './person-row.tsx';
import { say } from '../words/more.ts';

interface Props {
  readonly people: readonly Person[];
  readonly openId: string | null;
  readonly hasMore: boolean;
  readonly isReading: boolean;
  /** The next ones could not be read: they are asked for by hand. */
  readonly hasFailed: boolean;
  readonly onMore: () => void;
  readonly onNear: () => void;
}

/** Rows far from the screen are neither laid out nor painted. */
export function PeopleList({ people, openId, hasMore, isReading, hasFailed, onMore, onNear }: Props) {
  const end = useRef<HTMLDivElement>(null);
  const more = useEffectEvent(() => {
    if (hasMore && !isReading && !hasFailed) onMore();
  });
  useEffect(() => {
    if (!end.current) return undefined;
    const watcher = new IntersectionObserver(
      (seen) => {
        if (seen.at(-1)?.isIntersecting) more();
      },
      { rootMargin: '600px' },
    );
    watcher.observe(end.current);
    return () => {
      watcher.disconnect();
    };
    // Watched anew after every page: the end may still be on the screen.
  }, [people.length, isReading]);
  return (
    <>
      <Rows className="rows people-rows" items={people} row={(person, placed) => <PersonRow key={person.id} {...placed} person={person} isOpened={person.id === openId} onNear={onNear} />} />
      <div ref={end}>
        {hasMore && (
          <Button className="people-more" appearance="subtle" disabledFocusable={isReading} onClick={onMore}>
            {isReading ? say('people.readingMore') : say('people.more')}
          </Button>
        )}
      </div>
    </>
  );
}
