/** A message or an appointment as Office.js shows it to a page. Runs in the page; it stands alone, since only its text gets there. */
import type { DoubleItem, DoublePerson, Field } from './office-double.ts';

type Answer = (result: object) => void;

/** How Office calls back. */
export interface Answering {
  readonly answer: (name: string, callback: Answer | undefined, value: () => unknown) => void;
  readonly listen: (event: string, handler: () => void, callback?: Answer) => void;
}

/** The item, and what is changed of it from outside. */
export interface PlayedItem {
  readonly office: object;
  plain(): string;
  write(body: string): void;
  address(field: Field, to: readonly DoublePerson[]): void;
}

/** What is read is there; what is written is asked for. */
export function playItem(from: DoubleItem, { answer, listen }: Answering): PlayedItem {
  const type = from.bodyType ?? 'html';
  let whole = from.body ?? '|';
  let people: Readonly<Record<Field, readonly DoublePerson[]>> = {
    to: from.to ?? [],
    cc: from.cc ?? [],
    requiredAttendees: from.requiredAttendees ?? [],
    optionalAttendees: from.optionalAttendees ?? [],
  };
  const plain = () => whole.replaceAll('|', '');
  const parts = () => {
    const [before = '', middle = '', after] = whole.split('|');
    return after === undefined ? { before, selected: '', after: middle } : { before, selected: middle, after };
  };
  const textOf = (html: string) => {
    const lines = html.replace(/<br\s*\/?>/g, '\n').replace(/<\/(p|div)>/g, '\n</$1>');
    return new DOMParser().parseFromString(lines, 'text/html').body.textContent;
  };
  /** Callbacks come last; options before them may be left out. */
  const asked = (name: string, value: () => unknown) => ({
    getAsync: (...args: unknown[]) => {
      answer(`${name}.getAsync`, args.at(-1) as Answer, value);
    },
  });

  const body = {
    getAsync: (coercion: string, ...args: unknown[]) => {
      answer('body.getAsync', args.at(-1) as Answer, () => (coercion === 'text' && type === 'html' ? textOf(plain()) : plain()));
    },
    getTypeAsync: (...args: unknown[]) => {
      answer('body.getTypeAsync', args.at(-1) as Answer, () => type);
    },
    setSelectedDataAsync: (data: string, { coercionType }: { readonly coercionType: string }, callback: Answer) => {
      answer('body.setSelectedDataAsync', callback, () => {
        const { before, after } = parts();
        whole = `${before}${coercionType === 'text' && type === 'html' ? data.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : data}|${after}`;
      });
    },
  };
  const common = {
    itemType: from.itemType,
    body,
    addHandlerAsync: (event: string, handler: () => void, ...args: unknown[]) => {
      listen(event, handler, args.at(-1) as Answer | undefined);
    },
  };
  const fields: readonly Field[] = from.itemType === 'message' ? ['to', 'cc'] : ['requiredAttendees', 'optionalAttendees'];
  const written = {
    ...common,
    subject: asked('subject', () => from.subject),
    from: asked('from', () => from.from),
    getSelectedDataAsync: (coercion: string, ...args: unknown[]) => {
      answer('getSelectedDataAsync', args.at(-1) as Answer, () => ({ data: coercion === 'text' ? textOf(parts().selected) : parts().selected, sourceProperty: 'body' }));
    },
    ...Object.fromEntries(fields.map((field) => [field, asked(field, () => people[field])])),
  };
  const read = { ...common, subject: from.subject, from: from.from, sender: from.from, organizer: from.organizer, ...people };

  return {
    office: from.isWritten === true ? written : read,
    plain,
    write(text) {
      whole = text;
    },
    address(field, to) {
      people = { ...people, [field]: to };
    },
  };
}
