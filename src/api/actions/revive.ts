import type { GateCode } from '../../planner/follow-up.ts';
import { mayBeRevived } from '../../planner/gates.ts';
import type { Instant } from '../../planner/meeting.ts';
import { AppError } from '../errors.ts';
import type { Owner, Store, StoredFollowUp } from '../ports.ts';
import { planStored } from '../sync.ts';

/** All the same: what was held back becomes a follow-up. Asked twice, it is the same one. Throws AppError: unknown_held_back or not_revivable. */
export async function revive(store: Store, owner: Owner, id: string, now: Instant): Promise<StoredFollowUp> {
  const held = (await store.heldBack(owner)).find((one) => one.id === id);
  if (!held) return (await openOne(store, owner, id)) ?? refuse();
  if (!mayBeRevived(held.code)) throw new AppError('not_revivable', REASONS[held.code] ?? 'This suggestion cannot be made all the same.', { about: { reason: held.code } });
  await store.revive(owner, id);
  await planStored(store, owner, now);
  return (await openOne(store, owner, id)) ?? refuse();
}

const REASONS: Readonly<Partial<Record<GateCode, string>>> = {
  private: 'It is about a private meeting, and nothing is ever suggested about those.',
  'not-a-person': 'There is nobody to write to.',
};

/** The open follow-up of this id, or the one that covers it. */
async function openOne(store: Store, owner: Owner, id: string): Promise<StoredFollowUp | null> {
  const one = await store.followUp(owner, id);
  if (one?.state === 'open') return one;
  const lead = (await store.existing(owner)).find(({ state, alsoCovers }) => state === 'open' && alsoCovers.includes(id));
  return lead ? store.followUp(owner, lead.id) : null;
}

function refuse(): never {
  throw new AppError('unknown_held_back', 'There is no such suggestion any more. Reload the list.');
}
