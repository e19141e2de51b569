/** `npm run -s explain -- --calendar FILE --rule ID | --person ADDRESS`: every verdict with its reason. */
import type { Person } from '../planner/meeting.ts';
import { plan, type Plan } from '../planner/plan.ts';
import { RULES } from '../planner/rules/index.ts';
import { relativeDay } from '../planner/sentence.ts';
import { formatInstant } from '../planner/zone.ts';
import { readInput } from './read.ts';
import { run } from './run.ts';
import { meetingRef, why } from '../planner/view.ts';
import { plain } from './to-text.ts';
import { readFlags, UsageError, type Flags } from './usage.ts';

run(() => {
  const flags = readFlags(process.argv.slice(2), Date.now(), true);
  if (flags.rule !== null && !RULES.some(({ id }) => id === flags.rule)) throw new UsageError(`--rule ${flags.rule} is not known. Rules: ${RULES.map(({ id }) => id).join(', ')}`);
  const input = readInput(flags);
  const verdicts = verdictsOf(plan(input.facts, [], flags.now), flags);
  if (flags.format === 'json') return JSON.stringify({ verdicts }, null, 2);
  return verdicts.map((one) => plain(`${one.rule.padEnd(18)}  ${(one.code ?? one.verdict).padEnd(14)}  ${one.people.map((p) => p.name || p.address).join(', ')}  ${one.sentence}`)).join('\n');
});

interface Verdict {
  readonly rule: string;
  readonly people: readonly Person[];
  readonly meeting: ReturnType<typeof meetingRef> | null;
  readonly verdict: 'suggested' | 'held-back' | 'not-yet' | 'nothing';
  readonly code?: string;
  readonly lookAgainAt?: string;
  readonly sentence: string;
}

function verdictsOf(made: Plan, { rule, person, now }: Flags): Verdict[] {
  const { facts } = made.world;
  const people = (list: readonly Person[]) => list.map(({ address, name }) => ({ address, name }));
  const all: Verdict[] = [
    ...made.followUps.flatMap((one) =>
      [one, ...one.alsoCovers].map((part): Verdict => ({
        rule: part.rule,
        people: people(part.people),
        meeting: one.meeting && meetingRef(one.meeting),
        verdict: 'suggested',
        sentence: part === one ? why(one, facts.time.zone, now) : 'It is part of another follow-up about the same meeting.',
      })),
    ),
    ...made.heldBack.map((one): Verdict => ({
      rule: one.rule,
      people: people(one.people),
      meeting: one.meeting && meetingRef(one.meeting),
      verdict: 'held-back',
      code: one.code,
      sentence: one.sentence,
    })),
    ...made.waiting.map((one): Verdict => ({
      rule: one.rule.id,
      people: people(one.people),
      meeting: one.meeting && meetingRef(one.meeting),
      verdict: 'not-yet',
      lookAgainAt: formatInstant(one.lookAgainAt),
      sentence: `Not yet: it may come ${relativeDay(facts.time.zone, one.lookAgainAt, now)}.`,
    })),
  ].filter((one) => (rule === null || one.rule === rule) && (person === null || one.people.some(({ address }) => address === person)));
  const silent = RULES.filter(({ id }) => (rule === null || id === rule) && !all.some((one) => one.rule === id));
  const known = person === null ? null : (made.world.relationships.get(person)?.person ?? { address: person, name: '' });
  const unknown = person !== null && !made.world.relationships.has(person) ? 'This calendar does not name this person. ' : '';
  return [
    ...all,
    ...silent.map((one): Verdict => ({
      rule: one.id,
      people: known ? people([known]) : [],
      meeting: null,
      verdict: 'nothing',
      sentence: `${unknown}Its situation does not exist now: ${one.meta.summary}`,
    })),
  ];
}
