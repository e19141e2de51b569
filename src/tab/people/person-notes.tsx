/** What was noted about a person, line by line. */
import type { PersonView } from '../../api/contract.ts';
import { useRecords } from '../api/records.ts';
import { isolated, personName } from '../words.ts';
import { say } from '../words/own.ts';
import { NoteLine } from './note-line.tsx';
import { NoteList } from './note-list.tsx';
import { RecordsTrouble } from './records-trouble.tsx';

interface Props {
  readonly view: PersonView;
  readonly zone: string;
  readonly now: number;
}

/** A line to write in, and below it what was written. */
export function PersonNotes({ view, zone, now }: Props) {
  const records = useRecords('notes', { person: view.id });
  const name = isolated(personName(view));
  return (
    <section className="part" aria-label={say('notes.title')}>
      <h3 className="part-name">{say('notes.title')}</h3>
      <NoteLine label={say('notes.line', { name })} hint={say('notes.hint')} people={[{ address: view.address, name: view.name }]} meeting={null} now={now} add={records.add} />
      <RecordsTrouble records={records} />
      <NoteList records={records} zone={zone} now={now} />
    </section>
  );
}
