/** Ways to take a draft along. Opening it in mail sends nothing. */
import { Button } from '@fluentui/react-components';
import { ArrowResetRegular, CopyRegular, MailRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { FollowUpRow } from '../../api/contract.ts';
import { useServices } from '../services.ts';
import { mailtoOf } from '../words.ts';
import { copyText } from './copy-text.ts';
import type { Draft } from './drafts.ts';
import { say } from '../words/more.ts';

interface Props {
  readonly people: FollowUpRow['people'];
  readonly text: Draft;
  readonly isMail: boolean;
  /** Goes back to the suggested text; null where there is nothing to go back from. */
  readonly onReset: (() => void) | null;
}

/** Copy, mail, and back to the suggested text. */
export function DraftButtons({ people, text, isMail, onReset }: Props) {
  const { notices } = useServices();
  const [isCopied, setCopied] = useState('');
  const copy = async () => {
    if (await copyText(text.body)) setCopied(text.body);
    else notices.fail(say('draft.noCopy'));
  };
  return (
    <div className="actions">
      <Button icon={<CopyRegular />} onClick={() => void copy()}>
        {isCopied === text.body && text.body !== '' ? say('draft.copied') : say('draft.copy')}
      </Button>
      {isMail && (
        <Button as="a" href={mailtoOf(people, text)} icon={<MailRegular />}>
          {say('draft.mail')}
        </Button>
      )}
      {onReset && (
        <Button appearance="subtle" icon={<ArrowResetRegular />} onClick={onReset}>
          {say('draft.reset')}
        </Button>
      )}
    </div>
  );
}
