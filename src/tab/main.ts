/** Begins the page while what shows it (`page.tsx`: React, Fluent) is still being loaded, and draws a first look at the queue until then. The answer of Microsoft's sign-in window also lands here and goes back to the page that asked. */
import { begin } from './begin.ts';
import { firstLook } from './first-look/first-look.ts';

async function start(): Promise<void> {
  const begun = begin();
  await firstLook(begun);
  const { show } = await import('./page.tsx');
  await show(begun);
}

/** Microsoft's sign-in window comes back to this address with its answer after the hash. */
function isSignInAnswer(): boolean {
  const answer = new URLSearchParams(window.location.hash.slice(1));
  return answer.has('state') && (answer.has('code') || answer.has('error'));
}

async function handBack(): Promise<void> {
  const { broadcastResponseToMainFrame } = await import('@azure/msal-browser/redirect-bridge');
  await broadcastResponseToMainFrame();
}

// Not awaited: what is loaded later may lie in one file with this, and would wait for it.
void (isSignInAnswer() ? handBack() : start());
