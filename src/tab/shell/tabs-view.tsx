/** What a row of choices looks like of which one is taken: pages, or states of the queue. Fluent's tabs at a twentieth of their size. */
import type { KeyboardEventHandler, ReactElement, Ref } from 'react';

export interface TabsProps<Value extends string> {
  readonly label: string;
  readonly look: 'pages' | 'states';
  readonly choices: readonly (readonly [Value, string])[];
  readonly taken: Value;
  readonly onTake: (value: Value) => void;
}

/** Tabs that work, or that are only looked at. */
export type SomeTabs = <Value extends string>(props: TabsProps<Value>) => ReactElement;

interface Working {
  readonly list?: Ref<HTMLDivElement>;
  readonly onKeyDown?: KeyboardEventHandler;
}

/** What each shows is labelled by `<look>-<value>`. Where none is taken, the first can be reached. */
export function TabsView<Value extends string>({ label, look, choices, taken, onTake, list, onKeyDown }: TabsProps<Value> & Working) {
  const entry = choices.some(([value]) => value === taken) ? taken : choices[0]?.[0];
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
          onKeyDown={onKeyDown}
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
