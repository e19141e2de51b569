/** Mail and chat of one round, and what touches may be known of. */
import type { Grant } from '../planner/facts.ts';
import type { Instant } from '../planner/meeting.ts';
import { DAY } from '../planner/working-time.ts';
import { consentState } from './consent.ts';
import { AppError } from './errors.ts';
import { TOUCH_DAYS, type Owner, type Profile, type Store, type StreamState, type TouchSource } from './ports.ts';

/** Reads mail and chat where they are switched on. What one of them refuses is kept as its state: the round and the others go on. */
export async function readTouches(store: Store, sources: readonly TouchSource[], owner: Owner, { addresses: me }: Profile, now: Instant): Promise<void> {
  const consents = await store.connections.connection(owner);
  const readsText = consentState('mail-text', consents) === 'on';
  const streams = await store.streams(owner);
  for (const source of sources) {
    const { stream, step } = source;
    if (!consents.wanted.includes(step)) continue;
    try {
      const found = await source.changes(owner, streams[stream]?.cursor ?? null, { now, me, readsText });
      await store.saveTouches(owner, stream, found, now - TOUCH_DAYS * DAY);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      await store.saveStreamState(owner, stream, error.code === 'no_consent' ? 'needs-consent' : 'failed');
    }
  }
}

/** Mail and chat where they are switched on, were read before, and are still allowed; the calendar always. */
export async function grantedNow(store: Store, owner: Owner): Promise<Grant[]> {
  const consents = await store.connections.connection(owner);
  const { wanted } = consents;
  const { inbox, sentitems, chat } = await store.streams(owner);
  const granted: Grant[] = ['calendar'];
  if (wanted.includes('mail-headers') && isKnown(inbox) && isKnown(sentitems)) granted.push('mail');
  if (granted.includes('mail') && consentState('mail-text', consents) === 'on') granted.push('mail-text');
  if (wanted.includes('chat') && isKnown(chat)) granted.push('chat');
  return granted;
}

function isKnown(stream: StreamState | undefined): boolean {
  return stream !== undefined && stream.cursor !== null && stream.state !== 'needs-consent';
}
