/** What a heading of the queue looks like, with the list below it. */
import type { ReactNode } from 'react';

interface Props {
  readonly name: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** Named, with how many there are. */
export function GroupView({ name, count, children }: Props) {
  return (
    <section className="group" aria-label={name}>
      <h3 className="group-name">
        {name} <span className="group-count">{count}</span>
      </h3>
      {children}
    </section>
  );
}
