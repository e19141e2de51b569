/** The line above every suggestion: what kind it is, for whom, and at its end whatever else belongs there. */
import type { ReactNode } from 'react';
import type { FollowUpRow } from '../../api/contract.ts';
import { kindName } from '../words.ts';
import { KindIcon } from './kind-icon.tsx';
import { People } from './people.tsx';

interface Props {
  readonly kind: string;
  readonly people: FollowUpRow['people'];
  readonly children?: ReactNode;
}

/** Kind and names. */
export function About({ kind, people, children }: Props) {
  return (
    <div className="row-about">
      <span className="kind">
        <KindIcon kind={kind} />
        {kindName(kind)}
      </span>
      <People people={people} />
      {children}
    </div>
  );
}
