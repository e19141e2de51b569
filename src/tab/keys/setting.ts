/** Whether single keys act: some people speak or knock keys by chance, so they can be switched off (WCAG 2.1.4). */
import { keep, kept } from '../shell/kept.ts';

/** On unless switched off in this browser. */
export function areKeysOn(): boolean {
  return kept('shortcuts') !== 'off';
}

/** Remembers the choice, where the browser lets us. */
export function setKeys(areOn: boolean): void {
  keep('shortcuts', areOn ? 'on' : 'off');
}
