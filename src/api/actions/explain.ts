import { explain as explainPlan, type Verdict } from '../../planner/explain.ts';
import type { Instant } from '../../planner/meeting.ts';
import type { Language } from '../../planner/words/language.ts';
import { AppError } from '../errors.ts';
import type { Owner, Store } from '../ports.ts';
import { lookAhead } from '../sync.ts';
import { unknownPerson } from './change-person.ts';

/** What is asked about: a person by id or address, or a meeting by id or iCalUId. */
export type About = { readonly person: string } | { readonly meeting: string };

/** Every rule's verdict on a person or a meeting, from a plan made afresh and not kept. Throws AppError: unknown_person or unknown_meeting, for ids that name nobody and nothing. */
export async function explain(store: Store, owner: Owner, about: About, now: Instant, language: Language): Promise<Verdict[]> {
  if ('person' in about) {
    const person = about.person.includes('@') ? about.person.toLowerCase() : (await store.person(owner, about.person))?.listed.addresses[0];
    if (person === undefined) throw unknownPerson();
    const plan = await lookAhead(store, owner, now);
    return plan ? explainPlan(plan, { rule: null, person, meeting: null }, language) : [];
  }
  const plan = await lookAhead(store, owner, now);
  const meeting = plan?.world.facts.meetings.find(({ id, iCalUId }) => id === about.meeting || iCalUId.toLowerCase() === about.meeting.toLowerCase());
  if (!plan || !meeting) throw new AppError('unknown_meeting', 'There is no such meeting in your calendar as it was last read.');
  return explainPlan(plan, { rule: null, person: null, meeting: meeting.id === about.meeting ? meeting.id : meeting.iCalUId }, language);
}
