/** A person's addresses, and the word that one of them is somebody else's, or that somebody else is the same person. */
import { Button } from '@fluentui/react-components';
import type { PersonView } from '../../api/contract.ts';
import { isolated } from '../words.ts';
import { say } from '../words/own.ts';
import { PersonPicker } from './person-picker.tsx';
import { useWhoIsWho } from './use-who-is-who.ts';

/** Picking somebody makes both one at once. */
export function PersonAddresses({ view }: { readonly view: PersonView }) {
  const { join, part, isWriting } = useWhoIsWho();
  const { addresses } = view;
  return (
    <section className="part" aria-label={say('same.title')} aria-busy={isWriting}>
      <h3 className="part-name">{say('same.title')}</h3>
      <ul className="written">
        {addresses.map((address) => (
          <li key={address}>
            <p className="written-text">
              <bdi>{address}</bdi>
            </p>
            {addresses.length > 1 && (
              <Button
                className="written-strike"
                size="small"
                appearance="subtle"
                disabledFocusable={isWriting}
                aria-label={say('same.apartAbout', { address: isolated(address) })}
                onClick={() => void part(view, address)}
              >
                {say('same.apart')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <PersonPicker
        label={say('same.pick')}
        hint={say('same.hint')}
        without={view.id}
        onPick={(other) => {
          if (!isWriting) void join(view, other);
        }}
      />
    </section>
  );
}
