/** Asks for a sign-in where only a click may open Microsoft's window. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useServices } from '../services.ts';
import { Message } from './message.tsx';
import { say } from '../words/say.ts';

/** One button, and what went wrong where it did. */
export function SignIn({ onDone }: { readonly onDone: () => void }) {
  const { host } = useServices();
  const [problem, setProblem] = useState<string | null>(null);
  const signIn = () => {
    setProblem(null);
    host.signIn?.().then(onDone, (error: unknown) => {
      setProblem(error instanceof Error ? error.message : say('signIn.noWindow'));
    });
  };
  return (
    <div className="empty">
      <img className="empty-mark" src="/favicon.svg" alt="" width="40" height="40" />
      <h2 className="empty-title">{say('signIn.title')}</h2>
      <p className="empty-text">{say('signIn.says')}</p>
      {host.signIn && (
        <Button appearance="primary" onClick={signIn}>
          {say('signIn.button')}
        </Button>
      )}
      {problem && (
        <Message tone="failed" title={say('signIn.failed')}>
          {say('signIn.failedSays', { problem })}
        </Message>
      )}
    </div>
  );
}
