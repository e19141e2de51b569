/** The rows of the queue, or what stands in their place. */
import { Button } from '@fluentui/react-components';
import { explain } from '../api/problem.ts';
import { Empty } from '../shell/empty.tsx';
import { Message } from '../shell/message.tsx';
import { PlaceholderRows } from '../shell/placeholder-rows.tsx';
import { NothingHere } from './nothing-here.tsx';
import { QueueList, type ListProps } from './queue-list.tsx';
import type { Shown, useShown } from './use-shown.ts';
import { say } from '../words/say.ts';

interface Props extends ListProps {
  readonly shown: Shown;
  readonly state: ReturnType<typeof useShown>;
  readonly isFirstRead: boolean;
  readonly isUnread: boolean;
  readonly onClear: () => void;
}

/** Failure, reading, nothing, nothing that matches, or the list. */
export function QueueBody({ shown, state, isFirstRead, isUnread, onClear, ...list }: Props) {
  if (state.error) {
    return (
      <Message tone="failed" title={say('problem.list')} action={{ name: say('again'), run: state.readAgain }}>
        {explain(state.error)}
      </Message>
    );
  }
  if (state.isReading) return <PlaceholderRows name={say('queue.reading')} />;
  if (state.groups.length === 0) return <NothingHere shown={shown} isFirstRead={isFirstRead} isUnread={isUnread} />;
  if (list.groups.length > 0) return <QueueList {...list} />;
  return (
    <Empty title={say('empty.noMatch')} action={<Button onClick={onClear}>{say('empty.showAll')}</Button>}>
      {say('empty.noMatchSays')}
    </Empty>
  );
}
