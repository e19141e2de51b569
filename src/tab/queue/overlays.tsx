/** What opens above the queue: the snooze menu and the date. */
import type { Me } from '../../api/contract.ts';
import { overlay } from '../shell/overlay.tsx';
import type { useQueueActions } from './use-queue-actions.ts';

const SnoozeMenu = overlay(async () => (await import('./snooze-menu.tsx')).SnoozeMenu);
const SnoozeDate = overlay(async () => (await import('./snooze-date.tsx')).SnoozeDate);

interface Props {
  readonly zone: string;
  readonly hours: Me['workingHours'];
  readonly queue: ReturnType<typeof useQueueActions>;
}

/** At most one of them is open. */
export function Overlays({ zone, hours, queue }: Props) {
  const { snoozing } = queue;
  if (!snoozing) return null;
  if (snoozing.byDate) return <SnoozeDate zone={zone} onPick={queue.snoozeUntil} onClose={queue.stopSnoozing} />;
  return <SnoozeMenu target={snoozing.target} zone={zone} hours={hours} onPick={queue.snoozeUntil} onPickDate={queue.pickDate} onClose={queue.stopSnoozing} />;
}
