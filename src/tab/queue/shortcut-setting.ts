/** Whether single keys act: some people speak or knock keys by chance, so they can be switched off (WCAG 2.1.4). */
const KEY = 'followthrough.shortcuts';

/** On unless switched off in this browser. */
export function areShortcutsOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers the choice, where the browser lets us. */
export function setShortcuts(areOn: boolean): void {
  try {
    localStorage.setItem(KEY, areOn ? 'on' : 'off');
  } catch {
    // A frame without storage: single keys stay as they are.
  }
}
