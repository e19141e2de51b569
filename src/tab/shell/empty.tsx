/** What a page says when there is nothing on it: something true and useful. */
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A heading and a sentence, quietly in the middle, and below them what to do. */
export function Empty({ title, children, action }: Props) {
  return (
    <div className="empty">
      <img className="empty-mark" src="/favicon.svg" alt="" width="40" height="40" />
      <h3 className="empty-title">{title}</h3>
      <p className="empty-text">{children}</p>
      {action}
    </div>
  );
}
