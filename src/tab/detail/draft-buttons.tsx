/** Ways to take a draft along: into a window of the host, or by copying. Nothing is sent from here. */
import { Button } from '@fluentui/react-components';
import { ArrowResetRegular, CopyRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import type { FollowUpView } from '../../api/contract.ts';
import { ComposeButtons } from '../sent/compose-buttons.tsx';
import { useServices } from '../services.ts';
import { copyText } from '../copy-text.ts';
import type { Draft } from './drafts.ts';
import { say } from '../words/more.ts';

const InsertDraft = lazy(async () => ({ default: (await import('../pane/insert-draft.tsx')).InsertDraft }));

interface Props {
  readonly view: FollowUpView;
  /** Addresses. */
  readonly to: readonly string[];
  readonly text: Draft;
  /** Goes back to the suggested text; null where there is nothing to go back from. */
  readonly onReset: (() => void) | null;
}

/** Mail, chat, meeting, copy, and back to the suggested text. */
export function DraftButtons({ view, to, text, onReset }: Props) {
  const { host, notices } = useServices();
  const [isCopied, setCopied] = useState('');
  const copy = async () => {
    if (await copyText(text.body)) setCopied(text.body);
    else notices.fail(say('draft.noCopy'));
  };
  return (
    <div className="actions">
      {host.item && (
        <Suspense fallback={null}>
          <InsertDraft id={view.id} text={text.body} beside={host.item} />
        </Suspense>
      )}
      <ComposeButtons view={view} letter={{ to, ...text }} />
      <Button icon={<CopyRegular />} onClick={() => void copy()}>
        {isCopied === text.body && text.body !== '' ? say('draft.copied') : say('draft.copy')}
      </Button>
      {onReset && (
        <Button appearance="subtle" icon={<ArrowResetRegular />} onClick={onReset}>
          {say('draft.reset')}
        </Button>
      )}
    </div>
  );
}
