/** What a page says when there is nothing on it: something true and useful. */
import type { ReactNode } from 'react';

/** A heading and a sentence, quietly in the middle. */
export function Empty({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="empty">
      <img className="empty-mark" src="/favicon.svg" alt="" width="40" height="40" />
      <h3 className="empty-title">{title}</h3>
      <p className="empty-text">{children}</p>
    </div>
  );
}
