/** What the line under the title looks like. */
import { nearText } from '../time.ts';
import { say } from '../words/say.ts';

interface Props {
  /** What is being done; empty where nothing is. */
  readonly doing: string;
  /** When the calendar was last read, or null. */
  readonly readAt: string | null;
  /** What a screen reader is told. */
  readonly announced: string;
  readonly zone: string;
  readonly now: number;
}

/** What is being done, else how fresh the page is. */
export function SyncLineView({ doing, readAt, announced, zone, now }: Props) {
  return (
    <div className="sync-line">
      <p>{doing === '' ? (readAt ? say('sync.readAt', { when: nearText(readAt, now, zone) }) : say('sync.never')) : doing}</p>
      <p className="offscreen" role="status">
        {announced}
      </p>
    </div>
  );
}
