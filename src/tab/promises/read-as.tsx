/** How a line is read: what, for whom, by when. */
import { absoluteText, nearText } from '../time.ts';
import { isolated, personName } from '../words.ts';
import { say } from '../words/own.ts';
import { inTurn } from '../words/say.ts';
import type { promised } from './reading.ts';

interface Props {
  readonly made: ReturnType<typeof promised>;
  readonly zone: string;
  readonly now: number;
}

/** Three small facts; what is missing is said as missing. */
export function ReadAs({ made: { text, people, dueAt }, zone, now }: Props) {
  return (
    <dl className="read-as" aria-label={say('reading.label')}>
      <div>
        <dt>{say('reading.what')}</dt>
        <dd dir="auto">{text}</dd>
      </div>
      <div>
        <dt>{say('reading.who')}</dt>
        <dd>{people.length === 0 ? say('reading.nobody') : inTurn(people.map((one) => isolated(personName(one))))}</dd>
      </div>
      <div>
        <dt>{say('reading.when')}</dt>
        <dd>
          {dueAt === null ? (
            say('reading.noDay')
          ) : (
            <time dateTime={dueAt} title={absoluteText(dueAt, zone)}>
              {nearText(dueAt, now, zone)}
            </time>
          )}
        </dd>
      </div>
    </dl>
  );
}
