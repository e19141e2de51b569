/** The product's name, the pages, settings and help. */
import { Button } from '@fluentui/react-components';
import { QuestionCircleRegular, SettingsRegular } from '@fluentui/react-icons';
import { go, type Page } from '../route.ts';
import { Tabs } from './tabs.tsx';
import { say } from '../words/say.ts';

const PAGES = ['queue', 'people', 'promises', 'held-back', 'insights'] as const;

/** Tabs that follow the address. */
export function Header({ page, onHelp }: { readonly page: Page; readonly onHelp: () => void }) {
  const help = say('page.help');
  return (
    <header className="header">
      <div className="header-inner">
        <h1 className="brand">
          <img src="/favicon.svg" alt="" width="24" height="24" />
          <span className="brand-name">Followthrough</span>
        </h1>
        <Tabs label={say('pages')} look="pages" choices={PAGES.map((one) => [one, say(`page.${one}`)] as const)} taken={page} onTake={go} />
        <div className="header-end">
          <Button
            appearance="subtle"
            icon={<SettingsRegular />}
            aria-label={say('page.settings')}
            title={say('page.settings')}
            {...(page === 'settings' ? { 'aria-current': 'page' as const } : {})}
            onClick={() => {
              go('settings');
            }}
          />
          <Button appearance="subtle" icon={<QuestionCircleRegular />} aria-label={help} title={help} onClick={onHelp} />
        </div>
      </div>
    </header>
  );
}
