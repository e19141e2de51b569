/** Strikes out what was written down. */
import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { say } from '../words/own.ts';

/** `what` is named to screen readers beside the deed. */
export function StrikeButton({ what, onStrike }: { readonly what: string; readonly onStrike: () => void }) {
  const strike = say('promise.strike');
  return <Button className="written-strike" size="small" appearance="subtle" icon={<DeleteRegular />} title={strike} aria-label={say('do.about', { deed: strike, what })} onClick={onStrike} />;
}
