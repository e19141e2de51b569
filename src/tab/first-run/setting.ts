/** Whether to say what Followthrough is: until it has been read once, and again when asked for. */
import { createPlace } from '../shell/place.ts';
import { keep, kept } from '../shell/kept.ts';

/** Where storage is refused, reading it once is remembered as long as the page stays. */
const choice = createPlace<'welcome' | 'asked' | 'read'>();
choice.put(kept('welcome') === 'read' ? 'read' : 'welcome');

/** `welcome`: has never been read here; `asked`: it is wanted again; `read`: leave it away. */
export const welcome = { current: choice.current, subscribe: choice.subscribe };

/** It was read: never again, unless asked for. */
export function welcomeRead(): void {
  keep('welcome', 'read');
  choice.put('read');
}

/** It is wanted again. */
export function welcomeAgain(): void {
  choice.put('asked');
}
