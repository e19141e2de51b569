/** The why, what can be done, the draft, what to write down about its meeting, and where all of it comes from. */
import { Button } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { FollowUpView } from '../../api/contract.ts';
import { About } from '../queue/about.tsx';
import type { Actions } from '../queue/verbs.ts';
import { goneToWrite } from '../sent/gone-to-write.ts';
import { SentQuestion } from '../sent/sent-question.tsx';
import { useServices } from '../services.ts';
import { absoluteText, dueText, nearText } from '../time.ts';
import { whatElse } from '../why-not/question.ts';
import { ActionButtons } from './action-buttons.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { Basis, Evidence } from './grounds.tsx';
import { say } from '../words/more.ts';
import { capital } from '../words/say.ts';

/** With words of its own: a follow-up is there before them. */
const MeetingLines = lazy(async () => ({ default: (await import('./meeting-lines.tsx')).MeetingLines }));

interface Props {
  readonly view: FollowUpView;
  readonly zone: string;
  readonly now: number;
  readonly actions: Actions;
}

/** One follow-up in full. */
export function OpenedBody({ view, zone, now, actions }: Props) {
  const { asking } = useServices();
  const decided = decidedText(view, zone, now);
  const question = whatElse(view);
  const gone = useSyncExternalStore(goneToWrite.subscribe, goneToWrite.current);
  return (
    <>
      <About kind={view.kind} people={view.people} />
      <h2 className="opened-why" dir="auto">
        {view.why}
      </h2>
      <p className="opened-when">
        {decided ?? (
          <time dateTime={view.dueAt} title={absoluteText(view.dueAt, zone)}>
            {say('queue.some', { list: capital(dueText(view, now, zone)) })}
          </time>
        )}
      </p>
      <ActionButtons row={view} actions={actions} canUndo={view.canUndo} />
      <Evidence evidence={view.evidence} zone={zone} />
      {view.draft ? <DraftEditor view={view} draft={view.draft} /> : view.kind === 'invitation' && <AnswerIt />}
      {gone.includes(view.id) && <SentQuestion id={view.id} from="opened" actions={actions} />}
      {view.meeting && (
        <Suspense fallback={null}>
          <MeetingLines meeting={view.meeting} zone={zone} now={now} />
        </Suspense>
      )}
      <Basis view={view} zone={zone} now={now} />
      {question && (
        <Button
          className="what-else"
          appearance="subtle"
          icon={<QuestionCircleRegular />}
          aria-haspopup="dialog"
          onClick={() => {
            asking.put(question);
          }}
        >
          {question.title}
        </Button>
      )}
    </>
  );
}

function AnswerIt() {
  return (
    <section className="part">
      <h3 className="part-name">{say('answering.title')}</h3>
      <p>{say('answering.says')}</p>
    </section>
  );
}

function decidedText({ state, decidedAt, snoozedUntil, takenBackBecause }: FollowUpView, zone: string, now: number): string | null {
  if (state === 'open') return null;
  if (state === 'snoozed') return snoozedUntil ? say('decided.snoozedUntil', { when: nearText(snoozedUntil, now, zone) }) : say('decided.snoozed');
  const told = decidedAt ? say(`decided.${state}At`, { when: nearText(decidedAt, now, zone) }) : say(`decided.${state}`);
  return state === 'withdrawn' ? `${told} ${takenBackBecause ?? ''}` : told;
}
