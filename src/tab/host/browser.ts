/** A plain browser: theme from the system, sign-in by the sandbox or by a Microsoft window. */
import type { Theme } from '@fluentui/react-components';
import type { Config } from '../../api/contract.ts';
import type { Host, Letter, ThemeName } from './host.ts';
import { sandboxSignIn } from './sandbox.ts';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** Fluent's web themes. Under forced colours the system paints; what it leaves alone comes from the theme that is nearer to it. */
export async function loadWebTheme(name: ThemeName): Promise<Theme> {
  const isDark = name === 'dark' || (name === 'contrast' && window.matchMedia(DARK).matches);
  return isDark ? (await import('./web-dark.ts')).webDarkTheme : (await import('./web-light.ts')).webLightTheme;
}

/** What a page needs to sign in. */
export type SignIn = Pick<Host, 'getToken' | 'signIn' | 'signInAgain'>;

/** The host where nobody hosts. */
export async function browserHost(config: Config): Promise<Host> {
  const signIn = await signInOf(config, false);
  return {
    name: 'browser',
    item: null,
    meetingThread: null,
    offerPage: null,
    locale: navigator.language,
    loadTheme: loadWebTheme,
    theme: systemTheme,
    onThemeChange: onSystemThemeChange,
    ...signIn,
    compose,
    start: '',
    linkTo: hereAt,
    onBack: nothing,
    ready: nothing,
    failed: nothing,
  };
}

/** The address of a place in the tab, whichever of our pages this is. */
export function hereAt(hash: string): string {
  return new URL(`/${window.location.search}${hash}`, window.location.href).href;
}

/** Mail in the person's own program; a chat or a meeting in a window of its own. */
async function compose(letter: Letter): Promise<void> {
  const { mailto, webLink } = await import('./links.ts');
  if (letter.kind === 'mail') window.location.assign(mailto(letter));
  else window.open(webLink(letter), '_blank', 'noopener');
}

/** The sandbox's sign-in where there is one, else Microsoft's; `nested` inside Outlook. */
export async function signInOf(config: Config, nested: boolean): Promise<SignIn> {
  if (config.features.sandbox) return sandboxSignIn();
  const { msalSignIn } = await import('./msal.ts');
  return msalSignIn(config, nested);
}

/** The theme that the system asks for. */
export function systemTheme(): ThemeName {
  if (window.matchMedia(FORCED).matches) return 'contrast';
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Calls back when the system's theme changes, until the returned function is called. */
export function onSystemThemeChange(listener: () => void): () => void {
  const queries = [window.matchMedia(DARK), window.matchMedia(FORCED)];
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}

function nothing(): void {
  // Nobody listens outside a host.
}
