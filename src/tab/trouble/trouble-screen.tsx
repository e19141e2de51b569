/** A trouble where there is no queue to show. */
import { useEffect } from 'react';
import { useServices } from '../services.ts';
import { TroubleButtons } from './trouble-buttons.tsx';
import type { Trouble } from './troubles.ts';
import { saidOf } from './trouble-words.ts';

/** One heading, one sentence, its buttons; the host learns that the page has come to an end of loading. */
export function TroubleScreen({ trouble, onAgain }: { readonly trouble: Trouble; readonly onAgain: () => void }) {
  const { host } = useServices();
  useEffect(() => {
    host.ready();
  }, [host]);
  const { title, says } = saidOf(trouble);
  return (
    <div className="empty" role="alert">
      <img className="empty-mark" src="/favicon.svg" alt="" width="40" height="40" />
      <h2 className="empty-title" id="page-title" tabIndex={-1}>
        {title}
      </h2>
      <p className="empty-text">{says}</p>
      <TroubleButtons trouble={trouble} onAgain={onAgain} />
    </div>
  );
}
