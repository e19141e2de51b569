/** Office.js as an Outlook without a mailbox has it. Runs in the page; it stands alone, since only its text gets there. */
import type { DoubleStart, OfficeDouble } from './office-double.ts';
import type { Answering, playItem as PlayItem } from './play-item.ts';

type Answer = Parameters<Answering['answer']>[1];

/** Puts `Office` and `officeDouble` into the window. */
export function playOffice(playItem: typeof PlayItem): void {
  const page = window as unknown as { officeDoubleStart?: DoubleStart; officeDouble: OfficeDouble; Office: unknown };
  const start: DoubleStart = page.officeDoubleStart ?? { item: null };
  const faults = new Map<string, string>(Object.entries(start.faults ?? {}));
  const handlers = new Map<string, (() => void)[]>();
  const opened: { kind: 'message' | 'appointment'; form: unknown }[] = [];
  const calls: string[] = [];
  const DELAY = 10;

  const answering: Answering = {
    answer(name, callback, value) {
      calls.push(name);
      const fault = faults.get(name);
      if (fault === 'silent') return;
      setTimeout(() => {
        if (fault === 'fails') callback?.({ status: 'failed', error: { code: 9001, name: 'GenericError', message: 'An internal error has occurred.' } });
        else callback?.({ status: 'succeeded', value: value() });
      }, DELAY);
    },
    listen(event, handler, callback) {
      handlers.set(event, [...(handlers.get(event) ?? []), handler]);
      answering.answer('addHandlerAsync', callback, () => undefined);
    },
  };
  const tell = (event: string) => {
    for (const handler of handlers.get(event) ?? []) setTimeout(handler, 0);
  };
  const EventType = {
    ItemChanged: 'olkItemSelectedChanged',
    RecipientsChanged: 'olkRecipientsChanged',
    DialogMessageReceived: 'dialogMessageReceived',
    DialogEventReceived: 'dialogEventReceived',
  };

  let item = start.item && playItem(start.item, answering);
  const mailbox = {
    get item() {
      return item?.office ?? null;
    },
    addHandlerAsync: (event: string, handler: () => void, ...args: unknown[]) => {
      answering.listen(event, handler, args.at(-1) as Answer);
    },
    displayNewMessageForm: (form: unknown) => {
      opened.push({ kind: 'message', form });
    },
    displayNewAppointmentForm: (form: unknown) => {
      opened.push({ kind: 'appointment', form });
    },
  };

  /** A dialog is a window of its own that shares nothing with the pane: they talk over a channel. */
  const channel = new BroadcastChannel('office-double-dialog');
  const ui = {
    displayDialogAsync: (url: string, _options: object, callback: Answer) => {
      const dialog = window.open(url, '_blank', 'popup');
      const told = new Map<string, (told: object) => void>();
      channel.onmessage = ({ data }) => {
        told.get(EventType.DialogMessageReceived)?.({ message: data as string });
      };
      answering.answer('displayDialogAsync', callback, () => ({
        addEventHandler: (event: string, handler: (told: object) => void) => void told.set(event, handler),
        close: () => {
          calls.push('dialog.close');
          dialog?.close();
        },
      }));
    },
    messageParent: (message: string) => {
      channel.postMessage(message);
    },
  };

  page.officeDouble = {
    select(next) {
      item = next && playItem(next, answering);
      handlers.delete(EventType.RecipientsChanged);
      tell(EventType.ItemChanged);
    },
    address(field, people) {
      item?.address(field, people);
      tell(EventType.RecipientsChanged);
    },
    body: () => item?.plain() ?? '',
    write(body) {
      item?.write(body);
    },
    fault(name, what) {
      if (what === 'works') faults.delete(name);
      else faults.set(name, what);
    },
    opened,
    calls,
  };
  page.Office = {
    EventType,
    context: {
      displayLanguage: start.language ?? navigator.language,
      ...(start.isDarkTheme === undefined ? {} : { officeTheme: { isDarkTheme: start.isDarkTheme } }),
      requirements: { isSetSupported: (name: string) => name !== 'NestedAppAuth' || (start.nestedAppAuth ?? true) },
      mailbox,
      ui,
    },
    onReady: () => Promise.resolve({ host: 'Outlook', platform: 'OfficeOnline' }),
  };
  Object.assign(window.history, { pushState: null, replaceState: null });
}
