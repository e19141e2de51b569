/** Where the keyboard is among the rows, and where it goes next. Rows are found by their `data-row`. */

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const idOf = (row: Element | null | undefined) => row?.getAttribute('data-row') ?? null;

/** The follow-up whose row has the focus, or null. */
export function focusedRow(): string | null {
  return idOf(document.activeElement?.closest('[data-row]'));
}

/** Puts the focus on a row's heading, else on the page's title; says whether the row was there. */
export function focusRow(id: string | null): boolean {
  const heading = rows()
    .find((row) => idOf(row) === id)
    ?.querySelector<HTMLElement>('.row-open');
  const isShown = heading?.checkVisibility() ?? false;
  if (heading && isShown) heading.focus();
  else document.getElementById('page-title')?.focus();
  return isShown;
}

/** The row after this one, else the one before, else null. */
export function neighbourOf(id: string): string | null {
  const ids = rows().map(idOf);
  const at = ids.indexOf(id);
  return ids[at + 1] ?? ids[at - 1] ?? null;
}

/** Moves the focus by so many rows; from outside the list, to its first. */
export function moveFocus(by: 1 | -1, from: string | null): void {
  const ids = rows().map(idOf);
  const at = ids.indexOf(from ?? focusedRow());
  focusRow(ids[at === -1 ? 0 : Math.min(Math.max(at + by, 0), ids.length - 1)] ?? null);
}
