/** What the head of every page looks like: the product's name, the pages, settings and help. */
import { Icon, type Shape } from '../icons/icon.tsx';
import type { Page } from '../route.ts';
import { say } from '../words/say.ts';
import type { SomeTabs } from './tabs-view.tsx';

const PAGES = ['queue', 'people', 'promises', 'held-back', 'insights'] as const;

interface Props {
  readonly page: Page;
  readonly Tabs: SomeTabs;
  readonly onGo: (page: Page) => void;
  readonly onHelp: () => void;
}

/** With the tab of this page taken. */
export function HeaderView({ page, Tabs, onGo, onHelp }: Props) {
  return (
    <header className="header">
      <div className="header-inner">
        <h1 className="brand">
          <img src="/favicon.svg" alt="" width="24" height="24" />
          <span className="brand-name">Followthrough</span>
        </h1>
        <Tabs label={say('pages')} look="pages" choices={PAGES.map((one) => [one, say(`page.${one}`)] as const)} taken={page} onTake={onGo} />
        <div className="header-end">
          <HeaderButton
            shape="settings"
            name={say('page.settings')}
            isHere={page === 'settings'}
            onPress={() => {
              onGo('settings');
            }}
          />
          <HeaderButton shape="questionCircle" name={say('page.help')} isHere={false} onPress={onHelp} />
        </div>
      </div>
    </header>
  );
}

interface ButtonProps {
  readonly shape: Shape;
  readonly name: string;
  readonly isHere: boolean;
  readonly onPress: () => void;
}

function HeaderButton({ shape, name, isHere, onPress }: ButtonProps) {
  return (
    <button type="button" className="header-button" aria-label={name} title={name} aria-current={isHere ? 'page' : undefined} onClick={onPress}>
      <Icon shape={shape} />
    </button>
  );
}
