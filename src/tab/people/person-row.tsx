/** A person in the list: who, in one plain sentence. */
import { memo } from 'react';
import type { PersonRow as Person } from '../../api/contract.ts';
import { go } from '../route.ts';
import type { Placed } from '../shell/rows-view.tsx';
import { personName } from '../words.ts';
import { circleName, openText, organisationOf } from './person-words.ts';
import { say } from '../words/more.ts';

interface Props extends Partial<Placed> {
  readonly person: Person;
  readonly isOpened: boolean;
  /** It is about to be opened. */
  readonly onNear: () => void;
  /** Opens it elsewhere than on the page of people. */
  readonly onOpen?: (id: string) => void;
}

const openOnPage = (id: string) => {
  go('people', id);
};

/** A list item named by the person; thousands of them stay as they are while one changes. */
export const PersonRow = memo(function PersonRow({ person, isOpened, onNear, onOpen = openOnPage, ...placed }: Props) {
  const organisation = organisationOf(person);
  const marks = [circleName(person.circle), person.isNever ? say('people.never') : null, person.hasNote ? say('people.note') : null].filter((mark) => mark !== null);
  const open = openText(person);
  return (
    <li className={`row person-row${isOpened ? ' row-opened' : ''}`} data-row={person.id} {...placed}>
      <div className="person-head">
        <h3 className="person-name">
          <button
            type="button"
            className="row-open"
            title={person.address}
            aria-current={isOpened ? 'true' : undefined}
            onPointerEnter={onNear}
            onFocus={onNear}
            onClick={() => {
              onOpen(person.id);
            }}
          >
            <bdi>{personName(person)}</bdi>
          </button>
        </h3>
        {organisation && <bdi className="person-organisation">{organisation}</bdi>}
        {open && <span className="person-open">{open}</span>}
      </div>
      <p className="person-sentence" dir="auto">
        {person.sentence}
      </p>
      {marks.length > 0 && <p className="person-marks">{marks.join(' · ')}</p>}
    </li>
  );
});
