/** How saving goes by itself: quiet while it goes well. */

import type { SavingState } from '../api/saver.ts';
import { say } from '../words/more.ts';

interface Props {
  readonly status: SavingState;
  /** Why saving failed, or null. */
  readonly problem: string | null;
  readonly onTryAgain: () => void;
}

/** Told to screen readers as it changes. */
export function SavingStatus({ status, problem, onTryAgain }: Props) {
  return (
    <p className="draft-status" role="status">
      {status === 'saving' && say('saving')}
      {status === 'saved' && say('saved')}
      {status === 'failed' && (
        <span className="draft-failed">
          {say('notSaved', { why: problem ?? '' })}{' '}
          <button type="button" className="link" onClick={onTryAgain}>
            {say('again')}
          </button>
        </span>
      )}
    </p>
  );
}
