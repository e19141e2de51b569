/** What the People page says. */
import type { Circle, PersonRow } from '../../api/contract.ts';
import { isolated, personName } from '../words.ts';
import { say } from '../words/more.ts';

export type CircleChoice = Circle | 'none';

/** Each circle, the closest first. */
export const CIRCLES: readonly CircleChoice[] = ['inner', 'active', 'network', 'none'];

/** "Inner circle", or null where none is chosen. */
export function circleName(circle: Circle | null): string | null {
  return circle && say('circle.name', { circle });
}

/** The domain of people from elsewhere, or null. */
export function organisationOf({ isExternal, address }: Pick<PersonRow, 'isExternal' | 'address'>): string | null {
  return isExternal ? (address.split('@')[1] ?? null) : null;
}

/** "12 found.", for those who do not see the list; nothing where nobody was looked for. */
export function foundText(count: number, hasMore: boolean, query: string): string {
  if (query === '') return '';
  return say(hasMore ? 'people.foundMore' : 'people.found', { count });
}

/** "2 open", or null. */
export function openText({ openFollowUps }: Pick<PersonRow, 'openFollowUps'>): string | null {
  return openFollowUps > 0 ? say('people.open', { count: openFollowUps }) : null;
}

/** What the notice says of a new circle. */
export function saidOfCircle(person: PersonRow, circle: Circle | null): string {
  return say('circle.said', { circle: circle ?? 'none', name: isolated(personName(person)) });
}

/** What the notice says of the switch. */
export function saidOfNever(person: PersonRow, isNever: boolean): string {
  return say(isNever ? 'never.on' : 'never.off', { name: isolated(personName(person)) });
}
