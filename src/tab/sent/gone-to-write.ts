/** Follow-ups that the person has gone off to write, until they say whether it was sent: also after the host has thrown the page away. */
import { keep, kept } from '../shell/kept.ts';
import { createPlace } from '../shell/place.ts';

const NAME = 'gone-to-write';
const MOST = 20;
const NONE: readonly string[] = [];

const ids = createPlace<readonly string[]>();
ids.put(idsIn(kept(NAME)));

/** Their ids, the last one gone to write first. */
export const goneToWrite = { current: () => ids.current() ?? NONE, subscribe: ids.subscribe };

/** A window to write in was opened for this one. */
export function wentToWrite(id: string): void {
  put([id, ...goneToWrite.current().filter((one) => one !== id)].slice(0, MOST));
}

/** It is known whether it was sent. */
export function cameBack(id: string): void {
  if (goneToWrite.current().includes(id)) put(goneToWrite.current().filter((one) => one !== id));
}

function put(all: readonly string[]): void {
  ids.put(all);
  keep(NAME, JSON.stringify(all));
}

function idsIn(text: string | null): readonly string[] {
  try {
    const all: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(all) ? all.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
