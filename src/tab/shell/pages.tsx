/** Header, page, help and notice: the page that the address asks for, once it is known who is signed in. */
import { useState } from 'react';
import { usePageKeys } from '../keys/use-page-keys.ts';
import { go } from '../route.ts';
import { useRoute } from '../use-route.ts';
import { HeaderView } from './header-view.tsx';
import { Known } from './known.tsx';
import { MainView } from './main-view.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { FocusKeeping, overlay } from './overlay.tsx';
import { SignedIn } from './signed-in.tsx';
import { Tabs } from './tabs.tsx';

const HelpDialog = overlay(async () => (await import('../keys/help-dialog.tsx')).HelpDialog);

/** Everything inside the theme. */
export function Pages() {
  const route = useRoute();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const openHelp = () => {
    setHelpOpen(true);
  };
  usePageKeys(openHelp);
  return (
    <>
      <HeaderView page={route.page} Tabs={Tabs} onGo={go} onHelp={openHelp} />
      <MainView page={route.page}>
        <Known>{(me) => <SignedIn me={me} route={route} />}</Known>
      </MainView>
      {isHelpOpen && (
        <HelpDialog
          onClose={() => {
            setHelpOpen(false);
          }}
        />
      )}
      <FocusKeeping />
      <NoticeBar />
    </>
  );
}
