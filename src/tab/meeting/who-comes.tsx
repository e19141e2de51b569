/** Who comes to the meeting, each in one plain sentence. */
import type { MeetingBrief } from '../../api/contract-meeting.ts';
import { hrefOf } from '../route.ts';
import { personName } from '../words.ts';
import { say } from '../words/meeting.ts';
import { FirstFew } from './first-few.tsx';

/** So many fit beside the rest. */
const FEW = 3;

/** Those who are new are marked; nobody else is said as well. */
export function WhoComes({ brief: { people, morePeople, isCancelled } }: { readonly brief: MeetingBrief }) {
  const title = say(isCancelled ? 'brief.invited' : 'brief.people');
  return (
    <section className="panel-part" aria-label={title}>
      <h3 className="part-name">{title}</h3>
      {people.length === 0 && <p className="panel-none">{say('brief.nobody')}</p>}
      <FirstFew few={FEW} all={people.length}>
        {(shown) => (
          <ul className="comers">
            {people.slice(0, shown).map(({ id, address, name, sentence, isNew }) => (
              <li key={address} data-row={id}>
                <p className="comer" title={address}>
                  <Name id={id} name={personName({ name, address })} />
                  {isNew && <span className="comer-new">{say('brief.new')}</span>}
                </p>
                <p className="comer-sentence" dir="auto">
                  {sentence}
                </p>
              </li>
            ))}
          </ul>
        )}
      </FirstFew>
      {morePeople > 0 && <p className="panel-none">{say('brief.more', { count: morePeople })}</p>}
    </section>
  );
}

/** A link to the person, whom the calendar may know too little of. */
function Name({ id, name }: { readonly id: string | null; readonly name: string }) {
  if (id === null) return <bdi>{name}</bdi>;
  return (
    <a className="row-open" href={hrefOf('people', id)}>
      <bdi>{name}</bdi>
    </a>
  );
}
