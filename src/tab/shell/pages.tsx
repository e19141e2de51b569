/** Header, page, help and notice: the page that the address asks for, once it is known who is signed in. */
import { useState } from 'react';
import { usePageKeys } from '../keys/use-page-keys.ts';
import { useRoute } from '../route.ts';
import { Header } from './header.tsx';
import { Known } from './known.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { FocusKeeping, overlay } from './overlay.tsx';
import { SignedIn } from './signed-in.tsx';

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
      <Header page={route.page} onHelp={openHelp} />
      <main className="main">
        <div {...(route.page === 'settings' ? {} : { role: 'tabpanel', 'aria-labelledby': `pages-${route.page}` })}>
          <Known>{(me) => <SignedIn me={me} route={route} />}</Known>
        </div>
      </main>
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
