/** A message inside the page: what happened, what to do, and the button for it. */
import { Button } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

interface Props {
  readonly tone: 'failed' | 'said';
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: { readonly name: string; readonly run: () => void };
}

/** Says it at once to a screen reader when something failed. */
export function Message({ tone, title, children, action }: Props) {
  return (
    <div className={`message message-${tone}`} role={tone === 'failed' ? 'alert' : undefined}>
      <span className="message-icon" aria-hidden="true">
        {tone === 'failed' ? <ErrorCircleRegular fontSize={20} /> : <InfoRegular fontSize={20} />}
      </span>
      <p className="message-text">
        <strong>{title}</strong> {children}
      </p>
      {action && <Button onClick={action.run}>{action.name}</Button>}
    </div>
  );
}
