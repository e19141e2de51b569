/** Deeds that stay the same objects while what they do changes: rows that get them need not be shown again. */
import { useLayoutEffect, useState } from 'react';

type Deed = (...args: unknown[]) => void;

/** The same object for good; each of its functions does what it would do at the latest showing. */
export function useSteady<Deeds extends object>(deeds: Deeds): Deeds {
  const [kept] = useState(() => steadied(deeds));
  useLayoutEffect(() => {
    kept.follow(deeds);
  });
  return kept.steady;
}

function steadied<Deeds extends object>(first: Deeds) {
  let latest = new Map(Object.entries(first) as [string, Deed][]);
  const delegate = (name: string): [string, Deed] => [
    name,
    (...args) => {
      latest.get(name)?.(...args);
    },
  ];
  return {
    steady: Object.fromEntries(Object.keys(first).map(delegate)) as Deeds,
    follow(next: Deeds) {
      latest = new Map(Object.entries(next) as [string, Deed][]);
    },
  };
}
