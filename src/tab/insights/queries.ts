/** The figures, as the server counts them. */
import { useQuery } from '@tanstack/react-query';
import type { Insights } from '../../api/contract-insights.ts';
import { KEYS } from '../api/queries.ts';
import { useServices } from '../services.ts';

/** All of them at once. */
export function useInsights() {
  const { client } = useServices();
  return useQuery({ queryKey: KEYS.insights, queryFn: () => client.get<Insights>('/api/insights') });
}

/** Whether there is nothing at all to look back on. */
export function isNothing({ done, promises, pace, quiet }: Insights): boolean {
  const isIdle = done.weeks.every(({ thanks, recaps, others }) => thanks + recaps + others === 0);
  const isUnpromised = promises.open === 0 && promises.months.every(({ kept, keptLater, missed }) => kept + keptLater + missed === 0);
  return isIdle && isUnpromised && pace.done === 0 && quiet.quiet === 0;
}
