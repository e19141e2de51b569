/** What a plan of everything needs: all meetings gone through, a few at a time, and those around now whole. */
import type { Instant } from '../planner/meeting.ts';
import { ASKED_FOR_MY_NAME, myNames, Showing } from '../planner/own-addresses.ts';
import { Survey } from '../planner/survey.ts';
import { byStart, type Whole } from '../planner/world.ts';
import type { PlanKept } from './ports.ts';
import type { Look } from './ports-look.ts';
import { lastOccurrences, type OtherFacts } from './sync-change.ts';

/** Facts but for meetings. */
export type FactsBeside = OtherFacts & Pick<Whole['facts'], 'messages' | 'earlier'>;

/** Goes through everything once, as a rule: my addresses are taken to be those that the last plan found, and where they are others by now, once more. */
export async function wholeIn(look: Look, last: PlanKept | null, facts: FactsBeside, now: Instant): Promise<Whole> {
  const { me, time } = facts;
  const names = myNames(me, await look.latestMeetings(ASKED_FOR_MY_NAME));
  for (let mine: ReadonlySet<string> = new Set(last?.ground?.mine ?? me.addresses); ;) {
    const survey = new Survey(mine, time.zone, now);
    const showing = new Showing(me, names);
    for await (const some of look.everyMeeting()) {
      for (const meeting of some) {
        showing.take(meeting);
        survey.take(meeting);
      }
    }
    const { own } = showing;
    if (own.addresses.symmetricDifference(mine).size === 0) {
      const surveyed = survey.end();
      const recent = surveyed.through.recent.map(({ meeting }) => meeting);
      const known = new Map([...(await lastOccurrences(look, recent, mine, { zone: time.zone, now })), ...recent].map((one) => [one.id, one]));
      return { facts: { ...facts, meetings: [...known.values()].sort(byStart) }, own, surveyed };
    }
    mine = own.addresses;
  }
}
