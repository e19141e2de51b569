/** Another time that an attendee asks for: the organizer finds it on the event, beside the attendee's answer, and a mail that says so in the inbox. */
import type { Invited, Proposed } from './calendar-event.ts';
import type { Mailbox } from './mailbox.ts';

export interface Proposal extends Proposed {
  readonly key: string;
  /** The day an occurrence was first planned for; null for a single event, or a series as a whole. */
  readonly day: string | null;
  /** The attendee's address. */
  readonly from: string;
  readonly response: 'tentativelyAccepted' | 'declined';
  readonly comment: string;
}

/** `now` in milliseconds. Whether it could be done, and what stood in the way. */
export function propose(mailbox: Mailbox, { key, day, from, response, comment, startAt, endAt }: Proposal, now: number): 'done' | 'not-organizer' | 'not-invited' | 'refused' {
  const event = mailbox.find(key);
  if (event?.response !== 'organizer') return 'not-organizer';
  if (event.refusesProposals) return 'refused';
  const told = { ...event, ...(day === null ? {} : event.exceptions[day]) };
  const attendee = told.attendees.find(({ address }) => address.toLowerCase() === from.toLowerCase());
  if (!attendee) return 'not-invited';
  const answered: Invited = { ...attendee, response, respondedAt: now, proposed: { startAt, endAt } };
  const attendees = told.attendees.map((one) => (one === attendee ? answered : one));
  if (day === null) mailbox.change(key, { attendees });
  else mailbox.changeOccurrence(key, day, { attendees });
  mailbox.mail.put({
    key: `proposal ${key} ${day ?? ''} ${from} ${String(now)}`,
    folder: 'inbox',
    type: 'eventMessageResponse',
    from: { name: attendee.name, address: attendee.address },
    to: [told.organizer],
    cc: [],
    bcc: [],
    subject: `New Time Proposed: ${told.subject}`,
    text: comment,
    quoted: '',
    conversation: `event ${key}`,
    receivedAt: now,
    isRead: false,
    headers: [],
  });
  return 'done';
}
