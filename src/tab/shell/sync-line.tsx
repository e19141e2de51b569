/** How far reading the calendar is, in one quiet line; a failed round in a message that does not hide the queue. */
import { explain, sentenceOf } from '../api/problem.ts';
import { useState } from 'react';
import type { Sync } from '../api/use-sync.ts';
import { TroubleBar } from '../trouble/trouble.tsx';
import { troubleIn, troubleOf, type Trouble } from '../trouble/troubles.ts';
import { Message } from './message.tsx';
import { SyncLineView } from './sync-line-view.tsx';
import { say } from '../words/say.ts';

interface Props {
  readonly sync: Sync;
  readonly syncedAt: string | null;
  readonly zone: string;
  readonly now: number;
}

/** The line under the title. */
export function SyncLine({ sync: { progress }, syncedAt, zone, now }: Props) {
  const doing = doingOf(progress);
  const done = say('sync.done');
  const [announced, setAnnounced] = useState('');
  const step = stepOf(progress);
  if (announced !== done && step !== null && step !== announced && (step === done ? announced !== '' : syncedAt === null)) setAnnounced(step);
  const readAt = progress?.phase === 'done' ? progress.at : syncedAt;
  return <SyncLineView doing={doing} readAt={readAt} announced={announced} zone={zone} now={now} />;
}

/** Says that a round failed, why, and offers another. */
export function SyncFailure({ sync }: Pick<Props, 'sync'>) {
  const { progress, refused, start } = sync;
  const trouble = troubleWith(sync);
  if (trouble) return <TroubleBar trouble={trouble} onAgain={start} />;
  const failed = progress?.phase === 'failed' ? sentenceOf(progress.code ?? '', progress.detail ?? say('sync.noAnswer'), progress.about) : null;
  const detail = refused ? explain(refused) : failed;
  if (detail === null) return null;
  return (
    <Message tone="failed" title={say('sync.failed')} action={{ name: say('sync.retry'), run: start }}>
      {say('sync.before', { why: detail })}
    </Message>
  );
}

/** What keeps the calendar from being read, where it is something that has a way out of its own. */
export function troubleWith({ progress, refused }: Sync): Trouble | null {
  return refused ? troubleOf(refused) : troubleIn(progress);
}

function doingOf(progress: Sync['progress']): string {
  if (progress?.phase === 'planning') return say('sync.looking', { events: progress.events });
  if (progress?.phase !== 'reading') return '';
  const { pages, events, people } = progress;
  if (pages === 0) return say('sync.reading');
  return people > 0 ? say('sync.people', { pages, events, people }) : say('sync.pages', { pages, events });
}

/** What a screen reader is told of the first round: that reading begins, and that it is done; not every page. */
function stepOf(progress: Sync['progress']): string | null {
  if (progress?.phase === 'reading' || progress?.phase === 'planning') return say('sync.reading');
  return progress?.phase === 'done' ? say('sync.done') : null;
}
