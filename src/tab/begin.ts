/** What is on its way before there is anything to show it with: host, sign-in, and what the queue asks for first. */
import type { Config } from '../api/contract.ts';
import { createClient, type Client } from './api/client.ts';
import { askFirst, type FirstAnswers } from './api/first-asked.ts';
import { failureOf } from './api/problem.ts';
import { chooseHost } from './host/choose-host.ts';
import type { Host } from './host/host.ts';
import { inTime } from './in-time.ts';
import { surface } from './surface.ts';
import { languageOf } from './words/languages.ts';
import { speak } from './words/say.ts';

export interface Begun {
  /** Words of the browser's language; fulfilled even where there are none. */
  readonly words: Promise<void>;
  /** Where the page is, and its door to the server; rejects where that cannot be reached. */
  readonly reached: Promise<Reached>;
}

interface Reached {
  readonly host: Host;
  readonly client: Client;
  /** What the queue shows first; null on pages that show something else. */
  readonly first: FirstAnswers | null;
}

export function begin(): Begun {
  // The browser's language until the host has said its own: usually the same, and then nothing is loaded twice.
  return { words: speak(languageOf(navigator.language)).catch(() => undefined), reached: inTime(reach()) };
}

async function reach(): Promise<Reached> {
  const host = await chooseHost(writtenConfig() ?? (await askedConfig()));
  const client = createClient(host);
  return { host, client, first: surface() === 'tab' ? askFirst(client) : null };
}

/** The configuration that the server has written into the page; null where it has not. */
function writtenConfig(): Config | null {
  try {
    return JSON.parse(document.getElementById('config')?.textContent ?? 'null') as Config | null;
  } catch {
    return null;
  }
}

async function askedConfig(): Promise<Config> {
  const answer = await fetch('/api/config');
  if (!answer.ok) throw await failureOf(answer);
  return (await answer.json()) as Config;
}
