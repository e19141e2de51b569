/** How the queue is laid out: one sentence, what stands above the rows, the rows, and something beside them. */
import type { ReactNode } from 'react';
import type { SomeTabs } from '../shell/tabs-view.tsx';
import { say } from '../words/say.ts';
import { StateSwitch } from './state-switch.tsx';
import type { Shown } from './use-shown.ts';

interface Props {
  readonly title: string;
  readonly isOpened: boolean;
  /** The first round fills the queue. */
  readonly isGrowing: boolean;
  readonly syncLine: ReactNode;
  /** What is asked or told before the rows. */
  readonly above: ReactNode;
  readonly shown: Shown;
  readonly Tabs: SomeTabs;
  readonly onShow: (shown: Shown) => void;
  readonly tools: ReactNode;
  /** How many were found, for those who do not see them. */
  readonly found: string;
  /** The rows, or what stands in their place. */
  readonly children: ReactNode;
  readonly beside: ReactNode;
}

/** The page under the first tab. */
export function QueueView({ title, isOpened, isGrowing, syncLine, above, shown, Tabs, onShow, tools, found, children, beside }: Props) {
  return (
    <div className={`queue${isOpened ? ' queue-opened' : ''}`}>
      <div className="queue-list">
        <h2 id="page-title" className={`summary${isGrowing ? ' summary-growing' : ''}`} tabIndex={-1}>
          {title}
        </h2>
        {syncLine}
        {above}
        <StateSwitch shown={shown} Tabs={Tabs} onChange={onShow} />
        {tools}
        <p className="offscreen" role="status">
          {found}
        </p>
        <div role="tabpanel" aria-labelledby={`states-${shown}`}>
          {children}
        </div>
      </div>
      {beside}
    </div>
  );
}

/** The tools' place, until they are there. */
export function ToolsPlace() {
  return <div className="tools" />;
}

/** What to do next, where nothing is opened. */
export function QueueHint() {
  return <p className="queue-hint">{say('queue.hint')}</p>;
}
