/** Shown when not even the first answer came. Without Fluent: no theme is known yet. */
import { say } from '../words/say.ts';

/** What happened, and a button. */
export function StartFailed({ onTryAgain }: { readonly onTryAgain: () => void }) {
  return (
    <main className="start-failed" role="alert">
      <h1>{say('start.title')}</h1>
      <p>{say('start.says')}</p>
      <button type="button" onClick={onTryAgain}>
        {say('again')}
      </button>
    </main>
  );
}
