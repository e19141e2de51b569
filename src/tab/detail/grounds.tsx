/** What a follow-up rests on, and where its timing and its reason come from. */
import type { FollowUpView } from '../../api/contract.ts';
import { absoluteText, nearText } from '../time.ts';
import { basisName, coversText } from '../reasons.ts';
import { say } from '../words/more.ts';

/** Meetings and other facts, each with its date on hover. */
export function Evidence({ evidence, zone }: { readonly evidence: FollowUpView['evidence']; readonly zone: string }) {
  if (evidence.length === 0) return null;
  return (
    <section className="part">
      <h3 className="part-name">{say('grounds.evidence')}</h3>
      <ul className="facts">
        {evidence.map(({ kind, id, at, text }) => (
          <li key={`${kind} ${id}`}>
            <time dateTime={at} title={absoluteText(at, zone)} dir="auto">
              {text}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The strategy in words, and each basis with its kind. */
export function Basis({ view, zone, now }: { readonly view: FollowUpView; readonly zone: string; readonly now: number }) {
  return (
    <section className="part">
      <h3 className="part-name">{say('grounds.basis')}</h3>
      <p>
        <strong>{view.strategyName}.</strong> {view.summary} {view.rationale}
      </p>
      <dl className="basis">
        {view.basis.map(({ part, kind, source }) => (
          <div className="basis-row" key={`${part} ${source}`}>
            <dt>
              {say(`grounds.${part}`)} <span className={`basis-kind basis-${kind}`}>{basisName(kind)}</span>
            </dt>
            <dd>{source}</dd>
          </div>
        ))}
      </dl>
      {view.alsoCovers.length > 0 && (
        <p className="quiet" dir="auto">
          {say('grounds.covers', { list: coversText(view.alsoCovers) })}
        </p>
      )}
      {view.closesAt && view.state === 'open' && (
        <p className="quiet">
          <time dateTime={view.closesAt} title={absoluteText(view.closesAt, zone)}>
            {say('grounds.leaves', { when: nearText(view.closesAt, now, zone) })}
          </time>
        </p>
      )}
    </section>
  );
}
