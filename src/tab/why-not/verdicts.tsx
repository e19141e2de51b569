/** Verdicts in four groups, each in a sentence. What does not apply is folded away where there is anything else. */
import type { Verdict } from '../../api/contract.ts';
import { absoluteText, nearText } from '../time.ts';
import { codeName, ruleName } from '../reasons.ts';
import { isolated, personName } from '../words.ts';
import { say } from '../words/more.ts';
import { inTurn } from '../words/say.ts';

interface Props {
  readonly verdicts: readonly Verdict[];
  /** Then the meeting is not named again with each. */
  readonly isAboutMeeting: boolean;
  readonly zone: string;
  readonly now: number;
}

const GROUPS = ['suggested', 'held-back', 'not-yet', 'nothing'] as const;

/** Groups without a verdict are left out. */
export function Verdicts({ verdicts, ...how }: Props) {
  const groups = GROUPS.map((of) => ({ of, name: say(`verdict.${of}`), found: verdicts.filter(({ verdict }) => verdict === of) })).filter(({ found }) => found.length > 0);
  if (groups.length === 0) return <p className="quiet">{say('whyNot.outside')}</p>;
  return groups.map(({ of, name, found }) =>
    of === 'nothing' && groups.length > 1 ? (
      <details className="verdict-group" key={of}>
        <summary>
          {name} <span className="group-count">{found.length}</span>
        </summary>
        <List verdicts={found} {...how} />
      </details>
    ) : (
      <section className="verdict-group" key={of} aria-label={name}>
        <h3 className="group-name">
          {name} <span className="group-count">{found.length}</span>
        </h3>
        <List verdicts={found} {...how} />
      </section>
    ),
  );
}

function List({ verdicts, isAboutMeeting, zone, now }: Props) {
  return (
    <ul className="verdicts">
      {verdicts.map((one, at) => (
        <li className="verdict" key={`${one.rule} ${String(at)}`}>
          <p className="verdict-head">
            <strong>{ruleName(one.rule)}</strong>
            <Word one={one} zone={zone} now={now} />
          </p>
          <p dir="auto">{one.sentence}</p>
          <About one={one} isAboutMeeting={isAboutMeeting} zone={zone} now={now} />
        </li>
      ))}
    </ul>
  );
}

/** The reason's name, or the moment to look again. */
function Word({ one: { verdict, code, lookAgainAt }, zone, now }: { readonly one: Verdict; readonly zone: string; readonly now: number }) {
  if (verdict === 'held-back' && code !== null) return <span className="verdict-word">{codeName(code)}</span>;
  if (verdict !== 'not-yet' || lookAgainAt === null) return null;
  return (
    <time className="verdict-word" dateTime={lookAgainAt} title={absoluteText(lookAgainAt, zone)}>
      {nearText(lookAgainAt, now, zone)}
    </time>
  );
}

function About({ one: { people, meeting, verdict }, isAboutMeeting, zone, now }: { readonly one: Verdict } & Omit<Props, 'verdicts'>) {
  if (isAboutMeeting) return verdict === 'nothing' || people.length === 0 ? null : <p className="verdict-about">{inTurn(people.map((person) => isolated(personName(person))))}</p>;
  if (!meeting) return null;
  return (
    <p className="verdict-about">
      <bdi>{meeting.subject.trim() === '' ? say('meeting.untitled') : meeting.subject}</bdi>
      {' · '}
      <time dateTime={meeting.start} title={absoluteText(meeting.start, zone)}>
        {nearText(meeting.start, now, zone)}
      </time>
    </p>
  );
}
