/** How far reading the calendar is, in one quiet line; a failed round in a message that does not hide the queue. */
import { explain } from '../api/problem.ts';
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

/** The line under the title. */
export function SyncLine({ sync: { progress }, syncedAt, zone, now }: Props) {
  const doing = doingOf(progress);
  const readAt = progress?.phase === 'done' ? progress.at : syncedAt;
  return (
    <p className="sync-line">
      <span aria-live="polite">{doing}</span>
      {doing === '' && (readAt ? `Calendar read ${nearText(readAt, now, zone)}` : 'Your calendar has not been read yet')}
    </p>
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
  return progress.pages === 0 ? 'Reading your calendar' : `Reading your calendar: ${count(progress.pages, 'page')}, ${count(progress.events, 'event')}`;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
