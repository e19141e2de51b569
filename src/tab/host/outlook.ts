/** The pane in Outlook. office.js comes from Microsoft's network and may be missing: then this is a plain browser. */
import type { Config } from '../../api/contract.ts';
import { hereAt, loadWebTheme, onSystemThemeChange, signInOf, systemTheme, type SignIn } from './browser.ts';
import type { Host, ThemeName } from './host.ts';
import type { Office } from './office.ts';
import { readyOffice } from './office-script.ts';
import { outlookItem } from './outlook-item.ts';

/** Outlook's host, or null where office.js did not come or finds no Outlook. */
export async function outlookHost(config: Config): Promise<Host | null> {
  const office = await readyOffice();
  if (!office) return null;
  const { displayLanguage, officeTheme } = office.context;
  const theme = (): ThemeName => {
    const system = systemTheme();
    return system === 'contrast' || officeTheme?.isDarkTheme === undefined ? system : officeTheme.isDarkTheme ? 'dark' : 'light';
  };
  const signIn = await signInIn(office, config);
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

/** Outlook asks Microsoft for its panes; one that cannot yet opens a window for it. */
async function signInIn(office: Office, config: Config): Promise<SignIn> {
  const { requirements, ui } = office.context;
  if (config.features.sandbox || !ui || requirements?.isSetSupported('NestedAppAuth', '1.1')) return signInOf(config, true);
  const { dialogSignIn } = await import('./dialog-sign-in.ts');
  return dialogSignIn(office, ui);
}
