/** The opened person: beside the list where there is room, else a screen of its own. */
import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { explain, isGone } from '../api/problem.ts';
import { Message } from '../shell/message.tsx';
import { PlaceholderRows } from '../shell/placeholder-rows.tsx';
import { PersonBody } from './person-body.tsx';
import { usePerson } from './queries.ts';

interface Props {
  readonly id: string;
  readonly zone: string;
  readonly now: number;
  readonly onClose: () => void;
}

/** Everything about one person, with its way back. */
export function Person({ id, zone, now, onClose }: Props) {
  const { data: view, error, refetch } = usePerson(id);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.focus();
  }, []);
  return (
    <section className="opened" aria-label="Opened person" tabIndex={-1} ref={panel}>
      <div className="opened-bar">
        <Button className="opened-back" appearance="subtle" icon={<ArrowLeftRegular className="mirrored" />} onClick={onClose}>
          Back
        </Button>
        <Button className="opened-close" appearance="subtle" icon={<DismissRegular />} aria-label="Close" title="Close" onClick={onClose} />
      </div>
      {view ? (
        <PersonBody view={view} zone={zone} now={now} />
      ) : isGone(error) ? (
        <Message tone="said" title="This person is not there any more." action={{ name: 'Back to people', run: onClose }}>
          Your calendar may have changed, or the link is old.
        </Message>
      ) : error ? (
        <Message tone="failed" title="This person could not be opened." action={{ name: 'Try again', run: () => void refetch() }}>
          {explain(error)}
        </Message>
      ) : (
        <PlaceholderRows name="Opening the person" />
      )}
    </section>
  );
}
