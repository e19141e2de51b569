/** The product's name, the pages, settings and help. */
import { Button } from '@fluentui/react-components';
import { QuestionCircleRegular, SettingsRegular } from '@fluentui/react-icons';
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
        <div className="header-end">
          <Button
            appearance="subtle"
            icon={<SettingsRegular />}
            aria-label="Settings"
            title="Settings"
            {...(page === 'settings' ? { 'aria-current': 'page' as const } : {})}
            onClick={() => {
              go('settings');
            }}
          />
          <Button appearance="subtle" icon={<QuestionCircleRegular />} aria-label="Help and keyboard shortcuts" title="Help and keyboard shortcuts" onClick={onHelp} />
        </div>
      </div>
    </header>
  );
}
