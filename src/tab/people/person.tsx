/** The opened person. */
import { OpenedPanel } from '../shell/opened-panel.tsx';
import { PersonBody } from './person-body.tsx';
import { usePerson } from './queries.ts';
import { say } from '../words/more.ts';

interface Props {
  readonly id: string;
  readonly zone: string;
  readonly now: number;
  readonly onClose: () => void;
}

/** Everything about one person, with its way back. */
export function Person({ id, zone, now, onClose }: Props) {
  const { data: view, error, refetch } = usePerson(id);
  return (
    <OpenedPanel what="person" back={{ name: say('opened.toPeople'), run: onClose }} error={error} onTryAgain={() => void refetch()} onClose={onClose}>
      {view ? <PersonBody view={view} zone={zone} now={now} /> : null}
    </OpenedPanel>
  );
}
