/** Where the queue's page reads what it shows first. */
import type { State } from '../../api/contract.ts';

export const ME = '/api/me';

/** The follow-ups in one state. */
export function listPath(state: State): string {
  return `/api/follow-ups?state=${state}`;
}

/** What is asked for before there is a page to show it. */
export const FIRST_ASKED: readonly string[] = [ME, listPath('open')];
