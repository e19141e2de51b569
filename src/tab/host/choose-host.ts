/** Teams, Outlook or a plain browser: which of them this is. Only what is needed is loaded. */
import type { Config } from '../../api/contract.ts';
import { surface } from '../surface.ts';
import { browserHost } from './browser.ts';
import type { Host } from './host.ts';
import { WINDOW } from './window-told.ts';

/** The host this page runs in; a frame that is not Teams gets the browser's. */
export async function chooseHost(config: Config): Promise<Host> {
  if (surface() === 'item') {
    const asked = new URLSearchParams(window.location.search).get(WINDOW);
    if (asked !== null) return (await import('./sign-in-window.ts')).runSignInWindow(config, asked);
    const { outlookHost } = await import('./outlook.ts');
    return (await outlookHost(config)) ?? browserHost(config);
  }
  if (window.parent === window) return browserHost(config);
  try {
    const { teamsHost } = await import('./teams.ts');
    return await teamsHost(config);
  } catch {
    return browserHost(config);
  }
}
