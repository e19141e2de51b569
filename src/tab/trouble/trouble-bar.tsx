/** A trouble above a queue that is still good to work with. */
import { PlugDisconnectedRegular } from '@fluentui/react-icons';
import { TroubleButtons } from './trouble-buttons.tsx';
import type { Trouble } from './troubles.ts';
import { say } from '../words/more.ts';
import { saidOf } from './trouble-words.ts';

/** Quiet, and told to screen readers once what they read now is over. */
export function TroubleBar({ trouble, onAgain }: { readonly trouble: Trouble; readonly onAgain: () => void }) {
  const { title, says } = saidOf(trouble);
  return (
    <div className="message trouble" role="status">
      <span className="message-icon" aria-hidden="true">
        <PlugDisconnectedRegular fontSize={20} />
      </span>
      <p className="message-text">
        <strong>{say('trouble.title', { title })}</strong> {say('sync.before', { why: says })}
      </p>
      <TroubleButtons isQuiet trouble={trouble} onAgain={onAgain} />
    </div>
  );
}
