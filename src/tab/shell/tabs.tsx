/** A row of choices of which one is taken: pages, or states of the queue. Looks like Fluent's tabs at a twentieth of their size. */
import { useEffect, useRef, type KeyboardEvent } from 'react';

interface Props<Value extends string> {
  readonly label: string;
  readonly look: 'pages' | 'states';
  readonly choices: readonly (readonly [Value, string])[];
  readonly taken: Value;
  readonly onTake: (value: Value) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Arrows move between them, Enter or Space takes one; what it shows is labelled by `<look>-<value>`. Where none is taken, the first can be reached; where the pages are wider than the window, the taken one is in sight. */
export function Tabs<Value extends string>({ label, look, choices, taken, onTake }: Props<Value>) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [row, one] = [list.current, list.current?.querySelector('[aria-selected=true]')];
    if (look !== 'pages' || !row || !one) return;
    // Not scrollIntoView(): Chromium would begin with Tab behind it.
    const [room, place] = [row.getBoundingClientRect(), one.getBoundingClientRect()];
    row.scrollLeft += Math.min(0, place.left - room.left) + Math.max(0, place.right - room.right);
  }, [look, taken]);
  const entry = choices.some(([value]) => value === taken) ? taken : choices[0]?.[0];
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const tabs = [...(list.current?.children ?? [])].filter((one) => one instanceof HTMLElement);
    const at = tabs.indexOf(event.target as HTMLElement);
    const step = (STEPS[event.key] ?? 0) * (getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1);
    const next = event.key === 'Home' ? tabs[0] : event.key === 'End' ? tabs.at(-1) : step === 0 ? undefined : tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div className={`tabs tabs-${look}`} role="tablist" aria-label={label} ref={list}>
      {choices.map(([value, name]) => (
        <button
          key={value}
          type="button"
          role="tab"
          id={`${look}-${value}`}
          className="tab"
          aria-selected={value === taken}
          tabIndex={value === entry ? 0 : -1}
          onKeyDown={move}
          onClick={() => {
            onTake(value);
          }}
        >
          {/* Twice: the bold one keeps its room, so that nothing moves when it is taken. */}
          <span className="tab-name" data-name={name}>
            {name}
          </span>
        </button>
      ))}
    </div>
  );
}
