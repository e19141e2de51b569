/** What is open with a person, each leading to its follow-up. */
import type { PersonView } from '../../api/contract.ts';
import { useFollowUps } from '../api/queries.ts';
import { KindIcon } from '../queue/kind-icon.tsx';
import { hrefOf } from '../route.ts';
import { absoluteText, dueText } from '../time.ts';
import { say } from '../words/more.ts';

interface Props {
  readonly view: PersonView;
  readonly zone: string;
  readonly now: number;
}

/** Nothing where nothing is open. */
export function OpenWithThem({ view, zone, now }: Props) {
  const { data } = useFollowUps('open', view.openFollowUps > 0);
  const open = (data ?? []).filter(({ people }) => people.some(({ address }) => view.addresses.includes(address)));
  if (open.length === 0) return null;
  return (
    <section className="part" aria-label={say('with.label')}>
      <h3 className="part-name">{say('with.title')}</h3>
      <ul className="open-with">
        {open.map((row) => (
          <li key={row.id}>
            <KindIcon kind={row.kind} />
            <span>
              <a className="link" href={hrefOf('queue', row.id)} dir="auto">
                {row.why}
              </a>{' '}
              <time className="quiet-inline" dateTime={row.dueAt} title={absoluteText(row.dueAt, zone)}>
                {dueText(row, now, zone)}
              </time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
