/** "Did you send it?": asked of a follow-up whose message was opened in the host, since only the person knows. */
import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { isGone } from '../api/problem.ts';
import { useFollowUp } from '../api/queries.ts';
import type { Actions, From } from '../queue/verbs.ts';
import { isolated, personName } from '../words.ts';
import { say } from '../words/more.ts';
import { inTurn } from '../words/say.ts';
import { cameBack } from './gone-to-write.ts';

interface Props {
  readonly id: string;
  readonly from: From;
  readonly actions: Actions;
}

/** Nothing, once it is decided otherwise or gone. */
export function SentQuestion({ id, from, actions }: Props) {
  const { data: view, error } = useFollowUp(id);
  const isOver = view ? view.state !== 'open' && view.state !== 'snoozed' : isGone(error);
  useEffect(() => {
    if (isOver) cameBack(id);
  }, [id, isOver]);
  if (!view || isOver) return null;
  return (
    <div className="sent-question" role="group" aria-label={say('sent.label')}>
      <p role="status" dir="auto">
        {say('sent.question', { names: inTurn(view.people.map((person) => isolated(personName(person)))) })}
      </p>
      <div className="actions">
        <Button
          appearance="primary"
          onClick={() => {
            cameBack(id);
            actions.done(view, from);
          }}
        >
          {say('sent.yes')}
        </Button>
        <Button
          onClick={() => {
            cameBack(id);
            document.getElementById('page-title')?.focus();
          }}
        >
          {say('sent.no')}
        </Button>
      </div>
    </div>
  );
}
