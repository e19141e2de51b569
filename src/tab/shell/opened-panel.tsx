/** What is opened beside a list where there is room, else a screen of its own: with its way back, and what to say until it is there. */
import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular, DismissRegular, LinkRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { explain, isGone } from '../api/problem.ts';
import { copyText } from '../copy-text.ts';
import { useServices } from '../services.ts';
import { Message } from './message.tsx';
import { PlaceholderRows } from './placeholder-rows.tsx';
import { say } from '../words/more.ts';

interface Props {
  readonly what: 'followUp' | 'person';
  /** Where it is in the tab: what a link to it leads to. */
  readonly href: string;
  /** Where one goes when it is not there any more. */
  readonly back: { readonly name: string; readonly run: () => void };
  readonly error: Error | null;
  readonly onTryAgain: () => void;
  readonly onClose: () => void;
  /** Null until it has been read. */
  readonly children: ReactNode;
}

/** Takes the focus as it opens. */
export function OpenedPanel({ what, href, back, error, onTryAgain, onClose, children }: Props) {
  const { host, notices } = useServices();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.focus();
  }, []);
  const copyLink = async () => {
    if (await copyText(host.linkTo(href))) notices.say(say('link.copied'));
    else notices.fail(say('draft.noCopy'));
  };
  return (
    <section className="opened" aria-label={say('opened.label', { what })} tabIndex={-1} ref={panel}>
      <div className="opened-bar">
        <Button className="opened-back" appearance="subtle" icon={<ArrowLeftRegular className="mirrored" />} onClick={onClose}>
          {say('back')}
        </Button>
        <Button className="opened-link" appearance="subtle" icon={<LinkRegular />} aria-label={say('link.copy')} title={say('link.copy')} onClick={() => void copyLink()} />
        <Button className="opened-close" appearance="subtle" icon={<DismissRegular />} aria-label={say('close')} title={say('close')} onClick={onClose} />
      </div>
      {children ??
        (isGone(error) ? (
          <Message tone="said" title={say('opened.gone', { what })} action={back}>
            {say('opened.goneSays')}
          </Message>
        ) : error ? (
          <Message tone="failed" title={say('opened.failed', { what })} action={{ name: say('again'), run: onTryAgain }}>
            {explain(error)}
          </Message>
        ) : (
          <PlaceholderRows name={say('opened.opening', { what })} />
        ))}
    </section>
  );
}
