/** The brief of the meeting that the panel stands in. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { MeetingBrief } from '../../api/contract-meeting.ts';
import { KEYS } from '../api/queries.ts';
import { useServices } from '../services.ts';

export type Moment = MeetingBrief['moment'];

/** The brief and where now is, by the page's own clock. When the meeting begins or ends it is read again, and `onTurn` is called. */
export function useBrief(thread: string, now: number, onTurn: () => void) {
  const { client } = useServices();
  const { data, error, refetch } = useQuery({
    queryKey: [...KEYS.briefs, thread],
    queryFn: () => client.get<MeetingBrief>(`/api/meetings/${encodeURIComponent(thread)}/brief`),
  });
  const told = data?.moment ?? null;
  const moment = data ? momentOf(data, now) : null;
  const turn = useEffectEvent(() => {
    void refetch();
    onTurn();
  });
  useEffect(() => {
    if (moment !== told) turn();
  }, [moment, told]);
  return { brief: data ?? null, moment, error, again: () => void refetch() };
}

/** Of a private meeting the page does not know when it is. */
function momentOf({ meeting, moment }: MeetingBrief, now: number): Moment {
  if (!meeting) return moment;
  if (now < Date.parse(meeting.start)) return 'before';
  return now < Date.parse(meeting.end) ? 'during' : 'after';
}
