/** A trouble above a queue that is still good to work with. */
import { PlugDisconnectedRegular } from '@fluentui/react-icons';
import { TroubleButtons } from './trouble-buttons.tsx';
import type { Trouble } from './troubles.ts';

/** Quiet, and told to screen readers once what they read now is over. */
export function TroubleBar({ trouble, onAgain }: { readonly trouble: Trouble; readonly onAgain: () => void }) {
  return (
    <div className="message trouble" role="status">
      <span className="message-icon" aria-hidden="true">
        <PlugDisconnectedRegular fontSize={20} />
      </span>
      <p className="message-text">
        <strong>{trouble.title}.</strong> {trouble.says} What you see is from before.
      </p>
      <TroubleButtons isQuiet trouble={trouble} onAgain={onAgain} />
    </div>
  );
}
