/** The product's name and the two pages. */
import { Tab, TabList } from '@fluentui/react-components';
import { go, type Page } from '../route.ts';

/** Tabs that follow the address. */
export function Header({ page }: { readonly page: Page }) {
  return (
    <header className="header">
      <div className="header-inner">
        <h1 className="brand">
          <img src="/favicon.svg" alt="" width="24" height="24" />
          <span>Followthrough</span>
        </h1>
        <TabList
          aria-label="Pages"
          selectedValue={page}
          onTabSelect={(_, { value }) => {
            go(value === 'held-back' ? 'held-back' : 'queue');
          }}
        >
          <Tab id="tab-queue" value="queue">
            Queue
          </Tab>
          <Tab id="tab-held-back" value="held-back">
            Held back
          </Tab>
        </TabList>
      </div>
    </header>
  );
}
