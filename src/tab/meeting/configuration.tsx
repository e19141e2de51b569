/** What Teams shows while the panel is being added to a meeting. */
import { useEffect } from 'react';
import { useServices } from '../services.ts';
import { Empty } from '../shell/empty.tsx';
import { say } from '../words/meeting.ts';
import { NoMeeting } from './no-meeting.tsx';

/** What will be added, in one sentence; outside Teams, where to add it instead. */
export function Configuration() {
  const { host } = useServices();
  const { offerPage } = host;
  useEffect(() => {
    host.ready();
    void offerPage?.({ name: 'Followthrough', url: new URL('/meeting.html', window.location.href).href, webUrl: new URL('/', window.location.href).href });
  }, [host, offerPage]);
  return (
    <main className="main panel">
      <h1 className="offscreen">Followthrough</h1>
      {offerPage ? (
        <Empty isWhole title={say('configure.title')}>
          {say('configure.says')}
        </Empty>
      ) : (
        <NoMeeting />
      )}
    </main>
  );
}
