/** Our clock beside Microsoft's: sign-ins more than five minutes out are refused on both sides. */
import { AppError } from './errors.ts';

const MOST_SECONDS = 300;
const ASKED_EVERY_MS = 60_000;
const PATIENCE_MS = 5_000;

/** What both are told apart by: any answer of the authority has its time. */
export function clockUrl(authorityUrl: string): string {
  return `${authorityUrl}/organizations/v2.0/.well-known/openid-configuration`;
}

/** Whole seconds that we are ahead of who answered, behind where negative; null where the answer tells no time. Moments in milliseconds. */
export function secondsAhead({ headers }: Response, sentAt: number, receivedAt: number): number | null {
  const theirs = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(theirs) ? null : Math.round(((sentAt + receivedAt) / 2 - theirs) / 1000);
}

/** Whether nobody could sign in so. */
export function isOff(ahead: number): boolean {
  return Math.abs(ahead) > MOST_SECONDS;
}

/** "12 minutes behind". */
export function offText(ahead: number): string {
  return `${spanText(ahead)} ${ahead > 0 ? 'ahead of' : 'behind'}`;
}

/** "12 minutes". */
export function spanText(seconds: number): string {
  const whole = Math.abs(seconds);
  if (whole < 120) return `${String(whole)} second${whole === 1 ? '' : 's'}`;
  return whole < 7_200 ? `${String(Math.round(whole / 60))} minutes` : `${String(Math.round(whole / 3_600))} hours`;
}

export class AuthorityClock {
  readonly #url: string;
  readonly #clock: () => number;
  #asked: { readonly at: number; readonly ahead: Promise<number | null> } | null = null;

  constructor(authorityUrl: string, clock: () => number) {
    this.#url = clockUrl(authorityUrl);
    this.#clock = clock;
  }

  /** An AppError `clock_skew` where the clocks differ too much; null where they agree, or cannot be compared. The authority is asked once a minute at most. */
  async complaint(): Promise<AppError | null> {
    const now = this.#clock();
    if (!this.#asked || Math.abs(now - this.#asked.at) >= ASKED_EVERY_MS) this.#asked = { at: now, ahead: this.#ask(now) };
    const ahead = await this.#asked.ahead;
    if (ahead === null || !isOff(ahead)) return null;
    return new AppError('clock_skew', `The clock of this server is ${offText(ahead)} Microsoft's, so that sign-ins are not accepted. Whoever runs it has to set it right.`, {
      about: { off: offText(ahead), ahead },
    });
  }

  async #ask(sentAt: number): Promise<number | null> {
    try {
      return secondsAhead(await fetch(this.#url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) }), sentAt, this.#clock());
    } catch {
      return null;
    }
  }
}
