/** What a person said of one's work, and how far its loop has come. */
import type { PersonView } from '../../api/contract.ts';
import { useRecords } from '../api/records.ts';
import { isolated, personName } from '../words.ts';
import { say } from '../words/own.ts';
import { FeedbackRow } from './feedback-row.tsx';
import { RecordsTrouble } from './records-trouble.tsx';
import { TextLine } from './text-line.tsx';

interface Props {
  readonly view: PersonView;
  readonly zone: string;
  readonly now: number;
}

/** A line to write in, and below it each with its steps. */
export function PersonFeedback({ view, zone, now }: Props) {
  const records = useRecords('feedback', { person: view.id });
  const from = { address: view.address, name: view.name };
  const write = (text: string) => {
    const shown = { from, at: new Date(now).toISOString(), text, askedAt: null, acknowledgedAt: null, actedAt: null, toldAt: null };
    return records.add({ from: view.address, text }, shown, { said: say('feedback.written'), undone: say('notes.struck') });
  };
  return (
    <section className="part" aria-label={say('feedback.title')}>
      <h3 className="part-name">{say('feedback.title')}</h3>
      <TextLine label={say('feedback.line', { name: isolated(personName(view)) })} hint={say('feedback.hint')} onWrite={write} />
      <RecordsTrouble records={records} />
      <ul className="written">
        {records.rows?.map((one) => (
          <FeedbackRow key={one.id} feedback={one} records={records} zone={zone} now={now} />
        ))}
      </ul>
    </section>
  );
}
