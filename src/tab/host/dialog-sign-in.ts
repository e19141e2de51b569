/** Sign-in for an Outlook that cannot ask Microsoft for its panes (no nested app authentication): in a window of Outlook's. The token is kept in memory until it ends; then the person is asked again. */
import type { SignIn } from './browser.ts';
import { SignInNeeded } from './host.ts';
import type { Office, OfficeDialog, OfficeUi } from './office.ts';
import { answerOf } from './office-answer.ts';
import { WINDOW, type WindowTold } from './window-told.ts';

/** Before it ends, in milliseconds: so a request is not overtaken. */
const EARLY = 60_000;

/** Outlook may ask the person first whether the window may open: in milliseconds. */
const PATIENCE = 120_000;

/** Per cent of the screen. */
const SIZE = { height: 60, width: 30 };

/** Asks only from a click: a window that nobody asked for is blocked. */
export function dialogSignIn({ EventType }: Office, ui: OfficeUi): SignIn {
  let token = { accessToken: '', endsAt: 0 };

  const ask = async (claims: string | null) => {
    const url = new URL(window.location.pathname, window.location.origin);
    url.searchParams.set(WINDOW, claims ?? '');
    const dialog = await answerOf<OfficeDialog>((answer) => {
      ui.displayDialogAsync(url.href, SIZE, answer);
    }, PATIENCE);
    try {
      token = await toldBy(dialog, EventType);
    } finally {
      dialog.close();
    }
  };

  return {
    getToken(fresh = false) {
      return fresh || Date.now() > token.endsAt - EARLY ? Promise.reject(new SignInNeeded()) : Promise.resolve(token.accessToken);
    },
    signIn: () => ask(null),
    signInAgain: ask,
  };
}

/** Rejects where the window says that it did not work, or is closed. */
function toldBy(dialog: OfficeDialog, events: Office['EventType']): Promise<Extract<WindowTold, { accessToken: string }>> {
  return new Promise((resolve, reject) => {
    dialog.addEventHandler(events?.DialogMessageReceived ?? 'dialogMessageReceived', ({ message = '{}' }) => {
      const told = JSON.parse(message) as WindowTold;
      if ('accessToken' in told) resolve(told);
      else reject(new Error(told.problem));
    });
    dialog.addEventHandler(events?.DialogEventReceived ?? 'dialogEventReceived', () => {
      reject(new Error());
    });
  });
}
