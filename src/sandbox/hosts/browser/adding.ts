/** Plays Teams' part while an app is added to a meeting: Save can be pressed once the page says so, and what the page sets is what the meeting gets. Runs in a browser. */
import { one } from './controls.ts';
import type { Said } from './teams-messages.ts';

/** What a page sets, by the name it is said under. */
interface Added {
  readonly suggestedDisplayName?: string;
  readonly contentUrl?: string;
}

/** Hears what the page says; `begin` with each page that is shown. */
export function playAdding(tell: (func: string, ...args: readonly unknown[]) => void): { begin(isAdding: boolean): void; hear(said: Said): void } {
  const part = one('.adding', HTMLElement);
  const save = one('#save', HTMLButtonElement);
  const outcome = one('.adding output', HTMLOutputElement);
  let added: Added | null = null;
  save.addEventListener('click', () => {
    added = null;
    save.disabled = true;
    tell('settings.save', {});
  });
  const heard: Readonly<Record<string, (first: unknown) => void>> = {
    'settings.setValidityState': (isValid) => {
      save.disabled = isValid !== true;
    },
    'settings.setSettings': (settings) => {
      added = settings as Added;
    },
    'settings.save.success': () => {
      outcome.textContent = added?.contentUrl === undefined ? 'Nothing was added: the page set no contentUrl.' : `Added: “${added.suggestedDisplayName ?? ''}”, ${added.contentUrl}`;
    },
    'settings.save.failure': (reason) => {
      outcome.textContent = `Not added: ${String(reason)}`;
    },
  };
  return {
    begin(isAdding) {
      part.hidden = !isAdding;
      save.disabled = true;
      outcome.textContent = '';
    },
    hear({ func, args }) {
      heard[func]?.(args[0]);
    },
  };
}
