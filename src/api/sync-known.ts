/** What a plan leaves for the next to build on. */
import { metIn, type Contact } from '../planner/contact.ts';
import type { Instant } from '../planner/meeting.ts';
import { nameKey } from '../planner/person-name.ts';
import { editionOf, type Plan } from '../planner/plan.ts';
import { remember } from '../planner/kept-relationship.ts';
import type { Ground } from '../planner/world.ts';
import type { KeptGround, Known } from './ports-look.ts';

/** Everyone a plan looked at, as they are shown and as the next plan needs them. `only`: what it looked at, where that was not everything. */
export function knownFrom({ world, looked }: Plan, only: Known['only']): { contacts: readonly Contact[]; known: Known } {
  const { contacts, meetings, missed } = metIn(world, only && only.people);
  const settled = only && new Set(only.settled);
  const relationships = looked.map(({ relationship, turnsAt, isSpeaking }) => ({ remembered: remember(relationship), nameKey: nameKey(relationship.person), turnsAt, isSpeaking }));
  return { contacts, known: { relationships, meetings, missed: missed.filter((id) => !settled || settled.has(id)), only } };
}

/** As JSON can carry it. */
export function keptGround({ own, bodyIn }: Ground, wholeAt: Instant): KeptGround {
  return { mine: [...own.addresses], myNames: [...own.names], shownBy: [...own.shownBy], bodyIn, edition: editionOf(), wholeAt };
}
