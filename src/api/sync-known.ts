/** What a plan leaves for the next to build on. */
import { contactsOf, type Contact } from '../planner/contact.ts';
import type { Instant } from '../planner/meeting.ts';
import { nameKey } from '../planner/person-name.ts';
import { editionOf, type Plan } from '../planner/plan.ts';
import { remember } from '../planner/kept-relationship.ts';
import type { Ground } from '../planner/world.ts';
import type { KeptGround, Known, KnownRelationship } from './ports-look.ts';

/** Everyone a plan looked at, as they are shown and as the next plan needs them; this one as it is asked for, since it is much. `only`: what it looked at, where that was not everything. */
export function knownFrom({ world, looked }: Plan, only: Known['only']): { contacts: readonly Contact[]; known: Known } {
  const { encounters } = world;
  const settled = only && new Set(only.settled);
  const relationships = {
    *[Symbol.iterator](): Generator<KnownRelationship> {
      for (const { relationship, turnsAt, isSpeaking } of looked) yield { remembered: remember(relationship), nameKey: nameKey(relationship.person), turnsAt, isSpeaking };
    },
  };
  return { contacts: contactsOf(world), known: { relationships, meetings: encounters.byAddress(only && only.people), missed: encounters.missed(settled), only } };
}

/** As JSON can carry it. */
export function keptGround({ own, bodyIn }: Ground, wholeAt: Instant): KeptGround {
  return { mine: [...own.addresses], myNames: [...own.names], shownBy: [...own.shownBy], bodyIn, edition: editionOf(), wholeAt };
}

/** Of a plan whose knowledge of people is not kept: the next one looks at everything, and takes what it can from this. */
export function notBuiltOn(ground: KeptGround): KeptGround {
  return { ...ground, edition: null };
}
