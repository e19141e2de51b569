/** Shows the page once it is known which host it is in, or that the server cannot be reached. */
import type { Theme } from '@fluentui/react-components';
import { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { after } from './after.ts';
import type { Client } from './api/client.ts';
import { mayPass } from './api/problem.ts';
import { KEYS, readAhead } from './api/queries.ts';
import { createWriters } from './api/writer.ts';
import { App } from './app.tsx';
import { begin, type Begun } from './begin.ts';
import { createDrafts } from './detail/drafts.ts';
import type { Host } from './host/host.ts';
import { inTime } from './in-time.ts';
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

/** Shows it as soon as it can be shown; where that fails, what to do, and another try. */
export async function show({ words, reached }: Begun): Promise<void> {
  const inside = inTime(loadSurface());
  try {
    const { host, client } = await reached;
    const colours = inTime(host.loadTheme(host.theme()));
    const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: (count, error) => count < 2 && mayPass(error) } } });
    const known = surface() === 'tab' ? readAhead(queries, client) : null;
    await words;
    // Before the host's language is spoken: it may bring words of its own.
    const Surface = await inside;
    await speak(languageOf(host.locale));
    const firstTheme = await colours;
    await Promise.race([known, after(UNNOTICED_MS)]);
    render({ host, queries, client, firstTheme, Surface });
  } catch {
    await words;
    root.render(<StartFailed onTryAgain={() => void show(begin())} />);
  }
}

interface Shown {
  readonly host: Host;
  readonly queries: QueryClient;
  readonly client: Client;
  readonly firstTheme: Theme;
  readonly Surface: ComponentType;
}

function render({ host, queries, client, firstTheme, Surface }: Shown): void {
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
