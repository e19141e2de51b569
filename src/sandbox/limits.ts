/** Exchange's limits for one app and one mailbox: four requests at once, 10,000 in ten minutes, 30 messages a minute, and no patience with early retries. */
import { GraphError } from './graph-error.ts';

const AT_ONCE = 4;
const MOST = 10_000;
const WINDOW = 600_000;
const MOST_SENT = 30;
const MINUTE = 60_000;
const OUTLOOK = /^\/me\/(calendar|calendars|calendarView|events|messages|mailFolders|sendMail|mailboxSettings|findMeetingTimes|getMailTips|todo)\b/i;

interface Mailbox {
  inFlight: number;
  count: number;
  endsAt: number;
  refusedUntil: number;
  /** When messages went out in the last minute. */
  sent: readonly number[];
}

/** Whether a path, without version, is answered by a mailbox. */
export function isOutlook(path: string): boolean {
  return OUTLOOK.test(path);
}

export class Limits {
  readonly #mailboxes = new Map<string, Mailbox>();

  /** Lets a request in and gives back how to let it out. Throws 429 with Retry-After. `path` is without version. */
  enter(userId: string, path: string, now: number): () => void {
    if (!isOutlook(path)) return () => undefined;
    const mailbox = this.#mailbox(userId);
    if (now < mailbox.refusedUntil) throw throttled('RequestRate', mailbox.refusedUntil - now);
    if (now >= mailbox.endsAt) Object.assign(mailbox, { count: 0, endsAt: now + WINDOW });
    mailbox.count += 1;
    if (mailbox.count > MOST) throw throttled('RequestRate', mailbox.endsAt - now);
    if (mailbox.inFlight >= AT_ONCE) throw throttled('MailboxConcurrency', 1_000);
    mailbox.inFlight += 1;
    let isIn = true;
    return () => {
      if (isIn) mailbox.inFlight -= 1;
      isIn = false;
    };
  }

  /** Counts a message that goes out. Throws 429 with Retry-After. */
  send(userId: string, now: number): void {
    const mailbox = this.#mailbox(userId);
    mailbox.sent = mailbox.sent.filter((at) => at > now - MINUTE);
    const [first = now] = mailbox.sent;
    if (mailbox.sent.length >= MOST_SENT) throw throttled('MessageRate', first + MINUTE - now);
    mailbox.sent = [...mailbox.sent, now];
  }

  /** Refuses a mailbox's requests until a moment. */
  refuse(userId: string, until: number): void {
    this.#mailbox(userId).refusedUntil = until;
  }

  #mailbox(userId: string): Mailbox {
    const known = this.#mailboxes.get(userId) ?? { inFlight: 0, count: 0, endsAt: 0, refusedUntil: 0, sent: [] };
    this.#mailboxes.set(userId, known);
    return known;
  }
}

function throttled(limit: string, milliseconds: number): GraphError {
  return new GraphError(429, 'ApplicationThrottled', `Application is over its ${limit} limit.`, { 'Retry-After': String(Math.max(1, Math.ceil(milliseconds / 1_000))) });
}
