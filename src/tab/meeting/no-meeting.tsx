/** Said where a page for meetings is opened outside one. */
import { useEffect } from 'react';
import { useServices } from '../services.ts';
import { Empty } from '../shell/empty.tsx';
import { say } from '../words/meeting.ts';

/** Where to add it instead. */
export function NoMeeting() {
  const { host } = useServices();
  useEffect(() => {
    host.ready();
  }, [host]);
  return (
    <Empty
      isWhole
      title={say('brief.noMeeting')}
      action={
        <a className="link" href={host.linkTo('#/queue')}>
          {say('brief.queue')}
        </a>
      }
    >
      {say('brief.noMeetingSays')}
    </Empty>
  );
}
