/** What rules answer, asked through a plan. */
import type { Facts } from '../../../src/planner/facts.ts';
import type { GateCode } from '../../../src/planner/follow-up.ts';
import type { Instant, Meeting } from '../../../src/planner/meeting.ts';
import { plan } from '../../../src/planner/plan.ts';
import { isSuggestion, optionsOf, type Answer, type Rule, type Suggestion } from '../../../src/planner/rule.ts';
import { STORY_NOW } from '../../../src/planner/story.ts';
import { why } from '../../../src/planner/view.ts';

/** Of a rule about things: its answer to each, in turn. Of one about meetings: to each around now. */
export function answers(rule: Rule, facts: Facts, now: Instant = STORY_NOW): Answer[] {
  const { world, recent } = plan(facts, [], now, [rule]);
  const options = optionsOf(rule, facts);
  if (rule.about === 'person') return [...world.relationships.values()].map((one) => rule.suggest(world, one, options));
  return rule.about === 'thing' ? [...rule.things(world, recent)].map((thing) => rule.suggest(world, thing, options)) : recent.map((one) => rule.suggest(world, one, options));
}

/** What a rule about meetings answers to one of them. */
export function answerTo(rule: Rule, one: Meeting, facts: Facts, now: Instant = STORY_NOW): Answer {
  const { world, recent } = plan(facts, [], now, [rule]);
  const found = recent.find(({ meeting }) => meeting.id === one.id);
  if (!found || rule.about !== 'meeting') throw new Error('the rule was not asked about this meeting');
  return rule.suggest(world, found, optionsOf(rule, facts));
}

export function spoken(answer: Answer | undefined): Suggestion {
  if (answer === undefined || !isSuggestion(answer)) throw new Error(`it says nothing: ${JSON.stringify(answer)}`);
  return answer;
}

/** What the plan shows, in sentences. */
export function sentences(rule: Rule, facts: Facts, now: Instant = STORY_NOW): string[] {
  return plan(facts, [], now, [rule]).followUps.map((one) => why(one, facts.time.zone, now));
}

/** Why the plan holds back what the rule suggests. */
export function codes(rule: Rule, facts: Facts, now: Instant = STORY_NOW): GateCode[] {
  return plan(facts, [], now, [rule]).heldBack.map(({ code }) => code);
}

/** To the minute, in UTC. */
export const iso = (at: Instant) => new Date(at).toISOString().slice(0, 16);
