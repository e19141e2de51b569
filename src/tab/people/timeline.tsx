/** What happened with a person, the latest first, and what is coming above it. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { TimelineEntry } from '../../api/contract.ts';
import { useServices } from '../services.ts';
import { absoluteText, nearText } from '../time.ts';
import { whyNotMeeting } from '../why-not/question.ts';
import { say } from '../words/more.ts';

const FIRST = 30;

interface Props {
  readonly entries: readonly TimelineEntry[];
  readonly zone: string;
  readonly now: number;
}

/** The first thirty until all are asked for. */
export function Timeline({ entries, zone, now }: Props) {
  const [isAll, setAll] = useState(false);
  const coming = entries.filter(({ state }) => state === 'coming');
  const past = entries.filter(({ state }) => state !== 'coming');
  const shown = isAll ? past : past.slice(0, FIRST);
  if (entries.length === 0) return null;
  return (
    <section className="part timeline" aria-label={say('timeline.title')}>
      {coming.length > 0 && (
        <>
          <h3 className="part-name">{say('timeline.coming')}</h3>
          <Entries entries={coming} zone={zone} now={now} />
        </>
      )}
      {past.length > 0 && (
        <>
          <h3 className="part-name">{say('timeline.past')}</h3>
          <Entries entries={shown} zone={zone} now={now} />
        </>
      )}
      {shown.length < past.length && (
        <Button
          className="timeline-more"
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {say('showAll', { count: past.length })}
        </Button>
      )}
    </section>
  );
}

function Entries({ entries, zone, now }: Props) {
  const { asking } = useServices();
  return (
    <ol className="entries">
      {entries.map(({ kind, id, at, text, meeting, state }) => (
        <li className={`entry entry-${state}`} key={`${kind} ${id}`}>
          <time className="entry-at" dateTime={at} title={absoluteText(at, zone)}>
            {nearText(at, now, zone)}
          </time>
          <span className="entry-text" dir="auto">
            {meeting && (state === 'held' || state === 'coming') && meeting.subject.trim() !== '' ? meeting.subject : text}
          </span>
          {meeting && (
            <button
              type="button"
              className="link link-quiet entry-why"
              aria-haspopup="dialog"
              aria-label={say('whyNot.about', { question: say('whyNot.title'), what: meeting.subject })}
              onClick={() => {
                asking.put(whyNotMeeting(meeting));
              }}
            >
              {say('whyNot.title')}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
