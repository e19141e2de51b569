/** The product's name, the pages, and help. */
import { Button } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { go, type Page } from '../route.ts';
import { Tabs } from './tabs.tsx';

const PAGES: readonly (readonly [Page, string])[] = [
  ['queue', 'Queue'],
  ['people', 'People'],
  ['held-back', 'Held back'],
];

/** Tabs that follow the address. */
export function Header({ page, onHelp }: { readonly page: Page; readonly onHelp: () => void }) {
  return (
    <header className="header">
      <div className="header-inner">
        <h1 className="brand">
          <img src="/favicon.svg" alt="" width="24" height="24" />
          <span className="brand-name">Followthrough</span>
        </h1>
        <Tabs label="Pages" look="pages" choices={PAGES} taken={page} onTake={go} />
        <Button className="help" appearance="subtle" icon={<QuestionCircleRegular />} aria-label="Help and keyboard shortcuts" title="Help and keyboard shortcuts" onClick={onHelp} />
      </div>
    </header>
  );
}
