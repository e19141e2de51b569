/** What to look at in what is being written, found here in the page: its text goes nowhere. */
import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ownTextOf } from '../../planner/checks/own-text.ts';
import { DraftFindings } from '../detail/draft-findings.tsx';
import { useFindings } from '../detail/use-findings.ts';
import type { ItemBeside, OnItem } from '../host/item.ts';
import { Message } from '../shell/message.tsx';
import { gapOf, isolated } from '../words.ts';
import { say as sayMore } from '../words/more.ts';
import { say } from '../words/pane.ts';

interface Props {
  readonly beside: ItemBeside;
  readonly people: readonly OnItem[];
}

/** Outlook does not say when its text changes: it is read again so often, in milliseconds, while the pane can be seen. */
const EVERY = 3000;
const NO_READERS: [] = [];

/** Findings while it is written; a button reads it at once. */
export function Written({ beside, people }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ['written'],
    queryFn: async () => ownTextOf(await beside.writtenText()),
    refetchInterval: EVERY,
    staleTime: 0,
    gcTime: 0,
    retry: false,
    networkMode: 'always',
  });
  // The same list as long as they are the same people: another one would be looked over again.
  const to = useMemo(() => [...people], [people]);
  const text = data ?? '';
  const findings = useFindings({ kind: 'message', people: to, meeting: null, readers: NO_READERS }, text, false);
  const gap = gapOf(text);
  const check = () => void refetch();
  if (error && data === undefined)
    return (
      <Message tone="failed" title={say('pane.notRead')} action={{ name: say('again'), run: check }}>
        {say('pane.failedSays')}
      </Message>
    );
  const isQuiet = gap === null && findings.body === text && findings.found.length === 0;
  return (
    <section className="pane-part" aria-label={sayMore('draft.findings')}>
      <h3 className="part-name">{sayMore('draft.findings')}</h3>
      {isQuiet && <p className="part-hint">{say(text.trim() === '' ? 'pane.noText' : 'pane.noFindings')}</p>}
      {gap && <p className="draft-gap">{sayMore('draft.gap', { gap: isolated(gap) })}</p>}
      <DraftFindings findings={findings} />
      <p className="part-hint">{say('pane.stays')}</p>
      <Button size="small" onClick={check}>
        {say('pane.check')}
      </Button>
    </section>
  );
}
