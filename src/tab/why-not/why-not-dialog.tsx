/** Every rule's verdict on a meeting or a person: what was suggested, what was held back and why, what may come, and what does not apply. */
import { useQuery } from '@tanstack/react-query';
import { explain } from '../api/problem.ts';
import { KEYS } from '../api/queries.ts';
import type { VerdictList } from '../../api/contract.ts';
import { useServices } from '../services.ts';
import { Message } from '../shell/message.tsx';
import { PanelDialog } from '../shell/panel-dialog.tsx';
import { PlaceholderRows } from '../shell/placeholder-rows.tsx';
import type { Question } from './question.ts';
import { Verdicts } from './verdicts.tsx';
import { say } from '../words/more.ts';

interface Props {
  readonly question: Question;
  readonly zone: string;
  readonly now: number;
  readonly onClose: () => void;
}

/** Asks the server, and says the answer in groups. */
export function WhyNotDialog({ question, zone, now, onClose }: Props) {
  const { client } = useServices();
  const search = new URLSearchParams(question.of).toString();
  const { data, error, refetch } = useQuery({ queryKey: [...KEYS.explained, search], queryFn: () => client.get<VerdictList>(`/api/explain?${search}`) });
  return (
    <PanelDialog className="why-not" title={question.title} onClose={onClose}>
      <p className="why-not-about">
        <bdi>{question.about}</bdi>
      </p>
      {data ? (
        <Verdicts verdicts={data.verdicts} isAboutMeeting={'meeting' in question.of} zone={zone} now={now} />
      ) : error ? (
        <Message tone="failed" title={say('whyNot.failed')} action={{ name: say('again'), run: () => void refetch() }}>
          {explain(error)}
        </Message>
      ) : (
        <PlaceholderRows name={say('whyNot.reading')} />
      )}
    </PanelDialog>
  );
}
