/** Promises with what may be said of them, and the dialog that gives one a new date. */
import type { PromiseRow as Row } from '../../api/contract-records.ts';
import type { useRecords } from '../api/records.ts';
import { overlay } from '../shell/overlay.tsx';
import { Rows } from '../shell/rows.tsx';
import { say } from '../words/own.ts';
import { PromiseRow } from './promise-row.tsx';
import { useVerbs } from './use-verbs.ts';

const PickDateDialog = overlay(async () => (await import('../queue/pick-date-dialog.tsx')).PickDateDialog);

interface Props {
  /** Each with its name, or null where there is but one. */
  readonly groups: readonly (readonly [string | null, readonly Row[]])[];
  readonly records: ReturnType<typeof useRecords<'promises'>>;
  readonly zone: string;
  readonly now: number;
}

/** Groups without promises are left out. */
export function PromiseList({ groups, records, zone, now }: Props) {
  const { verbs, dating, date, stopDating } = useVerbs(records, zone, now);
  return (
    <>
      {groups.map(
        ([name, rows]) =>
          rows.length > 0 && (
            <section className="group" key={name ?? ''} aria-label={name ?? undefined}>
              {name !== null && (
                <h3 className="group-name">
                  {name} <span className="group-count">{rows.length}</span>
                </h3>
              )}
              <Rows items={rows} row={(row, placed) => <PromiseRow key={row.id} {...placed} row={row} zone={zone} now={now} verbs={verbs} />} />
            </section>
          ),
      )}
      {dating && <PickDateDialog title={say('promise.pick')} deed={say('promise.set')} zone={zone} onPick={date} onClose={stopDating} />}
    </>
  );
}
