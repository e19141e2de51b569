/** How far reading the calendar is, in one quiet line; a failed round in a message that does not hide the queue. */
import { explain } from '../api/problem.ts';
import { useState } from 'react';
import type { Sync } from '../api/use-sync.ts';
import { nearText } from '../time.ts';
import { TroubleBar } from '../trouble/trouble-bar.tsx';
import { troubleIn, troubleOf, type Trouble } from '../trouble/troubles.ts';
import { Message } from './message.tsx';

interface Props {
  readonly sync: Sync;
  readonly syncedAt: string | null;
  readonly zone: string;
  readonly now: number;
}

const DONE = 'Your calendar has been read';

/** The line under the title. */
export function SyncLine({ sync: { progress }, syncedAt, zone, now }: Props) {
  const doing = doingOf(progress);
  const [announced, setAnnounced] = useState('');
  const step = stepOf(progress);
  if (announced !== DONE && step !== null && step !== announced && (step === DONE ? announced !== '' : syncedAt === null)) setAnnounced(step);
  const readAt = progress?.phase === 'done' ? progress.at : syncedAt;
  return (
    <div className="sync-line">
      <p>{doing === '' ? (readAt ? `Calendar read ${nearText(readAt, now, zone)}` : 'Your calendar has not been read yet') : doing}</p>
      <p className="offscreen" role="status">
        {announced}
      </p>
    </div>
  );
}

/** Says that a round failed, why, and offers another. */
export function SyncFailure({ sync }: Pick<Props, 'sync'>) {
  const { progress, refused, start } = sync;
  const trouble = troubleWith(sync);
  if (trouble) return <TroubleBar trouble={trouble} onAgain={start} />;
  const failed = progress?.phase === 'failed' ? (progress.detail ?? 'Your calendar did not answer.') : null;
  const detail = refused ? explain(refused) : failed;
  if (detail === null) return null;
  return (
    <Message tone="failed" title="Your calendar could not be read." action={{ name: 'Retry', run: start }}>
      {detail} What you see is from before.
    </Message>
  );
}

/** What keeps the calendar from being read, where it is something that has a way out of its own. */
export function troubleWith({ progress, refused }: Sync): Trouble | null {
  return refused ? troubleOf(refused) : troubleIn(progress);
}

function doingOf(progress: Sync['progress']): string {
  if (progress?.phase === 'planning') return `Looking at ${count(progress.events, 'event')} for follow-ups`;
  if (progress?.phase !== 'reading') return '';
  const { pages, events, people } = progress;
  if (pages === 0) return 'Reading your calendar';
  return `Reading: ${count(pages, 'page')}, ${count(events, 'event')}${people > 0 ? `, ${count(people, 'person', 'people')}` : ''}`;
}

/** What a screen reader is told of the first round: that reading begins, and that it is done; not every page. */
function stepOf(progress: Sync['progress']): string | null {
  if (progress?.phase === 'reading' || progress?.phase === 'planning') return 'Reading your calendar';
  return progress?.phase === 'done' ? DONE : null;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
