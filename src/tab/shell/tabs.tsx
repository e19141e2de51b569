/** A row of choices of which one is taken, as the keyboard goes through it. */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { TabsView, type TabsProps } from './tabs-view.tsx';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Arrows move between them, Enter or Space takes one. Where the pages are wider than the window, the taken one is in sight. */
export function Tabs<Value extends string>(props: TabsProps<Value>) {
  const { look, taken } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [row, one] = [list.current, list.current?.querySelector('[aria-selected=true]')];
    if (look !== 'pages' || !row || !one) return;
    // Not scrollIntoView(): Chromium would begin with Tab behind it.
    const [room, place] = [row.getBoundingClientRect(), one.getBoundingClientRect()];
    row.scrollLeft += Math.min(0, place.left - room.left) + Math.max(0, place.right - room.right);
  }, [look, taken]);
  const move = (event: KeyboardEvent) => {
    const tabs = [...(list.current?.children ?? [])].filter((one) => one instanceof HTMLElement);
    const at = tabs.indexOf(event.target as HTMLElement);
    const step = (STEPS[event.key] ?? 0) * (getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1);
    const next = event.key === 'Home' ? tabs[0] : event.key === 'End' ? tabs.at(-1) : step === 0 ? undefined : tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return <TabsView {...props} list={list} onKeyDown={move} />;
}
