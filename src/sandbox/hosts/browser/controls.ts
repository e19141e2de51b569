/** The switches of a sandbox host, kept in the address so that a link leads back to the same place. Runs in a browser. */

/** What can be chosen, by name: the first is where nothing else is said. */
export type Choices = Readonly<Record<string, readonly (readonly [value: string, name: string])[]>>;

export const COMMON: Choices = {
  theme: [
    ['default', 'Light'],
    ['dark', 'Dark'],
    ['contrast', 'High contrast'],
  ],
  locale: [
    ['en-GB', 'English'],
    ['de-DE', 'Deutsch'],
    ['fr-FR', 'Français'],
    ['es-ES', 'Español'],
    ['pt-BR', 'Português'],
    ['ar-SA', 'العربية (right to left)'],
  ],
  width: [
    ['100%', 'All'],
    ['768px', '768 px'],
    ['360px', '360 px'],
    ['280px', '280 px'],
  ],
};

/** Fills the selects of the form; `onChange` hears which was changed. */
export function control(form: HTMLFormElement, choices: Choices, onChange: (name: string) => void): void {
  const address = new URL(window.location.href);
  for (const [name, all] of Object.entries(choices)) {
    const select = form.elements.namedItem(name) as HTMLSelectElement;
    select.replaceChildren(...all.map(([value, text]) => new Option(text, value)));
    select.value = chosen(name, choices);
    select.addEventListener('change', () => {
      address.searchParams.set(name, select.value);
      window.history.replaceState(null, '', address);
      onChange(name);
    });
  }
}

/** What is chosen now. */
export function chosen(name: string, choices: Choices): string {
  const asked = new URL(window.location.href).searchParams.get(name);
  const all = choices[name] ?? [];
  return all.find(([value]) => value === asked)?.[0] ?? all[0]?.[0] ?? '';
}

/** Those who can sign in, the demo's first. */
export async function people(): Promise<Choices> {
  const answer = (await (await fetch('/sandbox/hosts/people')).json()) as { readonly people: readonly Named[] };
  return { user: answer.people.map(({ name, address }) => [address, name]) };
}

/** An event of somebody's calendar. */
export interface Shown {
  readonly subject: string;
  readonly organizer: Named;
  readonly attendees: readonly Named[];
  readonly start: string;
  /** The thread of its online meeting's chat. */
  readonly chat: string | null;
}

export interface Named {
  readonly name: string;
  readonly address: string;
}

/** The events nearest to now. */
export async function calendarOf(user: string): Promise<readonly Shown[]> {
  return ((await (await fetch(`/sandbox/hosts/calendar?user=${encodeURIComponent(user)}`)).json()) as { readonly events: readonly Shown[] }).events;
}

/** How a choice names an event. */
export const nameOf = ({ subject, start }: Shown): string =>
  `${new Date(start).toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })} ${subject}`;

/** A token of the sandbox for this person; with `again`, as after everything that was asked of them. */
export async function tokenFor(user: string, again: boolean): Promise<string> {
  const answer = await fetch('/sandbox/sign-in', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ user, again }) });
  const { accessToken, detail } = (await answer.json()) as { readonly accessToken?: string; readonly detail?: string };
  if (accessToken === undefined) throw new Error(detail ?? `The sandbox answered ${String(answer.status)}.`);
  return accessToken;
}

/** An element that the page is known to have. */
export function one<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}
