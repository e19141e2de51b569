/** What the People page says. */
import type { Circle, PersonRow } from '../../api/contract.ts';
import { isolated, personName } from '../words.ts';

export type CircleChoice = Circle | 'none';

/** Each circle, and how long a silence it allows. */
export const CIRCLES: readonly (readonly [CircleChoice, string, string])[] = [
  ['inner', 'Inner', 'a hello after 30 quiet days'],
  ['active', 'Active', 'after 90 days'],
  ['network', 'Network', 'after 180 days'],
  ['none', 'None', 'only by the rhythm in your calendar'],
];

/** "Inner circle", or null where none is chosen. */
export function circleName(circle: Circle | null): string | null {
  const found = CIRCLES.find(([one]) => one === circle);
  return found ? `${found[1]} circle` : null;
}

/** The domain of people from elsewhere, or null. */
export function organisationOf({ isExternal, address }: Pick<PersonRow, 'isExternal' | 'address'>): string | null {
  return isExternal ? (address.split('@')[1] ?? null) : null;
}

/** "12 found.", for those who do not see the list; nothing where nobody was looked for. */
export function foundText(count: number, hasMore: boolean, query: string): string {
  if (query === '') return '';
  return count === 0 ? 'Nobody found.' : `${String(count)}${hasMore ? ' or more' : ''} found.`;
}

/** "2 open", or null. */
export function openText({ openFollowUps }: Pick<PersonRow, 'openFollowUps'>): string | null {
  return openFollowUps > 0 ? `${String(openFollowUps)} open` : null;
}

/** What the notice says of a new circle. */
export function saidOfCircle(person: PersonRow, circle: Circle | null): string {
  const name = circleName(circle)?.toLocaleLowerCase();
  return name === undefined ? `${isolated(personName(person))} is in no circle.` : `${isolated(personName(person))} is in your ${name}.`;
}

/** What the notice says of the switch. */
export function saidOfNever(person: PersonRow, isNever: boolean): string {
  return isNever ? `${isolated(personName(person))} will not be suggested any more.` : `${isolated(personName(person))} may be suggested again.`;
}
