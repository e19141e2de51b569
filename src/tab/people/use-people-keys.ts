/** What each key does among people, and closing the one that is opened: the focus goes back to their row. */
import { useEffect, useRef } from 'react';
import type { PersonRow } from '../../api/contract.ts';
import { movingKeys } from '../keys/moving-keys.ts';
import { useKeys } from '../keys/use-keys.ts';
import { focusedRow, focusRow } from '../queue/focus.ts';
import { go } from '../route.ts';
import { useServices } from '../services.ts';
import { whyNotPerson } from '../why-not/question.ts';

/** Listens as long as the page is shown; gives what closes the opened person. */
export function usePeopleKeys(people: readonly PersonRow[], openId: string | null): () => void {
  const { asking } = useServices();
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (openId !== null || wanted.current === null) return;
    focusRow(wanted.current);
    wanted.current = null;
  }, [openId]);

  const close = () => {
    wanted.current = openId;
    if (openId !== null) go('people');
  };
  useKeys({
    ...movingKeys(() => openId),
    w: () => {
      const person = people.find(({ id }) => id === (focusedRow() ?? openId));
      if (person) asking.put(whyNotPerson(person));
    },
    Escape: close,
  });
  return close;
}
