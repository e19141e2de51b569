/** Names as their owners write them: plain text, each in its own direction. */
import type { FollowUpRow } from '../../api/contract.ts';
import { personName } from '../words.ts';

/** Names with commas between; the address appears on hover. */
export function People({ people }: { readonly people: FollowUpRow['people'] }) {
  return (
    <span className="people">
      {people.map((person, at) => (
        <span key={person.address}>
          {at > 0 && ', '}
          <bdi title={person.address}>{personName(person)}</bdi>
        </span>
      ))}
    </span>
  );
}
