/** The opened follow-up. */
import { useFollowUp } from '../api/queries.ts';
import type { Actions } from '../queue/verbs.ts';
import { hrefOf } from '../route.ts';
import { OpenedPanel } from '../shell/opened-panel.tsx';
import { OpenedBody } from './opened-body.tsx';
import { say } from '../words/more.ts';

interface Props {
  readonly id: string;
  readonly zone: string;
  readonly now: number;
  readonly actions: Actions;
  readonly onClose: () => void;
  readonly onBackToQueue: () => void;
}

/** Everything about one follow-up, with its way back. */
export function Opened({ id, zone, now, actions, onClose, onBackToQueue }: Props) {
  const { data: view, error, refetch } = useFollowUp(id);
  return (
    <OpenedPanel what="followUp" href={hrefOf('queue', id)} back={{ name: say('opened.toQueue'), run: onBackToQueue }} error={error} onTryAgain={() => void refetch()} onClose={onClose}>
      {view ? <OpenedBody view={view} zone={zone} now={now} actions={actions} /> : null}
    </OpenedPanel>
  );
}
