/** How saving goes by itself: quiet while it goes well. */

import type { SavingState } from '../api/saver.ts';

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
      {status === 'saving' && 'Saving...'}
      {status === 'saved' && 'Saved'}
      {status === 'failed' && (
        <span className="draft-failed">
          Not saved: {problem}{' '}
          <button type="button" className="link" onClick={onTryAgain}>
            Try again
          </button>
        </span>
      )}
    </p>
  );
}
