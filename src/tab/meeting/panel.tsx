/** The panel of a meeting in Teams, and its tab in the meeting's details and chat. */
import { useServices } from '../services.ts';
import { Known } from '../shell/known.tsx';
import { NoticeBar } from '../shell/notice-bar.tsx';
import { FocusKeeping } from '../shell/overlay.tsx';
import { Attending } from './attending.tsx';
import { NoMeeting } from './no-meeting.tsx';

/** Everything inside the theme. */
export function MeetingPanel() {
  const { host } = useServices();
  const { meetingThread } = host;
  return (
    <>
      <main className="main panel">
        <h1 className="offscreen">Followthrough</h1>
        {meetingThread === null ? <NoMeeting /> : <Known>{(me) => <Attending me={me} thread={meetingThread} />}</Known>}
      </main>
      <FocusKeeping />
      <NoticeBar />
    </>
  );
}
