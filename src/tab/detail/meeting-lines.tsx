/** What the meeting of a follow-up leaves to be written down: a note, which fills the gap of its draft, and a promise. */
import type { FollowUpView } from '../../api/contract.ts';
import { useRecords } from '../api/records.ts';
import { NoteList } from '../people/note-list.tsx';
import { RecordsTrouble } from '../people/records-trouble.tsx';
import { TextLine } from '../people/text-line.tsx';
import { inOrder } from '../promises/ledger.ts';
import { PromiseLine } from '../promises/promise-line.tsx';
import { PromiseList } from '../promises/promise-list.tsx';
import { say } from '../words/own.ts';

interface Props {
  readonly meeting: NonNullable<FollowUpView['meeting']>;
  readonly zone: string;
  readonly now: number;
}

/** A line for each, and below them what was written. */
export function MeetingLines({ meeting, zone, now }: Props) {
  const about = { meeting: meeting.id };
  const notes = useRecords('notes', about);
  const promises = useRecords('promises', about);
  const write = (text: string) => {
    const shown = { at: new Date(now).toISOString(), text, people: [], meeting, day: null };
    return notes.add({ text, meeting: meeting.id }, shown, { said: say('notes.written'), undone: say('notes.struck') });
  };
  return (
    <section className="part" aria-label={say('meeting.label')}>
      <h3 className="part-name">{say('meeting.label')}</h3>
      <TextLine label={say('meeting.note')} hint={say('meeting.noteHint')} onWrite={write} />
      <PromiseLine zone={zone} now={now} meeting={meeting} about={about} />
      <RecordsTrouble records={notes} />
      <NoteList records={notes} zone={zone} now={now} />
      <RecordsTrouble records={promises} />
      <PromiseList groups={[[null, inOrder(promises.rows ?? [], 'toKeep')]]} records={promises} zone={zone} now={now} />
    </section>
  );
}
