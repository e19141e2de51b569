/** The messages between Teams and a page it frames, as teams-js sends and reads them: the page calls `func` with `args`, and is answered under the same id. Runs in a browser. */

/** What the page asked for. */
export interface Said {
  readonly func: string;
  readonly args: readonly unknown[];
}

/** What Teams is, for this page. */
export interface Place {
  readonly theme: string;
  readonly locale: string;
  /** `content`, `sidePanel` or `settings`. */
  readonly frameContext: string;
  /** What else the context says, such as `subEntityId`, `meetingId` and `chatId`. */
  readonly more: Readonly<Record<string, string>>;
  /** Its capabilities, as its runtime names them: `mail`, `calendar`, `chat`, `pages`... */
  readonly supports: Readonly<Record<string, object>>;
}

/** What a person, or Microsoft, does in answer. */
export interface Deeds {
  /** A token for the app's own API; `claims` is what Conditional Access asked for, or null. Rejects with the reason where there is none. */
  token(claims: string | null): Promise<string>;
  /** Opens a window to write in. */
  compose(said: Said): void;
  follow(link: string): void;
  /** Everything that is said, answered or not. */
  hear(said: Said): void;
}

type Answers = Readonly<Record<string, (args: readonly unknown[]) => readonly unknown[] | Promise<readonly unknown[]>>>;

/** Answers the page in `frame` from now on; returns how to tell it something. */
export function speakTeams(frame: HTMLIFrameElement, place: () => Place, deeds: Deeds): (func: string, ...args: readonly unknown[]) => void {
  const compose = (func: string) => (args: readonly unknown[]) => {
    deeds.compose({ func, args });
    return [true];
  };
  const answers: Answers = {
    initialize: () => [place().frameContext, 'web', '2.0.1', JSON.stringify(runtimeOf(place()))],
    getContext: () => [contextOf(place())],
    'authentication.getAuthToken': async ([, claims]) => {
      try {
        return [true, await deeds.token((claims as readonly string[] | undefined)?.[0] ?? null)];
      } catch (error) {
        return [false, error instanceof Error ? error.message : String(error)];
      }
    },
    'mail.composeMail': compose('mail.composeMail'),
    'calendar.composeMeeting': compose('calendar.composeMeeting'),
    'chat.openChat': compose('chat.openChat'),
    executeDeepLink: ([link]) => {
      deeds.follow(String(link));
      return [true];
    },
    'settings.setSettings': () => [true],
  };
  window.addEventListener('message', ({ data, source, origin }: MessageEvent<{ readonly id: number; readonly uuidAsString?: string; readonly func?: string; readonly args?: readonly unknown[] }>) => {
    const { id, uuidAsString, func, args = [] } = data;
    if (source !== frame.contentWindow || func === undefined) return;
    deeds.hear({ func, args });
    void Promise.resolve(answers[func]?.(args)).then((answer) => {
      if (answer) frame.contentWindow?.postMessage({ id, uuidAsString, args: answer }, origin);
    });
  });
  return (func, ...args) => frame.contentWindow?.postMessage({ func, args }, '*');
}

function runtimeOf({ supports }: Place): object {
  return { apiVersion: 4, isLegacyTeams: false, isNAAChannelRecommended: true, supports };
}

function contextOf({ theme, locale, frameContext, more }: Place): object {
  return { theme, locale, frameContext, hostClientType: 'web', userObjectId: 'user', tid: 'tenant', ...more };
}
