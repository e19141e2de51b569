/** What was promised to a person: to be kept first, then what became of the rest. */
import type { PersonView } from '../../api/contract.ts';
import { useRecords } from '../api/records.ts';
import { inOrder, isToKeep } from '../promises/ledger.ts';
import { PromiseLine } from '../promises/promise-line.tsx';
import { PromiseList } from '../promises/promise-list.tsx';
import { say } from '../words/own.ts';
import { RecordsTrouble } from './records-trouble.tsx';

interface Props {
  readonly view: PersonView;
  readonly zone: string;
  readonly now: number;
}

/** A line whose promise is theirs, whomever else it names. */
export function PersonPromises({ view, zone, now }: Props) {
  const about = { person: view.id };
  const records = useRecords('promises', about);
  const all = inOrder(records.rows ?? [], 'toKeep');
  const settled = inOrder(all.filter((one) => !isToKeep(one)), 'kept'); // prettier-ignore
  return (
    <section className="part" aria-label={say('promises.toThem')}>
      <h3 className="part-name">{say('promises.toThem')}</h3>
      <PromiseLine zone={zone} now={now} meeting={null} about={about} to={{ address: view.address, name: view.name }} />
      <RecordsTrouble records={records} />
      <PromiseList
        groups={[
          [null, all.filter(isToKeep)],
          [say('ledger.settled'), settled],
        ]}
        records={records}
        zone={zone}
        now={now}
      />
    </section>
  );
}
