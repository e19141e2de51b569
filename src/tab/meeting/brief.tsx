/** The brief of the meeting, or what stands in its place. */
import { Button } from '@fluentui/react-components';
import type { Me } from '../../api/contract.ts';
import { explain, isGone } from '../api/problem.ts';
import type { Sync } from '../api/use-sync.ts';
import { Empty } from '../shell/empty.tsx';
import { Message } from '../shell/message.tsx';
import { PlaceholderRows } from '../shell/placeholder-rows.tsx';
import { TroubleScreen } from '../trouble/trouble.tsx';
import { troubleOf } from '../trouble/troubles.ts';
import { say } from '../words/meeting.ts';
import { BriefPage } from './brief-page.tsx';
import { useBrief } from './use-brief.ts';

interface Props {
  readonly me: Me;
  readonly thread: string;
  readonly zone: string;
  readonly now: number;
  readonly sync: Sync;
}

/** Private, not in the calendar, failed, reading, or there. */
export function Brief({ me, thread, zone, now, sync }: Props) {
  const { brief, moment, error, again } = useBrief(thread, now, sync.start);
  if (brief?.meeting && moment) return <BriefPage me={me} brief={brief} meeting={brief.meeting} moment={moment} zone={zone} now={now} />;
  if (brief)
    return (
      <Empty isWhole title={say('brief.private')}>
        {say('brief.privateSays')}
      </Empty>
    );
  if (isGone(error)) return <NotRead sync={sync} />;
  const trouble = troubleOf(error);
  if (trouble) return <TroubleScreen trouble={trouble} onAgain={again} />;
  if (!error) return <PlaceholderRows name={say('brief.reading')} />;
  return (
    <Message tone="failed" title={say('brief.failed')} action={{ name: say('again'), run: again }}>
      {explain(error)}
    </Message>
  );
}

/** The calendar as last read has no such meeting. */
function NotRead({ sync: { progress, start } }: Pick<Props, 'sync'>) {
  const isReading = progress?.phase === 'reading' || progress?.phase === 'planning';
  const action = (
    <Button appearance="primary" disabledFocusable={isReading} onClick={start}>
      {say(isReading ? 'sync.reading' : 'brief.readNow')}
    </Button>
  );
  return (
    <Empty isWhole title={say('brief.notRead')} action={action}>
      {say('brief.notReadSays')}
    </Empty>
  );
}
