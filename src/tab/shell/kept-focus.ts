/** Where the thing that has the focus goes away, such as the row of what is done, the focus goes on beside it: from nowhere, a screen reader would read the page anew. */

/** Dialogs and menus give the focus back themselves. */
const HERE = 'main, .notice-place';
const FOCUSABLE = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]';

/** From now on; returns how to stop. Whoever puts the focus somewhere in the same moment has said better where it goes. */
export function keepFocus(): () => void {
  let last: Element | null = null;
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Element && target.closest(HERE) ? target : null;
  };
  const watcher = new MutationObserver((records) => {
    if (!last || last.isConnected || (document.activeElement ?? document.body) !== document.body) return;
    const left = placeOf(last, records);
    last = null;
    (left ?? document.getElementById('page-title'))?.focus();
  });
  document.addEventListener('focusin', remember);
  watcher.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', remember);
    watcher.disconnect();
  };
}

/** What can have the focus and stood next to what is gone: the next in its list, else what comes before it; null where nothing is left. */
function placeOf(gone: Element, records: readonly MutationRecord[]): HTMLElement | null {
  const record = records.findLast(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)));
  if (!(record?.target instanceof Element)) return null;
  const { target, nextSibling, previousSibling } = record;
  if (!target.isConnected) return placeOf(target, records);
  return focusableIn(nextSibling)[0] ?? focusableIn(previousSibling).at(-1) ?? null;
}

function focusableIn(node: Node | null): HTMLElement[] {
  if (!(node instanceof HTMLElement) || !node.isConnected) return [];
  return [node, ...node.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.matches(FOCUSABLE) && one.checkVisibility());
}
