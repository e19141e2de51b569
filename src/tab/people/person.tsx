/** The opened person. */
import { hrefOf } from '../route.ts';
import { OpenedPanel } from '../shell/opened-panel.tsx';
import { PersonBody } from './person-body.tsx';
import { PersonAt } from './person-at.tsx';
import { usePerson } from './queries.ts';
import { say } from '../words/more.ts';

interface Props {
  readonly id: string;
  readonly zone: string;
  readonly now: number;
  readonly onClose: () => void;
}

/** Everything about one person, with its way back; `id` may be an address of theirs. */
export function Person(props: Props) {
  return props.id.includes('@') ? <PersonAt address={props.id} onClose={props.onClose} /> : <PersonById {...props} />;
}

function PersonById({ id, zone, now, onClose }: Props) {
  const { data: view, error, refetch } = usePerson(id);
  return (
    <OpenedPanel what="person" href={hrefOf('people', id)} back={{ name: say('opened.toPeople'), run: onClose }} error={error} onTryAgain={() => void refetch()} onClose={onClose}>
      {view ? <PersonBody view={view} zone={zone} now={now} /> : null}
    </OpenedPanel>
  );
}
