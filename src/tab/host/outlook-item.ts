/** The message or appointment that is selected in Outlook. Its body is read, and written to, only while it is being written. */
import { SomethingSelected, type Item, type ItemBeside, type OnItem } from './item.ts';
import type { Asked, Office, OfficeItem, OfficePeople, OfficePerson } from './office.ts';
import { answerOf } from './office-answer.ts';
import { htmlOf } from './plain-html.ts';

/** Follows the selection from now on. */
export function outlookItem({ context: { mailbox }, EventType }: Office): ItemBeside {
  const listeners = new Set<() => void>();
  let selection = 0;
  let watched: OfficeItem | null = null;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  mailbox.addHandlerAsync?.(EventType?.ItemChanged ?? 'olkItemSelectedChanged', () => {
    selection += 1;
    tell();
  });

  /** The people on what is being written change as it is; where Outlook is too old to say so, they are those of the first look. */
  const watch = (item: OfficeItem) => {
    if (item === watched) return;
    watched = item;
    if (EventType?.RecipientsChanged) item.addHandlerAsync?.(EventType.RecipientsChanged, tell);
  };

  return {
    async read() {
      const now = selection;
      const item = mailbox.item ?? null;
      if (!item) return null;
      if (isWritten(item)) watch(item);
      return { selection: now, ...(await toldBy(item)) };
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async insert(text) {
      const item = written(mailbox.item);
      // Where the cursor is nowhere, Outlook fails to say what is selected: then nothing is.
      const selected = await answerOf<{ readonly data: string }>((answer) => item.getSelectedDataAsync?.('text', answer)).catch(() => null);
      if ((selected?.data ?? '') !== '') throw new SomethingSelected();
      const type = await answerOf<'html' | 'text'>((answer) => {
        item.body.getTypeAsync(answer);
      });
      await answerOf<unknown>((answer) => {
        item.body.setSelectedDataAsync(type === 'html' ? htmlOf(text) : text, { coercionType: type }, answer);
      });
    },
    async writtenText() {
      const { body } = written(mailbox.item);
      return answerOf<string>((answer) => {
        body.getAsync('text', answer);
      });
    },
  };
}

/** What is read is there; what is written has to be asked for. */
function isWritten({ subject }: OfficeItem): boolean {
  return isAsked(subject);
}

function written(item: OfficeItem | null | undefined): OfficeItem {
  if (!item || !isWritten(item)) throw new Error('Nothing is being written.');
  return item;
}

async function toldBy(item: OfficeItem): Promise<Omit<Item, 'selection'>> {
  const { itemType, subject, from, sender, organizer, to, cc, bcc, requiredAttendees, optionalAttendees } = item;
  // Whoever writes is the person themselves: that is not asked for.
  const authors = [from, sender, organizer].filter((one): one is OfficePerson => one !== undefined && !isAsked(one));
  const [called, ...others] = await Promise.all([valueOf(subject), ...[to, cc, bcc, requiredAttendees, optionalAttendees].map((one) => valueOf<readonly OfficePerson[]>(one ?? []))]);
  return { kind: itemType === 'appointment' ? 'appointment' : 'message', isWritten: isWritten(item), subject: called, people: once([...authors, ...others.flat()]) };
}

function valueOf<T extends string | OfficePeople>(field: T | Asked<T>): Promise<T> {
  return isAsked(field)
    ? answerOf<T>((answer) => {
        field.getAsync(answer);
      })
    : Promise.resolve(field);
}

function isAsked<T>(field: T | Asked<T>): field is Asked<T> {
  return typeof field === 'object' && field !== null && 'getAsync' in field;
}

function once(people: readonly OfficePerson[]): OnItem[] {
  const all = new Map<string, OnItem>();
  for (const { displayName, emailAddress } of people) {
    const address = emailAddress.toLowerCase();
    if (address.includes('@') && !all.has(address)) all.set(address, { address, name: displayName.toLowerCase() === address ? '' : displayName });
  }
  return [...all.values()];
}
