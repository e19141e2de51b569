/** The people on an item: those whom the calendar knows in one sentence each, and those who have not been met yet. */
import type { PersonRow as Person } from '../../api/contract.ts';
import type { OnItem } from '../host/item.ts';
import { PersonRow } from '../people/person-row.tsx';
import { isolated, personName } from '../words.ts';
import { inTurn } from '../words/say.ts';
import { openPerson } from './place.ts';
import { MOST_PEOPLE } from './use-context.ts';
import { say } from '../words/pane.ts';

interface Props {
  readonly others: readonly OnItem[];
  readonly known: readonly Person[];
}

const preload = () => void import('../people/person.tsx');
/** More strangers are counted. */
const MOST_NAMES = 5;

/** Each leads to what happened between you. */
export function ItemPeople({ others, known }: Props) {
  const addresses = new Set(known.flatMap((one) => one.addresses));
  const strangers = others.filter(({ address }) => !addresses.has(address));
  return (
    <section className="pane-part" aria-label={say('pane.people')}>
      <h3 className="part-name">{say('pane.people')}</h3>
      <ul className="rows">
        {known.map((person) => (
          <PersonRow key={person.id} person={person} isOpened={false} onNear={preload} onOpen={openPerson} />
        ))}
      </ul>
      {strangers.length > 0 && (
        <p className="pane-strangers" dir="auto">
          {say(known.length === 0 ? 'pane.unmetAll' : 'pane.unmet', { names: namesOf(strangers) })}
        </p>
      )}
      {others.length >= MOST_PEOPLE && <p className="part-hint">{say('pane.first', { count: MOST_PEOPLE })}</p>}
    </section>
  );
}

function namesOf(people: readonly OnItem[]): string {
  const shown = people.slice(0, MOST_NAMES).map((one) => isolated(personName(one)));
  const rest = people.length - shown.length;
  return inTurn(rest > 0 ? [...shown, say('pane.others', { count: rest })] : shown);
}
