/** Messages, and what a rule about threads answers to them. */
import type { Message } from '../../../src/planner/facts.ts';
import { plan } from '../../../src/planner/plan.ts';
import { isSuggestion, optionsOf, type Answer, type Rule, type Suggestion } from '../../../src/planner/rule.ts';
import { ANA, facts, meeting, STORY_NOW } from '../../../src/planner/story.ts';

type More = Parameters<typeof facts>[1];
export const UTC = (text: string) => Date.parse(`${text}:00Z`);

/** From me to Ana, and asks. */
export function sent(at: string, more: Partial<Message> = {}): Message {
  return { at: UTC(at), channel: 'mail', direction: 'sent', people: [ANA.address], automatic: false, addressed: 'to', thread: 't', asks: true, ...more };
}

/** From Ana to me, and asks nothing. */
export function received(at: string, more: Partial<Message> = {}): Message {
  return sent(at, { direction: 'received', asks: false, ...more });
}

const GRANTED = ['calendar', 'mail', 'mail-text', 'chat'] as const;

/** What it answers about each thing that it finds, in turn. */
export function answersTo(rule: Rule, messages: readonly Message[], now: number = STORY_NOW, more: More = {}, meetings = [meeting(-90)]): Answer[] {
  const known = facts(meetings, { granted: GRANTED, messages, ...more });
  const { world, recent } = plan(known, [], now, [rule]);
  if (rule.about !== 'thing') throw new Error('a rule about things is meant');
  return [...rule.things(world, recent)].map((thing) => rule.suggest(world, thing, optionsOf(rule, known)));
}

/** What it answers about the only thing that it finds. */
export function answerTo(...of: Parameters<typeof answersTo>): Answer {
  const [answer, ...others] = answersTo(...of);
  if (answer === undefined || others.length > 0) throw new Error('one thing is meant');
  return answer;
}

/** The suggestion that it makes. */
export function spokenTo(...of: Parameters<typeof answersTo>): Suggestion {
  const answer = answerTo(...of);
  if (!isSuggestion(answer)) throw new Error(`it says nothing: ${JSON.stringify(answer)}`);
  return answer;
}

/** "2026-03-13T10:00". */
export const iso = (at: number) => new Date(at).toISOString().slice(0, 16);
