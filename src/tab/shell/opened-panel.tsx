/** What is opened beside a list where there is room, else a screen of its own: with its way back, and what to say until it is there. */
import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { explain, isGone } from '../api/problem.ts';
import { Message } from './message.tsx';
import { PlaceholderRows } from './placeholder-rows.tsx';

interface Props {
  /** "follow-up", "person". */
  readonly what: string;
  /** Where one goes when it is not there any more. */
  readonly back: { readonly name: string; readonly run: () => void };
  readonly error: Error | null;
  readonly onTryAgain: () => void;
  readonly onClose: () => void;
  /** Null until it has been read. */
  readonly children: ReactNode;
}

/** Takes the focus as it opens. */
export function OpenedPanel({ what, back, error, onTryAgain, onClose, children }: Props) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.focus();
  }, []);
  return (
    <section className="opened" aria-label={`Opened ${what}`} tabIndex={-1} ref={panel}>
      <div className="opened-bar">
        <Button className="opened-back" appearance="subtle" icon={<ArrowLeftRegular className="mirrored" />} onClick={onClose}>
          Back
        </Button>
        <Button className="opened-close" appearance="subtle" icon={<DismissRegular />} aria-label="Close" title="Close" onClick={onClose} />
      </div>
      {children ??
        (isGone(error) ? (
          <Message tone="said" title={`This ${what} is not there any more.`} action={back}>
            Your calendar may have changed, or the link is old.
          </Message>
        ) : error ? (
          <Message tone="failed" title={`This ${what} could not be opened.`} action={{ name: 'Try again', run: onTryAgain }}>
            {explain(error)}
          </Message>
        ) : (
          <PlaceholderRows name={`Opening the ${what}`} />
        ))}
    </section>
  );
}
