/** The buttons of a trouble: each does something. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText } from '../copy-text.ts';
import { useServices } from '../services.ts';
import { requestText, sightOf } from './trouble-words.ts';
import { deedsOf, type Deed, type Trouble } from './troubles.ts';
import { say } from '../words/more.ts';

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
  const sight = sightOf(trouble);
  const signIn = () => {
    host.signInAgain(trouble.claims).then(onAgain, (error: unknown) => {
      notices.fail(say('trouble.noSignIn', { why: error instanceof Error ? error.message : '' }).trim());
    });
  };
  const ask = async () => {
    if (await copyText(requestText(trouble))) notices.say(say('trouble.copied'));
    else notices.fail(say('trouble.noCopy', { message: requestText(trouble) }));
  };
  const deeds: Readonly<Record<Deed, readonly [string, () => void]>> = { 'sign-in': [say('trouble.signIn'), signIn], ask: [say('trouble.ask'), () => void ask()], again: [say('again'), onAgain] };
  return (
    <>
      <div className="actions trouble-actions">
        {deedsOf(trouble).map((deed, at) => (
          <Button key={deed} {...(at === 0 && !isQuiet ? { appearance: 'primary' as const } : {})} onClick={deeds[deed][1]}>
            {deeds[deed][0]}
          </Button>
        ))}
        {trouble.adminUrl !== null && (
          <Button as="a" href={trouble.adminUrl} target="_blank" rel="noreferrer">
            {say('trouble.consentPage')}
          </Button>
        )}
      </div>
      {sight !== null && (
        <div className="trouble-sight">
          <button
            type="button"
            className="link link-quiet"
            aria-expanded={isSeen}
            onClick={() => {
              setSeen(!isSeen);
            }}
          >
            {say('trouble.sight')}
          </button>
          {isSeen && <p>{sight}</p>}
        </div>
      )}
    </>
  );
}
