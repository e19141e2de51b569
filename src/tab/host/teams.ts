/** Teams, and Outlook or the Microsoft 365 app showing the tab. Loaded only inside a frame: teams-js asks its network for files when imported. */
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import type { Config } from '../../api/contract.ts';
import { hereAt } from './browser.ts';
import { within, type Host, type MeetingPage, type ThemeName } from './host.ts';
import { teamsLink } from './links.ts';
import { threadOf } from './teams-thread.ts';

const PATIENCE = 3000;

/** The host that answers teams-js; rejects within 3 seconds where none does. */
export async function teamsHost({ teamsAppId }: Config): Promise<Host> {
  const { app, authentication, FrameContexts, pages } = await within(PATIENCE, import('@microsoft/teams-js'));
  await within(PATIENCE, app.initialize());
  const context = await within(PATIENCE, app.getContext());
  app.notifyAppLoaded();

  let theme = themeOf(context.app.theme);
  let isReady = false;
  const listeners = new Set<() => void>();
  app.registerOnThemeChangeHandler((name) => {
    theme = themeOf(name);
    for (const listener of listeners) listener();
  });

  return {
    name: 'teams',
    item: null,
    meetingThread: threadOf(context),
    offerPage: context.page.frameContext === FrameContexts.settings ? offerPage : null,
    locale: context.app.locale,
    loadTheme: (name) => Promise.resolve({ light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }[name]),
    theme: () => theme,
    onThemeChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getToken: () => authentication.getAuthToken(),
    signIn: null,
    async signInAgain(claims) {
      await authentication.getAuthToken(claims === null ? {} : { claims: [claims] });
    },
    compose: async (letter) => (await import('./teams-compose.ts')).composeInTeams(letter),
    start: context.page.subPageId ? `#/${context.page.subPageId}` : '',
    linkTo: (hash) => (teamsAppId === null ? hereAt(hash) : teamsLink(teamsAppId, hash.replace(/^#\//, ''), hereAt(hash))),
    onBack(goBack) {
      if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(goBack);
    },
    ready() {
      if (!isReady) void app.notifySuccess();
      isReady = true;
    },
    failed(message) {
      if (!isReady) app.notifyFailure({ reason: app.FailedReason.Other, message });
    },
  };
}

function themeOf(name: string): ThemeName {
  if (name === 'contrast') return 'contrast';
  return name === 'dark' || name === 'glass' ? 'dark' : 'light';
}

async function offerPage(page: MeetingPage): Promise<void> {
  const { offerInTeams } = await import('./teams-offer.ts');
  offerInTeams(page);
}
