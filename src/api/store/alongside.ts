/** What decisions about follow-ups make true of what was written down, inside their transaction. */
import type { Kysely } from 'kysely';
import { keep, unkeep } from '../../planner/promises/history.ts';
import type { Owner } from '../ports.ts';
import type { Alongside } from '../ports-records.ts';
import { changeRecord, FEEDBACK, PROMISE } from './records.ts';
import type { Schema } from './schema.ts';

/** Makes all of it true; what is no more, or was made true otherwise, is left as it is. */
export async function makeTrue(db: Kysely<Schema>, owner: Owner, all: readonly Alongside[]): Promise<void> {
  for (const { does, id, at } of all) {
    if (does === 'keep-promise') await changeRecord(db, owner, PROMISE, id, (one) => keep(one, at));
    else if (does === 'unkeep-promise') await changeRecord(db, owner, PROMISE, id, (one) => unkeep(one, at));
    else if (does === 'acknowledge') await changeRecord(db, owner, FEEDBACK, id, (one) => ({ ...one, acknowledgedAt: one.acknowledgedAt ?? at }));
    else if (does === 'unacknowledge') await changeRecord(db, owner, FEEDBACK, id, (one) => (one.acknowledgedAt === at ? { ...one, acknowledgedAt: null } : one));
    else if (does === 'tell') await changeRecord(db, owner, FEEDBACK, id, (one) => ({ ...one, toldAt: one.toldAt ?? at }));
    else await changeRecord(db, owner, FEEDBACK, id, (one) => (one.toldAt === at ? { ...one, toldAt: null } : one));
  }
}
