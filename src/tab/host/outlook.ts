/** The pane in Outlook. office.js comes from Microsoft's network and may be missing: then this is a plain browser. */
import type { Config } from '../../api/contract.ts';
import { hereAt, loadWebTheme, onSystemThemeChange, signInOf, systemTheme } from './browser.ts';
import { within, type Host, type ThemeName } from './host.ts';
import type { Office } from './office.ts';
import { outlookItem } from './outlook-item.ts';

const PATIENCE = 3000;

/** Outlook's host, or null where office.js did not come or finds no Outlook. */
export async function outlookHost(config: Config): Promise<Host | null> {
  const office = await officeJs();
  const info = await within(PATIENCE, office?.onReady() ?? Promise.resolve(null)).catch(() => null);
  if (!office || !info?.host) return null;
  const { displayLanguage, officeTheme } = office.context;
  const theme = (): ThemeName => {
    const system = systemTheme();
    return system === 'contrast' || officeTheme?.isDarkTheme === undefined ? system : officeTheme.isDarkTheme ? 'dark' : 'light';
  };
  const signIn = await signInOf(config, true);
  return {
    name: 'outlook',
    item: outlookItem(office),
    meetingThread: null,
    offerPage: null,
    locale: displayLanguage ?? navigator.language,
    loadTheme: loadWebTheme,
    theme,
    onThemeChange: onSystemThemeChange,
    ...signIn,
    async compose(letter) {
      const { composeInOutlook } = await import('./outlook-compose.ts');
      composeInOutlook(office.context.mailbox, letter);
    },
    start: '',
    linkTo: hereAt,
    onBack: () => undefined,
    ready: () => undefined,
    failed: () => undefined,
  };
}

function officeJs(): Promise<Office | null> {
  const found = () => (window as { readonly Office?: Office }).Office ?? null;
  const script = document.querySelector<HTMLScriptElement>('script[src*="office.js"]');
  if (found() || !script) return Promise.resolve(found());
  const loaded = new Promise<Office | null>((resolve) => {
    const answer = () => {
      resolve(found());
    };
    script.addEventListener('load', answer);
    script.addEventListener('error', answer);
  });
  return within(PATIENCE, loaded).catch(() => null);
}
