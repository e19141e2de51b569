/** The first thing a new person reads: what Followthrough does, what it reads, and that it sends nothing. */
import { Button } from '@fluentui/react-components';
import { CalendarLtrRegular, ListRegular, ShieldCheckmarkRegular } from '@fluentui/react-icons';
import { useFollowUps } from '../api/queries.ts';
import { go } from '../route.ts';
import { welcomeRead } from './setting.ts';
import { say } from '../words/say.ts';

const LINES = [
  [ListRegular, 'welcome.list'],
  [CalendarLtrRegular, 'welcome.calendar'],
  [ShieldCheckmarkRegular, 'welcome.sends'],
] as const;

interface Props {
  readonly isAsked: boolean;
  /** Before the first round ends nothing can have been decided. */
  readonly isNew: boolean;
  /** The follow-up to begin with. */
  readonly first: string | null;
}

/** Shown to who has decided nothing yet, or asked for it. */
export function Welcome({ isAsked, isNew, first }: Props) {
  const hasDecided = useHasDecided(!isAsked);
  if (hasDecided && !isAsked && !isNew) return null;
  return (
    <section className="welcome" aria-labelledby="welcome-title">
      <h3 className="welcome-title" id="welcome-title">
        {say('welcome.title')}
      </h3>
      <ul className="welcome-lines">
        {LINES.map(([Icon, line]) => (
          <li key={line}>
            <Icon className="welcome-icon" aria-hidden="true" fontSize={20} />
            {say(line)}
          </li>
        ))}
      </ul>
      <div className="actions">
        {first !== null && (
          <Button
            appearance="primary"
            onClick={() => {
              welcomeRead();
              go('queue', first);
            }}
          >
            {say('welcome.open')}
          </Button>
        )}
        <Button
          onClick={() => {
            welcomeRead();
            document.getElementById('page-title')?.focus();
          }}
        >
          {say('welcome.read')}
        </Button>
      </div>
    </section>
  );
}

/** Whether anything was ever done, snoozed or dismissed; true until that is known, so that nothing flashes up. */
function useHasDecided(isWanted: boolean): boolean {
  const lists = [useFollowUps('done', isWanted), useFollowUps('snoozed', isWanted), useFollowUps('dismissed', isWanted)];
  return lists.some(({ data, error }) => error !== null || data === undefined || data.length > 0);
}
