/** The draft: edited here, saved by itself, taken along by copying or into the person's own mail. Nothing is sent from here. */
import { useRef } from 'react';
import { Field, Input, Textarea } from '@fluentui/react-components';
import type { FollowUpView } from '../../api/contract.ts';
import { SavingStatus } from '../shell/saving-status.tsx';
import { gapOf, isolated } from '../words.ts';
import { DraftButtons } from './draft-buttons.tsx';
import { DraftFindings } from './draft-findings.tsx';
import type { Draft } from './drafts.ts';
import { useDraft } from './use-draft.ts';
import { useFindings } from './use-findings.ts';
import { say } from '../words/more.ts';

/** Kinds of note whose gap is what was good. */
const VALUING: ReadonlySet<string> = new Set(['thank-you', 'praise']);

/** To whom a draft goes: a double booking names everyone concerned, and only the first is told. */
function addressees({ kind, people }: FollowUpView): FollowUpView['people'] {
  return kind === 'choice' ? people.slice(0, 1) : people;
}

/** Subject and text with their buttons; only to read once the follow-up is decided. */
export function DraftEditor({ view, draft }: { readonly view: FollowUpView; readonly draft: Draft }) {
  const { text, status, problem, edit, save, reset } = useDraft(view, draft);
  const isReadOnly = view.state !== 'open' && view.state !== 'snoozed';
  const gap = gapOf(text.body);
  const findings = useFindings(view, text.body, isReadOnly);
  const field = useRef<HTMLTextAreaElement>(null);
  // What was typed since they were found is kept: a finding on an older text changes nothing.
  const change = (body: string, at: number) => {
    if (findings.body === text.body) edit({ ...text, body });
    field.current?.focus();
    requestAnimationFrame(() => field.current?.setSelectionRange(at, at));
  };
  return (
    <section className="part" aria-label={say('draft.title')}>
      <div className="draft-head">
        <h3 className="part-name">{say('draft.title')}</h3>
        <SavingStatus status={status} problem={problem} onTryAgain={save} />
      </div>
      <div className="draft-fields">
        <Field label={say('draft.subject')}>
          <Input
            dir="auto"
            value={text.subject}
            maxLength={500}
            readOnly={isReadOnly}
            onChange={(_, { value }) => {
              edit({ ...text, subject: value });
            }}
            onBlur={save}
          />
        </Field>
        <Field label={say('draft.text')}>
          <Textarea
            dir="auto"
            value={text.body}
            maxLength={20_000}
            resize="vertical"
            readOnly={isReadOnly}
            textarea={{ className: 'draft-text', ref: field }}
            onChange={(_, { value }) => {
              edit({ ...text, body: value });
            }}
            onBlur={save}
          />
        </Field>
      </div>
      {/* What comes and goes as one types is below the buttons: above, it would push them away from whoever presses them. */}
      <DraftButtons view={view} to={addressees(view).map(({ address }) => address)} text={text} onReset={view.isDraftEdited && !isReadOnly ? reset : null} />
      {gap && !isReadOnly && <p className="draft-gap">{say(VALUING.has(view.kind) ? 'draft.gapValued' : 'draft.gap', { gap: isolated(gap) })}</p>}
      <DraftFindings findings={findings} onChange={change} />
    </section>
  );
}
