/** What Ada wrote down in the demo's weeks: promises in every state, notes, feedback and an introduction. */
import type { Instant } from '../planner/meeting.ts';
import { keep, miss, renegotiate } from '../planner/promises/history.ts';
import { addBusinessDays, DAY, HOUR, localDay, MINUTE, nextWorkingMoment, type WorkingTime } from '../planner/working-time.ts';
import { fromLocal } from '../planner/zone.ts';
import type { Owner, Store } from './ports.ts';
import type { StoredPromise } from './ports-records.ts';

/** Keeps them as if written down on their days. */
export async function writeRecords(store: Pick<Store, 'records' | 'meetings'>, owner: Owner, time: WorkingTime, now: Instant): Promise<void> {
  const { records } = store;
  const all = await store.meetings(owner);
  const on = (subject: string) => {
    const found = all.find((one) => one.subject === subject);
    return { meeting: found?.iCalUId ?? null, meetingId: found?.id ?? null };
  };
  const promise = (id: string, text: string, to: string, madeAt: Instant, dueAt: Instant): StoredPromise => ({
    id: `demo ${id}`,
    text,
    people: [to],
    meeting: null,
    meetingId: null,
    madeAt,
    dueAt,
    state: 'open',
    history: [{ at: madeAt, did: 'made', dueAt }],
  });
  const debrief = promise('photos', 'send the photos from the store visit', 'emil.sørensen@adventure-works.com', now - 8 * DAY, now - 2 * DAY);
  const numbers = promise('numbers', 'comment on the numbers of the pilot', 'noor.rahman@litware.com', now - 19 * DAY, now - 14 * DAY);
  const promises = [
    { ...promise('tiers', 'send the three price tiers in writing', 'marco.bianchi@northwindtraders.com', now - 20 * HOUR, endOfDay(time, now)), ...on('Pricing model, first look') },
    renegotiate(debrief, addBusinessDays(time, now, 4), now - 3 * DAY) ?? debrief,
    keep(promise('checklist', 'share the checklist for the hand-over', 'peter.vance@litware.com', now - 18 * DAY, now - 13 * DAY), now - 14 * DAY),
    miss(numbers, now - 12 * DAY) ?? numbers,
  ];
  for (const one of promises) await records.promises.add(owner, one, null);

  const yesterday = localDay(time.zone, now) - 1;
  const notes = [
    { id: 'demo tier', at: now - 20 * HOUR, people: [], text: 'The middle tier is the one that their buyers will compare.', day: null, ...on('Pricing model, first look') },
    { id: 'demo board', at: now - 6 * DAY, people: ['hanna.lindqvist@woodgrovebank.com'], text: 'Shows the risk model to her board.', day: yesterday, meeting: null, meetingId: null },
  ];
  for (const one of notes) await records.notes.add(owner, one, null);

  const told = { id: 'demo feedback', from: 'samir.haddad@contoso.com', at: now - 12 * DAY, text: 'The summary of the pilot came too late to be used.', askedAt: null };
  await records.feedback.add(owner, { ...told, acknowledgedAt: now - 11 * DAY, actedAt: null, toldAt: null }, null);
  await records.introductions.add(owner, { id: 'demo introduction', by: 'elena.popescu@woodgrovebank.com', to: 'ines.duarte@tailspintoys.com', at: now - 2 * DAY }, null);
}

/** When work ends today, or on the next day of work. */
function endOfDay(time: WorkingTime, now: Instant): Instant {
  const { start, end } = time.hours;
  return nextWorkingMoment(time, fromLocal(time.zone, localDay(time.zone, now) * DAY)) + (end - start) * MINUTE;
}
