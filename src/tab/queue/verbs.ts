/** What a person may decide about one follow-up, the same in a row and in the opened follow-up. */
import type { FollowUpRow } from '../../api/contract.ts';
import type { Shape } from '../icons/icon.tsx';
import { say } from '../words/say.ts';

/** Where a decision comes from, so that the focus can go on from there. */
export type From = 'row' | 'opened';

/** What the buttons do. */
export interface Actions {
  readonly done: (row: FollowUpRow, from: From) => void;
  readonly snooze: (row: FollowUpRow, from: From, target: HTMLElement) => void;
  readonly notThis: (row: FollowUpRow, from: From) => void;
  readonly bringBack: (row: FollowUpRow, from: From) => void;
}

/** One button: what it is called, what it says to those who do not see its row, and what it does. */
export interface VerbButton {
  readonly verb: keyof Actions;
  readonly name: string;
  readonly about: string;
  readonly shape: Shape;
  /** What marks the one that opens the snooze menu. */
  readonly marks: { readonly 'aria-haspopup'?: 'menu'; readonly 'data-snooze'?: string };
}

const SHAPE_OF = { done: 'checkmark', snooze: 'clock', notThis: 'dismiss', bringBack: 'arrowUndo' } as const;

/** Done, Snooze and Not this while it is to do; Bring back once it was decided. */
export function verbsOf(row: FollowUpRow, canUndo: boolean): VerbButton[] {
  const isToDo = row.state === 'open' || row.state === 'snoozed';
  const verbs: (keyof Actions)[] = [...(isToDo ? (['done', 'snooze', 'notThis'] as const) : []), ...(canUndo ? (['bringBack'] as const) : [])];
  return verbs.map((verb) => {
    const name = say(`do.${verb}`);
    return { verb, name, about: say('do.about', { deed: name, what: row.why }), shape: SHAPE_OF[verb], marks: verb === 'snooze' ? { 'aria-haspopup': 'menu', 'data-snooze': row.id } : {} };
  });
}
