/** What to look at before a draft goes out: a quiet list below its buttons. It advises; nothing is held up by it. */
import { Button } from '@fluentui/react-components';
import type { Found } from '../../planner/checks/check-draft.ts';
import { gapOf } from '../words.ts';
import { CopySuggestion } from './copy-suggestion.tsx';
import type { Findings } from './use-findings.ts';
import { say } from '../words/more.ts';

/** Words that a finding is about are quoted so far, in characters. */
const LONGEST = 60;

interface Props {
  readonly findings: Findings;
  /** Puts a text in the place of another; left out where it cannot: then it can be copied. */
  readonly onChange?: (body: string, at: number) => void;
}

export function DraftFindings({ findings: { body, found }, onChange }: Props) {
  const shown = found.filter((one) => !isToldByGap(one, body));
  return (
    <div aria-live="polite">
      {shown.length > 0 && (
        <ul className="draft-findings" aria-label={say('draft.findings')}>
          {shown.map((one) => (
            <li key={`${one.id} ${String(one.span[0])}`}>
              <span>
                {one.sentence} <Words text={body.slice(...one.span)} sentence={one.sentence} />
              </span>
              {one.suggestion !== undefined && !onChange && <CopySuggestion text={one.suggestion} name={shortened(one.suggestion)} />}
              {one.suggestion !== undefined && onChange && (
                <Button
                  size="small"
                  onClick={() => {
                    onChange(`${body.slice(0, one.span[0])}${one.suggestion ?? ''}${body.slice(one.span[1])}`, one.span[0] + (one.suggestion?.length ?? 0));
                  }}
                >
                  {one.suggestion === '' ? say('draft.takeOut') : say('draft.changeTo', { text: shortened(one.suggestion) })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The words that it is about, unless the sentence has them. */
function Words({ text, sentence }: { readonly text: string; readonly sentence: string }) {
  const words = text.trim();
  return words === '' || sentence.includes(words) ? null : <q dir="auto">{shortened(words)}</q>;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

/** The editor itself asks to fill in the first gap; until then it is no news that the note is vague. */
function isToldByGap({ id, span }: Found, body: string): boolean {
  const gap = gapOf(body);
  return gap !== null && (id === 'too-vague' || (id === 'empty-greeting' && body.slice(...span) === gap));
}
