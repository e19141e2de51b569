/** The empty states of the queue. */
import { Empty } from '../shell/empty.tsx';
import type { Shown } from './use-shown.ts';
import { say } from '../words/say.ts';

interface Props {
  readonly shown: Shown;
  readonly isFirstRead: boolean;
  /** The calendar has never been read, and is not being read now. */
  readonly isUnread: boolean;
}

/** Says why the list is empty; before the first round, that reading has only begun, or has failed. */
export function NothingHere({ shown, isFirstRead, isUnread }: Props) {
  if (shown === 'open' && isFirstRead) return <Empty title={say('empty.reading')}>{say('empty.readingSays')}</Empty>;
  if (shown === 'open' && isUnread) return <Empty title={say('empty.unread')}>{say('empty.unreadSays')}</Empty>;
  return <Empty title={say(`empty.${shown}`)}>{say(`empty.${shown}Says`)}</Empty>;
}
