/** Asks for a sign-in where only a click may open Microsoft's window. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useServices } from '../services.ts';
import { Message } from './message.tsx';

/** One button, and what went wrong where it did. */
export function SignIn({ onDone }: { readonly onDone: () => void }) {
  const { host } = useServices();
  const [problem, setProblem] = useState<string | null>(null);
  const signIn = () => {
    setProblem(null);
    host.signIn?.().then(onDone, (error: unknown) => {
      setProblem(error instanceof Error ? error.message : 'The window did not answer.');
    });
  };
  return (
    <div className="empty">
      <img className="empty-mark" src="/favicon.svg" alt="" width="40" height="40" />
      <h2 className="empty-title">Sign in to see your queue</h2>
      <p className="empty-text">Followthrough reads your calendar and keeps one short list of people to write to. It never sends anything by itself.</p>
      {host.signIn && (
        <Button appearance="primary" onClick={signIn}>
          Sign in
        </Button>
      )}
      {problem && (
        <Message tone="failed" title="Signing in did not work.">
          {problem} Try again.
        </Message>
      )}
    </div>
  );
}
