/** The pane beside a message or an appointment; every page of the tab is one link away. Where the host shows no items, it is the tab. */
import { lazy, Suspense } from 'react';
import { hrefOf } from '../route.ts';
import { useHash } from '../use-route.ts';
import { useServices } from '../services.ts';
import { Known } from '../shell/known.tsx';
import { NoticeBar } from '../shell/notice-bar.tsx';
import { FocusKeeping } from '../shell/overlay.tsx';
import { Beside } from './beside.tsx';
import { ITEM, placeOf } from './place.ts';
import { say } from '../words/pane.ts';

const Pages = lazy(async () => ({ default: (await import('../shell/pages.tsx')).Pages }));

/** Everything inside the theme. */
export function Pane() {
  const { host } = useServices();
  const place = placeOf(useHash());
  if (host.item === null || place === null)
    return (
      <>
        {host.item !== null && (
          <nav className="pane-way" aria-label={say('pane.way')}>
            <a className="link" href={ITEM}>
              {say('pane.toItem')}
            </a>
          </nav>
        )}
        <Suspense fallback={null}>
          <Pages />
        </Suspense>
      </>
    );
  const { item } = host;
  return (
    <>
      <header className="pane-head">
        <h1 className="pane-brand">
          <img src="/favicon.svg" alt="" width="20" height="20" />
          <span>Followthrough</span>
        </h1>
        <nav aria-label={say('pages')}>
          <a className="link" href={hrefOf('queue')}>
            {say('queue.title')}
          </a>
        </nav>
      </header>
      <main className="main pane">
        <Known>{(me) => <Beside me={me} beside={item} place={place} />}</Known>
      </main>
      <FocusKeeping />
      <NoticeBar />
    </>
  );
}
