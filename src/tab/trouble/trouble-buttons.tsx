/** The buttons of a trouble: each does something. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText } from '../detail/copy-text.ts';
import { useServices } from '../services.ts';
import { requestText, type Deed, type Trouble } from './troubles.ts';

interface Props {
  /** Alone on a screen one button stands out; above a queue none does. */
  readonly isQuiet?: boolean;
  readonly trouble: Trouble;
  /** Tries again what did not work. */
  readonly onAgain: () => void;
}

/** Sign in, ask, try again, and what an administrator will see. */
export function TroubleButtons({ isQuiet = false, trouble, onAgain }: Props) {
  const { host, notices } = useServices();
  const [isSeen, setSeen] = useState(false);
  const signIn = () => {
    host.signInAgain(trouble.claims).then(onAgain, (error: unknown) => {
      notices.fail(`Signing in did not work. ${error instanceof Error ? error.message : 'Try again.'}`);
    });
  };
  const ask = async () => {
    if (await copyText(requestText(trouble))) notices.say('Copied: a message for an administrator. Paste it into a mail or a chat.');
    else notices.fail(`Your browser did not allow copying. Tell an administrator: ${requestText(trouble)}`);
  };
  const deeds: Readonly<Record<Deed, readonly [string, () => void]>> = { 'sign-in': ['Sign in again', signIn], ask: ['Ask an administrator', () => void ask()], again: ['Try again', onAgain] };
  return (
    <>
      <div className="actions trouble-actions">
        {trouble.deeds.map((deed, at) => (
          <Button key={deed} {...(at === 0 && !isQuiet ? { appearance: 'primary' as const } : {})} onClick={deeds[deed][1]}>
            {deeds[deed][0]}
          </Button>
        ))}
        {trouble.adminUrl !== null && (
          <Button as="a" href={trouble.adminUrl} target="_blank" rel="noreferrer">
            Open the consent page (new window)
          </Button>
        )}
      </div>
      {trouble.adminSees !== null && (
        <div className="trouble-sight">
          <button
            type="button"
            className="link link-quiet"
            aria-expanded={isSeen}
            onClick={() => {
              setSeen(!isSeen);
            }}
          >
            What an administrator will see
          </button>
          {isSeen && <p>{trouble.adminSees}</p>}
        </div>
      )}
    </>
  );
}
