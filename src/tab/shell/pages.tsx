/** Header, page, help and notice: the page that the address asks for, once it is known who is signed in. */
import { useState } from 'react';
import { explain } from '../api/problem.ts';
import { TroubleScreen } from '../trouble/trouble.tsx';
import { troubleOf } from '../trouble/troubles.ts';
import { useMe } from '../api/queries.ts';
import { SignInNeeded } from '../host/host.ts';
import { usePageKeys } from '../keys/use-page-keys.ts';
import { useRoute } from '../route.ts';
import { Boundary } from './boundary.tsx';
import { Header } from './header.tsx';
import { Message } from './message.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { FocusKeeping, overlay } from './overlay.tsx';
import { PlaceholderRows } from './placeholder-rows.tsx';
import { SignIn } from './sign-in.tsx';
import { SignedIn } from './signed-in.tsx';
import { say } from '../words/say.ts';

const HelpDialog = overlay(async () => (await import('../keys/help-dialog.tsx')).HelpDialog);

/** Everything inside the theme. */
export function Pages() {
  const route = useRoute();
  const me = useMe();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const again = () => void me.refetch();
  const trouble = troubleOf(me.error);
  const openHelp = () => {
    setHelpOpen(true);
  };
  usePageKeys(openHelp);
  return (
    <>
      <Header page={route.page} onHelp={openHelp} />
      <main className="main">
        <div {...(route.page === 'settings' ? {} : { role: 'tabpanel', 'aria-labelledby': `pages-${route.page}` })}>
          <Boundary>
            {me.data ? (
              <SignedIn me={me.data} route={route} />
            ) : me.error instanceof SignInNeeded ? (
              <SignIn onDone={again} />
            ) : trouble ? (
              <TroubleScreen trouble={trouble} onAgain={again} />
            ) : me.error ? (
              <Message tone="failed" title={say('problem.queue')} action={{ name: say('again'), run: again }}>
                {explain(me.error)}
              </Message>
            ) : (
              <PlaceholderRows name={say('opening.queue')} />
            )}
          </Boundary>
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
