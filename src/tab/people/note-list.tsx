/** Notes, each with when it was written, the day it speaks of, and the way to strike it out. */
import type { useRecords } from '../api/records.ts';
import { absoluteText, nearText } from '../time.ts';
import { locale } from '../words/say.ts';
import { say } from '../words/own.ts';
import { StrikeButton } from './strike-button.tsx';

interface Props {
  readonly records: ReturnType<typeof useRecords<'notes'>>;
  readonly zone: string;
  readonly now: number;
}

/** The latest first; nothing where there is none. */
export function NoteList({ records: { rows, strike }, zone, now }: Props) {
  if (!rows || rows.length === 0) return null;
  return (
    <ul className="written">
      {rows.map((note) => (
        <li key={note.id}>
          <p className="written-text" dir="auto">
            {note.text}
          </p>
          <p className="written-when">
            <time dateTime={note.at} title={absoluteText(note.at, zone)}>
              {nearText(note.at, now, zone)}
            </time>
            {note.day !== null && <span>{say('notes.about', { day: dayText(note.day) })}</span>}
          </p>
          <StrikeButton
            what={note.text}
            onStrike={() => {
              const { text, people, meeting, day } = note;
              void strike(note, { text, people: people.map(({ address }) => address), meeting: meeting?.id ?? null, day }, { said: say('notes.struck'), undone: say('promise.back') });
            }}
          />
        </li>
      ))}
    </ul>
  );
}

/** A day of the calendar: "19 March 2026", whatever the zone. */
function dayText(day: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
}
