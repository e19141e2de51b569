/** The queue as it is first seen: drawn from the first answers before React and Fluent run. Nobody can use it, and nobody who listens is told of it: the page takes its place in a moment. */
import { after } from '../after.ts';
import type { Begun } from '../begin.ts';
import { directionOf } from '../host/host.ts';
import { inTime } from '../in-time.ts';
import { tellBrowser } from '../root.ts';
import { routeOf } from '../route.ts';
import { surface } from '../surface.ts';
import { knownZone } from '../time.ts';
import { languageOf } from '../words/languages.ts';
import { speak } from '../words/say.ts';
import { draw } from './draw.ts';
import { fetchLater } from './later.ts';
import { LookView } from './look-view.tsx';
import { painted } from './painted.ts';

/** So long the first answers have the network for themselves; where it is a long way to them, the page's scripts come meanwhile. */
const ALONE_MS = 100;

/** So long the answers are waited for once the page could go on without them. */
const GRACE_MS = 50;

/** Fulfilled once the first look has been painted, or the page is to go on without: it says itself what it waits for. */
export async function firstLook(begun: Begun): Promise<void> {
  if (!isQueue(window.location.hash)) {
    void fetchLater();
    return;
  }
  const answered = begun.reached.then(({ first }) => first && Promise.all([first.me, first.open]));
  const fetched = Promise.race([answered, after(ALONE_MS)]).then(fetchLater, fetchLater);
  const late = new AbortController();
  const isDrawn = await Promise.race([lookAt(begun, late.signal).catch(() => false), fetched.then(() => after(GRACE_MS)).then(() => false)]);
  late.abort();
  if (isDrawn) await painted();
}

/** Whether an address leads to the queue, with nothing opened. */
function isQueue(hash: string): boolean {
  const { page, id } = routeOf(hash);
  return surface() === 'tab' && page === 'queue' && id === null;
}

/** Draws it once what it shows is known, unless it is too late by then; draws nothing where there is something to say in place of the rows. */
async function lookAt({ words, reached }: Begun, late: AbortSignal): Promise<boolean> {
  const { host, first } = await reached;
  if (!first || !isQueue(window.location.hash || host.start)) return false;
  const theme = host.theme();
  const coming = inTime(Promise.all([host.loadTheme(theme), first.me, first.open]));
  await first.asked;
  // Its first date takes a browser long: it is told while there is something to wait for.
  void new Date().toLocaleString();
  await words;
  await speak(languageOf(host.locale));
  const [colours, me, { followUps }] = await coming;
  if (late.aborted || me.syncedAt === null || followUps.length === 0) return false;
  const look = document.createElement('div');
  look.className = 'page';
  look.dir = directionOf(host.locale);
  look.inert = true;
  look.ariaHidden = 'true';
  look.style.cssText = Object.entries(colours)
    .map(([name, value]) => `--${name}:${String(value)}`)
    .join(';');
  look.append(...draw(LookView({ rows: followUps, readAt: me.syncedAt, zone: knownZone(me.timeZone), now: Date.now() })));
  tellBrowser(host, theme);
  document.getElementById('root')?.replaceChildren(look);
  return true;
}
