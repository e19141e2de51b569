/** What each verb does to a promise, with the way back. */
import { useState } from 'react';
import type { PromiseRow } from '../../api/contract-records.ts';
import type { useRecords } from '../api/records.ts';
import { nearText } from '../time.ts';
import { say } from '../words/own.ts';
import type { Verbs } from './promise-row.tsx';

type Records = ReturnType<typeof useRecords<'promises'>>;

/** The verbs; the promise that is to have a new date, and what gives it one. */
export function useVerbs({ change, strike }: Records, zone: string, now: number) {
  const [dating, setDating] = useState<PromiseRow | null>(null);
  const undone = say('promise.back');

  /** The server has three states to say; what is open may have had another date. */
  const settle = (row: PromiseRow, state: 'kept' | 'missed' | 'open', said: string) => {
    const back = row.state === 'kept' || row.state === 'missed' ? row.state : 'open';
    const history = [...row.history, { at: new Date(now).toISOString(), did: state === 'open' ? ('reopened' as const) : state, dueAt: row.dueAt }];
    void change(row, { to: { state }, back: { state: back }, shown: { state, history } }, { said, undone });
  };

  const verbs: Verbs = {
    keep(row) {
      settle(row, 'kept', say('promise.kept'));
    },
    miss(row) {
      settle(row, 'missed', say('promise.missed'));
    },
    reopen(row) {
      settle(row, 'open', say('promise.reopened'));
    },
    newDate: setDating,
    strike(row) {
      const { text, people, meeting, dueAt } = row;
      void strike(row, { text, people: people.map(({ address }) => address), meeting: meeting?.id ?? null, dueAt }, { said: say('promises.struck'), undone });
    },
  };
  return {
    verbs,
    dating,
    stopDating() {
      setDating(null);
    },
    date(dueAt: string) {
      if (!dating) return;
      setDating(null);
      const history = [...dating.history, { at: new Date(now).toISOString(), did: 'renegotiated' as const, dueAt }];
      void change(
        dating,
        { to: { dueAt }, back: { dueAt: dating.dueAt }, shown: { dueAt, state: 'renegotiated', history } },
        { said: say('promise.dated', { when: nearText(dueAt, now, zone) }), undone },
      );
    },
  };
}
