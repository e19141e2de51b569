/** Starts the page: which host, which sign-in, then the app. The answer of Microsoft's sign-in window also lands here and goes back to the page that asked. */
import type { Theme } from '@fluentui/react-components';
import { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import type { Config } from '../api/contract.ts';
import { createClient, type Client } from './api/client.ts';
import { failureOf, mayPass } from './api/problem.ts';
import { KEYS, readAhead } from './api/queries.ts';
import { createWriters } from './api/writer.ts';
import { App } from './app.tsx';
import { createDrafts } from './detail/drafts.ts';
import { chooseHost } from './host/choose-host.ts';
import type { Host } from './host/host.ts';
import { createNotes } from './people/notes.ts';
import { goBack } from './route.ts';
import { takeAdminAnswer } from './shell/admin-answer.ts';
import { createNotices } from './shell/notices.ts';
import { createPlace } from './shell/place.ts';
import { StartFailed } from './shell/start-failed.tsx';
import { loadSurface, surface } from './surface.ts';
import type { Question } from './why-not/question.ts';
import { languageOf } from './words/languages.ts';
import { speak } from './words/say.ts';

const root = createRoot(document.getElementById('root') ?? document.body);

/** So long a page may stay empty for the sake of showing all at once; then it shows what there is. */
const UNNOTICED_MS = 150;

async function start(): Promise<void> {
  // The browser's language until the host has said its own: usually the same, and then nothing is loaded twice.
  const words = speak(languageOf(navigator.language)).catch(() => undefined);
  const inside = inTime(loadSurface());
  try {
    const answer = await fetch('/api/config');
    if (!answer.ok) throw await failureOf(answer);
    const host = await chooseHost((await answer.json()) as Config);
    const colours = inTime(host.loadTheme(host.theme()));
    const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: (count, error) => count < 2 && mayPass(error) } } });
    const client = createClient(host);
    const known = surface() === 'tab' ? readAhead(queries, client) : null;
    await words;
    // Before the host's language is spoken: it may bring words of its own.
    const Surface = await inside;
    await speak(languageOf(host.locale));
    const firstTheme = await colours;
    await Promise.race([known, after(UNNOTICED_MS)]);
    show({ host, queries, client, firstTheme, Surface });
  } catch {
    await words;
    root.render(<StartFailed onTryAgain={() => void start()} />);
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The same: what is on its way while something else is waited for, and fails only where it is waited for itself. */
function inTime<T>(underWay: Promise<T>): Promise<T> {
  underWay.catch(() => undefined);
  return underWay;
}

interface Shown {
  readonly host: Host;
  readonly queries: QueryClient;
  readonly client: Client;
  readonly firstTheme: Theme;
  readonly Surface: ComponentType;
}

function show({ host, queries, client, firstTheme, Surface }: Shown): void {
  const { write, writeSeveral } = createWriters(client, (view) => queries.setQueryData(KEYS.one(view.id), view));
  const drafts = createDrafts(write, (id) => void queries.invalidateQueries({ queryKey: KEYS.one(id) }));
  const notes = createNotes(client, (view) => queries.setQueryData(KEYS.person(view.id), view));
  const services = { host, client, write, writeSeveral, drafts, notes, notices: createNotices(), asking: createPlace<Question>() };
  const answer = takeAdminAnswer();
  if (answer) services.notices.put({ ...answer, undo: null });
  if (window.location.hash === '' && host.start !== '') window.location.hash = host.start;
  host.onBack(goBack);
  root.render(<App services={services} queries={queries} firstTheme={firstTheme} Surface={Surface} />);
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
