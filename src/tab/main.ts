/** Begins the page: which host, which sign-in, and what is asked for first, while what shows it (`page.tsx`: React, Fluent) is still being loaded. The answer of Microsoft's sign-in window also lands here and goes back to the page that asked. */
import type { Config } from '../api/contract.ts';
import { createClient, type Client } from './api/client.ts';
import { FIRST_ASKED } from './api/first-asked.ts';
import { failureOf } from './api/problem.ts';
import { chooseHost } from './host/choose-host.ts';
import type { Host } from './host/host.ts';
import { inTime } from './in-time.ts';
import { surface } from './surface.ts';
import { languageOf } from './words/languages.ts';
import { speak } from './words/say.ts';

/** Where the page is, and its door to the server. */
export interface Reached {
  readonly host: Host;
  readonly client: Client;
}

async function begin(): Promise<void> {
  // The browser's language until the host has said its own: usually the same, and then nothing is loaded twice.
  const words = speak(languageOf(navigator.language)).catch(() => undefined);
  const reached = inTime(reach());
  const { show } = await import('./page.tsx');
  await show(reached, words, reach);
}

/** Rejects where the server cannot be reached. */
async function reach(): Promise<Reached> {
  const answer = await fetch('/api/config');
  if (!answer.ok) throw await failureOf(answer);
  const host = await chooseHost((await answer.json()) as Config);
  const client = createClient(host);
  if (surface() === 'tab') for (const path of FIRST_ASKED) client.ahead(path);
  return { host, client };
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
void (isSignInAnswer() ? handBack() : begin());
