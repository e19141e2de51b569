/** A private note: saved by itself, never lost, seen by nobody else. */
import { Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { PersonView } from '../../api/contract.ts';
import { useServices } from '../services.ts';
import { SavingStatus } from '../shell/saving-status.tsx';
import { say } from '../words/more.ts';

/** The note with how saving goes. Leaving the field saves, and offers to go back to what was there before. */
export function NoteEditor({ view }: { readonly view: PersonView }) {
  const { notes, notices } = useServices();
  const { id } = view;
  const state = useSyncExternalStore(notes.subscribe, () => notes.stateOf(id));
  const before = useRef(view.note);
  useEffect(() => {
    notes.open(view);
  }, [notes, view]);
  useEffect(() => () => void notes.flush(id), [notes, id]);

  const text = state?.text ?? view.note;
  const save = () => void notes.flush(id);
  const leave = () => {
    const was = before.current;
    before.current = text;
    void notes.flush(id).then(() => {
      if (was === text || notes.stateOf(id)?.status !== 'saved') return;
      notices.say(say('note.saved'), () => {
        before.current = was;
        notes.edit(id, was);
        void notes.flush(id);
        notices.say(say('note.back'));
      });
    });
  };
  return (
    <section className="part" aria-label={say('note.title')}>
      <div className="draft-head">
        <h3 className="part-name" id="note-name">
          {say('note.title')}
        </h3>
        <SavingStatus status={state?.status ?? 'clean'} problem={state?.problem ?? null} onTryAgain={save} />
      </div>
      <Field hint={say('note.hint')}>
        <Textarea
          dir="auto"
          aria-labelledby="note-name"
          value={text}
          maxLength={10_000}
          resize="vertical"
          textarea={{ className: 'note-text' }}
          onFocus={() => {
            before.current = text;
          }}
          onChange={(_, { value }) => {
            notes.edit(id, value);
          }}
          onBlur={leave}
        />
      </Field>
    </section>
  );
}
