/** What opens above the queue, loaded when first needed: the snooze menu, the date, the list of keys. */
import { lazy, Suspense } from 'react';
import type { Me } from '../../api/contract.ts';
import type { useQueueActions } from './use-queue-actions.ts';

const SnoozeMenu = lazy(async () => ({ default: (await import('./snooze-menu.tsx')).SnoozeMenu }));
const PickDateDialog = lazy(async () => ({ default: (await import('./pick-date-dialog.tsx')).PickDateDialog }));
const ShortcutsDialog = lazy(async () => ({ default: (await import('./shortcuts-dialog.tsx')).ShortcutsDialog }));

interface Props {
  readonly zone: string;
  readonly hours: Me['workingHours'];
  readonly queue: ReturnType<typeof useQueueActions>;
  readonly isHelpOpen: boolean;
  readonly onHelpClose: () => void;
}

/** At most one of them is open. */
export function Overlays({ zone, hours, queue, isHelpOpen, onHelpClose }: Props) {
  const { snoozing } = queue;
  return (
    <Suspense fallback={null}>
      {snoozing && !snoozing.byDate && <SnoozeMenu target={snoozing.target} zone={zone} hours={hours} onPick={queue.snoozeUntil} onPickDate={queue.pickDate} onClose={queue.stopSnoozing} />}
      {snoozing?.byDate && <PickDateDialog zone={zone} onPick={queue.snoozeUntil} onClose={queue.stopSnoozing} />}
      {isHelpOpen && <ShortcutsDialog onClose={onHelpClose} />}
    </Suspense>
  );
}
