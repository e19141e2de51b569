/** One suggestion that was not made: for whom, why not, and how to have it all the same. */
import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import type { HeldBackRow as Held } from '../../api/contract.ts';
import { About } from '../queue/about.tsx';
import { ruleName } from '../reasons.ts';
import { useServices } from '../services.ts';
import type { Placed } from '../shell/rows-view.tsx';
import { absoluteText, nearText } from '../time.ts';
import { whatElse } from '../why-not/question.ts';
import { kindName, personName } from '../words.ts';
import { say } from '../words/more.ts';
import { inTurn } from '../words/say.ts';

interface Props extends Partial<Placed> {
  readonly row: Held;
  readonly zone: string;
  readonly now: number;
  readonly onRevive: (row: Held) => void;
}

/** A list item. */
export function HeldBackRow({ row, zone, now, onRevive, ...placed }: Props) {
  const { asking } = useServices();
  const question = whatElse(row);
  const named = `${kindName(row.kind)}, ${inTurn(row.people.map(personName))}`;
  return (
    <li className="held-row" {...placed}>
      <About kind={row.kind} people={row.people}>
        {row.code === 'no-consent' && <span>{ruleName(row.rule)}</span>}
      </About>
      <p className="held-sentence" dir="auto">
        {row.sentence}
      </p>
      {question && (
        <p className="held-meeting">
          {row.meeting && (
            <>
              <bdi>{row.meeting.subject === '' ? say('meeting.untitled') : row.meeting.subject}</bdi>
              {' · '}
              <time dateTime={row.meeting.start} title={absoluteText(row.meeting.start, zone)}>
                {nearText(row.meeting.start, now, zone)}
              </time>
              {' · '}
            </>
          )}
          <button
            type="button"
            className="link link-quiet"
            aria-haspopup="dialog"
            aria-label={say('whyNot.about', { question: say('heldBack.else'), what: named })}
            onClick={() => {
              asking.put(question);
            }}
          >
            {say('heldBack.else')}
          </button>
        </p>
      )}
      {row.canRevive && (
        <Button
          className="held-revive"
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular className="mirrored" />}
          aria-label={say('do.about', { deed: say('heldBack.revive'), what: named })}
          onClick={() => {
            onRevive(row);
          }}
        >
          {say('heldBack.revive')}
        </Button>
      )}
    </li>
  );
}
