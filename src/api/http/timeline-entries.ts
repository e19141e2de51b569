/** What happened with a person besides meetings, as entries of their timeline: messages, and what was written down. */
import type { Language } from '../../planner/words/language.ts';
import { phrase } from '../../planner/words/phrase.ts';
import { formatInstant } from '../../planner/zone.ts';
import type { TimelineEntry } from '../contract.ts';
import type { Feedback, Introduction, Note, PromiseRow } from '../contract-records.ts';
import type { StoredTouch } from '../ports.ts';

/** What was written down about somebody. */
export interface Recorded {
  readonly notes: readonly Note[];
  readonly promises: readonly PromiseRow[];
  readonly feedback: readonly Feedback[];
  readonly introductions: readonly Introduction[];
}

/** That there was a message: neither its subject nor its text is known. */
export function messageEntry({ id, at, channel, direction, automatic, addressed }: StoredTouch, language: Language): TimelineEntry {
  const told = { direction, channel, copied: addressed === 'cc' ? 'yes' : 'no' };
  const text = phrase(automatic ? 'timeline.automatic' : 'timeline.wrote', told, language);
  return { kind: 'message', id: `${id} ${addressed}`, at: formatInstant(at), text, meeting: null, state: 'none' };
}

export function recordedEntries({ notes, promises, feedback, introductions }: Recorded, language: Language): TimelineEntry[] {
  const entry = (kind: TimelineEntry['kind'], id: string, at: string, text: string): TimelineEntry => ({ kind, id, at, text, meeting: null, state: 'none' });
  const nameOf = ({ name, address }: Introduction['by']) => (name === '' ? address : name);
  return [
    ...notes.map(({ id, at, text }) => entry('note', id, at, text)),
    ...promises.map(({ id, madeAt, text }) => entry('promise', id, madeAt, phrase('timeline.promised', { text }, language))),
    ...feedback.map(({ id, at, text }) => entry('feedback', id, at, phrase('timeline.told', { text }, language))),
    ...introductions.map(({ id, at, by, to }) => entry('introduction', id, at, phrase('timeline.introduced', { by: nameOf(by), to: nameOf(to) }, language))),
  ];
}
