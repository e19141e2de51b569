/** The opened follow-up: beside the list where there is room, else a screen of its own. */
import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { explain, isGone } from '../api/problem.ts';
import { useFollowUp } from '../api/queries.ts';
import type { Actions } from '../queue/actions.tsx';
import { Message } from '../shell/message.tsx';
import { PlaceholderRows } from '../shell/placeholder-rows.tsx';
import { OpenedBody } from './opened-body.tsx';

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
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.focus();
  }, []);
  return (
    <section className="opened" aria-label="Opened follow-up" tabIndex={-1} ref={panel}>
      <div className="opened-bar">
        <Button className="opened-back" appearance="subtle" icon={<ArrowLeftRegular className="mirrored" />} onClick={onClose}>
          Back
        </Button>
        <Button className="opened-close" appearance="subtle" icon={<DismissRegular />} aria-label="Close" title="Close" onClick={onClose} />
      </div>
      {view ? (
        <OpenedBody view={view} zone={zone} now={now} actions={actions} />
      ) : isGone(error) ? (
        <Message tone="said" title="This follow-up is not there any more." action={{ name: 'Back to the queue', run: onBackToQueue }}>
          Your calendar may have changed, or the link is old.
        </Message>
      ) : error ? (
        <Message tone="failed" title="This follow-up could not be opened." action={{ name: 'Try again', run: () => void refetch() }}>
          {explain(error)}
        </Message>
      ) : (
        <PlaceholderRows name="Opening the follow-up" />
      )}
    </section>
  );
}
