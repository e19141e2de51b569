/** Where the queue's page reads what it shows first. */
import type { FollowUpList, Me, State } from '../../api/contract.ts';
import { inTime } from '../in-time.ts';
import type { Client } from './client.ts';

export const ME = '/api/me';

/** The follow-ups in one state. */
export function listPath(state: State): string {
  return `/api/follow-ups?state=${state}`;
}

/** Answers that are on their way before there is a page to show them. */
export interface FirstAnswers {
  readonly me: Promise<Me>;
  readonly open: Promise<FollowUpList>;
  /** Fulfilled once both are on their way. */
  readonly asked: Promise<void>;
}

/** Asks for them; the page reads them in its turn. */
export function askFirst(client: Pick<Client, 'ahead' | 'signedIn'>): FirstAnswers {
  return { me: client.ahead(ME), open: client.ahead(listPath('open')), asked: inTime(client.signedIn()) };
}
