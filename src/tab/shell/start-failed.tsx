/** Shown when not even the first answer came. Without Fluent: no theme is known yet. */

/** What happened, and a button. */
export function StartFailed({ onTryAgain }: { readonly onTryAgain: () => void }) {
  return (
    <main className="start-failed" role="alert">
      <h1>Followthrough could not start</h1>
      <p>The server did not answer. Check your connection, then try again. Nothing is lost.</p>
      <button type="button" onClick={onTryAgain}>
        Try again
      </button>
    </main>
  );
}
