/** How many rows are chosen, and what can be done with all of them at once. */
import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular, CheckmarkRegular, ClockRegular, DismissRegular } from '@fluentui/react-icons';
import type { Selecting } from './use-selection.ts';
import type { Several } from './use-several.ts';
import { say } from '../words/say.ts';

interface Props {
  readonly selecting: Selecting;
  readonly several: Several;
  /** Done, Snooze and Not this. */
  readonly isToDo: boolean;
  /** Bring back. */
  readonly canBringBack: boolean;
}

/** Stays below the header while the list moves. */
export function SeveralBar({ selecting, several, isToDo, canBringBack }: Props) {
  const count = selecting.chosen.size;
  const isNone = count === 0;
  return (
    <div className="several" role="toolbar" aria-label={say('several.what')}>
      <p className="several-count" role="status">
        {isNone ? say('several.none') : say('several.count', { count })}
      </p>
      <span className="several-deeds">
        {isToDo && (
          <>
            <Button size="small" appearance={isNone ? 'subtle' : 'primary'} icon={<CheckmarkRegular />} disabled={isNone} onClick={several.done}>
              {say('do.done')}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              icon={<ClockRegular />}
              disabled={isNone}
              aria-haspopup="menu"
              data-snooze-several=""
              onClick={({ currentTarget }) => {
                several.snooze(currentTarget);
              }}
            >
              {say('do.snooze')}
            </Button>
            <Button size="small" appearance="subtle" icon={<DismissRegular />} disabled={isNone} onClick={several.notThis}>
              {say('do.notThis')}
            </Button>
          </>
        )}
        {canBringBack && (
          <Button size="small" appearance={isNone || isToDo ? 'subtle' : 'primary'} icon={<ArrowUndoRegular />} disabled={isNone} onClick={several.bringBack}>
            {say('do.bringBack')}
          </Button>
        )}
      </span>
      <span className="several-end">
        <Button size="small" appearance="subtle" onClick={selecting.all}>
          {say('several.all')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            selecting.stop();
            document.getElementById('page-title')?.focus();
          }}
        >
          {say('several.clear')}
        </Button>
      </span>
    </div>
  );
}
