/** What every surface of a known person begins with: syncing starts, the host hears that the page is there, and typed text is saved before it goes away. */
import { useEffect } from 'react';
import type { Me } from '../../api/contract.ts';
import { useSync } from '../api/use-sync.ts';
import { useServices } from '../services.ts';
import { knownZone } from '../time.ts';
import { troubleWith } from './sync-line.tsx';
import { useNow } from './use-now.ts';
import { useSavingOnLeave } from './use-saving-on-leave.ts';

/** The state of syncing, the moment and the zone it is told in; `trouble` is what keeps the first round from ending, or null. */
export function useAtWork(me: Me) {
  const { host } = useServices();
  const sync = useSync(me.syncedAt);
  const now = useNow();
  useEffect(() => {
    host.ready();
  }, [host]);
  useSavingOnLeave();
  return { sync, now, zone: knownZone(me.timeZone), trouble: me.syncedAt === null ? troubleWith(sync) : null };
}
