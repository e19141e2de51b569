/** Somebody else, found by name or address. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonRow } from '../../api/contract.ts';
import { personName } from '../words.ts';
import { say } from '../words/own.ts';
import { usePeople } from './queries.ts';
import { useDebounced } from './use-debounced.ts';

const MOST = 5;

interface Props {
  readonly label: string;
  readonly hint: string;
  /** Who is not offered, by id. */
  readonly without: string;
  readonly onPick: (person: PersonRow) => void;
}

/** A field, and below it a button for each of the first five found. */
export function PersonPicker({ label, hint, without, onPick }: Props) {
  const [typed, setTyped] = useState('');
  const query = useDebounced(typed.trim(), 200);
  return (
    <div className="picker">
      <Field label={label} hint={hint}>
        <Input
          dir="auto"
          value={typed}
          maxLength={200}
          autoComplete="off"
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      {query !== '' && typed.trim() !== '' && (
        <Found
          query={query}
          without={without}
          onPick={(person) => {
            setTyped('');
            onPick(person);
          }}
        />
      )}
    </div>
  );
}

function Found({ query, without, onPick }: Pick<Props, 'without' | 'onPick'> & { readonly query: string }) {
  const { data, isPlaceholderData } = usePeople(query);
  const found = (data?.pages ?? []).flatMap(({ people }) => people).filter(({ id }) => id !== without);
  if (!data || isPlaceholderData) return null;
  return (
    <>
      <p className="offscreen" role="status">
        {say('people.found', { count: Math.min(found.length, MOST) })}
      </p>
      {found.length === 0 && <p className="part-hint">{say('people.noneSays')}</p>}
      <ul className="picker-found">
        {found.slice(0, MOST).map((person) => (
          <li key={person.id}>
            <Button
              size="small"
              onClick={() => {
                onPick(person);
              }}
            >
              <bdi>{personName(person)}</bdi>&nbsp;<bdi className="quiet-inline">{person.address}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
