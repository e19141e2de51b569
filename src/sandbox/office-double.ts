/** Stands in for office.js where there is no Outlook: answers by calling back, later, sometimes with a failure or never, as Office does, and takes the history's methods away. A page that loads it is told what is selected by `window.officeDouble`. */

/** A person, by Office's names. */
export interface DoublePerson {
  readonly displayName: string;
  readonly emailAddress: string;
}

/** A message or an appointment. */
export interface DoubleItem {
  readonly itemType: 'message' | 'appointment';
  readonly isWritten?: boolean;
  readonly subject: string;
  readonly from?: DoublePerson;
  readonly organizer?: DoublePerson;
  readonly to?: readonly DoublePerson[];
  readonly cc?: readonly DoublePerson[];
  readonly requiredAttendees?: readonly DoublePerson[];
  readonly optionalAttendees?: readonly DoublePerson[];
  /** HTML, or text where `bodyType` says so; the cursor is where `|` stands, what lies between two of them is selected. */
  readonly body?: string;
  readonly bodyType?: 'html' | 'text';
}

/** How a page begins: put into `window.officeDoubleStart` before office.js is loaded. */
export interface DoubleStart {
  readonly item: DoubleItem | null;
  readonly language?: string;
  readonly isDarkTheme?: boolean;
  /** Whether Outlook signs in for its panes; it does unless said otherwise. */
  readonly nestedAppAuth?: boolean;
  /** What does not work, by its name, from the beginning. */
  readonly faults?: Readonly<Record<string, 'fails' | 'silent'>>;
}

/** What `window.officeDouble` offers. */
export interface OfficeDouble {
  /** Selects another item, or none. */
  select(item: DoubleItem | null): void;
  /** Changes who is on what is being written. */
  address(field: 'to' | 'cc' | 'requiredAttendees' | 'optionalAttendees', people: readonly DoublePerson[]): void;
  /** What is being written, whole, as HTML or text. */
  body(): string;
  /** Writes it anew: with a cursor as in an item. */
  write(body: string): void;
  /** What a call of this name does from now on, such as `body.getAsync`; `works` mends it. */
  fault(name: string, what: 'fails' | 'silent' | 'works'): void;
  /** The windows that were opened to write in. */
  readonly opened: readonly { readonly kind: 'message' | 'appointment'; readonly form: unknown }[];
  /** Every call, in order. */
  readonly calls: readonly string[];
}

/** Runs in the page; it stands alone, since only its text gets there. */
function playOffice(): void {
  type Answer = (result: object) => void;
  const page = window as unknown as { officeDoubleStart?: DoubleStart; officeDouble: OfficeDouble; Office: unknown };
  const start: DoubleStart = page.officeDoubleStart ?? { item: null };
  const faults = new Map<string, string>(Object.entries(start.faults ?? {}));
  const handlers = new Map<string, (() => void)[]>();
  const opened: { kind: 'message' | 'appointment'; form: unknown }[] = [];
  const calls: string[] = [];
  const DELAY = 10;

  const answer = (name: string, callback: Answer | undefined, value: () => unknown) => {
    calls.push(name);
    const fault = faults.get(name);
    if (fault === 'silent') return;
    setTimeout(() => {
      if (fault === 'fails') callback?.({ status: 'failed', error: { code: 9001, name: 'GenericError', message: 'An internal error has occurred.' } });
      else callback?.({ status: 'succeeded', value: value() });
    }, DELAY);
  };
  const tell = (event: string) => {
    for (const handler of handlers.get(event) ?? []) setTimeout(handler, 0);
  };
  const listen = (event: string, handler: () => void, callback?: Answer) => {
    handlers.set(event, [...(handlers.get(event) ?? []), handler]);
    answer('addHandlerAsync', callback, () => undefined);
  };
  /** Callbacks come last, options before them may be left out. */
  const lastOf = (args: readonly unknown[]) => args.at(-1) as Answer | undefined;

  const textOf = (html: string) => {
    const parsed = new DOMParser().parseFromString(html.replace(/<br\s*\/?>/g, '\n').replace(/<\/(p|div)>/g, '\n</$1>'), 'text/html');
    return parsed.body.textContent;
  };

  const itemOf = (from: DoubleItem) => {
    let whole = from.body ?? '|';
    let people = { to: from.to ?? [], cc: from.cc ?? [], requiredAttendees: from.requiredAttendees ?? [], optionalAttendees: from.optionalAttendees ?? [] };
    const type = from.bodyType ?? 'html';
    const plain = () => whole.replaceAll('|', '');
    const parts = () => {
      const [before = '', selected = '', after = ''] = whole.split('|').length === 3 ? whole.split('|') : [whole.split('|')[0], '', whole.split('|')[1]];
      return { before, selected, after };
    };
    const asked = (field: keyof typeof people) => ({ getAsync: (...args: unknown[]) => { answer(`${field}.getAsync`, lastOf(args), () => people[field]); } }); // prettier-ignore
    const body = {
      getAsync: (coercion: string, ...args: unknown[]) => {
        answer('body.getAsync', lastOf(args), () => (coercion === 'text' && type === 'html' ? textOf(plain()) : plain()));
      },
      getTypeAsync: (...args: unknown[]) => {
        answer('body.getTypeAsync', lastOf(args), () => type);
      },
      setSelectedDataAsync: (data: string, options: { coercionType: string }, callback: Answer) => {
        answer('body.setSelectedDataAsync', callback, () => {
          const { before, after } = parts();
          whole = `${before}${options.coercionType === 'text' && type === 'html' ? data.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : data}|${after}`;
        });
      },
    };
    const common = {
      itemType: from.itemType,
      body,
      addHandlerAsync: (event: string, handler: () => void, ...args: unknown[]) => {
        listen(event, handler, lastOf(args));
      },
    };
    const written = {
      ...common,
      subject: { getAsync: (...args: unknown[]) => { answer('subject.getAsync', lastOf(args), () => from.subject); } }, // prettier-ignore
      from: { getAsync: (...args: unknown[]) => { answer('from.getAsync', lastOf(args), () => from.from); } }, // prettier-ignore
      getSelectedDataAsync: (coercion: string, ...args: unknown[]) => {
        answer('getSelectedDataAsync', lastOf(args), () => ({ data: coercion === 'text' ? textOf(parts().selected) : parts().selected, sourceProperty: 'body' }));
      },
      ...(from.itemType === 'message' ? { to: asked('to'), cc: asked('cc'), bcc: asked('cc') } : { requiredAttendees: asked('requiredAttendees'), optionalAttendees: asked('optionalAttendees') }),
    };
    const read = { ...common, subject: from.subject, from: from.from, sender: from.from, organizer: from.organizer, ...people };
    return {
      office: from.isWritten === true ? written : read,
      plain,
      write: (body: string) => {
        whole = body;
      },
      address: (field: keyof typeof people, to: readonly DoublePerson[]) => {
        people = { ...people, [field]: to };
      },
    };
  };

  let item = start.item && itemOf(start.item);
  const mailbox = {
    get item() {
      return item?.office ?? null;
    },
    addHandlerAsync: (event: string, handler: () => void, ...args: unknown[]) => {
      listen(event, handler, lastOf(args));
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
        told.get('dialogMessageReceived')?.({ message: data as string });
      };
      const closing = setInterval(() => {
        if (!dialog?.closed) return;
        clearInterval(closing);
        told.get('dialogEventReceived')?.({ error: 12006 });
      }, 100);
      answer('displayDialogAsync', callback, () => ({
        addEventHandler: (event: string, handler: (told: object) => void) => void told.set(event, handler),
        close: () => {
          clearInterval(closing);
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
      item = next && itemOf(next);
      handlers.delete('olkRecipientsChanged');
      tell('olkItemSelectedChanged');
    },
    address(field, people) {
      item?.address(field, people);
      tell('olkRecipientsChanged');
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
    EventType: {
      ItemChanged: 'olkItemSelectedChanged',
      RecipientsChanged: 'olkRecipientsChanged',
      DialogMessageReceived: 'dialogMessageReceived',
      DialogEventReceived: 'dialogEventReceived',
    },
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

/** What is served in the place of office.js. */
export const OFFICE_DOUBLE = `(${playOffice.toString()})();`;
