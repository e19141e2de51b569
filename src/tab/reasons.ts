/** What rules, reasons and their grounds are called on screen; loaded with the pages that name them. */
import type { Settings } from '../api/contract-settings.ts';
import type { FollowUpRow, HeldBackRow } from '../api/contract.ts';
import { say } from './words/more.ts';
import { inTurn, sayIfKnown } from './words/say.ts';
import { isolated, kindName, personName, readable, speaksOf } from './words.ts';

/** The name of a rule: "Recap owed". */
export function ruleName(rule: string): string {
  return sayIfKnown(`rule.${rule}`) ?? readable(rule);
}

/** The heading for what was held back with this code. */
export function codeName(code: string): string {
  return sayIfKnown(`code.${code}`) ?? readable(code);
}

/** Where a timing or a reason comes from. */
export function basisName(kind: string): string {
  return sayIfKnown(`basis.${kind}`) ?? readable(kind);
}

/** What else one follow-up takes care of: "the thank-you note to Ana Keller and the recap for Bo". */
export function coversText(covered: FollowUpRow['alsoCovers']): string {
  return inTurn(
    covered.map(({ rule, people }) => {
      const names = people.length === 0 ? say('covers.others') : inTurn(people.map((person) => isolated(personName(person))));
      return sayIfKnown(`covers.${rule}`, { people: names }) ?? say('covers.other', { rule: readable(rule), people: names });
    }),
  );
}

/** Whether a held-back suggestion speaks of what was typed. */
export function matches(row: HeldBackRow, typed: string): boolean {
  return speaksOf([kindName(row.kind), codeName(row.code), row.sentence, row.meeting?.subject ?? '', ...row.people.flatMap(({ name, address }) => [name, address])], typed);
}

type Step = Pick<Settings['consents'][number], 'step' | 'title' | 'gives'>;

/** What a consent is called; as the server says it where it has learnt something new. */
export function stepTitle({ step, title }: Step): string {
  return sayIfKnown(`step.${step}`) ?? title;
}

/** What a person gets from a consent. */
export function stepGives({ step, gives }: Step): string {
  return sayIfKnown(`step.${step}.gives`) ?? gives;
}
