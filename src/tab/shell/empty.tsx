/** What a page says when there is nothing on it: something true and useful. */
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** It has no page around it: its title is the page's. */
  readonly isWhole?: boolean;
}

/** A heading and a sentence, quietly in the middle, and below them what to do. */
export function Empty({ title, children, action, isWhole = false }: Props) {
  const Heading = isWhole ? 'h2' : 'h3';
  return (
    <div className="empty">
      <img className="empty-mark" src="/favicon.svg" alt="" width="40" height="40" />
      <Heading className="empty-title" {...(isWhole ? { id: 'page-title', tabIndex: -1 } : {})}>
        {title}
      </Heading>
      <p className="empty-text">{children}</p>
      {action}
    </div>
  );
}
